import { type FormatToken, formatTokens } from './formatTokens.js';

/** What one section of a format code does with a number. */
export interface FormatSection {
  /** `words`: it shows only its words; `plain`: all digits that the spreadsheet knows. */
  readonly kind: 'number' | 'plain' | 'date' | 'words';
  /** How many decimals it shows at most, and at least. */
  readonly most: number;
  readonly least: number;
  /** By what power of ten it shifts: 2 for each percent sign, -3 for each comma behind the digits. */
  readonly shift: number;
  readonly isPercent: boolean;
  /** The words before and behind the number. */
  readonly before: string;
  readonly behind: string;
  readonly condition: Condition | undefined;
}

/** Which numbers a section is for: `[>=90]`. */
export interface Condition {
  readonly sign: string;
  readonly value: number;
}

/** No format code of an office is longer. */
const MAX_CODE = 500;

/** Format codes that were met, read once. */
const known = /* @__PURE__ */ new Map<string, readonly FormatSection[]>();

/** The sections of a format code: one to four. */
export function formatSections(code: string): readonly FormatSection[] {
  const found = known.get(code);
  if (found !== undefined) return found;
  const sections = splitSections(formatTokens(code.slice(0, MAX_CODE))).map(sectionOf);
  if (known.size < 1_000) known.set(code, sections);
  return sections;
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
  const isDate = tokens.some(({ kind }) => kind === 'date');
  const isPlain = tokens.some(({ kind }) => kind === 'general' || kind === 'exponent');
  const first = tokens.findIndex(({ kind }) => kind === 'digit' || kind === 'general');
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit' || kind === 'general');
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const digits = tokens.filter(({ kind }, i) => kind === 'digit' && point !== -1 && i > point);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const isFraction = first !== -1 && tokens.some(({ kind }, i) => kind === 'slash' && i > first);
  const condition = tokens.find(({ kind }) => kind === 'condition');
  return {
    kind: isDate ? 'date' : first === -1 ? 'words' : isPlain || isFraction ? 'plain' : 'number',
    most: digits.length,
    least: digits.findLastIndex(({ text }) => text !== '#') + 1,
    shift: 2 * percents - 3 * commasBehind(tokens, last),
    isPercent: percents > 0,
    before: wordsOf(first === -1 ? tokens : tokens.slice(0, first)),
    behind: first === -1 ? '' : wordsOf(tokens.slice(last + 1)),
    condition: condition === undefined ? undefined : conditionOf(condition.text),
  };
}

function commasBehind(tokens: readonly FormatToken[], last: number): number {
  const next = tokens.findIndex(({ kind }, i) => i > last && kind !== 'comma');
  return last === -1 ? 0 : (next === -1 ? tokens.length : next) - last - 1;
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
