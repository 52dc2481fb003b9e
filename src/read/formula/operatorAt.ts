import { GLUED_TIMES, type Operation, operationOf } from '../../formula/operators.js';
import { formulaNumber } from './numberToken.js';
import type { Step } from './step.js';
import type { Survey } from './survey.js';
import type { Lexeme } from './token.js';

/** The operator that the word at `i` is behind an operand; undefined where it is none. */
export function operatorAt(survey: Survey, i: number): Step | undefined {
  const lexeme = survey.lexemes[i];
  if (lexeme?.kind !== 'word') return undefined;
  const { text, start, end } = lexeme;
  const glued = GLUED_TIMES.exec(text)?.[1];
  const value = glued === undefined ? undefined : formulaNumber(glued);
  if (value !== undefined) {
    const times = { kind: 'operator', operation: 'kali', start, end } as const;
    return { tokens: [times, { kind: 'number', value, start, end }], next: i + 1 };
  }
  const operation = wordOperation(survey, i, text);
  if (operation === undefined) return undefined;
  const next = isWord(survey.lexemes[i + 1], 'dengan') ? i + 2 : i + 1;
  return { tokens: [{ kind: 'operator', operation, start, end }], next };
}

function wordOperation({ lexemes, perDivides }: Survey, i: number, word: string): Operation | undefined {
  const next = lexemes[i + 1];
  if (next === undefined || next.kind === 'close') return undefined;
  const key = word.toLowerCase();
  if (key === 'per') return perDivides ? 'bagi' : undefined;
  if (key === 'kali') return next.kind === 'number' ? 'kali' : undefined;
  return operationOf(word);
}

/** True for one word, in small or capital letters. */
export function isWord(lexeme: Lexeme | undefined, word: string): boolean {
  return lexeme?.kind === 'word' && lexeme.text.toLowerCase() === word;
}
