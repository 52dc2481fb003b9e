import { object } from './shape.js';
import { type Tanggal, tanggalShape } from './tanggal.js';

/** When something is in force: since a date, and to a last one where there is one. Says no more than its source does. */
export interface Berlaku {
  /** The date since when it is in force, that day included. */
  readonly sejak: Tanggal;
  /** The last date on which it is in force, that day included; undefined: none is known. */
  readonly sampai?: Tanggal;
}

export const berlakuShape = /* @__PURE__ */ object({ sejak: tanggalShape }, { sampai: tanggalShape });
