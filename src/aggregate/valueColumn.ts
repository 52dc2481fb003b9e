import type { Rational } from '../decimal/rational.js';
import { type Bounds, boundsOf } from '../evaluate/doubles/bounds.js';
import { doubleOf } from '../evaluate/doubles/doubleOf.js';
import { isRow } from '../evaluate/evaluate.js';
import type { PreparedVariabel } from '../evaluate/preparedVariabel.js';
import { readValue, UNREADABLE } from '../evaluate/readData.js';
import { computedVariable, notAnObject } from '../issue/evaluation.js';
import { type Issue, makeIssue } from '../issue/issue.js';

/** The values of one variable, a row each, read once. */
export interface ValueColumn {
  readonly variabel: PreparedVariabel;
  /** Each value as a double, where it is a whole number that a double holds; NaN in every other row. */
  readonly doubles: Float64Array;
  /** The other values, by row. */
  readonly exact: ReadonlyMap<number, Rational>;
  /** Why a row has no value, by row. */
  readonly problems: ReadonlyMap<number, Issue>;
  /** True for a variable that takes the figure of another indicator, which no row has; undefined: its values are data. */
  readonly isTaken?: true;
}

/** Reads the values of one variable. */
export function readColumn(variabel: PreparedVariabel, data: readonly unknown[]): ValueColumn {
  const doubles = new Float64Array(data.length);
  const exact = new Map<number, Rational>();
  const problems = new Map<number, Issue>();
  const bounds = boundsOf(variabel);
  for (let i = 0; i < data.length; i += 1) {
    const value = valueIn(data[i], variabel.id);
    const x = typeof value === 'number' ? value : doubleOf(value);
    if (isSound(bounds, x)) {
      doubles[i] = x;
      continue;
    }
    doubles[i] = Number.NaN;
    const read = value === NO_ROW ? noRow(data[i]) : readValue(variabel, value);
    if ('code' in read) problems.set(i, read);
    else exact.set(i, read.nilai);
  }
  return { variabel, doubles, exact, problems };
}

/** The column of a variable that takes the figure of another indicator, by name: a row that gives a value all the same has an issue. */
export function takenColumn(variabel: PreparedVariabel, data: readonly unknown[], nama: string): ValueColumn {
  const { id, label } = variabel;
  const problems = new Map<number, Issue>();
  for (let i = 0; i < data.length; i += 1) {
    const value = valueIn(data[i], id);
    // Rows that are none are told of by the columns of data.
    if (value === undefined || value === null || value === NO_ROW) continue;
    problems.set(i, makeIssue(computedVariable, { asal: 'data', path: [id] }, value, { label, nama }));
  }
  return { variabel, doubles: new Float64Array(0), exact: new Map(), problems, isTaken: true };
}

/** Stands for the value of a row that is no object. */
const NO_ROW = /* @__PURE__ */ Symbol('no row');

/** The value of a row as it was given. Only the row's own keys count: a variable may be called `constructor`. */
function valueIn(row: unknown, id: string): unknown {
  try {
    if (!isRow(row)) return NO_ROW;
    return Object.hasOwn(row, id) ? Reflect.get(row, id) : undefined;
  } catch {
    return UNREADABLE;
  }
}

function noRow(row: unknown): Issue {
  return makeIssue(notAnObject, { asal: 'data', path: [] }, row, {});
}

function isSound({ minimum, maximum }: Bounds, x: number): boolean {
  return Number.isSafeInteger(x) && x >= minimum && x <= maximum;
}

/** The exact value of a row; undefined where it has none. */
export function valueAt({ doubles, exact }: ValueColumn, row: number): Rational | undefined {
  const x = doubles[row];
  return x === undefined || Number.isNaN(x) ? exact.get(row) : { numerator: BigInt(x), denominator: 1n };
}

/** True where a row has a value. */
export function hasValue({ doubles, exact, problems, isTaken }: ValueColumn, row: number): boolean {
  if (isTaken === true) return !problems.has(row);
  return !Number.isNaN(doubles[row]) || exact.has(row);
}

/** True where a row says that the value is not filled in. */
export function isMissing({ problems }: ValueColumn, row: number): boolean {
  return problems.get(row)?.code === 'missing';
}
