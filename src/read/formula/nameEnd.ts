import { functionWords, operationOf } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { ambiguousFormula, notRational, unclosed, unexpectedPart } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';
import { isMultiplier } from './isMultiplier.js';
import { gluedNumber, isConnective, operatorAt } from './operatorAt.js';
import { isSlash, slashRole } from './slash.js';
import type { Survey } from './survey.js';

/** The position behind the name that begins at `first`. Each of its parts is shown to `meet`. */
export function nameEnd(survey: Survey, first: number, meet?: (at: number) => void): Parsed<number> {
  let next = first;
  for (let at = first; at < survey.lexemes.length; at = next) {
    const refused = functionAt(survey, at);
    if (refused !== undefined) return refused;
    const behind = at === first ? at + 1 : behindPart(survey, at);
    if (behind === undefined) break;
    if (typeof behind === 'object') return behind;
    meet?.(at);
    next = behind;
  }
  return { ok: true, value: next };
}

/** A function such as ln(...) is no arithmetic that a definition can hold. */
function functionAt({ lexemes }: Survey, at: number): Failed | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word' || !functionWords.has(lexeme.text.toLowerCase())) return undefined;
  const isCalled =
    lexemes[at + 1]?.kind === 'open' || ['ln', 'log', 'sqrt'].includes(lexeme.text.toLowerCase());
  return isCalled ? failAt(notRational, lexeme.start, undefined, { bagian: lexeme.text }) : undefined;
}

/** The position behind the part of a name at `at`; undefined where that is no part of the name. */
function behindPart(survey: Survey, at: number): number | Failed | undefined {
  const { lexemes, source, divides } = survey;
  const lexeme = lexemes[at];
  switch (lexeme?.kind) {
    case 'word': {
      const glued = gluedNumber(lexeme);
      if (glued?.ok === false) return glued;
      return operatorAt(survey, at) === undefined && !isConnective(survey, at) ? at + 1 : undefined;
    }
    case 'number':
      return at + 1;
    case 'percent':
      // "100% ODF", but not "x 100%" without its sign.
      return lexemes[at - 1]?.kind === 'number' && isNameWord(survey, at + 1) ? at + 1 : undefined;
    case 'open':
      return behindBracket(survey, at);
    case 'operator':
      if (!isSlash(source, lexeme)) return behindSign(survey, at);
      return divides.has(at) || slashRole(source, lexemes, at) === 'divides' ? undefined : at + 1;
    default:
      return undefined;
  }
}

function isNameWord(survey: Survey, at: number): boolean {
  return survey.lexemes[at]?.kind === 'word' && operatorAt(survey, at) === undefined;
}

/** A bracket behind a name belongs to it, whatever it holds, unless that is times 100. */
export function behindBracket(
  { lexemes, closedBy, isLatex }: Survey,
  at: number,
): number | Failed | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'open' || (isLatex && lexeme.text === '{')) return undefined;
  const close = closedBy.get(at);
  if (close === undefined) return failAt(unclosed, lexeme.start, undefined, { bagian: lexeme.text });
  const inside = lexemes.slice(at + 1, close);
  const isFormula = inside.some(
    (one, i) =>
      one.kind === 'fraction' ||
      (one.kind === 'number' && isMultiplier(one.text) && inside[i - 1] !== undefined),
  );
  return isFormula
    ? failAt(unexpectedPart, lexeme.start, undefined, { bagian: lexeme.text, diharapkan: 'operator' })
    : close + 1;
}

/** Hyphens and plus signs that are part of a name: `7-12 tahun`, `7 - 12 tahun`, `60+ tahun`, `laki - laki`. */
function behindSign({ source, lexemes, isLatex }: Survey, at: number): number | Failed | undefined {
  const [before, sign, after, further] = [-1, 0, 1, 2].map((step) => lexemes[at + step]);
  if (before === undefined || sign?.kind !== 'operator' || after === undefined) return undefined;
  const [left, right] = [before.end < sign.start, sign.end < after.start];
  if (sign.operation === 'tambah') return before.kind === 'number' && !left && right ? at + 1 : undefined;
  if (sign.operation !== 'kurang') return undefined;
  if (before.kind === 'number' && (after.kind === 'number' || source.charAt(after.start) === '<')) {
    if (!left && !right) return at + 2;
    if (further?.kind === 'word' && operationOf(further.text) === undefined) return at + 2;
  }
  const isTwice = before.kind === 'word' && after.kind === 'word' && before.text.length > 2;
  if (isTwice && before.text.toLowerCase() === after.text.toLowerCase()) return at + 2;
  const isRange = before.kind === 'number' && after.kind === 'number';
  const isHyphen = !isLatex && after.kind === 'word' && left !== right;
  if (!isRange && !isHyphen) return undefined;
  const [a, b] = [source.slice(before.start, before.end), source.slice(after.start, after.end)];
  return failAt(ambiguousFormula, sign.start, source.slice(before.start, after.end), {
    ...{ satu: `${a} - ${b}`, dua: `"${a}-${b}"`, saran: 'tanda-hubung' },
  });
}
