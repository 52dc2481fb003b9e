import { readExact } from '../../decimal/angka.js';

/** Values with more decimals than this are left to fractions. */
const MAX_DECIMALS = 8;

/**
 * How many decimals the shortest text of a double has: 0 for every whole number; -1 when there are more than eight, or more
 * than 15 digits in all.
 */
export function decimalsOf(x: number): number {
  let factor = 1;
  for (let decimals = 0; decimals <= MAX_DECIMALS; decimals += 1) {
    const units = Math.round(x * factor);
    if (units / factor === x) return decimals > 0 && Math.abs(units) >= 1e15 ? -1 : decimals;
    factor *= 10;
  }
  return -1;
}

const SHORT = /^-?\d{1,15}$|^-?(?=[\d.]{3,16}$)\d+\.\d{1,8}$/;

/**
 * A value as the double whose shortest text is the same decimal; NaN when it may have none. Objects are left to the exact
 * reader, for they could change between two reads.
 */
export function doubleOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(BigInt.asIntN(53, value) === value ? value : Number.NaN);
  return typeof value === 'string' && SHORT.test(value) ? Number(value) : Number.NaN;
}

/** Text that may not be the plain one: with a sign, which a zero must not have, or with a zero in front. */
const NEEDLESS = /^-|^0\d/;

/** The plain decimal text of a value that {@link doubleOf} read. */
export function plainTextOf(value: unknown): string {
  if (typeof value === 'number' && (value === 0 || Math.abs(value) >= 1e-6)) return `${value}`;
  if (typeof value === 'string' && !NEEDLESS.test(value)) return value;
  const read = readExact(value);
  return read.ok ? read.teks : '';
}
