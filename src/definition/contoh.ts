import type { TeksAngka } from '../decimal/teksAngka.js';
import { angka, object, record, text } from './shape.js';

/**
 * An example that a definition carries: inputs and the exact figure that must come out, all as plain decimal
 * text. `nilai` has the digits of the indicator's rounding (`'14.38'`). {@link checkContoh} recomputes it.
 *
 * @example
 * ```ts
 * const contoh: Contoh<'terlayani' | 'seluruh'> = { data: { terlayani: '23', seluruh: '160' }, nilai: '14.38' };
 * checkContoh(defineIndikator({ ...pmks, contoh: [contoh] })); // => []
 * ```
 */
export interface Contoh<V extends string = string> {
  readonly data: Readonly<Record<V, TeksAngka>>;
  readonly nilai: TeksAngka;
  readonly catatan?: string;
}

export const contohShape = object({ data: record(angka), nilai: angka }, { catatan: text });
