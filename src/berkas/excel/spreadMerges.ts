import type { Budget } from '../sheet/budget.js';
import type { FileCell } from '../sheet/fileSheet.js';
import type { CellRange } from './cellAddress.js';

/** A row that is still being filled. */
interface OpenRow {
  readonly number: number;
  readonly cells: FileCell[];
}

/** Puts a copy of each merged cell in the places that it covers, in rows that hold something else already. */
export function spreadMerges(
  rows: readonly OpenRow[],
  merges: readonly CellRange[],
  maxColumns: number,
  budget: Budget,
): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const range of merges) {
    const own = byNumber.get(range.firstRow)?.cells[range.firstColumn - 1];
    if (own === undefined || own.text === '') continue;
    const covered = { ...range, lastColumn: Math.min(range.lastColumn, maxColumns) };
    for (const row of rows) {
      if (row.number >= range.firstRow && row.number <= range.lastRow) copyInto(row, own, covered, budget);
    }
  }
}

function copyInto({ number, cells }: OpenRow, own: FileCell, range: CellRange, budget: Budget): void {
  const { firstColumn, firstRow, lastColumn } = range;
  while (cells.length < lastColumn) cells.push({ text: '' });
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    if (number === firstRow && column === firstColumn) continue;
    budget.take(own.text.length);
    cells[column - 1] = { ...own, copy: column > firstColumn ? 'left' : 'above' };
  }
}
