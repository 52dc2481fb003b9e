import type { FormTable } from './form.js';

/** The text of a cell that has a column of its own; empty in a row with wider cells. */
export function textAt(row: FormTable['rows'][number] | undefined, column: number): string {
  return row === undefined || row.some(({ span }) => span !== undefined) ? '' : (row[column]?.text ?? '');
}
