import type { Rational } from '../decimal/rational.js';

/**
 * Sums fractions over their least common denominator, which grows with the different denominators there are and not with
 * the number of fractions: those of counts share most factors.
 */
export function sumOf(values: readonly Rational[]): Rational {
  const byDenominator = new Map<bigint, bigint>();
  for (const { pembilang, penyebut } of values) {
    byDenominator.set(penyebut, (byDenominator.get(penyebut) ?? 0n) + pembilang);
  }
  let common = 1n;
  for (const penyebut of byDenominator.keys()) common *= penyebut / gcd(common % penyebut, penyebut);
  let total = 0n;
  for (const [penyebut, pembilang] of byDenominator) total += pembilang * (common / penyebut);
  return { pembilang: total, penyebut: common };
}

function gcd(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [b, a];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

/** The mean of one or more fractions, each with the same weight. */
export function meanOf(values: readonly Rational[]): Rational {
  const { pembilang, penyebut } = sumOf(values);
  return { pembilang, penyebut: penyebut * BigInt(values.length) };
}
