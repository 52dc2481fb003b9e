import type { TeksAngka, TeksPecahan } from '../decimal/teksAngka.js';
import { type Pembulatan, pembulatanShape } from './pembulatan.js';
import { angka, object, oneOf, pecahan, record } from './shape.js';
import { type Skala, skalaShape } from './skala.js';

/**
 * How achievements are averaged, for a sasaran over its indicators or for a document over its sasaran.
 *
 * A cap for the mean alone (`pembatasan: 'sesudah'`) takes achievements without their own floor and cap, and the mean of a
 * sasaran as its own policy made it.
 * Whether the cap comes before or after changes the mean: 150 and 50 capped at 100 give 75 before, 100 after.
 */
export interface KebijakanRerata {
  /** The weight of each member by id, plain decimal text or an exact fraction; undefined, for all or one: 1. */
  readonly bobot?: Readonly<Record<string, TeksPecahan>>;
  /** The upper bound (cap) in percent, plain decimal text; undefined: none. */
  readonly batasAtas?: TeksAngka;
  /**
   * When the cap holds: for each member `sebelum` (before) the mean, or `sesudah` (after) for the mean alone;
   * undefined: `sebelum`.
   */
  readonly pembatasan?: 'sebelum' | 'sesudah';
  /** The basis: members exact (`eksak`) or as printed (`tercetak`); undefined: `eksak`. */
  readonly dasar?: 'eksak' | 'tercetak';
  /**
   * What a document averages: the means of its sasaran (objectives), or all indicators at once; undefined: `sasaran`.
   */
  readonly dari?: 'sasaran' | 'indikator';
  /** The rounding of the mean; undefined: two digits, half-up. */
  readonly pembulatan?: Pembulatan;
  /** The scale that grades the mean; undefined: no grade. */
  readonly skala?: Skala;
}

export const kebijakanRerataShape = /* @__PURE__ */ object(
  {},
  {
    bobot: /* @__PURE__ */ record(pecahan, { least: 1 }),
    batasAtas: angka,
    pembatasan: /* @__PURE__ */ oneOf(['sebelum', 'sesudah']),
    dasar: /* @__PURE__ */ oneOf(['eksak', 'tercetak']),
    dari: /* @__PURE__ */ oneOf(['sasaran', 'indikator']),
    pembulatan: pembulatanShape,
    skala: skalaShape,
  },
);
