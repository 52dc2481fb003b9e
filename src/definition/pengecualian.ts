import { object, text } from './shape.js';

/**
 * An exception: a note of {@link lint} that does not count for this indicator, and why. One whose note does not come up any more
 * is a note itself.
 */
export interface Pengecualian {
  /** The code of the note, such as `'no-baseline'`. */
  readonly kode: string;
  /** The reason why it does not count here, in prose. */
  readonly alasan: string;
}

export const pengecualianShape = /* @__PURE__ */ object({ kode: text, alasan: text });
