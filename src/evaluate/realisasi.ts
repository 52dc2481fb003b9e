import type { Angka } from '../decimal/angka.js';

/**
 * The values of an indicator's variables: exactly those that it declares. `null` and `undefined` mean "not
 * filled in", which is not the same as 0.
 *
 * @example
 * ```ts
 * const data: Realisasi<'terlayani' | 'seluruh'> = { terlayani: '23', seluruh: 160n };
 * evaluate(pmks, data).ok; // => true
 * ```
 */
export type Realisasi<V extends string = string> = { readonly [K in V]: Angka | null | undefined };
