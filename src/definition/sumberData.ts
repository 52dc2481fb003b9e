import { object, text } from './shape.js';

/** Where the numbers of an indicator are taken from; an indicator may have several. */
export interface SumberData {
  /** The name of the source. */
  readonly nama: string;
  /** A note on the source; undefined: none. */
  readonly catatan?: string;
}

export const sumberDataShape = /* @__PURE__ */ object({ nama: text }, { catatan: text });
