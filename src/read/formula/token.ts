import type { TeksAngka } from '../../decimal/teksAngka.js';
import type { Operation } from '../../formula/operators.js';

/** Where a token stands in the text: from one character up to another, which is no part of it. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** What both kinds of tokens can be. */
type Part =
  | { readonly kind: 'open' | 'close'; readonly text: string }
  | { readonly kind: 'operator'; readonly operation: Operation }
  | { readonly kind: 'fraction' | 'percent' };

/**
 * What a lexer finds, before words are joined into labels. Digits are no number yet: in a name they need not be one.
 * `isDecimal` says that the comma among them can only be a decimal one, as `{,}` in LaTeX.
 */
export type Lexeme = Placed &
  (
    | Part
    | { readonly kind: 'word' | 'label'; readonly text: string }
    | { readonly kind: 'number'; readonly text: string; readonly isDecimal: boolean }
    | { readonly kind: 'equals' }
  );

/** What the parser reads: labels are whole, and every operator is one. A quoted label is surely one name. */
export type Token = Placed &
  (
    | Part
    | { readonly kind: 'label'; readonly text: string; readonly quoted: boolean }
    | { readonly kind: 'number'; readonly value: TeksAngka }
    | { readonly kind: 'end' }
  );

/** The text of a word; empty for every other lexeme, and for none. */
export function wordOf(lexeme: Lexeme | undefined): string {
  return lexeme?.kind === 'word' ? lexeme.text : '';
}

/** The operation of a sign; undefined for everything else. */
export function signOf(token: Lexeme | Token | undefined): Operation | undefined {
  return token?.kind === 'operator' ? token.operation : undefined;
}

/** Brackets that may be opened, with what closes them. */
export const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
