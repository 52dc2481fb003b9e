import type { Failed } from '../failAt.js';
import { isCountWord, isMeasured, isSameQuantity, isWord, operatorAt } from './operatorAt.js';
import type { Survey } from './survey.js';
import type { Lexeme } from './token.js';
import { twoMeanings } from './twoMeanings.js';

/** Words that only go on with the name before them: "PAUD plus yang aktif". */
const GOES_ON =
  /^(?:yang|yg|di|ke|dan|atau|untuk|pada|dari|dengan|oleh|per|dalam|aktif|[bt]er\p{L}{3,}|se\p{L}+|plus|minus)$/iu;
const COUNTS = /^(?:hasil|se|dua|tiga|empat|lima|berapa|beberapa)$/i;
const signs = { plus: '+', minus: '-', tambah: '+', kali: 'x', bagi: '/' } as const;

function isSign(word: string): word is keyof typeof signs {
  return Object.hasOwn(signs, word);
}

/** How many words of the second name are shown. */
const MAX_WORDS = 8;

/** The issue of a word at a part of a name that may add, subtract or multiply as well: "guru plus murid". */
export function hiddenOperator(survey: Survey, first: number, at: number): Failed | undefined {
  const { lexemes, source } = survey;
  const [word, next] = [lexemes[at], lexemes[at + 1]];
  if (at === first || word?.kind !== 'word' || next === undefined) return undefined;
  const text = word.text.toLowerCase();
  if (!isSign(text) || !mayCompute(survey, at, word, next)) return undefined;
  const sign = signs[text];
  if (operatorAt(survey, at) !== undefined || operatorAt(survey, at + 1) !== undefined) return undefined;
  const left = source.slice(lexemes[first]?.start, word.start);
  const right = source.slice(next.start, endOfWords(lexemes, survey.closedBy.get(at + 1) ?? at + 1));
  const whole = source.slice(lexemes[first]?.start, next.start) + right;
  const advice = sign === '/' ? 'garis-miring' : 'tanda';
  return twoMeanings(word.start, `${left.trim()} ${sign} ${right}`, `"${whole}"`, advice, word.text);
}

/** True where both sides of the word may be names: "nilai tambah" is value added, and "dua kali" counts. */
function mayCompute(survey: Survey, at: number, word: Lexeme, next: Lexeme): boolean {
  const before = survey.lexemes[at - 1];
  const inside = survey.lexemes[at + 2];
  if (isWord(word, 'plus') || isWord(word, 'minus')) {
    if (next.kind === 'open') return inside !== undefined && isMeasured(inside);
    return next.kind === 'number' || (next.kind === 'word' && !GOES_ON.test(next.text));
  }
  // "bagi jumlah warga" is for them.
  if (isWord(word, 'bagi')) return isSameQuantity(survey, at) && !isCountWord(next);
  if (!isMeasured(next) || before?.kind !== 'word') return false;
  return isWord(word, 'tambah') ? !isWord(before, 'nilai') : !COUNTS.test(before.text);
}

function endOfWords(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (at < from + MAX_WORDS && lexemes[at + 1]?.kind === 'word') at += 1;
  return lexemes[at]?.end ?? 0;
}
