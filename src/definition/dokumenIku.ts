import { type Berlaku, berlakuShape } from './berlaku.js';
import { type Instansi, instansiShape } from './instansi.js';
import { type KebijakanRerata, kebijakanRerataShape } from './kebijakanRerata.js';
import { type Rujukan, rujukanShape } from './rujukan.js';
import { type Sasaran, sasaranShape } from './sasaran.js';
import { id, list, object, text } from './shape.js';
import { tahunShape } from './tahun.js';
import type { Terperiksa } from './terperiksa.js';

/**
 * An IKU document of one agency, for one year or for several. Within a document every sasaran and every indicator has its
 * own id, and a variable id has one definition.
 */
export interface DokumenIku extends Terperiksa<'defineDokumen'> {
  /** The id: a small letter, then letters, digits or `_`. */
  readonly id: string;
  /** The title. */
  readonly judul: string;
  /** The agency that the document belongs to. */
  readonly instansi: Instansi;
  /** The objectives, as a flat list; `induk` makes a tree of it. */
  readonly sasaran: readonly Sasaran[];
  /** The references that the document comes from; undefined: not stated. */
  readonly rujukan?: readonly Rujukan[];
  /** When the document is in force; undefined: not stated. */
  readonly berlaku?: Berlaku;
  /** The year of the document, or its first one; undefined: not stated. */
  readonly tahun?: number;
  /** The last year, behind `tahun`; undefined: the document is for the year `tahun` alone. */
  readonly tahunAkhir?: number;
  /** The level that the document itself names, such as `'impact'`; undefined: none. */
  readonly tingkat?: string;
  /**
   * The policy that averages achievements into one figure; undefined: all as {@link KebijakanRerata} says for what is
   * absent.
   */
  readonly rerata?: KebijakanRerata;
}

export const dokumenIkuShape = /* @__PURE__ */ object(
  {
    id,
    judul: text,
    instansi: instansiShape,
    sasaran: /* @__PURE__ */ list(sasaranShape),
  },
  {
    tahun: tahunShape,
    tahunAkhir: tahunShape,
    tingkat: text,
    rujukan: /* @__PURE__ */ list(rujukanShape),
    berlaku: berlakuShape,
    rerata: kebijakanRerataShape,
  },
);
