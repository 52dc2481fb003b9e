import { GLUED_TIMES, type Operation, operationOf } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { numberToken } from './numberToken.js';
import type { Step } from './step.js';
import type { Survey } from './survey.js';
import type { Lexeme, Token } from './token.js';

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
  return [operationOf(word) ?? nounOperation(word, before, next), i + 1];
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

const SIGNS: Readonly<Record<string, Operation>> = {
  kali: 'kali',
  bagi: 'bagi',
  tambah: 'tambah',
  plus: 'tambah',
  kurang: 'kurang',
  minus: 'kurang',
};

/** The operation of a word that names have too, by what stands beside it: `kali 100`, "tambah jumlah B", `A bagi B`. */
function nounOperation(word: string, before: Lexeme | undefined, next: Lexeme): Operation | undefined {
  if (!Object.hasOwn(SIGNS, word)) return undefined;
  const isLetter = (one: Lexeme | undefined) => one?.kind === 'word' && /^\p{Lu}\d?$/u.test(one.text);
  const isSum = next.kind === 'word' && /^(?:jumlah$|jml$|[∑Σ])/iu.test(next.text);
  if (word === 'kali' && (next.kind === 'number' || next.kind === 'open')) return word;
  // "bagi jumlah warga" is for them.
  const isBetween = (isSum && word !== 'bagi') || (isLetter(before) && isLetter(next));
  return isBetween ? SIGNS[word] : undefined;
}

/** True for one word, in small or capital letters. */
export function isWord(lexeme: Lexeme | undefined, word: string): boolean {
  return lexeme?.kind === 'word' && lexeme.text.length === word.length && lexeme.text.toLowerCase() === word;
}

const JOINING = /^(?:kemudian|lalu|selanjutnya|dan|serta|hasilnya)[,.]?$/i;

/** True for "kemudian" and the like before a word such as "dikali", which say only that the formula goes on. */
export function isConnective(survey: Survey, i: number): boolean {
  const joins = (at: number) => {
    const word = survey.lexemes[at];
    return word?.kind === 'word' && JOINING.test(word.text);
  };
  if (!joins(i)) return false;
  const behind = joins(i + 1) ? i + 2 : i + 1;
  const next = survey.lexemes[behind];
  return next?.kind === 'word' && next.text.length > 1 && operatorAt(survey, behind) !== undefined;
}
