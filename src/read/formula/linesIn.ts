import { isQuantityWord, operationOf } from '../../formula/operators.js';
import type { Failed } from '../failAt.js';
import { brackets, operators } from './latexCommands.js';
import type { Lexeme } from './token.js';
import { unexpected } from './unexpected.js';

const BREAK = '\\\\';

/**
 * The issue of a line of LaTeX below another, `A \\ B`, where neither ends nor begins with a sign: two lines can be a fraction
 * that lost its bar, or two formulas. A line that goes on in small letters is the rest of a name.
 */
export function linesIn(source: string, lexemes: readonly Lexeme[]): Failed | undefined {
  if (!source.includes(BREAK)) return undefined;
  for (const [i, lexeme] of lexemes.entries()) {
    const before = lexemes[i - 1];
    const at = before === undefined ? -1 : source.slice(before.end, lexeme.start).indexOf(BREAK);
    if (before === undefined || at === -1) continue;
    const position = before.end + at;
    if (isEscaped(source.slice(position + BREAK.length)) || (ends(before) && begins(lexeme)))
      return unexpected(position, BREAK, 'operator');
  }
  return undefined;
}

/** True for the text of a label with a line below another that begins anew. */
export function hasLines(label: string): boolean {
  return label
    .split(BREAK)
    .slice(1)
    .some(
      (line) => line.trim() !== '' && (!/^\p{Ll}/u.test(line.trim()) || isQuantityWord(firstOf(line.trim()))),
    );
}

/** True where a second backslash makes a line break of a command: `\\times`. */
function isEscaped(behind: string): boolean {
  const command = `\\${/^[A-Za-z]*/.exec(behind)?.[0] ?? ''}`;
  return (
    Object.hasOwn(operators, command) ||
    Object.hasOwn(brackets, command) ||
    /^\\(?:[dct]?frac|text|mathrm|left|right|sum|sqrt)$/.test(command)
  );
}

function ends({ kind }: Lexeme): boolean {
  return ['word', 'label', 'number', 'close', 'percent'].includes(kind);
}

function begins(lexeme: Lexeme): boolean {
  if (lexeme.kind === 'word' || lexeme.kind === 'label') return !goesOn(lexeme.text);
  return ['number', 'open', 'fraction'].includes(lexeme.kind);
}

/** True for what goes on with a name, or with a sign in words. */
function goesOn(text: string): boolean {
  const word = firstOf(text);
  return operationOf(word) !== undefined || (/^\p{Ll}{2}/u.test(word) && !isQuantityWord(word));
}

function firstOf(text: string): string {
  return /^\S*/.exec(text)?.[0] ?? '';
}
