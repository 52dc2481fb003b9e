import type { Angka } from '../decimal/angka.js';
import type { Rational } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import { isSameKurun, type Kurun, sinceStartOfYear, startsYear } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import type { Target } from '../definition/target.js';
import type { Figure } from '../evaluate/figure.js';
import { cumulativeMismatch, otherIndicator, otherPeriod } from '../issue/achievement.js';
import { unreadable, wrongArgument } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { relocate } from '../issue/relocate.js';
import { safeParsePeriode } from '../parse/parsePeriode.js';
import { Achievement } from './achievement.js';
import { areIssues, type Nilai, type NilaiRead, readNilai } from './readNilai.js';
import { type ChosenTarget, targetFor } from './targetFor.js';

/**
 * What `computeCapaian` takes.
 *
 * - `realisasi`: a number, taken exactly as given, or a result, taken as printed unless the policy says `dasar: 'eksak'`;
 * - `target`: a number, over the same months as the realisation, or a {@link Target}; absent: that of the definition for `periode`, the revised one if there is one.
 *   An indicator whose type has no `target` does not compile without it here;
 * - `baseline`: the value at the start; absent: `kondisiAwal` of the definition;
 * - `periode`: which period it is about; absent: that of the target, when the definition has targets for one period only;
 * - `kumulatif`: `true` when the realisation counts from the start of the year. A cumulative target needs it.
 *
 * @example
 * ```ts
 * const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
 * const masukan: MasukanCapaian = { realisasi: '75.66', periode: '2022' };
 * const capaian = computeCapaian(sakip, masukan);
 * capaian.ok && [capaian.teks, capaian.tercapai]; // => ['97,00%', false]
 * ```
 */
export type MasukanCapaian<I = Indikator> = {
  readonly realisasi: Nilai | null | undefined;
  readonly baseline?: Nilai | null | undefined;
  readonly periode?: Periode | null | undefined;
  readonly kumulatif?: boolean;
} & (IsTargetless<I> extends true
  ? { readonly target: Angka | Target | null | undefined }
  : { readonly target?: Angka | Target | null | undefined });

type IsTargetless<I> = 'target' extends keyof I ? false : 'targetPerubahan' extends keyof I ? false : true;

/** The input, read. */
export interface ReadInput extends ChosenTarget {
  readonly realisasi: Rational;
  readonly figure: Figure | undefined;
  readonly baseline: Rational | undefined;
}

/** Reads the input of one achievement; everything that is wrong with it is said at once. */
export function readMasukanCapaian(indikator: Indikator, masukan: unknown): ReadInput | readonly Issue[] {
  const place = argument();
  if (typeof masukan !== 'object' || masukan === null) {
    return [makeIssue(wrongArgument, place, masukan, { diharapkan: '{ realisasi, target?, periode? }' })];
  }
  try {
    return readParts(indikator, masukan as Record<string, unknown>);
  } catch {
    // A getter or a proxy of the caller.
    return [makeIssue(unreadable, place, masukan, {})];
  }
}

function readParts(indikator: Indikator, masukan: Record<string, unknown>): ReadInput | readonly Issue[] {
  const { realisasi, target, baseline, periode, kumulatif } = masukan;
  const dasar = indikator.capaian?.dasar ?? 'tercetak';
  const nilai = readNilai(realisasi, { place: argument('realisasi'), label: 'realisasi', dasar });
  const awal = baseline ?? indikator.kondisiAwal?.nilai;
  const mula =
    awal === undefined
      ? undefined
      : readNilai(awal, { place: argument('baseline'), label: 'baseline', dasar });
  const wanted = periode === undefined || periode === null ? undefined : safeParsePeriode(periode);
  const terpilih = wanted?.ok === false ? [] : targetFor(indikator, target, wanted?.value);
  const issues = [
    ...(areIssues(nilai) ? nilai : ownerIssues(indikator, nilai.figure, 'realisasi')),
    ...(wanted?.ok === false ? wanted.issues.map((issue) => relocate(issue, argument('periode'))) : []),
    ...(isList(terpilih) ? terpilih : []),
    ...baselineIssues(indikator, mula),
  ];
  if (issues.length > 0 || areIssues(nilai) || isList(terpilih) || (mula !== undefined && areIssues(mula)))
    return issues;
  const uncovered = checkCoverage(terpilih, nilai.kurun, kumulatif === true);
  if (uncovered !== undefined) return [uncovered];
  return { ...terpilih, realisasi: nilai.nilai, figure: nilai.figure, baseline: mula?.nilai };
}

function isList<T extends object>(value: T | readonly Issue[]): value is readonly Issue[] {
  return Array.isArray(value);
}

function baselineIssues(
  indikator: Indikator,
  mula: NilaiRead | readonly Issue[] | undefined,
): readonly Issue[] {
  if (mula === undefined) return [];
  return areIssues(mula) ? mula : ownerIssues(indikator, mula.figure, 'baseline');
}

/** A result of this indicator; an achievement bears its id too, but is a percentage of something else. */
function ownerIssues({ id }: Indikator, figure: Figure | undefined, key: string): Issue[] {
  if (figure === undefined) return [];
  if (figure.id !== id)
    return [makeIssue(otherIndicator, argument(key), figure.id, { diharapkan: id, id: figure.id })];
  if (Achievement.processOf(figure) === undefined) return [];
  return [makeIssue(wrongArgument, argument(key), figure, { diharapkan: 'Hasil' })];
}

/** The realisation covers the months that the target speaks of: those of its period, or all since the start of the year. */
function checkCoverage(
  { target, kurun, isBare }: ChosenTarget,
  covered: Kurun | undefined,
  kumulatif: boolean,
): Issue | undefined {
  if (kurun === undefined) return undefined;
  const isCumulative =
    isBare === true ? countsFromStart(kurun, covered, kumulatif) : target.kumulatif === true;
  const wanted = isCumulative ? sinceStartOfYear(kurun) : kurun;
  if (covered !== undefined) {
    if (isSameKurun(covered, wanted)) return undefined;
    const since = sinceStartOfYear(kurun);
    if (!isSameKurun(covered, isCumulative ? kurun : since)) {
      const fakta = { diminta: kurun.periode, ada: `${covered.awal} - ${covered.akhir}` };
      return makeIssue(otherPeriod, argument('realisasi'), covered.periode, fakta);
    }
  } else if (kumulatif === isCumulative || startsYear(kurun)) return undefined;
  const fakta = { periode: kurun.periode, target: isCumulative ? 'kumulatif' : 'terpisah' };
  return makeIssue(cumulativeMismatch, argument('kumulatif'), kumulatif, fakta);
}

function countsFromStart(kurun: Kurun, covered: Kurun | undefined, kumulatif: boolean): boolean {
  return covered === undefined ? kumulatif : isSameKurun(covered, sinceStartOfYear(kurun));
}
