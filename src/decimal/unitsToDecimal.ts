import { Decimal } from './decimal.js';
import { unitsToText } from './roundTo.js';

/** A word of decimal.js holds seven digits, and the decimal point stands between two words. */
const WORD = 7;
const BASE = 10 ** WORD;

/**
 * Units of 10^-digit as a Decimal. Short numbers, of one word before the point and one behind it, are put together
 * from their digits: reading text is what decimal.js spends most of its time on.
 */
export function unitsToDecimal(units: number, digit: number): Decimal {
  const magnitude = Math.abs(units);
  const power = 10 ** digit;
  const whole = Math.floor(magnitude / power);
  if (digit > WORD || whole >= BASE || magnitude === 0) return new Decimal(unitsToText(units, digit));
  const rest = (magnitude - whole * power) * 10 ** (WORD - digit);
  // As small integers, which is what decimal.js works on fastest.
  const d = whole === 0 ? [rest | 0] : rest === 0 ? [whole | 0] : [whole | 0, rest | 0];
  const e = whole === 0 ? lengthOf(rest) - WORD - 1 : lengthOf(whole) - 1;
  const made = new Decimal(1);
  // Sign, exponent and words are plain fields of every Decimal; its type only keeps users from writing to them.
  const fields = made as { s: number; e: number; d: number[] };
  fields.s = units < 0 ? -1 : 1;
  fields.e = e;
  fields.d = d;
  return made;
}

/** The digits of a whole number from 1 to below 10^7. */
function lengthOf(whole: number): number {
  let length = 1;
  for (let bound = 10; bound <= whole; bound *= 10) length += 1;
  return length;
}
