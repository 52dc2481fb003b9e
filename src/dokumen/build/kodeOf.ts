import { type Field, oneLineOf } from '../find/tableRecord.js';
import { trimEnd } from '../sheet/trimEnd.js';

/** The code of the indicator that a record is about. */
export function kodeIn(fields: readonly Field[]): string | undefined {
  const found = fields.find(({ heading, copy }) => heading.jenis === 'kode' && copy === undefined);
  return found === undefined ? undefined : kodeOf(found);
}

/** The text of a code: `1.` and `1)` are 1. */
export function kodeOf(field: Field): string {
  return trimEnd(oneLineOf(field), '.)') || oneLineOf(field);
}
