import { pow10 } from '../decimal/pow10.js';
import { gcd, one, type Rational, zero } from '../decimal/rational.js';
import type { Quotient, Sum } from './quotient.js';

/** The weights of a sum as whole numbers: one for each variable, in declared order, and the constant behind them. */
export type WholeSum = readonly bigint[];

/**
 * A quotient whose weights are whole numbers, for values that are whole numbers too. With m the values times
 * 10^desimal, the result in units of 10^-digit is `(numerator . m) / (denominator . m)`, still to be rounded.
 */
export interface WholeQuotient {
  readonly numerator: WholeSum;
  /** All weights but the constant are zero when the formula is a sum alone; the constant then is above zero. */
  readonly denominator: WholeSum;
}

/** The smallest whole weights of a quotient, for values of `desimal` decimals and a result of `digit` digits. */
export function wholeQuotientOf(
  { numerator, denominator }: Quotient,
  desimal: number,
  digit: number,
): WholeQuotient {
  const above = scale(numerator, desimal, digit);
  const below = scale(denominator ?? constantOne(numerator.length), desimal, 0);
  const weights = smallest([...above, ...below]);
  return { numerator: weights.slice(0, above.length), denominator: weights.slice(above.length) };
}

/** The sum of no variables that is always 1. */
function constantOne(length: number): Sum {
  return Array.from({ length }, (_, i) => (i === length - 1 ? one : zero));
}

/** The weights over values times 10^desimal: the constant grows with the values. */
function scale(sum: Sum, desimal: number, digit: number): Rational[] {
  const constant = sum.length - 1;
  return sum.map(({ numerator, denominator }, i) => ({
    numerator: numerator * pow10(i === constant ? digit + desimal : digit),
    denominator,
  }));
}

/** The smallest whole numbers of the same proportions. */
function smallest(weights: readonly Rational[]): bigint[] {
  const common = weights.reduce(
    (product, { denominator }) => product * (denominator / gcd(product, denominator)),
    1n,
  );
  const all = weights.map(({ numerator, denominator }) => (numerator * common) / denominator);
  const divisor = all.reduce(gcd, 0n);
  return divisor === 0n ? all : all.map((weight) => weight / divisor);
}
