import type { Parsed } from '../../issue/parsed.js';
import type { Failed } from '../failAt.js';
import { behindBracket } from './behindBracket.js';
import { behindSign } from './behindSign.js';
import { functionIn, isComputing } from './functionIn.js';
import { hiddenOperator } from './hiddenOperator.js';
import { gluedNumber, isConnective, isWord, operatorAt } from './operatorAt.js';
import { isSlash, slashRole } from './slashRole.js';
import type { Survey } from './survey.js';
import type { Lexeme } from './token.js';
import { weightAt } from './weightAt.js';

/** The position behind the name that begins at `first`. Each of its parts is shown to `meet`. */
export function nameEnd(survey: Survey, first: number, meet?: (at: number) => void): Parsed<number> {
  let next = first;
  let computing: Lexeme | undefined;
  for (let at = first; at < survey.lexemes.length; at = next) {
    const refused =
      functionIn(survey, at, computing) ?? weightAt(survey, first, at) ?? hiddenOperator(survey, first, at);
    if (refused !== undefined) return refused;
    if (isComputing(survey.lexemes[at])) computing = survey.lexemes[at];
    const behind = at === first ? at + 1 : behindPart(survey, at);
    if (behind === undefined) break;
    if (typeof behind === 'object') return behind;
    meet?.(at);
    next = behind;
  }
  return { ok: true, value: next };
}

/** The position behind the part of a name at `at`; undefined where that is no part of the name. */
function behindPart(survey: Survey, at: number): number | Failed | undefined {
  const { lexemes, source, divides } = survey;
  const lexeme = lexemes[at];
  switch (lexeme?.kind) {
    case 'word':
      return behindWord(survey, at, lexeme);
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

function behindWord(survey: Survey, at: number, lexeme: Lexeme): number | Failed | undefined {
  const glued = gluedNumber(lexeme);
  if (glued?.ok === false) return glued;
  if (isAim(survey, at) || isConnective(survey, at)) return undefined;
  return operatorAt(survey, at) === undefined ? at + 1 : undefined;
}

/** True for a bound at the end of a formula, which is what it has to reach: `A / B >= 80%`. */
function isAim({ lexemes }: Survey, at: number): boolean {
  const [before, bound, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (bound?.kind !== 'word' || before?.kind !== 'word' || !'<>≤≥'.includes(bound.text.charAt(0)))
    return false;
  const isLast = next === undefined || next.kind === 'percent' || isWord(next, 'persen');
  return (
    isLast && !/^(?:(?:ber)?(?:usia|umur)|nilai|skor|indeks|predikat|dengan|ukuran|luas)$/i.test(before.text)
  );
}

function isNameWord(survey: Survey, at: number): boolean {
  return survey.lexemes[at]?.kind === 'word' && operatorAt(survey, at) === undefined;
}
