import { leave, type Unsettled } from './block.js';
import { at, type Four, type Sums } from './terms.js';

/**
 * Rounds quotients of the sums of four variables half away from zero, all steps in one pass; `sums` holds what stands
 * before them. The values are whole numbers.
 */
export function roundFourWholes(
  { a: as, b: bs, c: cs, d: ds }: Four,
  terms: Float64Array,
  sums: Sums,
  out: Float64Array,
  unsettled: Unsettled,
): void {
  const leastA = at(terms, 1);
  const mostA = at(terms, 2);
  const aboveA = at(terms, 3);
  const belowA = at(terms, 4);
  const leastB = at(terms, 6);
  const mostB = at(terms, 7);
  const aboveB = at(terms, 8);
  const belowB = at(terms, 9);
  const leastC = at(terms, 11);
  const mostC = at(terms, 12);
  const aboveC = at(terms, 13);
  const belowC = at(terms, 14);
  const leastD = at(terms, 16);
  const mostD = at(terms, 17);
  const aboveD = at(terms, 18);
  const belowD = at(terms, 19);
  const aboves = sums.above;
  const belows = sums.below;
  for (let j = 0; j < out.length; j += 1) {
    const a = as[j] as number;
    const b = bs[j] as number;
    const c = cs[j] as number;
    const d = ds[j] as number;
    const above = (aboves[j] as number) + aboveA * a + aboveB * b + aboveC * c + aboveD * d;
    const below = (belows[j] as number) + belowA * a + belowB * b + belowC * c + belowD * d;
    const near = Math.floor(above / below);
    out[j] = near;
    if (
      a >= leastA &&
      a <= mostA &&
      Math.floor(a) === a &&
      b >= leastB &&
      b <= mostB &&
      Math.floor(b) === b &&
      c >= leastC &&
      c <= mostC &&
      Math.floor(c) === c &&
      d >= leastD &&
      d <= mostD &&
      Math.floor(d) === d &&
      below * below > 0
    ) {
      if (near * below === above && near <= 0) out[j] = near - 1;
      continue;
    }
    leave(out, j, unsettled);
  }
}

/** As {@link roundFourWholes}, for values with decimals. */
export function roundFourDecimals(
  { a: as, b: bs, c: cs, d: ds }: Four,
  terms: Float64Array,
  sums: Sums,
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
  const factorC = at(terms, 10);
  const leastC = at(terms, 11);
  const mostC = at(terms, 12);
  const aboveC = at(terms, 13);
  const belowC = at(terms, 14);
  const factorD = at(terms, 15);
  const leastD = at(terms, 16);
  const mostD = at(terms, 17);
  const aboveD = at(terms, 18);
  const belowD = at(terms, 19);
  const aboves = sums.above;
  const belows = sums.below;
  for (let j = 0; j < out.length; j += 1) {
    const a = as[j] as number;
    const b = bs[j] as number;
    const c = cs[j] as number;
    const d = ds[j] as number;
    const aUnits = Math.floor(a * factorA + 0.5);
    const bUnits = Math.floor(b * factorB + 0.5);
    const cUnits = Math.floor(c * factorC + 0.5);
    const dUnits = Math.floor(d * factorD + 0.5);
    const above =
      (aboves[j] as number) + aboveA * aUnits + aboveB * bUnits + aboveC * cUnits + aboveD * dUnits;
    const below =
      (belows[j] as number) + belowA * aUnits + belowB * bUnits + belowC * cUnits + belowD * dUnits;
    const near = Math.floor(above / below);
    out[j] = near;
    if (
      a >= leastA &&
      a <= mostA &&
      aUnits / factorA === a &&
      b >= leastB &&
      b <= mostB &&
      bUnits / factorB === b &&
      c >= leastC &&
      c <= mostC &&
      cUnits / factorC === c &&
      d >= leastD &&
      d <= mostD &&
      dUnits / factorD === d &&
      below * below > 0
    ) {
      if (near * below === above && near <= 0) out[j] = near - 1;
      continue;
    }
    leave(out, j, unsettled);
  }
}
