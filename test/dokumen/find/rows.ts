import type { Row } from '../../../src/dokumen/sheet/sheet.js';

/** A cell by its text: `←` and `↑` before it make it the copy of a merged one. */
function cellOf(text: string): Row['cells'][number] {
  if (text.startsWith('←')) return { text: text.slice(1), copy: 'left' };
  return text.startsWith('↑') ? { text: text.slice(1), copy: 'above' } : { text };
}

/** Rows as their cells; a text alone is a line outside the table. */
export type Texts = readonly (string | readonly string[])[];

/** Rows of one table, counted from 1. */
export function rowsOf(...rows: Texts): readonly Row[] {
  return rows.map((row, i) =>
    typeof row === 'string'
      ? { number: i + 1, table: undefined, cells: [{ text: row }] }
      : { number: i + 1, table: 1, cells: row.map(cellOf) },
  );
}
