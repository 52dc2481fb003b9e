import { type Fakta, type FaktaOf, type Issue, type IssueKind, makeIssue } from '../issue/issue.js';
import type { Operasi } from './operators.js';

/** What a lexer finds, before words are joined into labels. `awal` and `akhir` are positions in the text. */
export type Raw = { readonly awal: number; readonly akhir: number } & (
  | { readonly jenis: 'kata'; readonly teks: string }
  | { readonly jenis: 'label'; readonly teks: string }
  | { readonly jenis: 'angka'; readonly nilai: string }
  | { readonly jenis: 'operator'; readonly operasi: Operasi; readonly rapat: boolean }
  | { readonly jenis: 'buka' | 'tutup'; readonly teks: string }
  | { readonly jenis: 'frac' | 'persen' }
  | { readonly jenis: 'sama' }
);

/** What the parser reads: labels are whole, and every operator is one. */
export type Token = { readonly awal: number; readonly akhir: number } & (
  | { readonly jenis: 'label'; readonly teks: string }
  | { readonly jenis: 'angka'; readonly nilai: string }
  | { readonly jenis: 'operator'; readonly operasi: Operasi }
  | { readonly jenis: 'buka' | 'tutup'; readonly teks: string }
  | { readonly jenis: 'frac' | 'persen' | 'akhir' }
);

/** What a lexer gives: everything, or the first thing that it could not take. */
export type Lexed<T> = { readonly ok: true; readonly tokens: readonly T[] } | Failed;

/** A reading that failed. */
export interface Failed {
  readonly ok: false;
  readonly issues: readonly [Issue];
}

/** The one problem that ended a reading, at a character of the text. */
export function failAt<K extends IssueKind>(
  kind: K,
  position: number,
  value: string | undefined,
  fakta: FaktaOf<K> & Fakta,
): Failed {
  return { ok: false, issues: [makeIssue(kind, { asal: 'teks', path: [position] }, value, fakta)] };
}

/** Brackets that may be opened, with what closes them. */
export const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
