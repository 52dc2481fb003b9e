import { isRatioWord, operationOf } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { notRational, unitDivisor } from '../../issue/reading.js';
import { collapse } from '../collapse.js';
import { type Failed, failAt } from '../failAt.js';
import { isMultiplier } from './isMultiplier.js';
import { shownName } from './latexLabel.js';
import { nameEnd } from './nameEnd.js';
import { isWord, operatorAt } from './operatorAt.js';
import { isQuantity } from './slashRole.js';
import { type Step, stepTo } from './step.js';
import type { Survey } from './survey.js';
import { type Lexeme, signOf, type Token, wordOf } from './token.js';
import { unexpected } from './unexpected.js';

const COMPARISON = /^(?:perbandingan|rasio|proporsi|hasil|pembagian)$/i;
/** How two quantities begin that can be meant as nothing but the sides of a quotient. */
const COUNTED = /^(?:jumlah|jml|total|banyaknya|luas|panjang|volume)$/i;
const QUOTIENT = /^(?:bagi|pembagian|perbandingan)$/i;

function isOf({ lexemes }: Survey, at: number, form: RegExp): boolean {
  return form.test(wordOf(lexemes[at]));
}

/** The name that begins at `first`, and all that belongs to it; or the two names of "perbandingan antara A dengan B". */
export function nameFrom(survey: Survey, first: number): Parsed<Step> {
  const refused = withoutLeft(survey, first);
  if (refused !== undefined) return refused;
  const end = nameEnd(survey, first);
  if (!end.ok) return end;
  const unit = unitBehind(survey, first, end.value);
  if (unit !== undefined) return unit;
  const mean = meanOf(survey, first, end.value);
  if (mean !== undefined) return mean;
  const lost = lostSign(survey, first, end.value);
  if (lost !== undefined) return unexpected(lost.start, lost.text, 'operator');
  const from = isRatioOf(survey, first, end.value) ? first + 1 : first;
  return comparedIn(survey, first, end.value) ?? stepTo(end.value, joinedLabel(survey, from, end.value));
}

/** True for "Rasio jumlah A terhadap jumlah B" and "Persentase jumlah A / jumlah B": what is divided is jumlah A. */
function isRatioOf(survey: Survey, first: number, end: number): boolean {
  const { lexemes, divides, begins } = survey;
  const isRatio = (one: Lexeme | undefined) => isRatioWord(wordOf(one));
  if (end <= first + 1 || !isRatio(lexemes[first])) return false;
  if (divides.has(end) && isWord(lexemes[end], 'terhadap')) return true;
  const isOther = lexemes.slice(end).some(isRatio);
  const isFirst = lexemes.slice(begins, first).every(({ kind }) => kind === 'open');
  if (!isFirst || isOther || !isQuantity(lexemes[first + 1])) return false;
  const sign = lexemes[end]?.kind === 'operator' ? lexemes[end] : operatorAt(survey, end)?.tokens[0];
  return signOf(sign) === 'bagi';
}

/** The issue of what begins no name: `x 100`, "dibagi Jumlah B", or the mark of a list, `a. A / B`. */
function withoutLeft({ lexemes }: Survey, first: number): Failed | undefined {
  const [before, word, next] = [-1, 0, 1].map((step) => lexemes[first + step]);
  const text = wordOf(word);
  const isSigned = signOf(next) !== undefined;
  // "dibagi rata" parts something, and divides by nothing.
  const isShared = isWord(before, 'dibagi') && isWord(word, 'rata') && !isSigned && !isWord(next, 'rata');
  // "A + B + dst." goes on with what nobody wrote.
  const goesOn = /^(?:dst(?:nya)?|dll|dsb|seterusnya)\.?$/i.test(text);
  const isTimes = /^(?:x|kali)$/i.test(text) && next?.kind === 'number' && isMultiplier(next.text);
  const isSecond = isWord(word, 'x') && /^(?:\p{Lu}(?:\p{Ll}|\d?$)|jumlah$)/u.test(wordOf(next));
  const isVerb = text.length > 1 && operationOf(text) !== undefined;
  const isMark = first === 0 && /^\p{Ll}\.$/u.test(text) && next !== undefined && !isSigned;
  if (!isShared && !goesOn && !isTimes && !isSecond && !isVerb && !isMark) return undefined;
  return unexpected(word?.start ?? 0, JSON.stringify(text), 'operan');
}

/** The issue of a unit at the end of a quotient, which lost its multiplier: `A / B per 100.000 penduduk`. */
function unitBehind(
  { lexemes, source, hasDivision, isScaled }: Survey,
  first: number,
  next: number,
): Failed | undefined {
  if (!hasDivision || isScaled || next < lexemes.length) return undefined;
  const isRate = (at: number) => {
    const number = lexemes[at + 1];
    return (
      isWord(lexemes[at], 'per') &&
      number?.kind === 'number' &&
      number.text.length > 3 &&
      isMultiplier(number.text)
    );
  };
  const [at, another] = [...lexemes.keys()].filter(isRate);
  const [number, unit, last] = [lexemes[(at ?? 0) + 1], lexemes[(at ?? 0) + 2], lexemes[next - 1]];
  if (at === undefined || another !== undefined || at <= first || number === undefined || unit === undefined)
    return undefined;
  return failAt(unitDivisor, number.start, source.slice(number.start, last?.end), {
    angka: source.slice(number.start, number.end),
    satuan: collapse(source.slice(unit.start, last?.end)).slice(0, 80),
  });
}

