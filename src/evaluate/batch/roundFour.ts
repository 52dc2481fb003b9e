import { leave, type Unsettled } from './block.js';

/**
 * Rounds quotients of the sums of four variables half away from zero, all steps in one pass. `aboves` and
 * `belows` hold the sums over the variables before these four. The values are whole numbers. Written out apart from the loop for
 * decimals, because one loop for both takes a tenth longer (docs/decisions/0005-doubles.md).
 */
export function roundFourWholes(
  as: Float64Array,
  bs: Float64Array,
  cs: Float64Array,
  ds: Float64Array,
  terms: Float64Array,
  aboves: Float64Array,
  belows: Float64Array,
  out: Float64Array,
  unsettled: Unsettled,
): void {
  const leastA = terms[1] as number;
  const mostA = terms[2] as number;
  const aboveA = terms[3] as number;
  const belowA = terms[4] as number;
  const leastB = terms[6] as number;
  const mostB = terms[7] as number;
  const aboveB = terms[8] as number;
  const belowB = terms[9] as number;
  const leastC = terms[11] as number;
  const mostC = terms[12] as number;
  const aboveC = terms[13] as number;
  const belowC = terms[14] as number;
  const leastD = terms[16] as number;
  const mostD = terms[17] as number;
  const aboveD = terms[18] as number;
  const belowD = terms[19] as number;
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
  as: Float64Array,
  bs: Float64Array,
  cs: Float64Array,
  ds: Float64Array,
  terms: Float64Array,
  aboves: Float64Array,
  belows: Float64Array,
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
  const factorC = terms[10] as number;
  const leastC = terms[11] as number;
  const mostC = terms[12] as number;
  const aboveC = terms[13] as number;
  const belowC = terms[14] as number;
  const factorD = terms[15] as number;
  const leastD = terms[16] as number;
  const mostD = terms[17] as number;
  const aboveD = terms[18] as number;
  const belowD = terms[19] as number;
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
