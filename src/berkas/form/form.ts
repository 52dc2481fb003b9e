import type { TableCell } from '../../dokumen/sheet/table.js';

// What an office signs, before it becomes a file of Word or of Excel: each form of a document is laid out as blocks, and each
// kind of file is a way to write blocks.

/** A cell of a form. */
export interface FormCell extends TableCell {
  /** How many columns it covers; undefined: one. */
  readonly span?: number;
  readonly isBold?: true;
  /** How workbooks work out what stands here; others write its text. */
  readonly live?: LiveCell;
}

/** A cell that a workbook works out itself, from the cells that people fill in. */
export interface LiveCell {
  /** What stands here of an indicator: the target that its achievement is held against, its result, or its achievement. */
  readonly jenis: 'target' | 'realisasi' | 'capaian';
  readonly id: string;
}

/** A column of a table. */
export interface FormColumn {
  readonly heading: string;
  /** What stands above the headings of this column and of those beside it that say the same; undefined: the heading itself. */
  readonly above?: string;
  /** Texts in the middle of the column. */
  readonly isCentred?: true;
  /** Equal texts below each other are one merged cell. */
  readonly isMerged?: true;
  /** Numbers in this column may be stored as numbers. */
  readonly isNumber?: true;
}

/** A table with headings that are repeated on every page. */
export interface FormTable {
  readonly jenis: 'table';
  readonly columns: readonly FormColumn[];
  /** True: a row (1), (2), (3) stands below the headings. */
  readonly isNumbered: boolean;
  readonly rows: readonly (readonly FormCell[])[];
}

/** Who signs: the post, never a name. */
export interface Signer {
  /** `Pihak Kedua,`; undefined: nothing above the post. */
  readonly role?: string;
  readonly post: string;
}

/** One part of a form, from top to bottom. */
export type FormBlock =
  | { readonly jenis: 'title'; readonly text: string }
  | { readonly jenis: 'heading'; readonly text: string }
  | { readonly jenis: 'text'; readonly text: string }
  /** A label and what stands behind it: `Jabatan : Kepala Dinas`; the text is dotted where it is to be filled in by hand. */
  | { readonly jenis: 'entry'; readonly label: string; readonly text: string }
  | FormTable
  /** A card: labels and texts side by side. */
  | { readonly jenis: 'card'; readonly rows: readonly { readonly label: string; readonly cell: FormCell }[] }
  /** Place and date, and who signs: the first on the left, the last on the right. */
  | { readonly jenis: 'signature'; readonly place: string; readonly signers: readonly Signer[] }
  | { readonly jenis: 'page' };

/** A form of a document, ready to be written. */
export interface Form {
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly FormBlock[];
}

/** A place for a name or a number, to be written by hand. */
export const DOTS = '.'.repeat(40);
