import type { TeksAngka } from '../../decimal/teksAngka.js';
import type { Operation } from '../../formula/operators.js';

/** Where a token stands in the text: from one character up to another, which is no part of it. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/** What both kinds of tokens can be. */
type Part =
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'number'; readonly value: TeksAngka }
  | { readonly kind: 'open' | 'close'; readonly text: string }
  | { readonly kind: 'fraction' | 'percent' };

/** What a lexer finds, before words are joined into labels. A tight slash is one between two letters, without spaces. */
export type Lexeme = Placed &
  (
    | Part
    | { readonly kind: 'word'; readonly text: string }
    | { readonly kind: 'operator'; readonly operation: Operation; readonly tight: boolean }
    | { readonly kind: 'equals' }
  );

/** What the parser reads: labels are whole, and every operator is one. */
export type Token = Placed &
  (Part | { readonly kind: 'operator'; readonly operation: Operation } | { readonly kind: 'end' });

/** Brackets that may be opened, with what closes them. */
export const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
