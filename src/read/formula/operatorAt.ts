import { GLUED_TIMES, isQuantityWord, type Operation, operationOf } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import type { Failed } from '../failAt.js';
import { numberToken } from './numberToken.js';
import type { Step } from './step.js';
import type { Survey } from './survey.js';
import { type Lexeme, type Token, wordOf } from './token.js';
import { unexpected } from './unexpected.js';

/** The operator that the word at `i` is behind an operand; undefined where it is none. */
export function operatorAt(survey: Survey, i: number): Step | undefined {
  const lexeme = survey.lexemes[i];
  if (lexeme?.kind !== 'word') return undefined;
  const { text, start, end } = lexeme;
  const glued = gluedNumber(lexeme);
  if (glued !== undefined) {
    const times = { kind: 'operator', operation: 'kali', start, end } as const;
    return glued.ok ? { tokens: [times, glued.value], next: i + 1 } : undefined;
  }
  const [operation, behind] = wordOperation(survey, i, text);
  if (operation === undefined) return undefined;
  const isLonger = ['dengan', 'oleh'].some((word) => isWord(survey.lexemes[behind], word));
  return { tokens: [{ kind: 'operator', operation, start, end }], next: isLonger ? behind + 1 : behind };
}

/** The number of a word such as `x100`; undefined for any other word. */
export function gluedNumber(lexeme: Lexeme): Parsed<Token> | undefined {
  const text = lexeme.kind === 'word' ? GLUED_TIMES.exec(lexeme.text)?.[1] : undefined;
  if (text === undefined) return undefined;
  const { start, end } = lexeme;
  return numberToken({ text, isDecimal: false, start, end });
}

/** The operation of a word, and the position behind it: "di bagi" is one word too. */
function wordOperation(survey: Survey, i: number, text: string): readonly [Operation | undefined, number] {
  const { lexemes, divides } = survey;
  const [before, next] = [lexemes[i - 1], lexemes[i + 1]];
  const word = text.toLowerCase();
  // "yang dibagikan" says something of a name.
  if (word.length > 1 && isWord(before, 'yang')) return [undefined, i];
  if (next === undefined || next.kind === 'close') return [lastOperation(survey, text, next), i + 1];
  if (isNounAt(text, before, next)) return [undefined, i];
  if (divides.has(i)) return ['bagi', i + 1];
  if (word === 'di' && next.kind === 'word' && lexemes[i + 2] !== undefined)
    return [operationOf(`di${next.text}`), i + 2];
  return [operationOf(word) ?? nounOperation(survey, i, word, next), i + 1];
}

/** The issue of a word that is a second operator beside the token before it, as in `A x x B` and `A : kali B`. */
export function secondOperator(
  { lexemes }: Survey,
  i: number,
  before: Token | undefined,
): Failed | undefined {
  const [lexeme, next] = [lexemes[i], lexemes[i + 1]];
  if (before?.kind !== 'operator' || lexeme?.kind !== 'word' || next === undefined) return undefined;
  const isOperand = next.kind === 'word' || next.kind === 'label' || next.kind === 'number';
  // `X (tahun n)` is a name with what it is of.
  const isCall = next.kind === 'open' && lexeme.text === 'x';
  const isTimes = isWord(lexeme, 'x') && !isOperation(next) && (isOperand || isCall);
  // "kali yang bersih" is a river.
  const isNoun = Object.hasOwn(SIGNS, lexeme.text.toLowerCase()) && (isLetter(next) || isCountWord(next));
  return isTimes || isNoun ? unexpected(lexeme.start, JSON.stringify(lexeme.text), 'operan') : undefined;
}

/** The operation of a word that lost its other operand; a name may end in "X" where nothing but words is written. */
function lastOperation(
  { lexemes, isLatex, hasDivision }: Survey,
  text: string,
  next: Lexeme | undefined,
): Operation | undefined {
  const word = text.toLowerCase();
  if (word === 'kali' && hasDivision) return word;
  const isName = text === 'X' && next === undefined && lexemes.every(({ kind }) => kind === 'word');
  return word === 'x' && (isLatex || isName) ? undefined : operationOf(word);
}

