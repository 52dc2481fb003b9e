import { tulis } from '../layouts/gaya.js';
import type { Style } from './style.js';

/** A number as the writer of a document does. */
export function numberText({ notasi, digits, isGrouped }: Style, nilai: string): string {
  const text = tulis(nilai, notasi, digits);
  const mark = notasi === 'id' ? ',' : '.';
  const [whole = '', ...behind] = text.split(mark);
  const apart = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, notasi === 'id' ? '.' : ',') : whole;
  return [apart, ...behind].join(mark);
}
