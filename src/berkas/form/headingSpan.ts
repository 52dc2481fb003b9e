import type { FormColumn } from './form.js';

/** Over how many columns from this one on the same heading stands. */
export function headingSpan(columns: readonly FormColumn[], from: number): number {
  const other = columns.findIndex(({ above }, i) => i > from && above !== columns[from]?.above);
  return (other === -1 ? columns.length : other) - from;
}
