import { type FormatToken, formatTokens } from './formatTokens.js';

/** What one section of a format code does with a number. */
export interface FormatSection {
  /**
   * `words`: it shows only its words; `plain`: all digits that the spreadsheet knows; `nothing`: it hides what the cell holds;
   * `split`: it shows signs of its own between the digits, so that 830 looks like 8:30.
   */
  readonly kind: 'number' | 'plain' | 'date' | 'words' | 'nothing' | 'split';
  /** How many decimals it shows at most, and at least. */
  readonly most: number;
  readonly least: number;
  /** By what power of ten it shifts: 2 for each percent sign, -3 for each comma behind the digits. */
  readonly shift: number;
  readonly isPercent: boolean;
  /** The words before and behind the number; before one that is split, its digits with the signs between them. */
  readonly before: string;
  readonly behind: string;
  readonly condition: Condition | undefined;
  /** How many digits before the point it shows at least. */
  readonly wide: number;
  /** What of a day it shows. */
  readonly shows: 'day' | 'month' | 'month of a year' | 'year' | 'time';
}

/** Which numbers a section is for: `[>=90]`. */
export interface Condition {
  readonly sign: string;
  readonly value: number;
}

/** No format code of an office is longer. */
const MAX_CODE = 500;

/** The sections of a format code: one to four. */
export function formatSections(code: string): readonly FormatSection[] {
  return splitSections(formatTokens(code.slice(0, MAX_CODE))).map(sectionOf);
}

function splitSections(tokens: readonly FormatToken[]): readonly (readonly FormatToken[])[] {
  const sections: FormatToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'end') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections.slice(0, 4);
}

function sectionOf(tokens: readonly FormatToken[]): FormatSection {
  const first = tokens.findIndex(({ kind }) => kind === 'digit' || kind === 'general');
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit' || kind === 'general');
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const digits = tokens.filter(({ kind }, i) => kind === 'digit' && point !== -1 && i > point);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const condition = tokens.find(({ kind }) => kind === 'condition');
  const kind = kindOf(tokens, first, last);
  return {
    kind,
    most: digits.length,
    least: digits.findLastIndex(({ text }) => text !== '#') + 1,
    shift: 2 * percents - 3 * (commasBehind(tokens, last) + commasBefore(tokens, point)),
    isPercent: percents > 0,
    before:
      kind === 'split'
        ? textOf(tokens.slice(first, last + 1))
        : wordsOf(first === -1 ? tokens : tokens.slice(0, first)),
    behind: first === -1 ? '' : wordsOf(tokens.slice(last + 1)),
    condition: condition === undefined ? undefined : conditionOf(condition.text),
    wide: tokens.filter(
      ({ kind, text }, i) => kind === 'digit' && text === '0' && (point === -1 || i < point),
    ).length,
    shows: shownOfDay(tokens),
  };
}

/** `first` and `last`: where its digits begin and end; -1 when it has none. */
function kindOf(tokens: readonly FormatToken[], first: number, last: number): FormatSection['kind'] {
  const kinds = new Set(tokens.map(({ kind }) => kind));
  if (kinds.has('date')) return 'date';
  // A number in a cell for text is shown as it is.
  if (first === -1 && kinds.has('text')) return 'plain';
  if (first === -1)
    return tokens.every(
      ({ kind, text }) => kind === 'condition' || (kind === 'literal' && text.trim() === ''),
    )
      ? 'nothing'
      : 'words';
  const isFraction = tokens.some(({ kind }, i) => kind === 'slash' && i > first);
  if (kinds.has('general') || kinds.has('exponent') || isFraction) return 'plain';
  return isSplit(tokens.slice(first, last + 1)) ? 'split' : 'number';
}

/** A number in groups of three as one types them, with points or spaces: `#\\.##0\\.000`. */
const GROUPED = /^[0#?]+(?:[. \u00a0][0#?]{3})+$/;

/** True for digits with signs between them that neither group them by thousands nor are the point. */
function isSplit(tokens: readonly FormatToken[]): boolean {
  if (!tokens.some(({ kind, text }) => kind === 'literal' && text !== '')) return false;
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  return !GROUPED.test(textOf(point === -1 ? tokens : tokens.slice(0, point)));
}

function commasBehind(tokens: readonly FormatToken[], last: number): number {
  const next = tokens.findIndex(({ kind }, i) => i > last && kind !== 'comma');
  return last === -1 ? 0 : (next === -1 ? tokens.length : next) - last - 1;
}

/** Commas right before the point divide by thousands as those behind all digits do. */
function commasBefore(tokens: readonly FormatToken[], point: number): number {
  if (point === -1) return 0;
  const last = tokens.findLastIndex(({ kind }, i) => i < point && kind !== 'comma');
  return point - last - 1;
}

function shownOfDay(tokens: readonly FormatToken[]): FormatSection['shows'] {
  const letters = tokens
    .filter(({ kind }) => kind === 'date')
    .map(({ text }) => text.toLowerCase())
    .join('');
  if (/^yyy+$/.test(letters)) return 'year';
  if (/^mmm+$/.test(letters)) return 'month';
  if (/^mmm+yy+$/.test(letters)) return 'month of a year';
  return /[hs]/.test(letters) && !/[yd]/.test(letters) ? 'time' : 'day';
}

function textOf(tokens: readonly FormatToken[]): string {
  return tokens.map(({ text }) => text).join('');
}

function wordsOf(tokens: readonly FormatToken[]): string {
  return tokens
    .map(({ kind, text }) => (kind === 'literal' || kind === 'slash' ? text : ''))
    .join('')
    .trim();
}

function conditionOf(text: string): Condition {
  const [sign = ''] = /^[<>=]+/.exec(text) ?? [];
  return { sign, value: Number(text.slice(sign.length)) };
}
