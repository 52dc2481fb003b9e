import { unitsToText } from '../decimal/round.js';
import { outOfRange } from '../issue/definition.js';
import type { Issue } from '../issue/issue.js';
import type { KodeIssue } from '../issue/kinds.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import type { Hasil } from './hasil.js';

/**
 * The results of many rows, without an object for each. Rows count from 0.
 *
 * - `length`: how many rows; 0 when `issues` says what is wrong with the batch as a whole;
 * - `digit`: the decimals of every result;
 * - `units`: each result times 10^digit, a whole number; NaN where there is none, or where it lies beyond 2^53;
 * - `codes`: 0 where a row has a result, else the position of its code in `kode`;
 * - `kode`: the codes that occur, behind an empty text for "none";
 * - `ok(i)`, `desimal(i)`, `code(i)`: as `ok`, `desimal` and the first issue's code of `evaluate` on that row;
 * - `at(i)`: the full result, evaluated when asked for, on what the columns hold then.
 *
 * The two arrays are where results are kept: what is written there is read back. Columns are not copied, so a row
 * changed since gives another `at(i)`; the arrays keep what was computed. A row that is not there throws
 * {@link IndikatorError}; a batch with `issues` gives these for any row.
 *
 * @example
 * ```ts
 * const banyak: HasilBatch = evaluateBatch(pmks, { terlayani: Int32Array.of(23, 5), seluruh: Int32Array.of(160, 0) });
 * [banyak.units[0], banyak.desimal(0), banyak.kode[banyak.codes[1] ?? 0]]; // => [1438, '14.38', 'part-exceeds-whole']
 * ```
 */
export interface HasilBatch<V extends string = string> {
  readonly length: number;
  readonly issues: readonly Issue[];
  readonly digit: number;
  readonly units: Float64Array;
  readonly codes: Uint8Array;
  readonly kode: readonly (KodeIssue | '')[];
  /** True when the row has a result. */
  ok(i: number): boolean;
  /** The result as plain decimal text with fixed digits; nothing when there is none. */
  desimal(i: number): string | undefined;
  /** The code of the row's first issue; nothing when it has a result. */
  code(i: number): KodeIssue | undefined;
  /** The full result, as `evaluate` gives it. */
  at(i: number): Hasil<V>;
}

/** What a batch is made from. */
export interface Filled {
  readonly issues: readonly Issue[];
  readonly digit: number;
  readonly units: Float64Array;
  readonly codes: Uint8Array;
  readonly kode: readonly (KodeIssue | '')[];
  /** Results beyond 2^53, by row. */
  readonly besar: ReadonlyMap<number, bigint>;
  readonly at: (i: number) => Hasil;
}

/** The one maker of batches. */
export class Batch implements HasilBatch {
  readonly length: number;
  readonly issues: readonly Issue[];
  readonly digit: number;
  readonly units: Float64Array;
  readonly codes: Uint8Array;
  readonly kode: readonly (KodeIssue | '')[];
  readonly #besar: ReadonlyMap<number, bigint>;
  readonly #at: (i: number) => Hasil;

  constructor({ issues, digit, units, codes, kode, besar, at }: Filled) {
    this.length = units.length;
    this.issues = issues;
    this.digit = digit;
    this.units = units;
    this.codes = codes;
    this.kode = kode;
    this.#besar = besar;
    this.#at = at;
  }

  ok(i: number): boolean {
    return this.code(i) === undefined;
  }

  code(i: number): KodeIssue | undefined {
    const [issue] = this.issues;
    if (issue !== undefined) return issue.code;
    this.#require(i);
    return this.kode[this.codes[i] ?? 0] || undefined;
  }

  desimal(i: number): string | undefined {
    if (!this.ok(i)) return undefined;
    const besar = this.#besar.get(i);
    return unitsToText(besar ?? this.units[i] ?? 0, this.digit);
  }

  at(i: number): Hasil {
    if (this.issues.length === 0) this.#require(i);
    return this.#at(i);
  }

  #require(i: number): void {
    if (Number.isInteger(i) && i >= 0 && i < this.length) return;
    const fakta = { minimum: 0, maksimum: this.length - 1 };
    raiseIssue(outOfRange, argument('i'), i, fakta);
  }
}
