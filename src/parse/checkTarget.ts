import { readExact } from '../decimal/angka.js';
import { findKelas } from '../definition/findKelas.js';
import { type Kurun, kurunOf } from '../definition/kurun.js';
import type { Skala } from '../definition/skala.js';
import {
  cumulativePeriod,
  gradeMismatch,
  mixedCumulative,
  polarityMismatch,
  reversed,
  unknownGrade,
} from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import { formatPath, type Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import type { Plain } from './copyPlain.js';
import { isReversed } from './isReversed.js';
import { fieldOf, itemsOf, textOf } from './plain.js';
import { reportDuplicates } from './reportDuplicates.js';
import { soundSkala } from './soundSkala.js';

/** A target, where it stands, and its period where that could be read. */
interface Occurring {
  readonly target: Plain;
  readonly way: Path;
  readonly kurun: Kurun | undefined;
}

/** One target for a period; ranges are in order; a grade is one of the scale's and agrees with the number. */
export function checkTarget(indikator: Plain, path: Path, report: Report): void {
  const skala = soundSkala(fieldOf(fieldOf(indikator, 'formula'), 'skala'));
  const polaritas = textOf(indikator, 'polaritas');
  checkPeriode(textOf(fieldOf(indikator, 'kondisiAwal'), 'periode'), [...path, 'kondisiAwal'], report);
  for (const key of ['target', 'targetPerubahan']) {
    const targets = itemsOf(fieldOf(indikator, key)).map((target, i) => {
      const way = [...path, key, i];
      return { target, way, kurun: checkPeriode(textOf(target, 'periode'), way, report) };
    });
    reportDuplicates(
      targets.map(({ kurun, way }) => ({
        id: kurun === undefined ? undefined : `${kurun.awal} ${kurun.akhir}`,
        ditemukan: kurun?.periode,
        path: [...way, 'periode'],
      })),
      'periode',
      report,
    );
    checkCumulative(targets, report);
    for (const { target, way } of targets) checkTargetAlone(target, { skala, polaritas }, way, report);
  }
}

/** What a target is held against: the scale and the polarity of its indicator, where it has them. */
interface Around {
  readonly skala: Skala | undefined;
  readonly polaritas: string | undefined;
}

/** The rules of one target, whatever others there are. */
export function checkTargetAlone(
  target: Plain,
  { skala, polaritas }: Around,
  way: Path,
  report: Report,
): void {
  checkRange(target, way, report);
  checkArah(textOf(target, 'arah'), polaritas, way, report);
  checkWithinYear(target, way, report);
  if (skala !== undefined) checkGrade(target, skala, way, report);
}

/** The period as months; a range of years that is upside down is reported, and has none. */
export function checkPeriode(periode: string | undefined, path: Path, report: Report): Kurun | undefined {
  const kurun = periode === undefined ? undefined : kurunOf(periode);
  if (kurun === undefined || kurun.awal <= kurun.akhir) return kurun;
  const [bawah, atas] = [kurun.awal.slice(0, 4), kurun.akhir.slice(0, 4)];
  report.add(reversed, [...path, 'periode'], periode, { bawah, atas });
  return undefined;
}

/** Only a part of a year can count from the start of its year. */
function checkWithinYear(target: Plain, way: Path, report: Report): void {
  const periode = textOf(target, 'periode') ?? '';
  if (fieldOf(target, 'kumulatif') === true && isYears(kurunOf(periode))) {
    report.add(cumulativePeriod, [...way, 'kumulatif'], periode, {});
  }
}

function isYears(kurun: Kurun | undefined): boolean {
  return kurun?.jenis === 'tahun' || kurun?.jenis === 'rentang';
}

/** Of the targets of one kind and year all are cumulative, or none is. */
function checkCumulative(targets: readonly Occurring[], report: Report): void {
  const first = new Map<string, { readonly kumulatif: boolean; readonly way: Path }>();
  for (const { target, way, kurun } of targets) {
    if (kurun === undefined || isYears(kurun)) continue;
    const kumulatif = fieldOf(target, 'kumulatif') === true;
    const key = `${kurun.jenis} ${kurun.awal.slice(0, 4)}`;
    const seen = first.get(key);
    if (seen === undefined) first.set(key, { kumulatif, way });
    else if (seen.kumulatif !== kumulatif) {
      const pertama = formatPath({ asal: 'definisi', path: seen.way });
      report.add(mixedCumulative, [...way, 'kumulatif'], fieldOf(target, 'kumulatif'), { pertama });
    }
  }
}

function checkRange(target: Plain, path: Path, report: Report): void {
  const [bawah, atas] = [textOf(target, 'bawah'), textOf(target, 'atas')];
  if (bawah !== undefined && atas !== undefined && isReversed(bawah, atas)) {
    report.add(reversed, [...path, 'bawah'], bawah, { bawah, atas });
  }
}

/** `<= 5` where more is better, or `>= 90` where less is, would call the wrong results good. */
function checkArah(
  arah: string | undefined,
  polaritas: string | undefined,
  path: Path,
  report: Report,
): void {
  const wrong = polaritas === 'naik' ? '<' : polaritas === 'turun' ? '>' : undefined;
  if (wrong === undefined || polaritas === undefined || arah?.startsWith(wrong) !== true) return;
  report.add(polarityMismatch, [...path, 'arah'], arah, { polaritas });
}

function checkGrade(target: Plain, skala: Skala, path: Path, report: Report): void {
  const predikat = textOf(target, 'predikat');
  if (predikat === undefined) return;
  const way = [...path, 'predikat'];
  if (!skala.kelas.some((kelas) => kelas.predikat === predikat)) {
    const dikenal = describeNames(skala.kelas.map((kelas) => kelas.predikat));
    return report.add(unknownGrade, way, predikat, { dikenal });
  }
  const nilai = textOf(target, 'nilai');
  const read = readExact(nilai);
  if (nilai === undefined || !read.ok) return;
  const kelas = findKelas(skala, read.nilai);
  if (kelas?.predikat !== predikat) {
    report.add(gradeMismatch, way, predikat, { nilai, seharusnya: kelas?.predikat ?? '-' });
  }
}
