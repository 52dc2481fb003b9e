import type { Parsed } from 'indikator';
import type { Sheet } from '../../../src/dokumen/sheet/sheet.js';

/** The rows of a sheet, each with its number, its table and the texts of its cells; a copy has an arrow before it. */
export function texts(read: Parsed<Sheet>): readonly unknown[] {
  if (!read.ok) return read.issues.map(({ code, path, fakta }) => ({ code, path, fakta }));
  const arrows = { left: '←', above: '↑' };
  return read.value.rows.map(({ number, table, cells }) => [
    number,
    table,
    ...cells.map(({ text, copy }) => (copy === undefined ? text : `${arrows[copy]}${text}`)),
  ]);
}
