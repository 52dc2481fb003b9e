import type { TeksAngka } from '../../decimal/teksAngka.js';
import type { Cell, Row, Sheet } from '../../dokumen/sheet/sheet.js';
import type { Issue } from '../../issue/issue.js';

/** A cell of a file. */
export interface FileCell extends Cell {
  /** The number that a workbook keeps, as plain decimal text of up to 15 digits, however it is shown; of a percentage, as shown. */
  readonly stored?: TeksAngka;
  /** True for a number between 0 and 1 to which nobody gave a format: 0,9433 that may be meant as 94,33%. */
  readonly isBare?: true;
}

/** A row of a file. */
export interface FileRow extends Row {
  readonly cells: readonly FileCell[];
}

/** One sheet of a workbook, or the whole of a text document, as rows; with what its file says of single cells. */
export interface FileSheet {
  /** The name of the sheet; undefined for a text document. */
  readonly nama: string | undefined;
  readonly sheet: Sheet & { readonly rows: readonly FileRow[] };
  /** The cells of hidden rows and columns that hold something, by row and column from 1: `6 2`; *undefined*: none. */
  readonly hidden?: ReadonlyMap<string, FileCell>;
  /** What is wrong with cells, or worth knowing: paths begin with `baris`. */
  readonly issues: readonly Issue[];
}
