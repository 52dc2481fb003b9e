/**
 * An exact fraction. `penyebut` is always positive; the two need not be in lowest terms (see
 * docs/decisions/0002-fractions-unreduced.md), so compare with {@link compare}, never by parts.
 */
export interface Rational {
  readonly pembilang: bigint;
  readonly penyebut: bigint;
}

export function add(a: Rational, b: Rational): Rational {
  const [left, right] = cancel(b.penyebut, a.penyebut);
  return { pembilang: a.pembilang * left + b.pembilang * right, penyebut: a.penyebut * left };
}

export function negate(a: Rational): Rational {
  return { pembilang: -a.pembilang, penyebut: a.penyebut };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return { pembilang: a.pembilang * b.pembilang, penyebut: a.penyebut * b.penyebut };
}

/** a / b; the caller has checked that `b` is not zero. */
export function divide(a: Rational, b: Rational): Rational {
  const [left, right] = cancel(b.penyebut, a.penyebut);
  const pembilang = a.pembilang * left;
  const penyebut = b.pembilang * right;
  return penyebut < 0n ? { pembilang: -pembilang, penyebut: -penyebut } : { pembilang, penyebut };
}

/** Both divided by the smaller, when that divides the larger: as with decimals, whose denominators are 10^k. */
function cancel(a: bigint, b: bigint): readonly [bigint, bigint] {
  if (a % b === 0n) return [a / b, 1n];
  if (b % a === 0n) return [1n, b / a];
  return [a, b];
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.pembilang * b.penyebut;
  const right = b.pembilang * a.penyebut;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Rational): boolean {
  return a.pembilang === 0n;
}

export function isWhole(a: Rational): boolean {
  return a.pembilang % a.penyebut === 0n;
}

/** The greatest common divisor of two whole numbers, never negative. */
export function gcd(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

/** The same number in lowest terms. */
export function reduce(a: Rational): Rational {
  const divisor = gcd(a.pembilang, a.penyebut);
  return { pembilang: a.pembilang / divisor, penyebut: a.penyebut / divisor };
}

/** `115/8`, or `23` for a whole number; in lowest terms. */
export function rationalToText(a: Rational): string {
  const { pembilang, penyebut } = reduce(a);
  return penyebut === 1n ? `${pembilang}` : `${pembilang}/${penyebut}`;
}