/** True in "kelas X dan XI" and in "hasil kali jumlah A dengan jumlah B". */
function isNounAt(text: string, before: Lexeme | undefined, next: Lexeme): boolean {
  return (
    isWord(before, 'hasil') || (text === 'X' && ['dan', 'atau', 'yang'].some((word) => isWord(next, word)))
  );
}

/** Words that are an operation beside what makes them one. */
export const SIGNS: Readonly<Record<string, Operation>> = {
  kali: 'kali',
  bagi: 'bagi',
  tambah: 'tambah',
  plus: 'tambah',
  kurang: 'kurang',
  minus: 'kurang',
};

/**
 * The operation of a word that names have too, by what stands beside it: `kali 100`, "tambah jumlah B", `A bagi B`, "nilai A plus
 * nilai B".
 */
function nounOperation(survey: Survey, i: number, word: string, next: Lexeme): Operation | undefined {
  if (!Object.hasOwn(SIGNS, word)) return undefined;
  const before = survey.lexemes[i - 1];
  if (word === 'kali' && (next.kind === 'number' || next.kind === 'open')) return word;
  // "bagi jumlah warga" is for them.
  const isBetween =
    isLetter(before) && (isLetter(next) || (isOperation(next) && !/^(?:plus|minus)$/.test(word)));
  const isSame = word !== 'bagi' && isSameQuantity(survey, i);
  return isBetween || isSame || (isCountWord(next) && word !== 'bagi') ? SIGNS[word] : undefined;
}

function isLetter(one: Lexeme | undefined): boolean {
  return /^\p{Lu}\d?$/u.test(wordOf(one));
}

/** True for a word that begins what is counted. */
export function isCountWord(one: Lexeme): boolean {
  return /^(?:jumlah$|jml$|[∑Σ])/iu.test(wordOf(one));
}

function isOperation(one: Lexeme): boolean {
  return one.kind === 'operator' || (one.kind === 'word' && operationOf(one.text) !== undefined);
}

/** How many words a name is looked back over. */
const MAX_WORDS = 12;

/** True where the name before a word speaks of what the one behind it begins with: "nilai A plus nilai B". */
export function isSameQuantity({ lexemes }: Survey, i: number): boolean {
  const next = lexemes[i + 1];
  if (next?.kind !== 'word' || !isMeasured(next)) return false;
  for (let at = i - 2; at >= Math.max(0, i - MAX_WORDS); at -= 1) {
    const one = lexemes[at];
    if (one?.kind === 'operator' || one?.kind === 'close') return false;
    if (isWord(one, next.text.toLowerCase())) return true;
  }
  return false;
}

const SCORE =
  /^(?:skor|poin|angka|indeks|tingkat|persentase|prosentase|rata-rata|bobot|harga|tarif|frekuensi)$/i;

/** True for a word that begins what is counted, measured or scored. */
export function isMeasured(one: Lexeme): boolean {
  return one.kind === 'word' && (isQuantityWord(one.text) || SCORE.test(one.text));
}

/** True for one word, in small or capital letters. */
export function isWord(lexeme: Lexeme | undefined, word: string): boolean {
  const text = wordOf(lexeme);
  return text.length === word.length && text.toLowerCase() === word;
}

const JOINING = /^(?:kemudian|lalu|selanjutnya|dan|serta|hasilnya)[,.]?$/i;

/** True for "kemudian" and the like before a word such as "dikali", which say only that the formula goes on. */
export function isConnective(survey: Survey, i: number): boolean {
  const joins = (at: number) => JOINING.test(wordOf(survey.lexemes[at]));
  if (!joins(i)) return false;
  const behind = joins(i + 1) ? i + 2 : i + 1;
  return wordOf(survey.lexemes[behind]).length > 1 && operatorAt(survey, behind) !== undefined;
}
