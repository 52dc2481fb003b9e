import { once } from '../../formula/once.js';
import { functionSigns, functionWords } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { notRational, unknownCommand } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { brackets, fractions, functions, labels, operators, sizes } from './latexCommands.js';
import { latexLabel } from './latexLabel.js';
import { matchAt } from './matchAt.js';
import { numberToken } from './numberToken.js';
import { signToken } from './signToken.js';
import { splitLexemes } from './splitLexemes.js';
import type { Lexeme } from './token.js';

const SPACE = once(
  () =>
    /(?:\p{Z}|\p{Cc}|[\uFEFF~&]|\\[,;:!> \n]|\\\\|\\(?:quad|qquad|displaystyle|textstyle|limits|hfill|hspace\*?\{[^{}]{0,20}\})(?![A-Za-z]))+/uy,
);
const NUMBER = /\d(?:[\d.,]|\{[,.]\})*/uy;
const COMMAND = /\\(?:[A-Za-z]+\*?|.)/uy;
// A name in letters, with what is written below it.
const WORD = once(
  () => /\p{L}[\p{L}\p{M}\p{Nd}'’.]*(?:_(?:[\p{L}\p{Nd}]|\{[\p{L}\p{Nd}, +-]{0,40}\}))?[\p{L}\p{Nd}]*/uy,
);

/** What stands around a formula to say that it is one. */
const wrappers = [
  ['$$', '$$'],
  ['$', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
] as const;

/** Splits the LaTeX of documents into labels, numbers and signs. */
export function lexLatex(text: string): Parsed<readonly Lexeme[]> {
  const [start, end] = unwrapped(text);
  return splitLexemes(start, end, {
    skip: (at) => matchAt(SPACE(), text, at) ?? sizeAt(text, at),
    read: (at) => lexemeAt(text, at),
  });
}

/** From where to where the formula goes, without the dollar signs or the like around it. */
function unwrapped(text: string): [number, number] {
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  const wrapper = wrappers.find(
    ([open, close]) =>
      trimmed.length >= open.length + close.length && trimmed.startsWith(open) && trimmed.endsWith(close),
  );
  const [open, close] = wrapper ?? ['', ''];
  return [start + open.length, start + trimmed.length - close.length];
}

function sizeAt(text: string, at: number): string | undefined {
  const command = matchAt(COMMAND, text, at);
  return command !== undefined && sizes.has(command) ? command : undefined;
}

function lexemeAt(text: string, start: number): Parsed<Lexeme> {
  const char = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (char === '\\') return commandAt(text, start);
  if (functionSigns.has(char)) return failAt(notRational, start, undefined, { bagian: char });
  const number = matchAt(NUMBER, text, start);
  if (number !== undefined) return numberToken(withoutBraces(number), start, number.length);
  const word = matchAt(WORD(), text, start);
  if (word === undefined) return signToken(char, start);
  return { ok: true, value: { kind: 'word', text: withoutBraces(word), start, end: start + word.length } };
}

function withoutBraces(text: string): string {
  return text.replace(/[{}]/g, '');
}

function commandAt(text: string, start: number): Parsed<Lexeme> {
  const command = matchAt(COMMAND, text, start) ?? '\\';
  const place = { start, end: start + command.length };
  if (labels.has(command)) return latexLabel(text, start, command);
  if (fractions.has(command)) return { ok: true, value: { kind: 'fraction', ...place } };
  if (command === '\\%') return { ok: true, value: { kind: 'percent', ...place } };
  const operation = Object.hasOwn(operators, command) ? operators[command] : undefined;
  if (operation !== undefined)
    return { ok: true, value: { kind: 'operator', operation, tight: false, ...place } };
  const bracket = Object.hasOwn(brackets, command) ? brackets[command] : undefined;
  if (bracket !== undefined)
    return { ok: true, value: { kind: '([{'.includes(bracket) ? 'open' : 'close', text: bracket, ...place } };
  if (functions.has(command) || functionWords.has(command.slice(1)))
    return failAt(notRational, start, undefined, { bagian: command });
  return failAt(unknownCommand, start, command, { perintah: command.slice(0, 40) });
}
