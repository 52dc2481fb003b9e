import type { Parsed } from '../../issue/parsed.js';
import { unexpectedPart, unreadableNumber } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { readInWords } from '../readInWords.js';
import { nameFrom } from './nameFrom.js';
import { isWord, operatorAt } from './operatorAt.js';
import type { Step } from './step.js';
import { type Survey, surveyOf } from './survey.js';
import type { Lexeme, Token } from './token.js';

/**
 * Joins the words of names into labels, and tells the words that are operators from those that are names. A word such as
 * "x" is an operator only behind an operand, a bracket behind a word belongs to the name unless it holds arithmetic:
 * "Jumlah PMKS (orang) yang terlayani".
 */
export function joinLabels(source: string, lexemes: readonly Lexeme[]): Parsed<readonly Token[]> {
  const survey = surveyOf(source, lexemes);
  const tokens: Token[] = [];
  let at = startOf(lexemes);
  for (let lexeme = lexemes[at]; lexeme !== undefined; lexeme = lexemes[at]) {
    const step = stepAt(survey, at, lexeme, tokens.at(-1));
    if (!step.ok) return step;
    tokens.push(...step.value.tokens);
    at = step.value.next;
  }
  tokens.push({ kind: 'end', start: source.length, end: source.length });
  return { ok: true, value: tokens };
}

/** Behind `Nama indikator =`, when what stands before the only equals sign is but a name. */
function startOf(lexemes: readonly Lexeme[]): number {
  const equals = lexemes.flatMap(({ kind }, i) => (kind === 'equals' ? [i] : []));
  const [only = -1] = equals;
  if (equals.length !== 1) return 0;
  const isName = lexemes.slice(0, only).every(({ kind }) => kind !== 'operator' && kind !== 'fraction');
  return isName ? only + 1 : 0;
}

function stepAt(survey: Survey, i: number, lexeme: Lexeme, before: Token | undefined): Parsed<Step> {
  switch (lexeme.kind) {
    case 'equals':
      return failAt(unexpectedPart, lexeme.start, '=', { bagian: '"="', diharapkan: 'operator' });
    case 'word':
      return wordAt(survey, i, lexeme, before);
    case 'label':
      return { ok: true, value: quotedFrom(survey, i) };
    case 'open':
      return bracketAt(survey, i, lexeme, before);
    default:
      return { ok: true, value: { tokens: [lexeme], next: i + 1 } };
  }
}

/** A word: "persen" behind a number, an operator behind any operand, else the beginning of a name. */
function wordAt(survey: Survey, i: number, { start, end }: Lexeme, before: Token | undefined): Parsed<Step> {
  if (before?.kind === 'number' && isWord(survey.lexemes[i], 'persen'))
    return { ok: true, value: { tokens: [{ kind: 'percent', start, end }], next: i + 1 } };
  const operator = endsOperand(before) ? operatorAt(survey, i) : undefined;
  return operator === undefined ? nameFrom(survey, i) : { ok: true, value: operator };
}

/** True for what ends an operand, so that an operator may follow. */
function endsOperand(token: Token | undefined): boolean {
  return token !== undefined && ['label', 'number', 'close', 'percent'].includes(token.kind);
}

/** A bracket: of arithmetic, or with the number before it once more in words, `100 (seratus)`. */
function bracketAt(
  { source, lexemes, closedBy }: Survey,
  i: number,
  lexeme: Extract<Lexeme, { readonly kind: 'open' | 'close' }>,
  before: Token | undefined,
): Parsed<Step> {
  const ofArithmetic: Parsed<Step> = { ok: true, value: { tokens: [lexeme], next: i + 1 } };
  const close = closedBy.get(i);
  if (close === undefined || before?.kind !== 'number') return ofArithmetic;
  const text = source.slice(lexeme.start, lexemes[close]?.end);
  const inWords = readInWords(before.value, text);
  if (inWords === undefined) return ofArithmetic;
  if (inWords.agrees) return { ok: true, value: { tokens: [], next: close + 1 } };
  return failAt(unreadableNumber, lexeme.start, text, { sebab: 'terbilang' });
}

/** A quoted label; several side by side are one. */
function quotedFrom({ lexemes }: Survey, first: number): Step {
  const parts: string[] = [];
  let next = first;
  for (let lexeme = lexemes[next]; lexeme?.kind === 'label'; lexeme = lexemes[next]) {
    parts.push(lexeme.text);
    next += 1;
  }
  const [start, end] = [lexemes[first]?.start ?? 0, lexemes[next - 1]?.end ?? 0];
  const text = parts.join(' ');
  return { tokens: text.trim() === '' ? [] : [{ kind: 'label', text, start, end }], next };
}
