import type { Sheet } from '../dokumen/sheet/sheet.js';
import type { Issue } from '../issue/issue.js';

/** One sheet of a workbook, or the whole of a text document, as rows; with what its file says of single cells. */
export interface FileSheet {
  /** The name of the sheet; empty for a text document. */
  readonly nama: string;
  readonly sheet: Sheet;
  /** What is wrong with cells, or worth knowing: paths begin with `baris`. */
  readonly issues: readonly Issue[];
}
