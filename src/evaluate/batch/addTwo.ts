import { at, type Sums, type Two } from './terms.js';

/** Adds two variables to the sums of each row. A row with a value that is not for doubles gets NaN as its lower sum. */
export function addTwo(
  { a: as, b: bs }: Two,
  terms: Float64Array,
  { above, below }: Sums,
  length: number,
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
  for (let j = 0; j < length; j += 1) {
    const a = as[j] as number;
    const b = bs[j] as number;
    const aUnits = Math.floor(a * factorA + 0.5);
    const bUnits = Math.floor(b * factorB + 0.5);
    above[j] = (above[j] as number) + (aboveA * aUnits + aboveB * bUnits);
    below[j] = (below[j] as number) + (belowA * aUnits + belowB * bUnits);
    if (
      a >= leastA &&
      a <= mostA &&
      aUnits / factorA === a &&
      b >= leastB &&
      b <= mostB &&
      bUnits / factorB === b
    )
      continue;
    below[j] = Number.NaN;
  }
}
