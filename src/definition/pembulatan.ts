import { type ModePembulatan, modePembulatan } from '../decimal/roundTo.js';
import { integer, object, oneOf } from './shape.js';

/**
 * How a printed figure is rounded: once, from the exact value, to `digit` decimals (0 to 20).
 *
 * `mode`: `half-up` (half away from zero, the default), `half-down`, `half-even`, `up` (away from zero),
 * `down` (towards zero), `ceil`, `floor`. No regulation that we read states a rule for organisations; the two
 * documents agree with two digits, half-up. Where an indicator names none, a count has no decimals (`12 orang`).
 */
export interface Pembulatan {
  /** How many digits stand behind the decimal point: 0 to 20. */
  readonly digit: number;
  /** The mode: what becomes of a value between two neighbours. */
  readonly mode: ModePembulatan;
}

/** The rounding of all but counts where a definition names none: two digits, half away from zero. */
export const defaultPembulatan: Pembulatan = { digit: 2, mode: 'half-up' };

export const pembulatanShape = /* @__PURE__ */ object({
  digit: /* @__PURE__ */ integer(0, 20),
  mode: /* @__PURE__ */ oneOf(modePembulatan),
});
