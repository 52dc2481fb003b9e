import type { Angka } from '../decimal/angka.js';
import type { Indikator } from '../definition/indikator.js';
import { isSameKurun, type Kurun, sinceStartOfYear, startsYear } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import type { Target } from '../definition/target.js';
import { Figure } from '../evaluate/figure.js';
import { cumulativeMismatch, missingScale, otherIndicator, otherPeriod } from '../issue/achievement.js';
import { conflictingKeys } from '../issue/aggregation.js';
import { unknownGrade } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import { unreadable, wrongArgument } from '../issue/input.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { type Refused, refuse } from '../issue/refuse.js';
import { relocate } from '../issue/relocate.js';
import { safeParsePeriode } from '../parse/parsePeriode.js';
import { Achievement } from './achievement.js';
import { baselineFor } from './baselineFor.js';
import type { Measure } from './gradesOf.js';
import { gradeIn, type NilaiPredikat } from './nilaiPredikat.js';
import { type Nilai, type NilaiRead, readNilai } from './readNilai.js';
import { type ChosenTarget, targetFor } from './targetFor.js';
import { targetSince } from './targetSince.js';

/**
 * What `computeCapaian` takes. An indicator whose type has no `target` does not compile without `target` here.
 */
export type MasukanCapaian<I = Indikator> = {
  /**
   * The realisation: a number, taken exactly as given; a result, taken as printed unless the policy says `dasar: 'eksak'`; or
   * a grade alone, `{ predikat: 'WTP' }`, one of the indicator's `skala`.
   */
  readonly realisasi: Nilai | NilaiPredikat | null | undefined;
  /** The baseline, in the unit of the indicator or a grade alone; undefined: the latest `kondisiAwal` of the definition that begins before the period. */
  readonly baseline?: Nilai | NilaiPredikat | null | undefined;
  /**
   * The period that it is about; undefined: that of the target, when the definition has targets for one period only.
   */
  readonly periode?: Periode | null | undefined;
  /**
   * True when the realisation is cumulative, counted from the start of the year; a cumulative target needs it;
   * undefined: false.
   */
  readonly kumulatif?: boolean;
  /**
   * The last period of the span since the start of the year, in place of `periode`: the target is the cumulative one, or the sum of
   * the separate targets of the periods that the realisation covers (all, for a bare number); undefined: no such span.
   */
  readonly sampai?: Periode | null | undefined;
} & (IsTargetless<I> extends true
  ? {
      /** The target: a number, over the same months as the realisation, or a {@link Target}. The definition has none. */
      readonly target: Angka | Target | null | undefined;
    }
  : {
      /**
       * The target: a number, over the same months as the realisation, or a {@link Target}; undefined: that of the definition
       * for `periode`, the revised one where there is one.
       */
      readonly target?: Angka | Target | null | undefined;
    });

type IsTargetless<I> = 'target' extends keyof I ? false : 'targetPerubahan' extends keyof I ? false : true;

/** What `computeCapaian` was given, read: every number exact, and the target chosen. */
export interface ReadInput extends ChosenTarget {
  readonly realisasi: Measure;
  readonly figure: Figure | undefined;
  readonly baseline: Measure | undefined;
  /** The target, and with it the realisation, counts from the start of the year. */
  readonly isCumulative: boolean;
}

/** The outcome of reading: the input or its issues, and the target that counts, also beside issues where it is clear. */
export interface InputOutcome {
  readonly chosen: ChosenTarget | undefined;
  readonly input: Parsed<ReadInput>;
}

/** Reads the input of one achievement and reports everything that is wrong with it. */
export function readMasukanCapaian(indikator: Indikator, masukan: unknown): InputOutcome {
  const failed = (input: Refused): InputOutcome => ({ chosen: undefined, input });
  if (typeof masukan !== 'object' || masukan === null) {
    const fakta = { diharapkan: '{ realisasi, target?, periode? }' };
    return failed(refuse(wrongArgument, argument(), masukan, fakta));
  }
  try {
    return readParts(indikator, masukan as Record<string, unknown>);
  } catch {
    // A getter or a proxy of the caller.
    return failed(refuse(unreadable, argument(), masukan, {}));
  }
}

function readParts(indikator: Indikator, masukan: Record<string, unknown>): InputOutcome {
  const { sampai } = masukan;
  const issues = new Issues('argumen');
  const realisasi = ownValue(indikator, masukan.realisasi, 'realisasi', issues);
  const isSince = sampai !== undefined && sampai !== null;
  const kumulatif = isSince || masukan.kumulatif === true;
  const chosen = isSince
    ? chooseSince(indikator, masukan, realisasi?.figure, issues)
    : chooseTarget(indikator, masukan, issues);
  const baseline = masukan.baseline ?? baselineFor(indikator, chosen?.kurun);
  const start = baseline === undefined ? undefined : ownValue(indikator, baseline, 'baseline', issues);
  if (realisasi === undefined || chosen === undefined || !issues.isEmpty) {
    return { chosen, input: { ok: false, issues: issues.list } };
  }
  const isCumulative = isCumulativeTarget(chosen, realisasi.kurun, kumulatif);
  const problem = coverageProblem(chosen, realisasi.kurun, kumulatif, isCumulative);
  const { nilai, figure } = realisasi;
  const value = { ...chosen, realisasi: nilai, figure, baseline: start?.nilai, isCumulative };
  return { chosen, input: problem ?? { ok: true, value } };
}

