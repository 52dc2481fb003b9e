import { GLUED_TIMES, operationOf } from '../../formula/operators.js';
import { closing, type Lexeme } from './token.js';

/** What has to be known of a whole formula before its single words can be told apart. */
export interface Survey {
  readonly source: string;
  readonly lexemes: readonly Lexeme[];
  /** For each opening bracket, where it is closed. */
  readonly closedBy: ReadonlyMap<number, number>;
  /** How many operators stand before each lexeme. */
  readonly operatorsBefore: readonly number[];
  /** True when a slash between letters is the division of this formula. */
  readonly slashDivides: boolean;
  /** True when the word "per" is the division of this formula. */
  readonly perDivides: boolean;
}

/** Looks once over all lexemes of a formula. */
export function surveyOf(source: string, lexemes: readonly Lexeme[]): Survey {
  const operations = lexemes.map(operationIn);
  const divides = lexemes.some(({ kind }, i) => kind === 'fraction' || operations[i] === 'bagi');
  const slashes = lexemes.some((one) => one.kind === 'operator' && one.tight);
  let operators = 0;
  const operatorsBefore = operations.map((operation) => {
    const before = operators;
    if (operation !== undefined) operators += 1;
    return before;
  });
  return {
    source,
    lexemes,
    closedBy: closings(lexemes),
    operatorsBefore,
    slashDivides: !divides,
    perDivides: !divides && !slashes && operations.includes('kali'),
  };
}

/** For each opening bracket, where the bracket of the same kind closes it. */
function closings(lexemes: readonly Lexeme[]): ReadonlyMap<number, number> {
  const closedBy = new Map<number, number>();
  const open: { readonly text: string; readonly at: number }[] = [];
  for (const [at, lexeme] of lexemes.entries()) {
    if (lexeme.kind === 'open') open.push({ text: lexeme.text, at });
    if (lexeme.kind !== 'close') continue;
    const opened = open.pop();
    if (opened !== undefined && closing[opened.text] === lexeme.text) closedBy.set(opened.at, at);
  }
  return closedBy;
}

/** The operation that a lexeme stands for wherever it stands; a tight slash is none yet. */
function operationIn(lexeme: Lexeme): string | undefined {
  if (lexeme.kind === 'operator') return lexeme.tight ? undefined : lexeme.operation;
  if (lexeme.kind !== 'word') return undefined;
  return operationOf(lexeme.text) ?? (GLUED_TIMES.test(lexeme.text) ? 'kali' : undefined);
}
