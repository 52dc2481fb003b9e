import { once } from '../../formula/once.js';
import { functionSigns } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { notRational, unclosed } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { matchAt } from './matchAt.js';
import { numberToken } from './numberToken.js';
import { signToken } from './signToken.js';
import { splitLexemes } from './splitLexemes.js';
import type { Lexeme } from './token.js';

// All that \s matches, and more; \s itself would overlap with \p{Z} and could be matched in many ways.
const SPACE = once(() => /(?:\p{Z}|\p{Cc}|\uFEFF)+/uy);
const NUMBER = /\d[\d.,]*/uy;
const QUOTED = /"((?:[^"]|"")*)"|“([^”]*)”/uy;
// The raised digits of areas and volumes belong to their units; behind anything else they are powers.
const WORD = once(
  () => /[kcd]?m[²³]|\p{L}[\p{L}\p{M}\p{Nd}_.,'’]*(?:-[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}_.,'’]*)*/uy,
);

/** Splits one-line text into words, numbers, signs and quoted labels. */
export function lexText(text: string): Parsed<readonly Lexeme[]> {
  return splitLexemes(0, text.length, {
    skip: (at) => matchAt(SPACE(), text, at),
    read: (at) => lexemeAt(text, at),
  });
}

function lexemeAt(text: string, start: number): Parsed<Lexeme> {
  const char = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (char === '"' || char === '“') return quotedAt(text, start);
  if (functionSigns.has(char)) return failAt(notRational, start, undefined, { bagian: char });
  const number = matchAt(NUMBER, text, start);
  if (number !== undefined) return numberToken(number, start);
  const word = matchAt(WORD(), text, start);
  if (word !== undefined)
    return { ok: true, value: { kind: 'word', text: word, start, end: start + word.length } };
  return signToken(char, start, isTight(text, start));
}

function quotedAt(text: string, start: number): Parsed<Lexeme> {
  const found = matchAt(QUOTED, text, start);
  if (found === undefined) return failAt(unclosed, start, undefined, { bagian: text.charAt(start) });
  const inner = found.slice(1, -1);
  const label = found.startsWith('"') ? inner.replaceAll('""', '"') : inner;
  return { ok: true, value: { kind: 'label', text: label, start, end: start + found.length } };
}

/** A slash between two letters without spaces may be part of a name: Program/Kegiatan. */
function isTight(text: string, at: number): boolean {
  return text.charAt(at) === '/' && /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}
