import type { Indikator } from '../definition/indikator.js';
import type { Kurun } from '../definition/kurun.js';
import { Figure } from '../evaluate/figure.js';
import { otherIndicator } from '../issue/achievement.js';
import { conflictingKeys } from '../issue/aggregation.js';
import { unreadable, wrongArgument } from '../issue/input.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { type Refused, refuse } from '../issue/refuse.js';
import { relocate } from '../issue/relocate.js';
import { safeParsePeriode } from '../parse/parsePeriode.js';
import { Achievement } from './achievement.js';
import { baselineFor } from './baselineFor.js';
import { coverageProblem, isCumulativeTarget } from './coverageProblem.js';
import type { Measure } from './gradesOf.js';
import { type MeasureRead, readMeasure } from './readMeasure.js';
import { type ChosenTarget, targetFor } from './targetFor.js';
import { targetSince } from './targetSince.js';

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
  const dasar = capaian?.dasar ?? 'tercetak';
  const read = issues.take(readMeasure(indikator, value, { place: argument(key), label: key, dasar }));
  const figure = read?.figure;
  if (figure === undefined) return read;
  if (figure.id !== id)
    return issues.add(otherIndicator, [key], figure.id, { diharapkan: id, id: figure.id });
  if (Achievement.processOf(figure) === undefined) return read;
  return issues.add(wrongArgument, [key], figure, { diharapkan: 'Hasil' });
}
