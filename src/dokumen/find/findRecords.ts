import type { Row } from '../sheet/sheet.js';
import type { Findings } from './findings.js';
import type { Header } from './header.js';
import { HeaderFinder } from './headerFinder.js';
import type { OutsideLine } from './sasaranAbove.js';
import { TableFinder } from './tableFinder.js';
import type { TableRecord } from './tableRecord.js';

/** A text with its tables found. */
export interface Page {
  readonly records: readonly TableRecord[];
  /** The lines above the first table; an empty text stands for an empty line. */
  readonly above: readonly string[];
  /** The headings of each table; empty when there is none. */
  readonly headers: readonly Header[];
  /** The length of each line below the first headings that is no part of a table. */
  readonly outside: readonly number[];
  /** The headings of tables that are none of indicators, such as "Program, Anggaran", each with the number of their row. */
  readonly others: ReadonlyMap<string, number>;
  /** The lines that say what the numbers of a table are multiplied by. */
  readonly scales: readonly OutsideLine[];
  /** True when one table has more indicators than `most`: what stands below was not looked at. */
  readonly isTooMany: boolean;
}

/**
 * Finds the tables in the rows of a text. A table goes from its headings to the next headings, to those of a table that is
 * none of indicators, or to where its element ends. A row that fills none of the columns of number, sasaran and indicator ends
 * it when an empty row stands above, as the place and date above a signature do.
 *
 * @param most - How many indicators a table has at most.
 */
export function findRecords(
  rows: readonly Row[],
  findings: Findings,
  finder: HeaderFinder = new HeaderFinder(),
  most: number = Number.POSITIVE_INFINITY,
): Page {
  const found = new TableFinder(findings, finder.headings);
  let below = 0;
  for (const [i, row] of rows.entries()) {
    // Rows that were taken for headings with the row above them.
    if (i < below) continue;
    if (found.certain > most) break;
    const header = finder.headerAt(rows, i);
    const card = header === undefined ? finder.cardAt(rows, i) : undefined;
    if (header !== undefined) found.header(header, row);
    else if (card !== undefined) found.card(card, row);
    else found.row(row);
    below = i + (header?.height ?? card?.header.height ?? 1);
  }
  const { above, headers, outside, others, scales } = found;
  const page = { above, headers, outside, others, scales };
  if (found.certain > most) return { records: [], ...page, isTooMany: true };
  found.report();
  return { records: found.records, ...page, isTooMany: false };
}

/** True when a text has a table at all. */
export function hasTable(rows: readonly Row[]): boolean {
  const finder = new HeaderFinder();
  return rows.some((_, i) => finder.headerAt(rows, i) !== undefined || finder.cardAt(rows, i) !== undefined);
}
