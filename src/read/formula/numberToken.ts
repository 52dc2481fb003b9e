import { MAX_DIGITS } from '../../decimal/exceedsLimit.js';
import { withoutEndZeros } from '../../decimal/withoutEndZeros.js';
import type { Parsed } from '../../issue/parsed.js';
import { ambiguousNumber, unreadableNumber } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { plainNumber } from '../plainNumber.js';
import type { Lexeme, Token } from './token.js';

/**
 * The token of a number in a formula: the Indonesian reading where there is one (`x 1.000` is one thousand), else the
 * English one (`0.9`). Refused when it has neither, when it has too many digits, and when a comma may be either mark
 * (`100,000`).
 */
export function numberToken({
  text,
  isDecimal,
  start,
  end,
}: Omit<Extract<Lexeme, { readonly kind: 'number' }>, 'kind'>): Parsed<Token> {
  // The dot or comma that ends a sentence stands outside the number.
  const digits = text.replace(/[.,]$/, '');
  const [id, en] =
    digits.length > MAX_DIGITS
      ? []
      : [plainNumber(digits, 'id'), isDecimal ? undefined : plainNumber(digits, 'en')];
  const value = id ?? en;
  if (value === undefined)
    return failAt(unreadableNumber, start, digits, { sebab: /^0\d/.test(text) ? 'nol' : 'pengelompokan' });
  // Dots group thousands in formulas; a comma groups them only in English ones, which cannot be told.
  if (digits.includes(',') && id !== undefined && en !== undefined && id !== en)
    return failAt(ambiguousNumber, start, digits, { id: withoutEndZeros(id), en, saran: 'tanpa-koma' });
  return { ok: true, value: { kind: 'number', value, start, end } };
}
