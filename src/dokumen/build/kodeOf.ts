import { type Field, oneLineOf } from '../find/tableRecord.js';
import { trimEnd } from '../sheet/trimEnd.js';

/** The code of the indicator that a record is about. */
export function kodeIn(fields: readonly Field[]): string | undefined {
  const found = fields.find(({ heading, copy }) => heading.jenis === 'kode' && copy === undefined);
  return found === undefined ? undefined : kodeOf(found);
}

/** The text of a code: `1.` and `1)` are 1, and the number 1,1 of a spreadsheet is the code 1.1. */
export function kodeOf(field: Field): string {
  const text = field.number === undefined ? oneLineOf(field) : oneLineOf(field).replace(',', '.');
  return trimEnd(text, '.)') || text;
}
