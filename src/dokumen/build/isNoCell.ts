import { isNoValue } from '../../read/isNoValue.js';
import { trimEnd } from '../sheet/trimEnd.js';

const NONE = /^\(?(?:none|nil)\)?$/i;

/** True for a cell of any column that says nothing: empty, a dash, dots, `N/A`, `nihil`, `tidak ada nilai`. */
export function isNoCell(text: string): boolean {
  const bare = trimEnd(text.trim(), '.');
  // As a value it says nothing, as a unit it does.
  return bare !== '%' && (isNoValue(bare) || NONE.test(bare));
}
