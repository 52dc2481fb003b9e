import { ownProblem } from '../problem/problem.js';
import { ReadFailure } from '../problem/readFailure.js';
import type { ColumnFinder, DataColumns } from './dataColumns.js';
import type { DataRow, DataRows } from './dataRow.js';

/** Titles may stand above the headings, up to so many rows. */
const LOOKED_AT = 30;

/** A table of data: its columns, and the rows below its headings. */
export interface HeadedRows {
  readonly columns: DataColumns;
  readonly rows: DataRows;
}

/** Finds the row of headings among the first rows: the one that names most of what is looked for. */
export async function headedRows(all: DataRows, finder: ColumnFinder, name: string): Promise<HeadedRows> {
  const blocks = all[Symbol.asyncIterator]();
  const first: DataRow[] = [];
  while (first.length < LOOKED_AT) {
    const next = await blocks.next();
    if (next.done === true) break;
    // A block may hold a hundred thousand rows, which are too many arguments.
    for (const row of next.value) first.push(row);
  }
  const [best] = first
    .slice(0, LOOKED_AT)
    .map(({ cells }, i) => ({ i, columns: finder.find(cells) }))
    .sort((a, b) => weightOf(b.columns) - weightOf(a.columns));
  if (best === undefined || best.columns.headings.length === 0)
    throw new ReadFailure([ownProblem('empty', 'tidak ada baris data', 'there are no rows of data')], name);
  return { columns: best.columns, rows: following(first.slice(best.i + 1), blocks) };
}

function weightOf({ variabel, unsure, roles }: DataColumns): number {
  return 2 * (variabel.size + unsure.size) + roles.size;
}

async function* following(
  first: readonly DataRow[],
  blocks: AsyncIterator<readonly DataRow[]>,
): AsyncGenerator<readonly DataRow[]> {
  if (first.length > 0) yield first;
  for (let next = await blocks.next(); next.done !== true; next = await blocks.next()) yield next.value;
}
