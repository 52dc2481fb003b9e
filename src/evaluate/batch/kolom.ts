import type { Angka } from '../../decimal/angka.js';
import { UNREADABLE } from '../readValues.js';

/**
 * The values of one variable, a row each.
 *
 * `NaN` in a `Float64Array`, `null` and `undefined` in a list, mean "not filled in". Other typed arrays are refused:
 * a `Float32Array` holds other decimals than were put into it.
 */
export type Kolom = Float64Array | Int32Array | BigInt64Array | readonly (Angka | null | undefined)[];

/** The value of one row; a list may be a proxy, or have getters that throw. */
function cellOf(kolom: Kolom | undefined, i: number): unknown {
  if (kolom instanceof Float64Array) {
    const value = kolom[i] as number;
    return Number.isNaN(value) ? null : value;
  }
  try {
    return kolom?.[i];
  } catch {
    return UNREADABLE;
  }
}

/** What `evaluateBatch` can read as a column. */
export function isKolom(value: unknown): value is Kolom {
  return (
    value instanceof Float64Array ||
    value instanceof Int32Array ||
    value instanceof BigInt64Array ||
    Array.isArray(value)
  );
}

/** The columns of a batch in declared order; absent where its variable was not given. */
export type Columns = readonly (Kolom | undefined)[];

/** The values of a row as they stand in the columns. */
export function rowOf(columns: Columns, i: number): unknown[] {
  const values: unknown[] = [];
  for (let k = 0; k < columns.length; k += 1) values.push(cellOf(columns[k], i));
  return values;
}
