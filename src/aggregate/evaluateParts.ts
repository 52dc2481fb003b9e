import type { Rational } from '../decimal/rational.js';
import { arithmeticIssue } from '../evaluate/arithmeticIssue.js';
import { evaluateInputs } from '../evaluate/evaluateInputs.js';
import type { HasilGagal } from '../evaluate/hasil.js';
import { Result, type Sources } from '../evaluate/result.js';
import { isFailure } from '../formula/compile.js';
import type { Issue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import { groupRows, type Joining, ofRow, ofRows, type Taken, tooLargeSum } from './joining.js';
import { pool } from './pool.js';
import { valueAt } from './valueColumn.js';
import { withTaken } from './withTaken.js';

/** Rows that were evaluated as one, and their value. */
export interface JoinedPart {
  readonly rows: readonly number[];
  readonly nilai: Rational;
  /** What was taken of other indicators where all rows are one part; undefined: nothing, or it is taken again when it is asked for. */
  readonly taken?: Taken | undefined;
}

/** A part with the result that it was pooled into. */
interface PooledPart extends JoinedPart {
  readonly gabungan: Result;
}

/** What a part took of other indicators. */
export function takenBy({ take }: Joining, { rows, taken }: Omit<JoinedPart, 'nilai'>): Taken | undefined {
  return taken ?? take?.(rows);
}

/** True where all rows become one part. */
export function isOnePart({ wilayah, periode }: Joining['cara']): boolean {
  if (wilayah === undefined) return periode === 'gabung';
  return wilayah === 'gabung' && (periode === undefined || periode === 'gabung' || periode === 'terakhir');
}

/** Evaluates rows that become one part. */
export function evaluateWhole(
  joining: Joining,
  rows: readonly number[],
  taken: Taken | undefined,
): Parsed<PooledPart> {
  if (taken !== undefined && taken.issues.length > 0) return { ok: false, issues: taken.issues };
  const outcome = evaluatePooled(joining, rows, taken);
  return outcome.ok ? outcome : { ok: false, issues: outcome.issues.map((issue) => ofRows(joining, issue)) };
}

/** Evaluates each part of rows that do not become one; the rows of one without a result are put to those that failed. */
export function evaluateParts(
  joining: Joining,
  rows: readonly number[],
  failed: Map<number, readonly Issue[]>,
): readonly JoinedPart[] {
  const parts: JoinedPart[] = [];
  for (const own of partsOf(joining, rows)) {
    const outcome = evaluatePart(joining, own, failed);
    // Without the figures that it was made of: those of ten thousand parts would be most of what is kept.
    if (outcome.ok) parts.push({ rows: outcome.value.rows, nilai: outcome.value.nilai });
    else for (const row of own) failed.set(row, outcome.issues);
  }
  return parts;
}

/** The rows that are evaluated as one: those that are pooled, else each by itself, in order of time. */
function partsOf({ cells, cara }: Joining, rows: readonly number[]): readonly (readonly number[])[] {
  const { wilayah, periode } = cara;
  if (periode === 'gabung') return [...groupRows(cells.place, rows).values()];
  const byTime = (a: number, b: number) => (cells.period[a] as number) - (cells.period[b] as number);
  if (wilayah === 'gabung') return [...groupRows(cells.period, [...rows].sort(byTime)).values()];
  return (cells.isTimed ? [...rows].sort(byTime) : rows).map((row) => [row]);
}

function evaluatePart(
  joining: Joining,
  own: readonly number[],
  failed: Map<number, readonly Issue[]>,
): Parsed<JoinedPart> {
  const { cara, take } = joining;
  const isPooled = cara.wilayah === 'gabung' || cara.periode === 'gabung';
  if (!isPooled && take === undefined) return evaluateRow(joining, own);
  const taken = take?.(own);
  const { rows, failed: lacking, isUneven } = withTaken(joining, { rows: own, failed: new Map() }, taken);
  for (const [row, issues] of lacking) failed.set(row, issues);
  // Nobody reads the others' figures for a part elsewhere, so they are made for the rows that all have.
  if (isUneven && rows.length > 0) return evaluatePart(joining, rows, failed);
  const outcome =
    taken === undefined || taken.issues.length === 0
      ? evaluatePooled(joining, rows, taken)
      : { ok: false as const, issues: taken.issues };
  if (outcome.ok) return outcome;
  // A part of several rows has its issue in no single one of them.
  const [row = 0, another] = rows;
  const locate = (issue: Issue) =>
    isPooled || another !== undefined ? ofRows(joining, issue) : ofRow(joining, row, issue);
  return { ok: false, issues: outcome.issues.map(locate) };
}

function evaluatePooled(
  joining: Joining,
  rows: readonly number[],
  taken: Taken | undefined,
): Parsed<PooledPart> {
  const inputs = pool(joining, rows, joining.cara.periode === 'gabung', taken?.inputs);
  if (inputs === undefined) return { ok: false, issues: [tooLargeSum(joining)] };
  const hasil: Result | HasilGagal = evaluateInputs(joining.prepared, inputs);
  if (!hasil.ok) return hasil;
  // A result of ours has its sources.
  const { nilai } = Result.sourcesOf(hasil) as Sources;
  return { ok: true, value: { rows, nilai, taken, gabungan: hasil } };
}

function evaluateRow(joining: Joining, rows: readonly number[]): Parsed<JoinedPart> {
  const { prepared, columns } = joining;
  const [row = 0] = rows;
  // A sound row has a value for each variable.
  const nilai = prepared.program(columns.map((column) => valueAt(column, row) as Rational));
  if (!isFailure(nilai)) return { ok: true, value: { rows, nilai } };
  return { ok: false, issues: [ofRow(joining, row, arithmeticIssue(nilai, prepared.indikator))] };
}
