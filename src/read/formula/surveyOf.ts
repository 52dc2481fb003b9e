import type { Parsed } from '../../issue/parsed.js';
import { divisionsOf } from './divisionsOf.js';
import { isWord } from './operatorAt.js';
import { outlineOf } from './outlineOf.js';
import type { Meant, Survey } from './survey.js';
import { closing, type Lexeme } from './token.js';

/** Looks once over all lexemes of a formula; refuses one whose slashes may be part of names as well as divide. */
export function surveyOf(
  source: string,
  lexemes: readonly Lexeme[],
  isLatex: boolean,
  meant?: Meant,
): Parsed<Survey> {
  const blank: Survey = {
    source,
    lexemes,
    isLatex,
    meant,
    closedBy: closings(lexemes),
    divides: new Set(),
    begins: 0,
    hasDivision: false,
    compares: lexemes.some((one) => isWord(one, 'dengan')),
    isScaled: false,
  };
  const outline = outlineOf(blank);
  return outline.ok ? divisionsOf(blank, outline.value) : outline;
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