function chooseTarget(
  indikator: Indikator,
  { periode, target }: Record<string, unknown>,
  issues: Issues,
): ChosenTarget | undefined {
  const kurun =
    periode === undefined || periode === null ? undefined : readPeriode(periode, 'periode', issues);
  // Which target counts depends on the period: without a readable one none is chosen.
  return issues.hasAt(['periode']) ? undefined : issues.take(targetFor(indikator, target, kurun));
}

function chooseSince(
  indikator: Indikator,
  masukan: Record<string, unknown>,
  figure: Figure | undefined,
  issues: Issues,
): ChosenTarget | undefined {
  for (const key of ['periode', 'target']) {
    const other = masukan[key];
    if (other === undefined || other === null) continue;
    issues.add(conflictingKeys, [key], other, { pertama: key, kedua: 'sampai' });
  }
  const kurun = readPeriode(masukan.sampai, 'sampai', issues);
  const filled = Figure.behind(figure)?.filled?.();
  return kurun === undefined ? undefined : issues.take(targetSince(indikator, kurun, filled));
}

function readPeriode(periode: unknown, key: string, issues: Issues): Kurun | undefined {
  const read = safeParsePeriode(periode);
  if (read.ok) return read.value;
  for (const issue of read.issues) issues.push(relocate(issue, argument(key)));
  return undefined;
}

/** A value that was read: a number, or a grade alone. */
interface MeasureRead extends Pick<NilaiRead, 'figure' | 'kurun'> {
  readonly nilai: Measure;
}

/** Reads a grade alone: it is one of the indicator's scale. */
function ownGrade(
  { skala }: Indikator,
  predikat: string,
  key: string,
  issues: Issues,
): MeasureRead | undefined {
  if (skala === undefined) return issues.add(missingScale, [key], predikat, { predikat });
  const kelas = skala.kelas.find((one) => one.predikat === predikat);
  if (kelas !== undefined) return { nilai: kelas, figure: undefined, kurun: undefined };
  const dikenal = describeNames(skala.kelas.map((one) => one.predikat));
  return issues.add(unknownGrade, [key, 'predikat'], predikat, { dikenal });
}

/**
 * Reads a number, a grade alone, or a result of this indicator. Its achievements are refused: they bear its id but are not in
 * its unit.
 */
function ownValue(
  indikator: Indikator,
  value: unknown,
  key: 'realisasi' | 'baseline',
  issues: Issues,
): MeasureRead | undefined {
  const { id, capaian } = indikator;
  const predikat = gradeIn(value);
  if (predikat !== undefined) return ownGrade(indikator, predikat, key, issues);
  const dasar = capaian?.dasar ?? 'tercetak';
  const read = issues.take(readNilai(value, { place: argument(key), label: key, dasar }));
  const figure = read?.figure;
  if (figure === undefined) return read;
  if (figure.id !== id)
    return issues.add(otherIndicator, [key], figure.id, { diharapkan: id, id: figure.id });
  if (Achievement.processOf(figure) === undefined) return read;
  return issues.add(wrongArgument, [key], figure, { diharapkan: 'Hasil' });
}

/** The issue of a realisation that covers other months than its target; undefined when both cover the same. */
function coverageProblem(
  { kurun }: ChosenTarget,
  covered: Kurun | undefined,
  kumulatif: boolean,
  isCumulative: boolean,
): Refused | undefined {
  if (kurun === undefined) return undefined;
  const wanted = isCumulative ? sinceStartOfYear(kurun) : kurun;
  if (covered !== undefined) {
    if (isSameKurun(covered, wanted)) return undefined;
    const since = sinceStartOfYear(kurun);
    if (!isSameKurun(covered, isCumulative ? kurun : since)) {
      const fakta = { diminta: kurun.periode, ada: `${covered.awal} - ${covered.akhir}` };
      return refuse(otherPeriod, argument('realisasi'), covered.periode, fakta);
    }
  } else if (kumulatif === isCumulative || startsYear(kurun)) return undefined;
  const fakta = { periode: kurun.periode, target: isCumulative ? 'kumulatif' : 'terpisah' };
  return refuse(cumulativeMismatch, argument('kumulatif'), kumulatif, fakta);
}

/** True for a target that counts from the start of the year: it says so, or a bare number counts as the realisation does. */
function isCumulativeTarget(
  { target, kurun, isBare }: ChosenTarget,
  covered: Kurun | undefined,
  kumulatif: boolean,
): boolean {
  if (isBare !== true || kurun === undefined) return target.kumulatif === true;
  return countsFromStart(kurun, covered, kumulatif);
}

function countsFromStart(kurun: Kurun, covered: Kurun | undefined, kumulatif: boolean): boolean {
  return covered === undefined ? kumulatif : isSameKurun(covered, sinceStartOfYear(kurun));
}
