import { type Budget, MAX_COLUMNS } from '../sheet/budget.js';
import type { FileCell } from '../sheet/fileSheet.js';
import type { CellRange } from './cellAddress.js';

/** A row that is still being filled. */
interface OpenRow {
  readonly number: number;
  readonly cells: FileCell[];
}

/** What is hidden of a sheet. */
export interface Hidden {
  readonly columns: ReadonlySet<number>;
  /** The cells that are hidden, by row and column: one that is merged shows in the rows and columns that are not. */
  readonly cells: ReadonlyMap<string, FileCell>;
}

/** Puts a copy of each merged cell in the places that it covers, in rows that hold something else already. */
export function spreadMerges(
  rows: readonly OpenRow[],
  merges: readonly CellRange[],
  budget: Budget,
  hidden: Hidden,
): void {
  const ordered = [...rows].sort((a, b) => a.number - b.number);
  for (const range of merges) {
    const { firstRow, firstColumn, lastRow } = range;
    let at = firstAt(ordered, firstRow);
    const first = ordered[at];
    const own =
      (first?.number === firstRow ? visible(first.cells[firstColumn - 1]) : undefined) ??
      hidden.cells.get(`${firstRow} ${firstColumn}`);
    if (own === undefined || own.text === '') continue;
    const columns = seenColumns(range, hidden);
    const top = first?.number ?? 0;
    for (let row = first; row !== undefined && row.number <= lastRow; at += 1, row = ordered[at])
      copyInto(row, own, columns, row.number === top, budget);
  }
}

/** The columns of a merged cell that are not hidden. */
function seenColumns({ firstColumn, lastColumn }: CellRange, hidden: Hidden): readonly number[] {
  const columns: number[] = [];
  for (let column = firstColumn; column <= Math.min(lastColumn, MAX_COLUMNS); column += 1)
    if (!hidden.columns.has(column)) columns.push(column);
  return columns;
}

function visible(cell: FileCell | undefined): FileCell | undefined {
  return cell?.text === '' ? undefined : cell;
}

/** The place of the first row that has this number or a higher one. */
function firstAt(rows: readonly OpenRow[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function copyInto(
  { cells }: OpenRow,
  own: FileCell,
  columns: readonly number[],
  isTop: boolean,
  budget: Budget,
): void {
  const [first = 1] = columns;
  while (cells.length < (columns.at(-1) ?? 0)) cells.push({ text: '' });
  for (const column of columns) {
    budget.take(own.text.length);
    if (isTop && column === first) cells[column - 1] = own;
    else cells[column - 1] = { ...own, copy: column > first ? 'left' : 'above' };
  }
}
