import { type KodeLuar, kodeLuarShape } from './kodeLuar.js';
import { type Rujukan, rujukanShape } from './rujukan.js';
import { id, list, object, text } from './shape.js';
import { type Tanggal, tanggalShape } from './tanggal.js';

/**
 * A definition that took the place of this one, or whose place this one took: what it is called, by which id and codes it is
 * found, since when, and by which regulation. A series of figures breaks there.
 */
export interface Pergantian {
  /** The name of the other: `'PMKS tertangani'`, `'Indeks SPBE'`. */
  readonly nama: string;
  /** The id of the other, where it is a definition too; undefined: it is none, or not known. */
  readonly id?: string;
  /** The external codes that registries give the other; undefined: none. */
  readonly kodeLuar?: readonly KodeLuar[];
  /** The date since when the new one is in the place of the old; undefined: not stated. */
  readonly sejak?: Tanggal;
  /** The reason, or what changed, in prose; undefined: not stated. */
  readonly alasan?: string;
  /** The references that say so; undefined: not stated. */
  readonly rujukan?: readonly Rujukan[];
}

export const pergantianShape = /* @__PURE__ */ object(
  { nama: text },
  {
    id,
    kodeLuar: /* @__PURE__ */ list(kodeLuarShape),
    sejak: tanggalShape,
    alasan: text,
    rujukan: /* @__PURE__ */ list(rujukanShape),
  },
);
