import type { Decimal } from '../decimal/decimal.js';
import type { Indikator } from '../definition/indikator.js';
import type { Issue } from '../issue/issue.js';

/**
 * What `evaluate` gives: a result ({@link HasilAngka}) when `ok`, else what stood in its way ({@link HasilGagal}).
 */
export type Hasil<V extends string = string> = HasilAngka<V> | HasilGagal;

/**
 * A value, and where it comes from. Its enumerable fields are plain text, so `JSON.stringify` loses nothing.
 *
 * @example
 * ```ts
 * JSON.stringify(evaluate(pmks, { terlayani: 23, seluruh: 160 }));
 * // => '{"ok":true,"id":"pmksTertangani","desimal":"14.38","teks":"14,38%","eksak":"115/8",' +
 * //    '"data":{"terlayani":"23","seluruh":"160"}}'
 * ```
 */
export interface HasilAngka<V extends string = string> {
  /** Always true: there is a result. */
  readonly ok: true;
  /** The id of the indicator. */
  readonly id: string;
  /** The decimal: plain text, rounded once, with exactly the digits of the indicator's rounding: `'14.38'`. */
  readonly desimal: string;
  /** The text that people read: the decimal with its unit and grade: `'14,38%'`, `'78,00 (BB)'`. */
  readonly teks: string;
  /** The exact value before rounding, as text in lowest terms: `'115/8'`. */
  readonly eksak: string;
  /** The data used: each variable as plain decimal text; of a pooled mean whose decimals do not end, as a fraction. */
  readonly data: Readonly<Record<V, string>>;
  /** The grade, such as `'BB'`; undefined when the indicator has no scale with a class for the result. */
  readonly predikat?: string;
  /** The rounded value as a {@link Decimal}, made when asked for; not enumerable. */
  readonly nilai: Decimal;
  /** The indicator: the definition that was evaluated; not enumerable. */
  readonly indikator: Indikator<V>;
}

/** No value, and every reason why not. */
export interface HasilGagal {
  /** Always false: there is no result. */
  readonly ok: false;
  /** The id of the indicator; undefined when the definition is not checked. */
  readonly id?: string;
  /** Every reason why there is no result; at least one. */
  readonly issues: readonly Issue[];
}
