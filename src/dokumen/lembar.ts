import type { Issue } from '../issue/issue.js';
import { cellText } from './cellText.js';

/** One cell: its text, with `\n` between lines; `salinan` when a merged cell reaches here from the left or above. */
export interface Sel {
  readonly teks: string;
  readonly salinan?: 'kiri' | 'atas';
}

/** One row, counted from 1 as people do. A line of text outside any table has one cell and is `luar`. */
export interface Baris {
  readonly nomor: number;
  readonly sel: readonly Sel[];
  readonly luar?: true;
}

/** What a text holds, row by row, whatever format it was written in; or why it could not be taken apart. */
export type Lembar =
  | { readonly ok: true; readonly baris: readonly Baris[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Longest text of a document. */
export const MAX_TEXT = 2_000_000;

/** Most cells of all tables together. */
export const MAX_CELLS = 100_000;

/** A row of plain cells. */
export function barisOf(nomor: number, sel: readonly string[]): Baris {
  return { nomor, sel: sel.map((teks) => ({ teks })) };
}

/** The same rows with the marks of web pages taken for what they mean, and without needless spaces. */
export function cleaned(baris: readonly Baris[]): readonly Baris[] {
  return baris.map((row) => ({ ...row, sel: row.sel.map((sel) => ({ ...sel, teks: cellText(sel.teks) })) }));
}
