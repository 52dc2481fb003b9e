import { operationOf } from '../../formula/operators.js';
import { unclosed } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';
import { isMultiplier } from './isMultiplier.js';
import { shownName } from './latexLabel.js';
import { isWord } from './operatorAt.js';
import { isQuantity, SYMBOL } from './slashRole.js';
import type { Survey } from './survey.js';
import { type Lexeme, signOf, wordOf } from './token.js';
import { twoMeanings } from './twoMeanings.js';
import { unexpected } from './unexpected.js';

/** A bracket behind a name belongs to it, whatever it holds, unless that is times 100. */
export function behindBracket(survey: Survey, at: number): number | Failed | undefined {
  const { lexemes, closedBy, isLatex } = survey;
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'open' || (isLatex && lexeme.text === '{')) return undefined;
  const close = closedBy.get(at);
  if (close === undefined) return failAt(unclosed, lexeme.start, undefined, { bagian: lexeme.text });
  const inside = lexemes.slice(at + 1, close);
  const isFormula = inside.some(
    (one, i) =>
      one.kind === 'fraction' ||
      (one.kind === 'number' && isMultiplier(one.text) && inside[i - 1] !== undefined),
  );
  if (isFormula) return unexpected(lexeme.start, lexeme.text, 'operator');
  return productAt(survey, at, lexeme, inside) ?? close + 1;
}

/**
 * The issue of a bracket that may be a factor: arithmetic behind a name of one letter, `n (A + B)`, or with whole labels in
 * it. `PDRB(t+1)` and `V (m3/hari)` are names.
 */
function productAt(
  { lexemes, source, isLatex }: Survey,
  at: number,
  open: Lexeme,
  inside: readonly Lexeme[],
): Failed | undefined {
  const [behind, name] = [lexemes[at - 2], lexemes[at - 1]];
  if (name?.kind !== 'word' && name?.kind !== 'label' && name?.kind !== 'close') return undefined;
  const isSign = ({ kind, start, end }: Lexeme) =>
    kind === 'operator' && (source.charAt(start) !== '/' || /^\s.\s/.test(source.slice(start - 1, end + 1)));
  const isIndex = inside.every((one) => one.kind !== 'word' || /^(?:[tnkiT]\d?|tahun)$/u.test(one.text));
  const isSymbol =
    SYMBOL.test(wordOf(name)) &&
    (isWord(behind, '∑') ||
      operationOf(wordOf(behind)) !== undefined ||
      !['word', 'number', 'close'].includes(behind?.kind ?? ''));
  const isWhole = inside.some(({ kind }) => kind === 'label');
  const isProduct = inside.some(isSign) && (isWhole || (isSymbol && !isIndex));
  const close = lexemes[at + inside.length + 1];
  // Of a longer formula no name is looked for in all of it: it is refused.
  const around = () =>
    source.length > MAX_SOUGHT ? undefined : `${source.slice(0, open.start)} | ${source.slice(close?.end)}`;
  const isArithmetic =
    isOfLetters(inside, isSign) ||
    isOfQuantities(inside, isSign) ||
    isWeighted(inside) ||
    isOfNames(inside, around, (from, to) => source.slice(from, to));
  if (!isProduct && !isArithmetic) return undefined;
  const shown = (from: number, to?: number) =>
    isLatex ? shownName(source.slice(from, to)).trim() : source.slice(from, to);
  const left = shown(name.start, name.end);
  const right = shown(open.start, close?.end);
  // "Kenaikan (jumlah A - jumlah B)": what stands before the bracket only says what it is.
  const isHeading = !isWhole && !isSymbol;
  const [other, advice] = isHeading
    ? ([right, 'kata-depan'] as const)
    : ([`${left} x ${right}`, 'kali'] as const);
  return twoMeanings(open.start, other, `"${left} ${right}"`, advice, left + right);
}

/** A letter that stands for a number: not that of a place in a row, of a year, or of an education, `t`, `n`, `S1`, `L/P`. */
const OPERAND = /^(?:[A-KMNOQ-Z]|[a-hjlmo-suvw]|[XYxy]\d)$/u;
const OPERANDS = /^[A-KMNOQ-Z](?:-[A-KMNOQ-Z])+$/u;

/** True for a bracket of nothing but letters with signs between them: `(A - B)`, `(A-B)`. */
function isOfLetters(inside: readonly Lexeme[], isSign: (one: Lexeme) => boolean): boolean {
  const [only] = inside;
  if (inside.length === 1) return OPERANDS.test(wordOf(only));
  return inside.some(isSign) && inside.every((one) => isSign(one) || OPERAND.test(wordOf(one)));
}

/** True for signs between what is counted: `(jumlah A - jumlah B)`. */
function isOfQuantities(inside: readonly Lexeme[], isSign: (one: Lexeme) => boolean): boolean {
  return isQuantity(inside[0]) && inside.some((one, i) => isSign(one) && isQuantity(inside[i + 1]));
}

/** True for a number times a name, or a name times a number: `(0,4 x A)`. */
function isWeighted(inside: readonly Lexeme[]): boolean {
  return inside.some((one, i) => {
    const isTimes = signOf(one) === 'kali' || isWord(one, 'x');
    const [before, next] = [inside[i - 1]?.kind, inside[i + 1]?.kind];
    const isNumber = before === 'number' || before === 'percent' || next === 'number';
    return isTimes && isNumber && (before === 'word' || next === 'word');
  });
}

/** Longest formula whose names are looked for outside of each of its brackets. */
const MAX_SOUGHT = 1_000;

/** True for a name less another one that the formula has outside of the bracket as well: `Laju (PAD t - PAD t-1) / PAD t-1`. */
function isOfNames(
  inside: readonly Lexeme[],
  around: () => string | undefined,
  textOf: (from: number, to: number) => string,
): boolean {
  const at = inside.findIndex(
    (one, i) =>
      signOf(one) === 'kurang' &&
      (inside[i - 1]?.end ?? one.start) < one.start &&
      one.end < (inside[i + 1]?.start ?? one.end),
  );
  const [first, sign, last] = [inside[0], inside[at], inside.at(-1)];
  if (at < 1 || first === undefined || sign === undefined || last === undefined) return false;
  const text = around();
  if (text === undefined) return true;
  const others = ` ${wordsIn(text)} `;
  return [textOf(first.start, sign.start), textOf(sign.end, last.end)].some(
    (one) => /\p{L}/u.test(one) && others.includes(` ${wordsIn(one)} `),
  );
}

/** The words and numbers of a text, small, with one space between them. */
function wordsIn(text: string): string {
  const found = text.toLowerCase().matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}_.,-]*[\p{L}\p{N}])?/gu);
  return [...found].join(' ');
}
