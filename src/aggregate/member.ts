import { Achievement, type Process } from '../achieve/achievement.js';
import { issuesOf } from '../achieve/readNilai.js';
import { constantOf } from '../decimal/constantOf.js';
import { compare, type Rational } from '../decimal/rational.js';
import { roundTo } from '../decimal/roundTo.js';
import type { Indikator } from '../definition/indikator.js';
import type { KebijakanRerata } from '../definition/kebijakanRerata.js';
import { defaultPembulatan } from '../definition/pembulatan.js';
import type { Sasaran } from '../definition/sasaran.js';
import { type Behind, Figure } from '../evaluate/figure.js';
import { duplicate, wrongType } from '../issue/definition.js';
import { raise } from '../issue/indikatorError.js';
import { tooLarge } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { argument, formatPath } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { MAX_ROWS } from './readMasukan.js';
import type { Rerata } from './rerata.js';

/** What was given for one indicator: an achievement of ours, or the issues of one that failed. */
export interface GivenCapaian {
  readonly id: string;
  readonly capaian: Achievement | undefined;
  readonly issues: readonly Issue[] | undefined;
}

/** Reads one achievement, whatever it is; one that `computeCapaian` did not make has no value. */
function outcomeOf(value: unknown): GivenCapaian {
  const process = Achievement.processOf(value);
  // Only an achievement that `computeCapaian` made has a process.
  if (process !== undefined)
    return { id: process.indikator.id, capaian: value as Achievement, issues: undefined };
  const { id, ok } = Object(value) as Record<string, unknown>;
  const issues = ok === false ? issuesOf(value) : undefined;
  return { id: typeof id === 'string' ? id : '', capaian: undefined, issues };
}

/** Reads all that was given, by its position; what names no indicator is of no use and not kept. */
export function readGiven(semua: unknown): ReadonlyMap<number, GivenCapaian> {
  if (!Array.isArray(semua)) raiseIssue(wrongType, argument(), semua, { diharapkan: 'list' });
  const { length } = semua;
  if (length > MAX_ROWS) raiseIssue(tooLarge, argument(), semua, { batas: MAX_ROWS });
  const given = new Map<number, GivenCapaian>();
  for (let i = 0; i < length; i += 1) {
    const outcome = outcomeOf(semua[i]);
    if (outcome.id !== '') given.set(i, outcome);
  }
  return given;
}

/** Achievements by the id of their indicator. Two for one indicator are raised, since either could be meant. */
export function byId(outcomes: ReadonlyMap<number, GivenCapaian>): ReadonlyMap<string, GivenCapaian> {
  const found = new Map<string, GivenCapaian>();
  const positions = new Map<string, number>();
  const issues: Issue[] = [];
  for (const [i, outcome] of outcomes) {
    const { id } = outcome;
    const seen = positions.get(id);
    if (seen !== undefined) {
      const pertama = formatPath(argument(seen));
      issues.push(makeIssue(duplicate, argument(i), id, { kunci: 'id', pertama }));
    }
    positions.set(id, seen ?? i);
    found.set(id, outcome);
  }
  return issues.length > 0 ? raise(issues) : found;
}

/** One member of a mean: its value, or why it has none; neither when nothing was given for it. */
export interface Member {
  readonly id: string;
  readonly nama: string;
  readonly nilai?: Rational;
  /** Its value before the policy of the mean capped it. */
  readonly uncapped?: Rational;
  readonly issues?: readonly Issue[];
  /** Notes on what the value leaves out; only the mean of a sasaran has them. */
  readonly catatan?: readonly Issue[];
}

/** An indicator as a member. */
export function indikatorMember(
  { id, nama }: Pick<Indikator, 'id' | 'nama'>,
  outcome: GivenCapaian | undefined,
  rerata: KebijakanRerata = {},
): Member {
  const own = { id, nama };
  if (outcome === undefined) return own;
  const { capaian, issues } = outcome;
  if (capaian !== undefined) return { ...own, ...entering(exactOf(capaian, rerata), rerata) };
  return issues === undefined ? own : { ...own, issues };
}

/** A sasaran as a member. */
export function sasaranMember(
  { id, uraian }: Pick<Sasaran, 'id' | 'uraian'>,
  value: Rerata | undefined,
  rerata: KebijakanRerata = {},
): Member {
  const own = { id, nama: uraian };
  const behind = Figure.behind(value);
  if (behind === undefined) return value?.ok === false ? { ...own, issues: value.issues } : own;
  const nilai = rerata.dasar === 'tercetak' ? behind.tercetak : behind.nilai;
  return { ...own, ...entering(nilai, rerata), catatan: value?.ok === true ? value.catatan : [] };
}

/** The value of an achievement in a mean; before its own floor and cap where the cap holds for the mean alone. */
function exactOf(capaian: Achievement, { dasar, pembatasan }: KebijakanRerata): Rational {
  // Every achievement of ours has both.
  const { nilai, indikator } = Achievement.processOf(capaian) as Process;
  const behind = Figure.behind(capaian) as Behind;
  if (pembatasan !== 'sesudah') return dasar === 'tercetak' ? behind.tercetak : behind.nilai;
  return dasar === 'tercetak' ? roundTo(nilai, indikator.capaian?.pembulatan ?? defaultPembulatan) : nilai;
}

function entering(
  uncapped: Rational,
  { batasAtas, pembatasan }: KebijakanRerata,
): Pick<Member, 'nilai' | 'uncapped'> {
  return { uncapped, nilai: pembatasan === 'sesudah' ? uncapped : capped(uncapped, batasAtas) };
}

export function capped(nilai: Rational, batasAtas: string | undefined): Rational {
  if (batasAtas === undefined) return nilai;
  const most = constantOf(batasAtas);
  return compare(nilai, most) > 0 ? most : nilai;
}
