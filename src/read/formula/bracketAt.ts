import type { Parsed } from '../../issue/parsed.js';
import { unreadableNumber } from '../../issue/reading.js';
import { failAt } from '../failAt.js';
import { readInWords } from '../readInWords.js';
import { isWord } from './operatorAt.js';
import { type Step, stepTo } from './step.js';
import type { Survey } from './survey.js';
import { type Lexeme, signOf, type Token, wordOf } from './token.js';
import { twoMeanings } from './twoMeanings.js';
import { unexpected } from './unexpected.js';

/**
 * A bracket that is no part of a name: of arithmetic; with the number before it once more in words, `100 (seratus)`; or,
 * behind the last multiplier, a remark: `x 100 (persen)`, `x 100% (sumber: BPS)`.
 */
export function bracketAt(
  survey: Survey,
  i: number,
  lexeme: Extract<Lexeme, { readonly kind: 'open' | 'close' }>,
  tokens: readonly Token[],
): Parsed<Step> {
  const ofArithmetic = stepTo(i + 1, lexeme);
  const close = survey.closedBy.get(i);
  const before = tokens.at(-1);
  if (close === undefined || before === undefined || !['number', 'percent', 'close'].includes(before.kind))
    return ofArithmetic;
  const { start } = lexeme;
  const text = survey.source.slice(start, survey.lexemes[close]?.end);
  const inWords = before.kind === 'number' ? readInWords(before.value, text) : undefined;
  if (inWords?.agrees === false) return failAt(unreadableNumber, start, text, { sebab: 'terbilang' });
  const dropped = stepTo(close + 1);
  if (inWords !== undefined) return dropped;
  const inside = survey.lexemes.slice(i + 1, close);
  let last = close;
  while (survey.lexemes[last + 1]?.kind === 'close') last += 1;
  if (last + 1 < survey.lexemes.length) return ofArithmetic;
  if (before.kind === 'number' && isPercent(inside))
    return stepTo(close + 1, { kind: 'percent', start, end: start + text.length });
  if (!isBehindMultiplier(survey, before, tokens, inside, start)) return ofArithmetic;
  if (isPercent(inside)) return dropped;
  if (hasLimit(inside)) return unexpected(start, JSON.stringify(text.slice(0, 40)), 'operator');
  if (hasLead(inside) || (before.kind !== 'close' && isWithoutSigns(survey, inside))) return dropped;
  const around = survey.source.slice(Math.max(0, start - 40), start).trim();
  return twoMeanings(start, `${around} x ${text}`, around, 'kurung', text);
}

/** True behind `x 100` or `x 100%`, and behind a closed bracket and a space where no factor can be meant. */
function isBehindMultiplier(
  { isLatex }: Survey,
  before: Token,
  tokens: readonly Token[],
  inside: readonly Lexeme[],
  start: number,
): boolean {
  if (before.kind === 'close') {
    const isOneName = inside.every(({ kind }) => kind === 'word' || kind === 'percent') || hasLead(inside);
    return !isLatex && before.end < start && isOneName;
  }
  const sign = tokens.at(before.kind === 'percent' ? -3 : -2);
  return signOf(sign) === 'kali';
}

function isPercent(inside: readonly Lexeme[]): boolean {
  const [only, ...others] = inside;
  const word = only?.kind === 'label' ? only.text.trim() : '';
  return (
    others.length === 0 &&
    (only?.kind === 'percent' || isWord(only, 'persen') || /^(?:persen|%)$/i.test(word))
  );
}

/** True for words without arithmetic, such as a unit. */
function isWithoutSigns({ source }: Survey, inside: readonly Lexeme[]): boolean {
  return inside.every(({ kind, start }) => kind !== 'operator' || source.charAt(start) === '/');
}

/** True for `sumber: BPS`, and for what begins as a remark does. */
function hasLead(inside: readonly Lexeme[]): boolean {
  return /^(?:sumber|catatan|ket(?:erangan)?|dalam|satuan|data)\.?$/i.test(wordOf(inside[0]));
}

/** True for `maksimal 100%`, which holds the result within bounds: no remark, and nothing that a formula can hold. */
function hasLimit(inside: readonly Lexeme[]): boolean {
  return inside.some(
    (one, i) =>
      /^(?:ma(?:ks|x)(?:imal|imum)?|min(?:imal|imum)?|dibatasi|jika|bila|apabila|kalau|paling)[.,]?$/i.test(
        wordOf(one),
      ) &&
      inside
        .slice(i + 1)
        .some((next) => next.kind === 'number' || /\d/.test('text' in next ? next.text : '')),
  );
}
