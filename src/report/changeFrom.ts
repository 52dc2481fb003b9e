import { readNilai } from '../achieve/readNilai.js';
import { groupDigits } from '../decimal/formatAngka.js';
import { type Rational, subtract } from '../decimal/rational.js';
import { type Rounding, roundToUnits, unitsToText } from '../decimal/roundTo.js';
import type { Indikator } from '../definition/indikator.js';
import { isPersen } from '../definition/satuan.js';
import { pembulatanOf } from '../formula/pembulatanOf.js';
import { argument } from '../issue/path.js';
import type { Perubahan } from './perubahan.js';

const place = /* @__PURE__ */ argument();

/** How far `ke` lies from `dari`; undefined when one of them is no value. */
export function changeFrom(indikator: Indikator, dari: unknown, ke: unknown): Perubahan | undefined {
  const { satuan, capaian } = indikator;
  const pembulatan = pembulatanOf(indikator);
  const reading = { place, label: indikator.id, dasar: capaian?.dasar ?? 'tercetak' } as const;
  const [from, to] = [readNilai(dari, reading), readNilai(ke, reading)];
  if (!from.ok || !to.ok) return undefined;
  // Two percentages differ by points, not by percent.
  return changeOf(subtract(to.value.nilai, from.value.nilai), pembulatan, isPersen(satuan) ? 'poin' : satuan);
}

/** A difference, rounded once and written with its sign and unit. */
export function changeOf(difference: Rational, rounding: Rounding, unit: string): Perubahan {
  // The direction is that of the rounded change: beside `0,00` nobody expects "up".
  const units = roundToUnits(difference, rounding);
  const desimal = unitsToText(units, rounding.digit);
  const arah = units === 0n ? 'tetap' : units > 0n ? 'naik' : 'turun';
  return { desimal, teks: `${arah === 'naik' ? '+' : ''}${groupDigits(desimal)} ${unit}`, arah };
}
