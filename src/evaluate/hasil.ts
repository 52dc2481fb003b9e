import type { Decimal } from '../decimal/decimal.js';
import type { Indikator } from '../definition/indikator.js';
import type { Issue } from '../issue/issue.js';

/**
 * What `evaluate` gives: a result ({@link HasilAngka}) when `ok`, else what stood in its way ({@link HasilGagal}).
 *
 * @example
 * ```ts
 * const hasil: Hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
 * hasil.ok ? hasil.teks : hasil.issues; // => '14,38%'
 * ```
 */
export type Hasil<V extends string = string> = HasilAngka<V> | HasilGagal;

/**
 * A value, and where it comes from. Its own fields are plain text, so `JSON.stringify` loses nothing.
 *
 * - `id`: of the indicator;
 * - `desimal`: rounded once, with exactly the digits of the indicator's rounding: `'14.38'`;
 * - `teks`: the same as people print it, with unit or grade: `'14,38%'`, `'78,00 (BB)'`;
 * - `eksak`: before rounding, in lowest terms: `'115/8'`;
 * - `data`: the inputs used, as plain decimal text; of a pooled mean whose decimals do not end, as a fraction;
 * - `predikat`: the grade of a score whose formula has a scale.
 *
 * `nilai` is the rounded value as a {@link Decimal}, made when asked for. `indikator` is the definition. Neither is
 * enumerable.
 *
 * @example
 * ```ts
 * JSON.stringify(evaluate(pmks, { terlayani: 23, seluruh: 160 }));
 * // => '{"ok":true,"id":"pmksTertangani","desimal":"14.38","teks":"14,38%","eksak":"115/8",' +
 * //    '"data":{"terlayani":"23","seluruh":"160"}}'
 * ```
 */
export interface HasilAngka<V extends string = string> {
  readonly ok: true;
  readonly id: string;
  readonly desimal: string;
  readonly teks: string;
  readonly eksak: string;
  readonly data: Readonly<Record<V, string>>;
  readonly predikat?: string;
  readonly nilai: Decimal;
  readonly indikator: Indikator<V>;
}

/**
 * No value, and every reason why not. `id` is absent when the definition itself could not be read.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 1, seluruh: null });
 * const gagal: HasilGagal | undefined = hasil.ok ? undefined : hasil;
 * gagal?.issues.map((issue) => issue.code); // => ['missing']
 * ```
 */
export interface HasilGagal {
  readonly ok: false;
  readonly id?: string;
  readonly issues: readonly Issue[];
}
