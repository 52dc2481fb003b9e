import type { Parsed } from '../../issue/parsed.js';
import { outlineOf } from './outline.js';
import { divisionsOf } from './slashes.js';
import { closing, type Lexeme } from './token.js';

/** What has to be known of a whole formula before its single words can be told apart. */
export interface Survey {
  readonly source: string;
  readonly lexemes: readonly Lexeme[];
  readonly isLatex: boolean;
  /** For each opening bracket, where it is closed. */
  readonly closedBy: ReadonlyMap<number, number>;
  /** The slashes and words between names, such as "per", that are a division of this formula. */
  readonly divides: ReadonlySet<number>;
  /** Where the formula begins: behind a heading such as "Persentase A:". */
  readonly begins: number;
  /** True when the formula has a division that cannot be taken for anything else. */
  readonly hasDivision: boolean;
  /** True when the formula is times 100, 1.000 and so on. */
  readonly isScaled: boolean;
}

/** Looks once over all lexemes of a formula; refuses one whose slashes may be part of names as well as divide. */
export function surveyOf(source: string, lexemes: readonly Lexeme[], isLatex: boolean): Parsed<Survey> {
  const blank = {
    ...{ source, lexemes, isLatex, closedBy: closings(lexemes) },
    ...{ divides: new Set<number>(), begins: 0, hasDivision: false, isScaled: false },
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
