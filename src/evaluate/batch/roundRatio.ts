import { leave, type Unsettled } from './block.js';

/** Times its square, any positive double exceeds every product of two values of a plan. */
const HUGE = 1e300;

/** A ratio of two variables times a whole number, rounded half away from zero; no value exceeds `most`. */
export interface Ratio {
  readonly scale: number;
  readonly most: number;
}

/**
 * Rounds ratios of whole numbers, two rows at a time: the numerator from zero to its `bounds` (the denominators, when it
 * is a part of them), the denominator from one up. No branch depends on usual data, so the processor never guesses wrong.
 */
export function roundRatio(
  parts: Float64Array,
  wholes: Float64Array,
  bounds: Float64Array,
  out: Float64Array,
  { scale, most }: Ratio,
  unsettled: Unsettled,
): void {
  const twice = 2 * scale;
  const pairs = out.length - 1;
  let j = 0;
  for (; j < pairs; j += 2) {
    const a = parts[j] as number;
    const b = wholes[j] as number;
    const c = parts[j + 1] as number;
    const d = wholes[j + 1] as number;
    out[j] = Math.floor((twice * a + b) / (b + b));
    out[j + 1] = Math.floor((twice * c + d) / (d + d));
    const broken = a - Math.floor(a) + (b - Math.floor(b)) + (c - Math.floor(c)) + (d - Math.floor(d));
    // Within its bound neither the amount nor what is left of the bound is negative; outside, their product is.
    const inside = a * ((bounds[j] as number) - a) >= 0 && c * ((bounds[j + 1] as number) - c) >= 0;
    if (inside && b * (most - b) > 0 && d * (most - d) > broken * HUGE * HUGE) continue;
    if (!isSound(a, b, bounds[j] as number, most)) leave(out, j, unsettled);
    if (!isSound(c, d, bounds[j + 1] as number, most)) leave(out, j + 1, unsettled);
  }
  // The last of an odd number of rows.
  if (j === pairs) leave(out, j, unsettled);
}

function isSound(a: number, b: number, bound: number, most: number): boolean {
  return a >= 0 && a <= bound && b > 0 && b < most && Math.floor(a) === a && Math.floor(b) === b;
}
