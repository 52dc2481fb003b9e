import { MAX_SUM_BITS } from '../decimal/exceedsLimit.js';
import { isZero, type Rational } from '../decimal/rational.js';
import { arithmeticIssue, limitIssue } from '../evaluate/arithmeticIssue.js';
import { evaluateInputs } from '../evaluate/evaluateInputs.js';
import type { HasilGagal } from '../evaluate/hasil.js';
import type { Input } from '../evaluate/input.js';
import { Result, type Sources } from '../evaluate/result.js';
import { isFailure } from '../formula/compile.js';
import { noWeight } from '../issue/aggregation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { combine, type ResultWay, weightedMean } from './combine.js';
import { groupRows, type Joining, ofRow, ofRows } from './joining.js';
import { joinColumn, lastRows, pool } from './pool.js';
import { soundRows } from './soundRows.js';
import { type ValueColumn, valueAt } from './valueColumn.js';

/** Rows that were evaluated as one, and their value. */
export interface JoinedPart {
  readonly rows: readonly number[];
  readonly nilai: Rational;
}

/** What came of joining rows: the figure, or why there is none. */
export interface JoinedRows {
  readonly figure: Parsed<{ readonly nilai: Rational; readonly gabungan: Result | undefined }> | undefined;
  /** The rows that went in, in the order in which they were given. */
  readonly used: readonly number[];
  readonly failed: ReadonlyMap<number, readonly Issue[]>;
  /** What was evaluated: one part where all was pooled. */
  readonly parts: readonly JoinedPart[];
}

/**
 * Joins rows into one figure. What is pooled is pooled first, so that variables never meet results; results are joined over the
 * periods of a region, then over regions. The figure is undefined when no row has a value.
 */
export function joinRows(joining: Joining, rows: readonly number[]): JoinedRows {
  const { cells, cara } = joining;
  const sound = soundRows(joining, rows);
  const chosen =
    cara.periode === 'terakhir' && cara.wilayah === 'gabung' ? lastRows(cells, sound.rows) : sound.rows;
  const { parts, pooled } = evaluateParts(joining, partsOf(joining, chosen), sound.failed);
  const used = sound.rows.filter((row) => !sound.failed.has(row));
  const outcome = { used, failed: sound.failed, parts };
  if (pooled !== undefined) return { ...outcome, figure: used.length === 0 ? undefined : pooled };
  return { ...outcome, figure: parts.length === 0 ? undefined : joinParts(joining, parts) };
}

/** The rows that are evaluated as one: those that are pooled, else each by itself, in order of time. */
function partsOf({ cells, cara }: Joining, rows: readonly number[]): readonly (readonly number[])[] {
  const { wilayah, periode } = cara;
  if (isOnePart(cara)) return [rows];
  if (periode === 'gabung') return [...groupRows(cells.place, rows).values()];
  const byTime = (a: number, b: number) => (cells.period[a] as number) - (cells.period[b] as number);
  if (wilayah === 'gabung') return [...groupRows(cells.period, [...rows].sort(byTime)).values()];
  return (cells.isTimed ? [...rows].sort(byTime) : rows).map((row) => [row]);
}

interface Evaluated {
  readonly parts: readonly JoinedPart[];
  /** The outcome where everything was pooled into one part. */
  readonly pooled: JoinedRows['figure'];
}

/** Evaluates each part; the rows of one without a result are put to those that failed. */
function evaluateParts(
  joining: Joining,
  groups: readonly (readonly number[])[],
  failed: Map<number, readonly Issue[]>,
): Evaluated {
  const { cara } = joining;
  const isPooled = cara.wilayah === 'gabung' || cara.periode === 'gabung';
  if (isOnePart(cara)) {
    const rows = groups[0] ?? [];
    const pooled = evaluatePooled(joining, rows, cara.periode === 'gabung');
    return { parts: pooled.ok ? [{ rows, nilai: pooled.value.nilai }] : [], pooled };
  }
  const parts: JoinedPart[] = [];
  for (const rows of groups) {
    const outcome = isPooled
      ? evaluatePooled(joining, rows, cara.periode === 'gabung')
      : evaluateRow(joining, rows[0] ?? 0);
    if (outcome.ok) parts.push({ rows, nilai: outcome.value.nilai });
    else for (const row of rows) failed.set(row, outcome.issues);
  }
  return { parts, pooled: undefined };
}

