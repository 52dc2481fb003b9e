import { leave, type Unsettled } from './block.js';
import { at, type Two } from './terms.js';

/** Rounds quotients of the sums of two variables half away from zero, all steps in one pass. */
export function roundTwo(
  { a: as, b: bs }: Two,
  terms: Float64Array,
  out: Float64Array,
  unsettled: Unsettled,
): void {
  const factorA = at(terms, 0);
  const leastA = at(terms, 1);
  const mostA = at(terms, 2);
  const aboveA = at(terms, 3);
  const belowA = at(terms, 4);
  const factorB = at(terms, 5);
  const leastB = at(terms, 6);
  const mostB = at(terms, 7);
  const aboveB = at(terms, 8);
  const belowB = at(terms, 9);
  const above0 = at(terms, 10);
  const below0 = at(terms, 11);
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
