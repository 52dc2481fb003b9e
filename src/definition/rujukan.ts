import { object, oneOf, text } from './shape.js';

/**
 * Where a fact comes from, and how sure that is.
 *
 * `keyakinan`: `teks-asli` (the text itself was read), `sumber-kedua` (read about elsewhere) or
 * `belum-diperiksa` (from memory, not verified). Only the first may be relied on without a look at the text.
 *
 * @example
 * ```ts
 * skalaSakip.rujukan.map((rujukan) => rujukan.keyakinan); // => ['teks-asli', 'sumber-kedua']
 * ```
 */
export interface Rujukan {
  readonly judul: string;
  readonly keyakinan: 'teks-asli' | 'sumber-kedua' | 'belum-diperiksa';
  readonly catatan?: string;
}

export const rujukanShape = object(
  { judul: text, keyakinan: oneOf(['teks-asli', 'sumber-kedua', 'belum-diperiksa']) },
  { catatan: text },
);
