import { operationOf } from '../../formula/operators.js';
import type { Failed } from '../failAt.js';
import { isWord } from './operatorAt.js';
import type { Survey } from './survey.js';
import { type Lexeme, wordOf } from './token.js';
import { twoMeanings } from './twoMeanings.js';

/** The issue of a weight inside a name: `Skor A (bobot 60%)`, `Skor A (0,6)`, `Skor A bobot 0,6`. */
export function weightAt(
  { lexemes, source, closedBy }: Survey,
  first: number,
  at: number,
): Failed | undefined {
  const [lexeme, next] = [lexemes[at], lexemes[at + 1]];
  const isSaid = isWord(lexeme, 'bobot') && isWeight(next);
  if (lexeme === undefined || (!isSaid && (lexeme.kind !== 'open' || at === first))) return undefined;
  const close = closedBy.get(at) ?? at;
  const inside = lexemes.slice(at + 1, close > at + 8 ? at : close);
  const number = isSaid ? next : inside.find(({ kind }) => kind === 'number');
  if (number === undefined) return undefined;
  const isBobot = inside.some((one) => isWord(one, 'bobot'));
  const isBare = (one: Lexeme) => one.kind === 'number' || one.kind === 'percent' || isPercent(one);
  const isSet = inside.some(({ kind }) => kind === 'equals');
  const isAlone = isWeight(number) && (isSet || inside.every(isBare));
  if (!isSaid && !isBobot && !isAlone) return undefined;
  const name = source.slice(lexemes[first]?.start, lexeme.start).replace(/[\s,]{1,9}$/u, '');
  const text = source.slice(lexeme.start, (isSaid ? number : lexemes[close])?.end);
  const percent = lexemes[lexemes.indexOf(number, at) + 1]?.kind === 'percent' ? '%' : '';
  const weight = source.slice(number.start, number.end) + percent;
  const both = (other: string, between: string) => [name, other].filter((one) => one !== '').join(between);
  return twoMeanings(lexeme.start, both(weight, ' x '), `"${both(text, ' ')}"`, 'kali', text);
}

/** True for "bobot" before its number, which says nothing more: `bobot 0,65 x A`, `A x bobot 35%`. */
export function isBeforeWeight({ lexemes }: Survey, at: number): boolean {
  const [word, number, sign] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (!isWord(word, 'bobot') || number?.kind !== 'number' || !isWeight(number)) return false;
  const isPart = sign?.kind === 'percent' || isWord(sign, 'persen') || /[.,]\d/.test(number.text);
  const behind = sign?.kind === 'percent' || isWord(sign, 'persen') ? lexemes[at + 3] : sign;
  const isEnd = behind === undefined || behind.kind === 'operator' || behind.kind === 'close';
  return isPart && (isEnd || operationOf(wordOf(behind)) !== undefined);
}

/** True for a number with decimals or of two digits: one digit counts things, four are a year, 100 is the whole. */
function isWeight(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'number' && /^(?:\d\d|\d{1,3}[.,]\d+)$/.test(lexeme.text);
}

function isPercent(lexeme: Lexeme): boolean {
  return isWord(lexeme, 'persen') || isWord(lexeme, 'poin');
}
