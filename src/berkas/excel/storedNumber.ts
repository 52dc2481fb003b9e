import { pow10 } from '../../decimal/pow10.js';
import type { Rational } from '../../decimal/rational.js';

/** A spreadsheet knows so many digits of a number; what the file has behind them is noise of its doubles. */
export const KNOWN_DIGITS = 15;

/** A number of XML: `0x10`, which JavaScript takes for one, is none. */
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** The exact decimal that a spreadsheet knows of a number as a file stores it, `880.00000000000011`; undefined when it is none. */
export function storedNumber(text: string): Rational | undefined {
  if (!NUMBER.test(text)) return undefined;
  const double = Number(text);
  if (!Number.isFinite(double)) return undefined;
  const written = double.toExponential(KNOWN_DIGITS - 1);
  const [digits = '', power = ''] = written.split('e');
  const exponent = Number(power) - (KNOWN_DIGITS - 1);
  const whole = BigInt(digits.replace('.', ''));
  return exponent < 0
    ? { numerator: whole, denominator: pow10(-exponent) }
    : { numerator: whole * pow10(exponent), denominator: 1n };
}