/** True where all rows become one part. */
function isOnePart({ wilayah, periode }: Joining['cara']): boolean {
  if (wilayah === undefined) return periode === 'gabung';
  return wilayah === 'gabung' && (periode === undefined || periode === 'gabung' || periode === 'terakhir');
}

function evaluatePooled(
  joining: Joining,
  rows: readonly number[],
  isTimed: boolean,
): Parsed<{ readonly nilai: Rational; readonly gabungan: Result }> {
  const inputs = pool(joining, rows, isTimed);
  if (inputs === undefined) return { ok: false, issues: [tooLargeSum(joining)] };
  const hasil: Result | HasilGagal = evaluateInputs(joining.prepared, inputs);
  if (!hasil.ok) return { ok: false, issues: hasil.issues.map((issue) => ofRows(joining, issue)) };
  // A result of ours has its sources.
  return { ok: true, value: { nilai: (Result.sourcesOf(hasil) as Sources).nilai, gabungan: hasil } };
}

function evaluateRow(joining: Joining, row: number): Parsed<{ readonly nilai: Rational }> {
  const { prepared, columns } = joining;
  // A sound row has a value for each variable.
  const nilai = prepared.program(columns.map((column) => valueAt(column, row) as Rational));
  if (!isFailure(nilai)) return { ok: true, value: { nilai } };
  return { ok: false, issues: [ofRow(joining, row, arithmeticIssue(nilai, prepared.indikator))] };
}

/** The figure of parts that were evaluated one by one. */
function joinParts(joining: Joining, parts: readonly JoinedPart[]): JoinedRows['figure'] {
  const { cara, cells } = joining;
  const { wilayah, periode } = cara;
  if (wilayah === undefined || wilayah === 'gabung') {
    // Parts are periods then, in order of time.
    return figureOf(
      joining,
      combine(
        parts.map(({ nilai }) => nilai),
        periode as ResultWay,
      ),
    );
  }
  const places = groupParts(cells.place, parts);
  const perPlace = places.map((own) =>
    periode === undefined || periode === 'gabung'
      ? own[0]?.nilai
      : combine(
          own.map(({ nilai }) => nilai),
          periode,
        ),
  );
  if (perPlace.includes(undefined)) return figureOf(joining, undefined);
  // None is undefined here.
  const values = perPlace as readonly Rational[];
  const weight = weightColumn(joining);
  if (weight === undefined) return figureOf(joining, combine(values, wilayah));
  const weights = places.map((own) =>
    joinColumn(
      joining,
      weight,
      own.flatMap(({ rows }) => rows),
      cells.isTimed,
    ),
  );
  if (weights.includes(undefined)) return figureOf(joining, undefined);
  const known = weights as readonly Rational[];
  if (known.every(isZero)) {
    const fakta = { label: weight.variabel.label };
    return { ok: false, issues: [makeIssue(noWeight, argument(...cells.path), 0, fakta)] };
  }
  return figureOf(joining, weightedMean(values, known));
}

/** The parts of each region, in order of time. */
function groupParts(place: Int32Array, parts: readonly JoinedPart[]): readonly (readonly JoinedPart[])[] {
  const groups = new Map<number, JoinedPart[]>();
  for (const part of parts) {
    // A part has a row, and its rows are of one region.
    const where = place[part.rows[0] ?? 0] as number;
    const known = groups.get(where);
    if (known === undefined) groups.set(where, [part]);
    else known.push(part);
  }
  return [...groups.values()];
}

/** The column of the weight of the mean over regions; undefined where all weigh the same. */
export function weightColumn({ prepared, columns }: Joining): ValueColumn | undefined {
  const bobot = prepared.indikator.agregasi?.bobot;
  return bobot === undefined ? undefined : columns.find(({ variabel }) => variabel.id === bobot);
}

function figureOf(joining: Joining, nilai: Rational | undefined): JoinedRows['figure'] {
  if (nilai === undefined) return { ok: false, issues: [tooLargeSum(joining)] };
  return { ok: true, value: { nilai, gabungan: undefined } };
}

function tooLargeSum({ cells }: Joining): Issue {
  return limitIssue(argument(...cells.path), MAX_SUM_BITS);
}

/** The variables of a part: those of its row, or those of its rows joined; undefined when they grow too large. */
export function inputsOf(joining: Joining, rows: readonly number[]): readonly Input[] | undefined {
  return pool(joining, rows, joining.cara.periode === 'gabung');
}
