import type { Parsed } from '../../issue/parsed.js';
import type { Format } from './format.js';
import { joinText } from './joinText.js';
import type { Sheet } from './sheet.js';
import { splitText } from './splitText.js';

/**
 * Text separated by semicolons, commas or tabs. `isTable` tells whether a sheet holds the headings of a table: the sign
 * that gives one is the one that separates.
 */
export function csvOf(isTable: (sheet: Sheet) => boolean): Format<string> {
  return {
    read: (text) => readCsv(text, isTable),
    // As Indonesian Excel opens it: semicolons, since the comma is its decimal mark, and a byte order mark.
    write: (table) => `\ufeff${joinText(table, ';')}`,
  };
}

/** The signs in the order in which they are tried. */
const SIGNS = [';', ',', '\t'] as const;

function readCsv(text: string, isTable: (sheet: Sheet) => boolean): Parsed<Sheet> {
  let failed: Parsed<Sheet> | undefined;
  for (const sign of SIGNS) {
    const read = splitText(text, sign);
    if (read.ok && isTable(read.value)) return read;
    if (!read.ok) failed ??= read;
  }
  // Without headings anywhere, why the text could not be taken apart says more than that it has no table.
  return failed ?? splitText(text, SIGNS[0]);
}
