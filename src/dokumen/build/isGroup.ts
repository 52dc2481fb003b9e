import { NUMBERS } from '../find/heading.js';
import type { Field } from '../find/tableRecord.js';

/** True for the heading of a group: one cell in the first column, a column of numbers, that is more than a number. */
export function isGroup(fields: readonly Field[]): boolean {
  const [only] = fields;
  if (fields.length !== 1 || only?.place.column !== 1) return false;
  return NUMBERS.has(only.heading.jenis) && /\p{L}{3}/u.test(only.text);
}
