import type { Issue } from '../../issue/issue.js';
import type { NamedFormula } from '../../read/formula/readNamedFormula.js';
import type { ComposedText } from './composedText.js';
import type { ExplanationLine } from './explanationLines.js';

/** What the lines of a cell are as a whole. */
export type Judgement =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'formula';
      readonly named: NamedFormula;
      /** Numbers behind a further equals sign, or on lines of their own. */
      readonly numbers: readonly ComposedText[];
      /** The lines that the formula says, each with what of it is none of the formula. */
      readonly spent: ReadonlyMap<ExplanationLine, string>;
    }
  | RefusedText;

/** Why a cell that was meant as a formula is none: the reader's issues inside `whole`, or a cause for the cell. */
export type RefusedText =
  | { readonly kind: 'refused'; readonly cause: string }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[]; readonly whole: ComposedText };

/** A text that was read as a formula, or why it is none. */
export type Read = RefusedText | { readonly kind: 'none' } | { readonly named: NamedFormula };

/** What is known of a text before it is read. */
export interface Certainty {
  /** True where formulas alone stand. */
  readonly isFormulaOnly: boolean;
  /** True behind a label that says that a formula follows. */
  readonly isLabelled: boolean;
}

/** What is known of the lines before they are looked at. */
export interface Circumstances extends Certainty {
  /** The name of the indicator. */
  readonly nama: string;
}
