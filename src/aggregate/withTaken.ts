import type { Joining, Taken } from './joining.js';
import type { SoundRows } from './soundRows.js';

/** The rows of one part, seen together with those behind the figures of other indicators beside it. */
interface RowsWithTaken extends SoundRows {
  /** True where data that are pooled and the figures beside them are not of the same rows. */
  readonly isUneven: boolean;
}

/**
 * Puts the rows that the figures of other indicators lack to those that failed. Data that are pooled beside such a figure must be of the
 * same rows: spending in four regions divided by those served in three means nothing.
 */
export function withTaken(
  { columns }: Joining,
  { rows, failed }: SoundRows,
  taken: Taken | undefined,
): RowsWithTaken {
  if (taken === undefined) return { rows, failed, isUneven: false };
  const hasData = columns.some(({ isTaken }) => isTaken !== true);
  const all = new Map(failed);
  let isUneven = false;
  for (const one of taken.figures) {
    isUneven ||= one.used.some((row) => failed.has(row));
    for (const [row, issues] of one.failed) {
      if (failed.has(row)) continue;
      isUneven ||= hasData;
      all.set(row, issues);
    }
  }
  return { rows: rows.filter((row) => !all.has(row)), failed: all, isUneven };
}
