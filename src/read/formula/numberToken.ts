import { MAX_DIGITS } from '../../decimal/exceedsLimit.js';
import type { TeksAngka } from '../../decimal/teksAngka.js';
import type { Parsed } from '../../issue/parsed.js';
import { unreadableNumber } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { plainNumber } from '../plainNumber.js';
import type { Lexeme } from './token.js';

/**
 * A number inside a formula, as plain decimal text: the Indonesian reading where there is one (`x 1.000` is one
 * thousand), else the English one (`0.9`). Undefined when it has neither, or too many digits.
 */
export function formulaNumber(found: string): TeksAngka | undefined {
  // The dot or comma that ends a sentence stands outside the number.
  const digits = found.replace(/[.,]$/, '');
  return digits.length > MAX_DIGITS ? undefined : (plainNumber(digits, 'id') ?? plainNumber(digits, 'en'));
}

/** The token of a number that stands at a character of the text and takes so many of them. */
export function numberToken(found: string, start: number, length = found.length): Parsed<Lexeme> {
  const value = formulaNumber(found);
  return value === undefined
    ? failAt(unreadableNumber, start, found.replace(/[.,]$/, ''), {
        sebab: /^0\d/u.test(found) ? 'nol' : 'pengelompokan',
      })
    : { ok: true, value: { kind: 'number', value, start, end: start + length } };
}
