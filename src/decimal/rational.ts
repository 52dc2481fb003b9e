/**
 * An exact fraction. `denominator` is always positive; the two need not be in lowest terms (see
 * docs/decisions/0002-fractions-unreduced.md), so compare with {@link compare}, never by parts.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

export function add(a: Rational, b: Rational): Rational {
  const [left, right] = cancel(b.denominator, a.denominator);
  return { numerator: a.numerator * left + b.numerator * right, denominator: a.denominator * left };
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** a / b; the caller has checked that `b` is not zero. */
export function divide(a: Rational, b: Rational): Rational {
  const [left, right] = cancel(b.denominator, a.denominator);
  const numerator = a.numerator * left;
  const denominator = b.numerator * right;
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/** Divides both by the smaller one where it divides the larger, as powers of ten, the denominators of decimals, always do. */
function cancel(a: bigint, b: bigint): readonly [bigint, bigint] {
  if (a % b === 0n) return [a / b, 1n];
  if (b % a === 0n) return [1n, b / a];
  return [a, b];
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Rational): boolean {
  return a.numerator === 0n;
}

export function isWhole(a: Rational): boolean {
  return a.numerator % a.denominator === 0n;
}

/** The greatest common divisor of two whole numbers, never negative. */
export function gcd(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

/** The same number in lowest terms. */
export function reduce(a: Rational): Rational {
  const divisor = gcd(a.numerator, a.denominator);
  return { numerator: a.numerator / divisor, denominator: a.denominator / divisor };
}

/** `115/8`, or `23` for a whole number; in lowest terms. */
export function rationalToText(a: Rational): string {
  const { numerator, denominator } = reduce(a);
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}