/** The issue of "rata-rata dari A + B", which is the mean of all, or of A alone. */
function meanOf({ lexemes, begins }: Survey, first: number, end: number): Failed | undefined {
  const [mean, next, sign] = [lexemes[first], lexemes[first + 1], lexemes[end]];
  const text = wordOf(mean);
  const isMean = /^(?:rata-rata|rerata|rataan)$/i.test(text);
  const isSum = signOf(sign) === 'tambah';
  if (!isMean || first !== begins || !isWord(next, 'dari') || !isSum) return undefined;
  return failAt(notRational, mean?.start ?? 0, undefined, { bagian: text });
}

/** The 100 at the end of a name, which lost its `x`: `Jumlah A / Jumlah B 100`. */
function lostSign({ lexemes }: Survey, first: number, next: number) {
  const last = isWord(lexemes[next - 1], 'persen') ? next - 2 : next - 1;
  const number = last > first ? lexemes[last] : undefined;
  return number?.kind === 'number' && isMultiplier(number.text) ? number : undefined;
}

/** The label of the lexemes from one up to another. */
export function joinedLabel({ source, lexemes, isLatex }: Survey, first: number, next: number): Token {
  const [from, last] = [lexemes[first], lexemes[next - 1]];
  const [start, end] = [from?.start ?? 0, last?.end ?? 0];
  const written = source.slice(start, end);
  const single = next === first + 1 && from !== undefined && 'text' in from ? from.text : undefined;
  const text = single ?? (isLatex ? shownName(written) : written);
  // A comma or full stop behind a name ends a part of the sentence.
  return { kind: 'label', text: text.replace(/[.,]{1,3}$/, ''), quoted: false, start, end };
}

/** Words before two names that are compared, up to where the first one begins. */
interface Comparison {
  readonly from: number;
  /** True where they can say nothing else: "rasio antara", "hasil bagi". */
  readonly isSure: boolean;
}

function comparisonAt(survey: Survey, first: number): Comparison | undefined {
  const word = survey.lexemes[first];
  if (!isOf(survey, first, COMPARISON)) return undefined;
  const isResult = isWord(word, 'hasil');
  if (isResult && !isOf(survey, first + 1, QUOTIENT)) return undefined;
  const start = first + (isResult ? 2 : 1);
  const isBetween = isWord(survey.lexemes[start], 'antara');
  if (isWord(word, 'pembagian') && !isBetween) return undefined;
  return { from: isBetween ? start + 1 : start, isSure: isResult || isBetween };
}

/** "Perbandingan antara A dengan B" is the quotient of two names; undefined where a name says no such thing. */
function comparedIn(survey: Survey, first: number, next: number): Parsed<Step> | undefined {
  const word = survey.lexemes[first];
  const comparison = comparisonAt(survey, first);
  if (word === undefined || comparison === undefined) return undefined;
  const { from, isSure } = comparison;
  const parting = (...words: readonly string[]) =>
    survey.lexemes
      .slice(from + 1, next - 1)
      .flatMap((one, i) => (words.some((text) => isWord(one, text)) ? [from + 1 + i] : []));
  const begin = survey.lexemes[from];
  const counted = wordOf(begin).toLowerCase();
  const found = parting('dengan', 'terhadap');
  const all = found.length === 0 && isSure ? parting('dan') : found;
  // "Jumlah warga dengan ijazah dengan jumlah warga": what is counted alike is the divisor.
  const isAlike = (one: number) => isWord(survey.lexemes[one + 1], counted);
  const [at, another] = all.length > 1 ? all.filter(isAlike) : all;
  const isOfCounts = at !== undefined && [from, at + 1].every((one) => isOf(survey, one, COUNTED));
  const isOne =
    at !== undefined &&
    another === undefined &&
    !survey.hasDivision &&
    (isSure || survey.isScaled || isOfCounts);
  if (!isOne && !isSure && !isLost(survey, word, next > from)) return undefined;
  const said = survey.source.slice(word.start, survey.lexemes[from - 1]?.end);
  if (!isOne) return unexpected(word.start, JSON.stringify(said), 'dengan');
  const place = { start: word.start, end: word.end };
  return stepTo(
    next,
    { kind: 'open', text: '(', ...place },
    joinedLabel(survey, from, at),
    { kind: 'operator', operation: 'bagi', ...place },
    joinedLabel(survey, at + 1, next),
    { kind: 'close', text: ')', ...place },
  );
}

/** What divides elsewhere leaves "perbandingan A" without what it is compared with; "rasio pajak" may be a name. */
function isLost({ hasDivision, compares }: Survey, word: Lexeme, isNamed: boolean): boolean {
  return hasDivision && isNamed && (compares || isWord(word, 'perbandingan'));
}
