// What every format is read into, and all that the rooms behind this one know of a format.

/** A formula in LaTeX inside the text of a cell. */
export interface CellFormula {
  /** Position of its first character in the text, dollar signs included. */
  readonly from: number;
  /** Position behind its last character. */
  readonly to: number;
  /** How many dollar signs stand on each side of it: 2 in `$$A + B$$`, 0 for bare LaTeX. */
  readonly dollars: 0 | 1 | 2;
}

/** A part of the text of a cell: from one character up to another, which is no part of it. */
export interface CellSpan {
  readonly from: number;
  readonly to: number;
}

/** One cell of a table. */
export interface Cell {
  /** Its text, lines separated by `\n`, formulas included. */
  readonly text: string;
  /** Which parts of the text are formulas in LaTeX, in their order. */
  readonly formulas?: readonly CellFormula[];
  /** Which parts of the text are underlined, as the numerators of formulas are; a rule is one without words. */
  readonly underlined?: readonly CellSpan[];
  /** The number that the text shows, as plain decimal text, where the format keeps one beside it. */
  readonly number?: string;
  /** Set when a merged cell reaches here, and from which side. */
  readonly copy?: 'left' | 'above';
}

/** One row of a sheet: a row of a table, or a line of text outside all tables. */
export interface Row {
  /** Its place in the text as people count, from 1. */
  readonly number: number;
  /** Which table of the sheet it belongs to, counted from 1; *undefined* for a line of text, which has one cell. */
  readonly table: number | undefined;
  readonly cells: readonly Cell[];
}

/** What a text or a file holds, row by row. */
export interface Sheet {
  readonly rows: readonly Row[];
  /** How many parts of a page have text that the page hides, which was not read; *undefined*: none. */
  readonly unseen?: number;
  /** How many marks on it lead to a note, which were not read; *undefined*: none. */
  readonly notes?: number;
}
