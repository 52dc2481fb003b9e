import { constantOf } from '../../decimal/constantOf.js';
import { findKelas } from '../../definition/findKelas.js';
import type { Indikator } from '../../definition/indikator.js';
import { type Kurun, kurunOf, reversedYears } from '../../definition/kurun.js';
import type { Skala } from '../../definition/skala.js';
import type { Sound } from '../../definition/sound.js';
import type { Target } from '../../definition/target.js';
import {
  cumulativePeriod,
  gradeMismatch,
  mixedCumulative,
  polarityMismatch,
  reversed,
  unknownGrade,
} from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkOrder } from './checkOrder.js';
import { reportDuplicates } from './reportDuplicates.js';

/** A target, where it stands, and its period where that could be read. */
interface Occurring {
  readonly target: Sound<Target> | undefined;
  readonly way: Path;
  readonly kurun: Kurun | undefined;
}

/** One target for a period; ranges are in order; a grade is one of the scale's and agrees with the number. */
export function checkTarget(indikator: Sound<Indikator>, path: Path, issues: Issues): void {
  const { skala, polaritas } = indikator;
  // Grades are held only against a scale without issues, which then has all its parts.
  const sound = issues.hasAt([...path, 'skala']) ? undefined : (skala as Skala | undefined);
  for (const key of ['target', 'targetPerubahan'] as const) {
    const targets = (indikator[key] ?? []).map((target, i): Occurring => {
      const way = [...path, key, i];
      return { target, way, kurun: checkPeriode(target?.periode, way, issues) };
    });
    checkPeriods(targets, issues);
    checkCumulative(targets, issues);
    for (const { target, way } of targets) checkTargetAlone(target, { skala: sound, polaritas }, way, issues);
  }
}

/** One target for each period, however the period is written. */
function checkPeriods(targets: readonly Occurring[], issues: Issues): void {
  const occurrences = targets.map(({ kurun, way }) => ({
    id: kurun === undefined ? undefined : `${kurun.awal} ${kurun.akhir}`,
    ditemukan: kurun?.periode,
    path: [...way, 'periode'],
  }));
  reportDuplicates(occurrences, 'periode', issues);
}

/** What the rules of a target need of its indicator: the scale and the polarity, where it has them. */
interface Around {
  readonly skala: Skala | undefined;
  readonly polaritas: string | undefined;
}

/** The rules of one target that do not depend on other targets. */
export function checkTargetAlone(
  target: Sound<Target> | undefined,
  { skala, polaritas }: Around,
  way: Path,
  issues: Issues,
): void {
  if (target === undefined) return;
  if (target.jenis === 'rentang') checkOrder(target.bawah, target.atas, [...way, 'bawah'], issues);
  if (target.jenis === 'batas') checkArah(target.arah, polaritas, way, issues);
  checkWithinYear(target, way, issues);
  if (skala !== undefined) checkGrade(target, skala, way, issues);
}

/** The period as months; a range of years that is upside down is reported, and has none. */
export function checkPeriode(periode: string | undefined, path: Path, issues: Issues): Kurun | undefined {
  const kurun = periode === undefined ? undefined : kurunOf(periode);
  const years = kurun && reversedYears(kurun);
  if (years === undefined) return kurun;
  issues.add(reversed, [...path, 'periode'], periode, years);
  return undefined;
}

/** Only a part of a year can count from the start of its year. */
function checkWithinYear({ periode = '', kumulatif }: Sound<Target>, way: Path, issues: Issues): void {
  if (kumulatif === true && isYears(kurunOf(periode))) {
    issues.add(cumulativePeriod, [...way, 'kumulatif'], periode, {});
  }
}

function isYears(kurun: Kurun | undefined): boolean {
  return kurun?.jenis === 'tahun' || kurun?.jenis === 'rentang';
}

/** Of the targets of one kind and year all are cumulative, or none is. */
function checkCumulative(targets: readonly Occurring[], issues: Issues): void {
  const first = new Map<string, { readonly kumulatif: boolean; readonly periode: string }>();
  for (const { target, way, kurun } of targets) {
    if (kurun === undefined || isYears(kurun)) continue;
    const kumulatif = target?.kumulatif === true;
    const key = `${kurun.jenis} ${kurun.awal.slice(0, 4)}`;
    const seen = first.get(key);
    if (seen === undefined) first.set(key, { kumulatif, periode: target?.periode ?? '' });
    else if (seen.kumulatif !== kumulatif) {
      issues.add(mixedCumulative, [...way, 'kumulatif'], target?.kumulatif, { pertama: seen.periode });
    }
  }
}

/** Reports a bound against the polarity: `<= 5` where more is better, `>= 90` where less is, would call bad results good. */
function checkArah(
  arah: string | undefined,
  polaritas: string | undefined,
  path: Path,
  issues: Issues,
): void {
  const wrong = polaritas === 'naik' ? '<' : polaritas === 'turun' ? '>' : undefined;
  if (wrong === undefined || polaritas === undefined || arah?.startsWith(wrong) !== true) return;
  issues.add(polarityMismatch, [...path, 'arah'], arah, { polaritas });
}

function checkGrade(target: Sound<Target>, skala: Skala, path: Path, issues: Issues): void {
  if (target.jenis !== 'angka' && target.jenis !== 'predikat') return;
  const { predikat } = target;
  if (predikat === undefined) return;
  const way = [...path, 'predikat'];
  const grades = skala.kelas.map((kelas) => kelas.predikat);
  if (!grades.includes(predikat)) {
    return issues.add(unknownGrade, way, predikat, { dikenal: describeNames(grades) });
  }
  if (target.jenis === 'predikat' || target.nilai === undefined) return;
  const seharusnya = findKelas(skala, constantOf(target.nilai))?.predikat ?? '-';
  if (seharusnya !== predikat) issues.add(gradeMismatch, way, predikat, { nilai: target.nilai, seharusnya });
}
