import { missingSheet } from '../issue/files.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { neverThrow } from '../read/neverThrow.js';
import { type ChosenSheets, readExcel } from './excel/readExcel.js';
import { openFile } from './openFile.js';
import type { FileRow } from './sheet/fileSheet.js';
import { readWord } from './word/readWord.js';

/** The rows of a sheet, or of the whole of a text document. */
export interface RowsOfSheet {
  /** The name of the sheet; undefined for a text document. */
  readonly nama: string | undefined;
  readonly rows: readonly FileRow[];
}

/** The rows of a file of Word or Excel, whatever they are about. For the command line: it is no public name. Never throws. */
export function readSheets(bytes: Uint8Array, chosen: ChosenSheets = {}): Parsed<readonly RowsOfSheet[]> {
  return neverThrow(chosen, (): Parsed<readonly RowsOfSheet[]> => {
    const { format, zip, main } = openFile(bytes);
    const sheets = format === 'xlsx' ? readExcel(zip, main, chosen).sheets : [readWord(zip, main)];
    const issues = new Issues('argumen');
    if (sheets.length === 0 && chosen.lembar !== undefined)
      issues.add(missingSheet, ['lembar'], chosen.lembar, {});
    if (!issues.isEmpty) return { ok: false, issues: issues.list };
    return { ok: true, value: sheets.map(({ nama, sheet }) => ({ nama, rows: sheet.rows })) };
  });
}
