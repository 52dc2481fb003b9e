import { signs } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import type { Lexeme } from './token.js';
import { unexpected } from './unexpected.js';

/** The token of one sign; a character without a meaning in formulas is refused. */
export function signToken(char: string, start: number): Parsed<Lexeme> {
  const place = { start, end: start + char.length };
  const operation = Object.hasOwn(signs, char) ? signs[char] : undefined;
  if (operation !== undefined) return { ok: true, value: { kind: 'operator', operation, ...place } };
  if ('([{'.includes(char)) return { ok: true, value: { kind: 'open', text: char, ...place } };
  if (')]}'.includes(char)) return { ok: true, value: { kind: 'close', text: char, ...place } };
  if (char === '%') return { ok: true, value: { kind: 'percent', ...place } };
  if (char === '=') return { ok: true, value: { kind: 'equals', ...place } };
  return unexpected(start, JSON.stringify(char), 'tanda-dikenal', char);
}
