import type { Row } from '../sheet/sheet.js';
import type { Header } from './header.js';
import type { HeaderFinder } from './headerFinder.js';

/** The rows of a file, parted where a table with other headings begins; the lines right above a table belong to it. */
export function splitTables(rows: readonly Row[], finder: HeaderFinder): readonly (readonly Row[])[] {
  const starts = [0];
  let current: Header | undefined;
  let below = 0;
  for (const i of rows.keys()) {
    if (i < below) continue;
    const header = finder.headerAt(rows, i);
    if (header === undefined) continue;
    if (current !== undefined && !saysSame(current, header)) starts.push(firstLineOf(rows, i, below));
    current = header;
    below = i + header.height;
  }
  return starts.map((start, i) => rows.slice(start, starts[i + 1]));
}

/** True for headings that mean the same, in whatever words. */
function saysSame(one: Header, other: Header): boolean {
  return JSON.stringify(one.headings) === JSON.stringify(other.headings);
}

/** The first of the lines that stand right above the headings at a place: no empty row lies between, but for one below them. */
function firstLineOf(rows: readonly Row[], place: number, least: number): number {
  let first = place;
  for (let i = place - 1; i >= least && isLine(rows[i]); i -= 1) {
    const gap = (rows[i + 1]?.number ?? 0) - (rows[i]?.number ?? 0);
    if (gap > 1 && first < place) break;
    first = i;
  }
  return first;
}

function isLine(row: Row | undefined): boolean {
  return (
    row !== undefined && row.cells.filter(({ text, copy }) => text !== '' && copy === undefined).length <= 1
  );
}
