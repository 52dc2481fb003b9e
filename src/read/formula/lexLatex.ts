import { once } from '../../formula/once.js';
import { FUNCTION, FUNCTION_SIGN } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { notRational, unknownCommand } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { brackets, CALLED, FRACTION, LABEL, operators, SIZE } from './latexCommands.js';
import { latexLabel, subscriptAt } from './latexLabel.js';
import { linesIn } from './linesIn.js';
import { matchAt } from './matchAt.js';
import { signToken } from './signToken.js';
import { splitLexemes } from './splitLexemes.js';
import type { Lexeme } from './token.js';

const SPACE = once(
  () =>
    /(?:\p{Z}|\p{Cc}|[\uFEFF~&]|\\[,;:!> \n]|\\\\|\\(?:quad|qquad|displaystyle|textstyle|limits|hfill|hspace\*?\{[^{}]{0,20}\})(?![A-Za-z]))+/uy,
);
const NUMBER = /\d(?:[\d.,]|\{[,.]\})*/uy;
const COMMAND = /\\(?:[A-Za-z]+\*?|.)/uy;
// A name in letters; a hyphen without spaces is one of its characters, as on one line.
const WORD = once(
  () => /[<>≤≥](?=\p{Z}{0,3}\d)|\p{L}[\p{L}\p{M}\p{Nd}'’.]*(?:-[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}'’.]*)*/uy,
);
// \sum before a name says "jumlah"; with limits, or over anything else, it is a sum over classes.
const SUM = once(
  () =>
    /(?:\\(?:sum|Sigma)(?![A-Za-z])|[∑Σ])(?=\p{Z}{0,3}(?:(?!\p{L}_(?:\{[^{}]{1,9}\}|\p{L})\p{Z}{0,3}(?:\(|\\(?:left|times|cdot)|\p{L}))\p{L}|\\text))/uy,
);

/** What stands around a formula to say that it is one. */
const wrappers = [
  ['$$', '$$'],
  ['$', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
] as const;

/** Splits a part of the LaTeX of documents into labels, numbers and signs. */
export function lexLatex(text: string, start = 0): Parsed<readonly Lexeme[]> {
  const lexemes = splitLexemes(start, text.length, {
    skip: (at) => matchAt(SPACE(), text, at) ?? sizeAt(text, at),
    read: (at) => lexemeAt(text, at),
  });
  return (lexemes.ok ? linesIn(text, lexemes.value) : undefined) ?? lexemes;
}

/** From where to where the formula goes, without the dollar signs or the like around it. */
export function unwrapped(text: string, from = 0): [number, number] {
  const trimmed = text.slice(from).trim();
  const start = text.indexOf(trimmed, from);
  const wrapper = wrappers.find(
    ([open, close]) =>
      trimmed.length >= open.length + close.length && trimmed.startsWith(open) && trimmed.endsWith(close),
  );
  if (wrapper === undefined) return [from, text.length];
  const [open, close] = wrapper;
  return [start + open.length, start + trimmed.length - close.length];
}

function sizeAt(text: string, at: number): string | undefined {
  const command = matchAt(COMMAND, text, at);
  return command !== undefined && SIZE.test(command) ? command : undefined;
}

function lexemeAt(text: string, start: number): Parsed<Lexeme> {
  const char = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const sum = matchAt(SUM(), text, start);
  if (sum !== undefined)
    return { ok: true, value: { kind: 'word', text: '∑', start, end: start + sum.length } };
  if (char === '\\') return commandAt(text, start);
  if (FUNCTION_SIGN.test(char)) return failAt(notRational, start, undefined, { bagian: char });
  const number = matchAt(NUMBER, text, start);
  if (number !== undefined) {
    // "1{,}000" may be one thousand as English typesets it; nobody writes the decimals of 1,000.
    const isDecimal = number.includes('{,}') && !/[1-9]\d{0,2}\{,\}000$/u.test(number);
    const place = { start, end: start + number.length };
    return { ok: true, value: { kind: 'number', text: withoutBraces(number), isDecimal, ...place } };
  }
  const word = matchAt(WORD(), text, start);
  if (word === undefined) return signToken(char, start);
  return {
    ok: true,
    value: withSubscript(text, { kind: 'word', text: word, start, end: start + word.length }),
  };
}

/** A name with what is written below it: the values of a variable in two years are two variables. */
function withSubscript(text: string, lexeme: Extract<Lexeme, { readonly kind: 'word' | 'label' }>): Lexeme {
  const below = subscriptAt(text, lexeme.end);
  return below === undefined ? lexeme : { ...lexeme, text: `${lexeme.text}_${below.text}`, end: below.end };
}

function withoutBraces(text: string): string {
  return text.replace(/[{}]/g, '');
}

function commandAt(text: string, start: number): Parsed<Lexeme> {
  const command = matchAt(COMMAND, text, start) ?? '\\';
  const place = { start, end: start + command.length };
  if (LABEL.test(command)) {
    const label = latexLabel(text, start, command);
    return label.ok ? { ok: true, value: withSubscript(text, label.value) } : label;
  }
  if (FRACTION.test(command)) return { ok: true, value: { kind: 'fraction', ...place } };
  if (command === '\\%') return { ok: true, value: { kind: 'percent', ...place } };
  const operation = Object.hasOwn(operators, command) ? operators[command] : undefined;
  if (operation !== undefined) return { ok: true, value: { kind: 'operator', operation, ...place } };
  const bracket = Object.hasOwn(brackets, command) ? brackets[command] : undefined;
  if (bracket !== undefined)
    return { ok: true, value: { kind: '([{'.includes(bracket) ? 'open' : 'close', text: bracket, ...place } };
  if (CALLED.test(command) || FUNCTION.test(command.slice(1)))
    return failAt(notRational, start, undefined, { bagian: command });
  return failAt(unknownCommand, start, command, { perintah: command.slice(0, 40) });
}
