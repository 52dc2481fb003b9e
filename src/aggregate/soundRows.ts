import { plainText } from '../decimal/exactText.js';
import { compare } from '../decimal/rational.js';
import { brokenParts } from '../evaluate/brokenRule.js';
import type { Input } from '../evaluate/input.js';
import type { Issue } from '../issue/issue.js';
import { groupRows, type Joining, ofRow, periodRule } from './joining.js';
import { hasValue, isMissing, type ValueColumn, valueAt } from './valueColumn.js';

/** The rows that count, and why each of the others does not. */
export interface SoundRows {
  readonly rows: readonly number[];
  readonly failed: Map<number, readonly Issue[]>;
}

/**
 * The rows whose variables are sound. Where periods are pooled, a stock (`terakhir`) need not be known in every period, but in
 * one at least of its region.
 */
export function soundRows(joining: Joining, rows: readonly number[]): SoundRows {
  const { columns, cara } = joining;
  const data = columns.filter(({ isTaken }) => isTaken !== true);
  const failed = new Map<number, readonly Issue[]>();
  const stocks = new Set(
    cara.periode === 'gabung' ? data.filter((one) => periodRule(joining, one) === 'terakhir') : [],
  );
  const doubtful = columns.filter(({ problems }) => problems.size > 0);
  // A whole that is taken of another indicator has no value in a row, and is looked at when all is pooled.
  const parts = data.filter(({ variabel }) => variabel.whole !== undefined);
  const isSound = (row: number) =>
    doubtful.every((one) => hasValue(one, row) || (stocks.has(one) && isMissing(one, row))) &&
    !parts.some((part) => exceedsWhole(part, columns, row));
  const sound = doubtful.length + parts.length === 0 ? rows : rows.filter(isSound);
  if (sound.length < rows.length) {
    const known = new Set(sound);
    for (const row of rows) if (!known.has(row)) failed.set(row, problemsOf(joining, row, stocks));
  }
  return { rows: withStocks(joining, sound, [...stocks], failed), failed };
}

/** True when a part of the row exceeds the whole that it is a part of. */
function exceedsWhole(part: ValueColumn, columns: readonly ValueColumn[], row: number): boolean {
  // The whole is one of the variables.
  const whole = columns[part.variabel.whole as number] as ValueColumn;
  if ((part.doubles[row] as number) <= (whole.doubles[row] as number)) return false;
  const [own, all] = [valueAt(part, row), valueAt(whole, row)];
  return own !== undefined && all !== undefined && compare(own, all) > 0;
}

function problemsOf(joining: Joining, row: number, stocks: ReadonlySet<ValueColumn>): readonly Issue[] {
  const { columns } = joining;
  const found = columns.flatMap((column) => {
    const problem = column.problems.get(row);
    return problem === undefined || (stocks.has(column) && problem.code === 'missing') ? [] : [problem];
  });
  // A row that is no object has one issue, which every column tells.
  const own = found[0]?.path.length === 0 ? found.slice(0, 1) : found;
  const issues = own.length > 0 ? own : brokenParts(inputsAt(columns, row));
  return issues.map((issue) => ofRow(joining, row, issue));
}

/** The values of a row, with what was taken of other indicators; a hole where a variable has none. */
export function inputsAt(
  columns: readonly ValueColumn[],
  row: number,
  taken?: ReadonlyMap<string, Input>,
): readonly Input[] {
  const inputs = new Array<Input>(columns.length);
  for (const [k, column] of columns.entries()) {
    const known = taken?.get(column.variabel.id);
    if (known !== undefined) inputs[k] = known;
    const nilai = valueAt(column, row);
    if (nilai !== undefined) inputs[k] = { variabel: column.variabel, nilai, teks: plainText(nilai) };
  }
  return inputs;
}

/** Leaves out the regions where a stock is known in no period. */
function withStocks(
  joining: Joining,
  rows: readonly number[],
  stocks: readonly ValueColumn[],
  failed: Map<number, readonly Issue[]>,
): readonly number[] {
  const { cells } = joining;
  if (stocks.every(({ problems }) => problems.size === 0)) return rows;
  for (const own of groupRows(cells.place, rows).values()) {
    const unknown = stocks.filter((column) => !own.some((row) => hasValue(column, row)));
    if (unknown.length === 0) continue;
    for (const row of own) {
      const issues = unknown.flatMap((column) => column.problems.get(row) ?? []);
      failed.set(
        row,
        issues.map((issue) => ofRow(joining, row, issue)),
      );
    }
  }
  return failed.size === 0 ? rows : rows.filter((row) => !failed.has(row));
}
