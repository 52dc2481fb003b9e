import type { HeaderFinder } from '../dokumen/find/headerFinder.js';
import { type Heading, NAMES } from '../dokumen/find/heading.js';
import type { Row } from '../dokumen/sheet/sheet.js';
import { belowHidden } from '../issue/files.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { FileSheet } from './sheet/fileSheet.js';

/**
 * The empty cells of names right below hidden rows in which they are filled: an empty one means the same as above, and what stands above
 * is not what its author saw.
 */
export function belowHiddenRows(
  rows: readonly Row[],
  hidden: FileSheet['hidden'],
  finder: HeaderFinder,
): readonly Issue[] {
  if (hidden === undefined || hidden.size === 0) return [];
  const issues: Issue[] = [];
  let headings: readonly Heading[] = [];
  let heads = 0;
  for (const [i, { cells, number }] of rows.entries()) {
    const header = finder.headerAt(rows, i);
    if (header !== undefined) ({ headings, height: heads } = header);
    heads -= 1;
    if (heads >= 0 || cells.every(({ text }) => text === '')) continue;
    const above = rowsBetween(rows[i - 1]?.number, number);
    for (const column of emptyNames(headings, cells)) {
      const filled = above.filter((row) => hidden.has(`${row} ${column + 1}`));
      if (filled.length > 0) issues.push(issueAt(number - 1, column, filled));
    }
  }
  return issues;
}

/** The columns of names in which a row has nothing. */
function emptyNames(headings: readonly Heading[], cells: Row['cells']): readonly number[] {
  return headings.flatMap(({ jenis }, column) =>
    NAMES.has(jenis) && (cells[column]?.text ?? '') === '' ? [column] : [],
  );
}

function issueAt(row: number, column: number, filled: readonly number[]): Issue {
  const place = { asal: 'teks', path: ['baris', row, 'kolom', column] } as const;
  return makeIssue(belowHidden, place, undefined, { baris: filled.join(', ') });
}

/** Most hidden rows that are looked at above one that is seen. */
const MAX_ROWS = 1_000;

/** The numbers of the hidden rows between two that are seen. */
function rowsBetween(before: number | undefined, number: number): readonly number[] {
  if (before === undefined || number - before < 2) return [];
  const from = Math.max(before + 1, number - MAX_ROWS);
  return Array.from({ length: number - from }, (_, i) => from + i);
}
