import type { Parsed } from '../../issue/parsed.js';
import type { Format } from './format.js';
import { joinText } from './joinText.js';
import type { Row, Sheet } from './sheet.js';
import { firstRows, splitText } from './splitText.js';

/**
 * Text separated by semicolons, commas or tabs. `isTable` tells whether rows hold the headings of a table: the sign that
 * gives one is the one that separates.
 */
export function csvOf(isTable: (rows: readonly Row[]) => boolean): Format<string> {
  return {
    read: (text) => readCsv(text, isTable),
    // As Indonesian Excel opens it: semicolons, since the comma is its decimal mark, and a byte order mark.
    write: (table) => `\ufeff${joinText(table, ';')}`,
  };
}

/** The signs in the order in which they are tried. */
const SIGNS = [';', ',', '\t'] as const;

function readCsv(text: string, isTable: (rows: readonly Row[]) => boolean): Parsed<Sheet> {
  const signs = SIGNS.filter((sign) => text.includes(sign));
  // The headings of nearly every table stand among its first rows: the rest is looked through only when they do not.
  const found = signs.find((sign) => isTable(firstRows(text, sign)));
  if (found !== undefined) return splitText(text, found);
  let failed: Parsed<Sheet> | undefined;
  for (const sign of signs) {
    const read = splitText(text, sign);
    if (read.ok && isTable(read.value.rows)) return read;
    if (!read.ok) failed ??= read;
  }
  // Without headings anywhere, why the text could not be taken apart says more than that it has no table.
  return failed ?? splitText(text, SIGNS[0]);
}
