import { pow10 } from '../decimal/pow10.js';
import { gcd, type Rational } from '../decimal/rational.js';
import type { Quotient, Sum } from '../formula/quotient.js';

/**
 * A formula over doubles that hold whole numbers, exact as long as no value exceeds `batas`. With m the values times
 * 10^desimal, the units of the result are `(atas . m) / (bawah . m)`, still to be rounded. The last weight of each is
 * its constant; without `bawah` the divisor is `penyebut`.
 */
export interface Plan {
  readonly faktor: number;
  readonly atas: readonly number[];
  readonly bawah: readonly number[] | undefined;
  readonly penyebut: number;
  readonly batas: number;
}

/** A decimal of more digits may share its double with another. */
const MAX_DECIMAL = 1e15 - 1;

/**
 * Makes the plan for values of so many decimals and a result of so many digits; nothing when even small values would
 * not be exact. Rounding needs 2 |numerator| + 3 |divisor| below 2^53, which bounds the values.
 */
export function planOf({ atas, bawah }: Quotient, desimal: number, digit: number): Plan | undefined {
  const above = scaled(atas, desimal, digit);
  const below = bawah === undefined ? scaled([one], desimal, 0) : scaled(bawah, desimal, 0);
  const numbers = wholes([...above, ...below]);
  const [p, d] = [numbers.slice(0, above.length), numbers.slice(above.length)];
  const [p0, d0] = [Math.abs(p.at(-1) ?? 0), Math.abs(d.at(-1) ?? 0)];
  const most = Math.floor(
    (Number.MAX_SAFE_INTEGER - 2 * p0 - 3 * d0) / (2 * magnitude(p) + 3 * magnitude(d) || 1),
  );
  const batas = desimal === 0 ? most : Math.min(most, MAX_DECIMAL);
  if (!(batas >= 1)) return undefined;
  return {
    faktor: 10 ** desimal,
    atas: p,
    bawah: bawah === undefined ? undefined : d,
    penyebut: bawah === undefined ? d0 : 0,
    batas,
  };
}

const one: Rational = { numerator: 1n, denominator: 1n };

/** Weights over values times 10^desimal: the constant grows with them. */
function scaled(sum: Sum, desimal: number, digit: number): Rational[] {
  return sum.map(({ numerator, denominator }, i) => ({
    numerator: numerator * pow10(digit) * (i === sum.length - 1 ? pow10(desimal) : 1n),
    denominator,
  }));
}

/** The smallest whole numbers of the same proportions. */
function wholes(weights: readonly Rational[]): number[] {
  const common = weights.reduce((product, { denominator }) => lowest(product, denominator), 1n);
  const all = weights.map(({ numerator, denominator }) => (numerator * common) / denominator);
  const divisor = all.reduce(gcd, 0n);
  return all.map((weight) => Number(divisor === 0n ? weight : weight / divisor));
}

function lowest(a: bigint, b: bigint): bigint {
  return a * (b / gcd(a, b));
}

/** The sum of the weights, without signs and without the constant. */
function magnitude(weights: readonly number[]): number {
  return weights.slice(0, -1).reduce((sum, weight) => sum + Math.abs(weight), 0);
}
