import { unitsToText } from '../../decimal/roundTo.js';
import { outOfRange } from '../../issue/definition.js';
import type { Issue } from '../../issue/issue.js';
import type { KodeIssue } from '../../issue/kodeIssue.js';
import { argument } from '../../issue/path.js';
import { raiseIssue } from '../../issue/raiseIssue.js';
import type { Hasil } from '../hasil.js';

/**
 * The results of many rows, without an object for each. Rows count from 0.
 *
 * `units` and `codeIndex` are where results are kept, not copies: `desimal` and `code` read back what a caller writes there,
 * and `desimal(i)` is undefined where that is no whole number below 2^53. A result beyond 2^53 is kept elsewhere: there
 * `desimal(i)` is the result, whatever `units` has. Columns are not copied either, and `at(i)` evaluates
 * when asked: a row changed since the batch was made gives another full result. A row that is not there throws
 * {@link IndikatorError}; in a batch with `issues` every row has these issues.
 *
 * @example
 * ```ts
 * const banyak: HasilBatch = evaluateBatch(pmks, { terlayani: Int32Array.of(23, 5), seluruh: Int32Array.of(160, 0) });
 * [banyak.units[0], banyak.desimal(0), banyak.codes[banyak.codeIndex[1] ?? 0]]; // => [1438, '14.38', 'part-exceeds-whole']
 * ```
 */
export interface HasilBatch<V extends string = string> {
  /** How many rows there are; 0 when the batch as a whole is wrong. */
  readonly length: number;
  /** What is wrong with the batch as a whole; empty when nothing is. */
  readonly issues: readonly Issue[];
  /** How many digits stand behind the decimal point of every result. */
  readonly digit: number;
  /**
   * Each result times 10 to the power of `digit`, a whole number; NaN where there is none, or where it lies beyond
   * 2^53.
   */
  readonly units: Float64Array;
  /** For each row 0 when it has a result, else the position of its code in `codes`. */
  readonly codeIndex: Uint8Array;
  /** The codes that occur; the first is empty and means that there is no issue. */
  readonly codes: readonly (KodeIssue | '')[];
  /**
   * True when the row has a result.
   *
   * @param i - The row, counted from 0.
   */
  ok(i: number): boolean;
  /**
   * The result as plain decimal text with fixed digits; undefined when there is none.
   *
   * @param i - The row, counted from 0.
   */
  desimal(i: number): string | undefined;
  /**
   * The code of the row's first issue; undefined when it has a result.
   *
   * @param i - The row, counted from 0.
   */
  code(i: number): KodeIssue | undefined;
  /**
   * The full result, as `evaluate` gives it.
   *
   * @param i - The row, counted from 0.
   */
  at(i: number): Hasil<V>;
}

/** What a batch is made from. */
export interface Filled extends Pick<HasilBatch, 'issues' | 'digit' | 'units' | 'codeIndex' | 'codes'> {
  /** Results beyond 2^53, by row. */
  readonly large: ReadonlyMap<number, bigint>;
  readonly at: (i: number) => Hasil;
}

/** The one maker of batches. */
export class Batch implements HasilBatch {
  readonly length: number;
  readonly issues: readonly Issue[];
  readonly digit: number;
  readonly units: Float64Array;
  readonly codeIndex: Uint8Array;
  readonly codes: readonly (KodeIssue | '')[];
  readonly #large: ReadonlyMap<number, bigint>;
  readonly #at: (i: number) => Hasil;

  constructor({ issues, digit, units, codeIndex, codes, large, at }: Filled) {
    this.length = units.length;
    this.issues = issues;
    this.digit = digit;
    this.units = units;
    this.codeIndex = codeIndex;
    this.codes = codes;
    this.#large = large;
    this.#at = at;
    // Its arrays cannot be frozen: they are where the results are kept.
    Object.freeze(this);
  }

  ok(i: number): boolean {
    return this.code(i) === undefined;
  }

  code(i: number): KodeIssue | undefined {
    const [issue] = this.issues;
    if (issue !== undefined) return issue.code;
    this.#require(i);
    return this.codes[this.codeIndex[i] ?? 0] || undefined;
  }

  desimal(i: number): string | undefined {
    if (!this.ok(i)) return undefined;
    const units = this.#large.get(i) ?? this.units[i] ?? Number.NaN;
    // A caller may have written anything into `units`.
    const isResult = typeof units === 'bigint' || Number.isSafeInteger(units);
    return isResult ? unitsToText(units, this.digit) : undefined;
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
