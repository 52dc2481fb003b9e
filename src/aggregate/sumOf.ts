import { exceedsLimit, MAX_SUM_BITS } from '../decimal/exceedsLimit.js';
import { gcd, type Rational } from '../decimal/rational.js';

/**
 * Sums fractions over their least common denominator. It stays small for many fractions, because it grows only with
 * different denominators, and those of counts share most factors. Undefined when a part of the sum reaches 2^131072: a
 * million unlike denominators would take hours.
 */
export function sumOf(values: Iterable<Rational>): Rational | undefined {
  const byDenominator = new Map<bigint, bigint>();
  for (const { numerator, denominator } of values) {
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
  }
  let common = 1n;
  for (const penyebut of byDenominator.keys()) {
    common *= penyebut / gcd(common % penyebut, penyebut);
    if (exceedsLimit({ numerator: 0n, denominator: common }, MAX_SUM_BITS)) return undefined;
  }
  let total = 0n;
  for (const [penyebut, pembilang] of byDenominator) total += pembilang * (common / penyebut);
  const sum = { numerator: total, denominator: common };
  return exceedsLimit(sum, MAX_SUM_BITS) ? undefined : sum;
}

/** The mean of one or more fractions, each with the same weight; undefined when their sum is too large. */
export function meanOf(values: readonly Rational[]): Rational | undefined {
  return divideBy(sumOf(values), values.length);
}

/** A sum as a mean of so many values; undefined when there is no sum. */
export function divideBy(sum: Rational | undefined, count: number): Rational | undefined {
  return sum === undefined
    ? undefined
    : { numerator: sum.numerator, denominator: sum.denominator * BigInt(count) };
}
