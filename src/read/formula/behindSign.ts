import { operationOf } from '../../formula/operators.js';
import type { Failed } from '../failAt.js';
import type { Survey } from './survey.js';
import { type Lexeme, wordOf } from './token.js';
import { twoMeanings } from './twoMeanings.js';

/** Hyphens and plus signs that are part of a name: `7-12 tahun`, `7 - 12 tahun`, `60+ tahun`, `laki - laki`. */
export function behindSign(survey: Survey, at: number): number | Failed | undefined {
  const [before, sign, after] = [-1, 0, 1].map((step) => survey.lexemes[at + step]);
  if (before === undefined || sign?.kind !== 'operator' || after === undefined) return undefined;
  const [left, right] = [before.end < sign.start, sign.end < after.start];
  if (sign.operation === 'tambah') return before.kind === 'number' && !left && right ? at + 1 : undefined;
  return sign.operation === 'kurang'
    ? behindHyphen(survey, at, [before, sign, after], left, right)
    : undefined;
}

function behindHyphen(
  { source, lexemes, isLatex }: Survey,
  at: number,
  [before, sign, after]: readonly [Lexeme, Lexeme, Lexeme],
  left: boolean,
  right: boolean,
): number | Failed | undefined {
  const further = lexemes[at + 2];
  const isTight = !left && !right;
  const isRange = isPair(source, before, after) && (isTight || isUnitWord(further));
  if (isRange || isTwice(before, after)) return at + 2;
  const isHyphen = !isLatex && after.kind === 'word' && left !== right;
  const isBetweenNumbers = before.kind === 'number' && after.kind === 'number';
  return isHyphen || isBetweenNumbers ? minusOrName(source, before, sign, after) : undefined;
}

/** The issue of a hyphen that may subtract and may be a part of a name. */
function minusOrName(source: string, before: Lexeme, sign: Lexeme, after: Lexeme): Failed {
  const whole = source.slice(before.start, after.end);
  const satu = `${source.slice(before.start, before.end)} - ${source.slice(after.start, after.end)}`;
  return twoMeanings(sign.start, satu, `"${whole}"`, 'tanda-hubung', whole);
}

/** True for "laki - laki". */
function isTwice(before: Lexeme, after: Lexeme): boolean {
  return /^(laki|rata|masing|undang) \1$/i.test(`${wordOf(before)} ${wordOf(after)}`);
}

/** True for the numbers of a range such as "7-12" or "0 - <5". */
function isPair(source: string, before: Lexeme, after: Lexeme): boolean {
  return before.kind === 'number' && (after.kind === 'number' || source.charAt(after.start) === '<');
}

function isUnitWord(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && operationOf(lexeme.text) === undefined;
}
