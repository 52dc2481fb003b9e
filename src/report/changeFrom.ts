import { isGradeAlone, type Measure } from '../achieve/gradesOf.js';
import { readMeasure } from '../achieve/readMeasure.js';
import { groupDigits } from '../decimal/formatAngka.js';
import { type Rational, subtract } from '../decimal/rational.js';
import { type Rounding, roundToUnits, unitsToText } from '../decimal/roundTo.js';
import { findKelas } from '../definition/findKelas.js';
import type { Indikator } from '../definition/indikator.js';
import { isPersen } from '../definition/satuan.js';
import type { Skala } from '../definition/skala.js';
import { pembulatanOf } from '../formula/pembulatanOf.js';
import { argument } from '../issue/path.js';
import type { Perubahan } from './perubahan.js';

const place = /* @__PURE__ */ argument();

/**
 * How far `ke` lies from `dari`, in classes where one of them is a grade alone; undefined when one is no value, or when grades are
 * compared and one has no class.
 */
export function changeFrom(indikator: Indikator, dari: unknown, ke: unknown): Perubahan | undefined {
  const { satuan, capaian } = indikator;
  const pembulatan = pembulatanOf(indikator);
  const reading = { place, label: indikator.id, dasar: capaian?.dasar ?? 'tercetak' } as const;
  const [from, to] = [readMeasure(indikator, dari, reading), readMeasure(indikator, ke, reading)];
  if (!from.ok || !to.ok) return undefined;
  const [before, after] = [from.value.nilai, to.value.nilai];
  if (isGradeAlone(before) || isGradeAlone(after)) return changeOfGrade(indikator, before, after);
  // Two percentages differ by points, not by percent.
  return changeOf(subtract(after, before), pembulatan, isPersen(satuan) ? 'poin' : satuan);
}

/** How many classes lie between two values. */
function changeOfGrade({ skala }: Indikator, before: Measure, after: Measure): Perubahan | undefined {
  // A grade alone was read as one of the scale.
  const { kelas } = skala as Skala;
  const [from, to] = [before, after].map((one) => {
    const own = isGradeAlone(one) ? one : findKelas(skala as Skala, one);
    return own === undefined ? -1 : kelas.indexOf(own);
  }) as [number, number];
  if (from < 0 || to < 0) return undefined;
  return changeOf(
    { numerator: BigInt(to - from), denominator: 1n },
    { digit: 0, mode: 'half-up' },
    'tingkat',
  );
}

/** A difference, rounded once and written with its sign and unit. */
export function changeOf(difference: Rational, rounding: Rounding, unit: string): Perubahan {
  // The direction is that of the rounded change: beside `0,00` nobody expects "up".
  const units = roundToUnits(difference, rounding);
  const desimal = unitsToText(units, rounding.digit);
  const arah = units === 0n ? 'tetap' : units > 0n ? 'naik' : 'turun';
  return { desimal, teks: `${arah === 'naik' ? '+' : ''}${groupDigits(desimal)} ${unit}`, arah };
}
