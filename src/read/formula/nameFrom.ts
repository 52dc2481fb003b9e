import { functionWords } from '../../formula/operators.js';
import type { Parsed } from '../../issue/parsed.js';
import { notRational } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';
import { operatorAt } from './operatorAt.js';
import type { Step } from './step.js';
import type { Survey } from './survey.js';

/** A name: the word at `first` and all that belongs to it. */
export function nameFrom(survey: Survey, first: number): Parsed<Step> {
  const { lexemes, source } = survey;
  let next = first;
  for (let i = first; i < lexemes.length; i = next) {
    const refused = functionAt(survey, i);
    if (refused !== undefined) return refused;
    const behind = i === first ? i + 1 : behindPart(survey, i);
    if (behind === undefined) break;
    next = behind;
  }
  const [start, end] = [lexemes[first]?.start ?? 0, lexemes[next - 1]?.end ?? 0];
  const single = next === first + 1 ? lexemes[first] : undefined;
  const text = single?.kind === 'word' ? single.text : source.slice(start, end).replace(/[{}]/g, '');
  return { ok: true, value: { tokens: [{ kind: 'label', text, start, end }], next } };
}

/** A function such as ln(...) is no arithmetic that a definition can hold. */
function functionAt({ lexemes }: Survey, i: number): Failed | undefined {
  const lexeme = lexemes[i];
  if (lexeme?.kind !== 'word' || !functionWords.has(lexeme.text.toLowerCase())) return undefined;
  const isCalled =
    lexemes[i + 1]?.kind === 'open' || ['ln', 'log', 'sqrt'].includes(lexeme.text.toLowerCase());
  return isCalled ? failAt(notRational, lexeme.start, undefined, { bagian: lexeme.text }) : undefined;
}

/** The position behind the part of a name at `i`; undefined where that is no part of the name. */
function behindPart(survey: Survey, i: number): number | undefined {
  const { lexemes, closedBy, operatorsBefore, slashDivides } = survey;
  const lexeme = lexemes[i];
  switch (lexeme?.kind) {
    case 'word':
      return operatorAt(survey, i) === undefined ? i + 1 : undefined;
    case 'number':
      return i + 1;
    case 'operator':
      return lexeme.tight && !slashDivides ? i + 1 : undefined;
    case 'open': {
      const close = closedBy.get(i);
      const holdsArithmetic = close === undefined || operatorsBefore[close] !== operatorsBefore[i];
      return holdsArithmetic ? undefined : close + 1;
    }
    default:
      return undefined;
  }
}
