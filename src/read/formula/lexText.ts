import { once } from '../../formula/once.js';
import { FUNCTION_SIGN } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { notRational, unclosed } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { thousandsAt } from '../joinThousands.js';
import { matchAt } from './matchAt.js';
import { signToken } from './signToken.js';
import { splitLexemes } from './splitLexemes.js';
import type { Lexeme } from './token.js';

// All that \s matches, and more; \s itself would overlap with \p{Z} and could be matched in many ways.
const SPACE = once(() => /(?:\p{Z}|\p{Cc}|\uFEFF)+/uy);
// A comma before the word that goes on: "(A + B), kemudian dibagi C".
const COMMA = once(() => /,(?=\p{Z}{1,5}(?:\p{L}{3,12}\p{Z}{1,5})?di)/uy);
const NUMBER = /\d[\d.,]*/uy;
const DECIMALS = /[.,]\d+/uy;
const QUOTED = /"((?:[^"]|"")*)"|“([^”]*)”/uy;
// The raised digits of areas and volumes belong to their units; behind anything else they are powers.
const WORD = once(
  () => /[kcd]?m[²³]|\p{L}[\p{L}\p{M}\p{Nd}_.,'’]*(?:-[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}_.,'’]*)*/uy,
);
// A bound of ages, which is a word of a name: "> 15 tahun".
const BOUND = once(() => /[<>≤≥]=?\p{Z}{0,3}(?:Rp\.?\p{Z}{0,2})?\d[\d.,]*/uy);
const AND = /&(?!&)/uy;
// "∑ rumah" says "jumlah rumah"; over brackets, numbers and a factor with an index, as `pi (`, it is a sum over classes.
const SUM = once(
  () => /[∑Σ](?=\p{Z}{0,3}(?:["“]|(?!\p{L}_?[hijknt\d]\p{Z}{0,3}(?:[([*×·]|x\p{Z}{0,3}[\p{L}(]))\p{L}))/uy,
);

/** Splits a part of one-line text into words, numbers, signs and quoted labels. */
export function lexText(text: string, start = 0): Parsed<readonly Lexeme[]> {
  return splitLexemes(start, text.length, {
    skip: (at) =>
      isLetter(text, at) ? undefined : (matchAt(SPACE(), text, at) ?? matchAt(COMMA(), text, at)),
    read: (at) => lexemeAt(text, at),
  });
}

/** True for a plain letter, with which only words begin: what else could begin here need not be tried. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

function lexemeAt(text: string, start: number): Parsed<Lexeme> {
  if (isLetter(text, start)) return wordOf(matchAt(WORD(), text, start) ?? text.charAt(start), start);
  const char = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (char === '"' || char === '“') return quotedAt(text, start);
  const number = digitsAt(text, start);
  if (number !== undefined) return number;
  const word = matchAt(SUM(), text, start) ?? matchAt(BOUND(), text, start) ?? matchAt(AND, text, start);
  if (word === undefined && FUNCTION_SIGN.test(char))
    return failAt(notRational, start, undefined, { bagian: char });
  const found = word ?? matchAt(WORD(), text, start);
  return found === undefined ? signToken(char, start) : wordOf(found, start);
}

/** A number, whose thousands may stand apart. */
function digitsAt(text: string, start: number): Parsed<Lexeme> | undefined {
  const grouped = thousandsAt(text, start);
  const behind = start + (grouped ?? '').length;
  const rest = matchAt(grouped === undefined ? NUMBER : DECIMALS, text, behind) ?? '';
  const end = behind + rest.length;
  if (end === start) return undefined;
  const digits = `${grouped?.replace(/\p{Z}/gu, '') ?? ''}${rest}`;
  return { ok: true, value: { kind: 'number', text: digits, isDecimal: false, start, end } };
}

function wordOf(text: string, start: number): Parsed<Lexeme> {
  return { ok: true, value: { kind: 'word', text, start, end: start + text.length } };
}

function quotedAt(text: string, start: number): Parsed<Lexeme> {
  const found = matchAt(QUOTED, text, start);
  if (found === undefined) return failAt(unclosed, start, undefined, { bagian: text.charAt(start) });
  const inner = found.slice(1, -1);
  const label = found.startsWith('"') ? inner.replaceAll('""', '"') : inner;
  return { ok: true, value: { kind: 'label', text: label, start, end: start + found.length } };
}
