import { type Instansi, instansiShape } from './instansi.js';
import { type KebijakanRerata, kebijakanRerataShape } from './kebijakanRerata.js';
import { type Rujukan, rujukanShape } from './rujukan.js';
import { type Sasaran, sasaranShape } from './sasaran.js';
import { id, integer, list, object, text } from './shape.js';
import type { Terperiksa } from './terperiksa.js';

/**
 * An IKU document of one agency, for the year `tahun`, or for the years `tahun` to `tahunAkhir`.
 *
 * `tingkat`: the level that the document itself names, such as `impact`. `rerata`: how achievements are averaged into one
 * figure for the document. Within a document every sasaran and
 * every indicator has its own id, and a variable id has one definition.
 *
 * @example
 * ```ts
 * const dokumen: DokumenIku = dinsosKutaiKartanegara2022;
 * [dokumen.tahun, dokumen.tingkat, dokumen.sasaran.length]; // => [2022, 'impact', 4]
 * ```
 */
export interface DokumenIku extends Terperiksa<'defineDokumen'> {
  readonly id: string;
  readonly judul: string;
  readonly instansi: Instansi;
  readonly tahun: number;
  readonly sasaran: readonly Sasaran[];
  readonly rujukan?: readonly Rujukan[];
  readonly tahunAkhir?: number;
  readonly tingkat?: string;
  readonly rerata?: KebijakanRerata;
}

/** The years that a document may bear. */
export const LEAST_YEAR = 1945;
export const GREATEST_YEAR = 2999;

const tahun = integer(LEAST_YEAR, GREATEST_YEAR);

export const dokumenIkuShape = object(
  {
    id,
    judul: text,
    instansi: instansiShape,
    tahun,
    sasaran: list(sasaranShape),
  },
  { tahunAkhir: tahun, tingkat: text, rujukan: list(rujukanShape), rerata: kebijakanRerataShape },
);
