import { type Indikator, indikatorShape } from './indikator.js';
import { type KebijakanRerata, kebijakanRerataShape } from './kebijakanRerata.js';
import { id, list, object, text } from './shape.js';

/**
 * An objective, with the indicators that measure it. Objectives form a tree by `induk`, the id of the one above;
 * the list itself is flat.
 *
 * `tingkat`: whose objective it is: `daerah` (the region), `perangkat-daerah` (the agency), `program`,
 * `kegiatan`, or another word that the document uses. `kelompok`: the heading that its rows are grouped under.
 * `rerata`: how the achievements of its indicators are averaged.
 *
 * @example
 * ```ts
 * dinsosKutaiKartanegara2022.sasaran.map((sasaran) => [sasaran.tingkat, sasaran.indikator.length]);
 * // => [['daerah', 0], ['perangkat-daerah', 1], ['daerah', 0], ['perangkat-daerah', 1]]
 * ```
 */
export interface Sasaran {
  readonly id: string;
  readonly uraian: string;
  readonly indikator: readonly Indikator[];
  readonly kode?: string;
  readonly tingkat?: string;
  readonly induk?: string;
  readonly kelompok?: string;
  readonly rerata?: KebijakanRerata;
}

export const sasaranShape = object(
  { id, uraian: text, indikator: list(indikatorShape) },
  { kode: text, tingkat: text, induk: id, kelompok: text, rerata: kebijakanRerataShape },
);
