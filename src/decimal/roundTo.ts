import { pow10 } from './pow10.js';
import type { Rational } from './rational.js';
import type { TeksAngka } from './teksAngka.js';

/**
 * A way to round: `half-up` is half away from zero, `half-down` half towards zero, `half-even` half to the even
 * digit; `up` is away from zero, `down` towards zero, `ceil` upwards, `floor` downwards.
 */
export type ModePembulatan = 'half-up' | 'half-down' | 'half-even' | 'up' | 'down' | 'ceil' | 'floor';

/** All modes of rounding. */
export const modePembulatan = [
  'half-up',
  'half-down',
  'half-even',
  'up',
  'down',
  'ceil',
  'floor',
] as const satisfies readonly ModePembulatan[];

/** What to round to: `digit` decimals (0 to 20) in one of seven modes. */
export interface Rounding {
  readonly digit: number;
  readonly mode: ModePembulatan;
}

/** Rounds once and returns the result in units of 10^-digit: 14.375 to 2 digits is 1438n. */
export function roundToUnits(value: Rational, { digit, mode }: Rounding): bigint {
  const scaled = value.numerator * pow10(digit);
  const down = scaled / value.denominator;
  const rest = scaled % value.denominator;
  if (rest === 0n) return down;
  const away = scaled < 0n ? -1n : 1n;
  const twice = 2n * (rest < 0n ? -rest : rest);
  const half = twice < value.denominator ? -1 : twice > value.denominator ? 1 : 0;
  return roundsAway(mode, half, away, down) ? down + away : down;
}

/** `half` compares the part that is cut off with one half: -1, 0 or 1; `down` is the result when it is cut off. */
function roundsAway(mode: ModePembulatan, half: number, away: bigint, down: bigint): boolean {
  switch (mode) {
    case 'half-up':
      return half >= 0;
    case 'half-down':
      return half > 0;
    case 'half-even':
      return half > 0 || (half === 0 && down % 2n !== 0n);
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceil':
      return away > 0n;
    case 'floor':
      return away < 0n;
  }
}

/** Writes units of 10^-digit as plain decimal text with exactly that many digits; zero has no sign. */
export function unitsToText(units: bigint | number, digit: number): TeksAngka {
  const text = `${units}`;
  // Digits are a number, which the compiler cannot see.
  if (digit === 0) return text as TeksAngka;
  const sign = units < 0 ? '-' : '';
  const written = sign === '' ? text : text.slice(1);
  const digits = written.length > digit ? written : written.padStart(digit + 1, '0');
  const point = digits.length - digit;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}` as TeksAngka;
}

/** Rounds once and returns the result as an exact value: what a reader of the print has. */
export function roundTo(value: Rational, rounding: Rounding): Rational {
  return { numerator: roundToUnits(value, rounding), denominator: pow10(rounding.digit) };
}

/** Rounds once to plain decimal text: 23/160 x 100 at 2 digits half-up is `'14.38'`. */
export function roundToText(value: Rational, rounding: Rounding): TeksAngka {
  return unitsToText(roundToUnits(value, rounding), rounding.digit);
}
