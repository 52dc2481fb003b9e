import type { WholeQuotient } from '../../formula/wholeQuotient.js';

/**
 * A quotient of whole weights in doubles, over values that are whole numbers of units (values times `factor`). Exact,
 * rounding included, as long as no value has more units than `bound`.
 */
export interface Plan {
  /** 10^decimals of the values. */
  readonly factor: number;
  /** The weight of each variable, and the constant behind them. */
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  readonly bound: number;
}

/** The largest whole number of units of a decimal: with more than 15 digits two decimals may share one double. */
const MAX_DECIMAL = 1e15 - 1;

/**
 * The plan of a quotient for values of `desimal` decimals; undefined when even values of one unit would not be exact.
 * Rounding needs 2 |numerator| + 3 |denominator| below 2^53, which bounds the values.
 */
export function planOf(whole: WholeQuotient, desimal: number): Plan | undefined {
  const numerator = whole.numerator.map(Number);
  const denominator = whole.denominator.map(Number);
  const constants = 2 * constantOf(numerator) + 3 * constantOf(denominator);
  // Where no variable has a weight, values of any size are exact.
  const weights = 2 * weightOf(numerator) + 3 * weightOf(denominator) || 1;
  const most = Math.floor((Number.MAX_SAFE_INTEGER - constants) / weights);
  const bound = desimal === 0 ? most : Math.min(most, MAX_DECIMAL);
  return bound >= 1 ? { factor: 10 ** desimal, numerator, denominator, bound } : undefined;
}

/** The size of the constant of a sum. */
function constantOf(sum: readonly number[]): number {
  return Math.abs(sum.at(-1) ?? 0);
}

/** How much a sum grows at most where each value grows by one. */
function weightOf(sum: readonly number[]): number {
  return sum.slice(0, -1).reduce((total, weight) => total + Math.abs(weight), 0);
}
