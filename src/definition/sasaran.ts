import { type Indikator, indikatorShape } from './indikator.js';
import { type KebijakanRerata, kebijakanRerataShape } from './kebijakanRerata.js';
import { id, list, object, text } from './shape.js';

/**
 * An objective, with the indicators that measure it. Objectives form a tree by `induk`, the id of the one above;
 * the list itself is flat.
 */
export interface Sasaran {
  /** The id: a small letter, then letters, digits or `_`; used once in a document. */
  readonly id: string;
  /** The description: the objective in words. */
  readonly uraian: string;
  /** The indicators that measure it; may be empty. */
  readonly indikator: readonly Indikator[];
  /** The number (code) that the document gives it; undefined: none. */
  readonly kode?: string;
  /**
   * The level, whose objective it is: `daerah` (region), `perangkat-daerah` (agency), `program`, `kegiatan` or another
   * word; undefined: not stated.
   */
  readonly tingkat?: string;
  /** The parent: the id of the objective above; undefined: it stands at the top. */
  readonly induk?: string;
  /** The group: the heading that its rows stand under; undefined: none. */
  readonly kelompok?: string;
  /**
   * The policy that averages the achievements of its indicators; undefined: all as {@link KebijakanRerata} says for
   * what is absent.
   */
  readonly rerata?: KebijakanRerata;
}

export const sasaranShape = /* @__PURE__ */ object(
  { id, uraian: text, indikator: /* @__PURE__ */ list(indikatorShape) },
  { kode: text, tingkat: text, induk: id, kelompok: text, rerata: kebijakanRerataShape },
);
