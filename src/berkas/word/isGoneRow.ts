import type { Unread } from '../sheet/unread.js';
import { childOf, type Element, says } from '../xml/element.js';

/** True for a row of a table that was deleted, or that is hidden, which is told. */
export function isGoneRow(row: Element, unread: Unread): boolean {
  const properties = childOf(row, 'w:trPr');
  if (childOf(properties, 'w:del') !== undefined) return true;
  if (!says(properties, 'w:hidden')) return false;
  unread.add('tersembunyi');
  return true;
}
