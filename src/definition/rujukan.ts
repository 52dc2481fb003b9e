import { object, oneOf, text } from './shape.js';

/**
 * Where a fact comes from, and how sure that is. Only `teks-asli` may be relied on without a look at the text.
 */
export interface Rujukan {
  /** The title of the source. */
  readonly judul: string;
  /**
   * The certainty: the text was read (`teks-asli`), read about elsewhere (`sumber-kedua`), or not checked
   * (`belum-diperiksa`).
   */
  readonly keyakinan: 'teks-asli' | 'sumber-kedua' | 'belum-diperiksa';
  /** A note on the reference; undefined: none. */
  readonly catatan?: string;
}

export const rujukanShape = object(
  { judul: text, keyakinan: oneOf(['teks-asli', 'sumber-kedua', 'belum-diperiksa']) },
  { catatan: text },
);
