/**
 * Adds two variables to the sums of each row. A row with a value outside its term gets NaN as its lower sum, and so stays
 * unsettled.
 */
export function addTwo(
  as: Float64Array,
  bs: Float64Array,
  terms: Float64Array,
  aboves: Float64Array,
  belows: Float64Array,
  length: number,
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
  for (let j = 0; j < length; j += 1) {
    const a = as[j] as number;
    const b = bs[j] as number;
    const aUnits = Math.floor(a * factorA + 0.5);
    const bUnits = Math.floor(b * factorB + 0.5);
    aboves[j] = (aboves[j] as number) + (aboveA * aUnits + aboveB * bUnits);
    belows[j] = (belows[j] as number) + (belowA * aUnits + belowB * bUnits);
    if (
      a >= leastA &&
      a <= mostA &&
      aUnits / factorA === a &&
      b >= leastB &&
      b <= mostB &&
      bUnits / factorB === b
    )
      continue;
    belows[j] = Number.NaN;
  }
}
