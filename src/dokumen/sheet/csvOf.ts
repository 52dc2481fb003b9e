import type { Parsed } from '../../issue/parsed.js';
import type { Format } from './format.js';
import { joinText } from './joinText.js';
import type { Row, Sheet } from './sheet.js';
import { TextSplit } from './splitText.js';

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

/** Tries the signs in this order. */
function readCsv(text: string, isTable: (rows: readonly Row[]) => boolean): Parsed<Sheet> {
  const bySemicolon = new TextSplit(text, ';');
  const splits = [bySemicolon, new TextSplit(text, ','), new TextSplit(text, '\t')].filter(({ sign }) =>
    text.includes(sign),
  );
  // The headings of nearly every table stand among its first rows: the rest is looked through only when they do not.
  const found = splits.find(({ firstRows }) => isTable(firstRows));
  if (found !== undefined) return found.sheet;
  let failed: Parsed<Sheet> | undefined;
  for (const { sheet } of splits) {
    if (sheet.ok && isTable(sheet.value.rows)) return sheet;
    if (!sheet.ok) failed ??= sheet;
  }
  // Without headings anywhere, why the text could not be taken apart says more than that it has no table.
  return failed ?? bySemicolon.sheet;
}
