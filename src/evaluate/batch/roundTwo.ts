import { leave, type Unsettled } from './block.js';

/** Rounds quotients of the sums of two variables half away from zero, all steps in one pass. */
export function roundTwo(
  as: Float64Array,
  bs: Float64Array,
  terms: Float64Array,
  out: Float64Array,
  unsettled: Unsettled,
): void {
  const factorA = terms[0] as number;
  const leastA = terms[1] as number;
  const mostA = terms[2] as number;
  const aboveA = terms[3] as number;
  const belowA = terms[4] as number;
  const factorB = terms[5] as number;
  const leastB = terms[6] as number;
  const mostB = terms[7] as number;
  const aboveB = terms[8] as number;
  const belowB = terms[9] as number;
  const above0 = terms[10] as number;
  const below0 = terms[11] as number;
  for (let j = 0; j < out.length; j += 1) {
    const a = as[j] as number;
    const b = bs[j] as number;
    const aUnits = Math.floor(a * factorA + 0.5);
    const bUnits = Math.floor(b * factorB + 0.5);
    const above = above0 + aboveA * aUnits + aboveB * bUnits;
    const below = below0 + belowA * aUnits + belowB * bUnits;
    const near = Math.floor(above / below);
    out[j] = near;
    if (
      a >= leastA &&
      a <= mostA &&
      aUnits / factorA === a &&
      b >= leastB &&
      b <= mostB &&
      bUnits / factorB === b &&
      below * below > 0
    ) {
      if (near * below === above && near <= 0) out[j] = near - 1;
      continue;
    }
    leave(out, j, unsettled);
  }
}
