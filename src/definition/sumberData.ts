import { object, text } from './shape.js';

/**
 * Where the numbers of an indicator are taken from; an indicator may have several.
 *
 * @example
 * ```ts
 * const sumber: SumberData = { nama: 'Data Terpadu Kesejahteraan Sosial (DTKS)' };
 * dinsosTapin2020.sasaran[0].indikator[0].sumberData; // => [sumber]
 * ```
 */
export interface SumberData {
  readonly nama: string;
  readonly catatan?: string;
}

export const sumberDataShape = object({ nama: text }, { catatan: text });
