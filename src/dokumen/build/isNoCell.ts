import { isNoValue } from '../../read/isNoValue.js';

const NOTHING =
  /^\(?(?:nihil|tidak ada(?: nilai| data)?|belum ada(?: data)?|kosong|none|nil|[-–—.]+|n\/?a)\)?\.?$/i;

/** True for a cell of any column that says nothing: empty, a dash, dots, `N/A`, `nihil`, `tidak ada nilai`. */
export function isNoCell(text: string): boolean {
  const trimmed = text.trim();
  // As a value it says nothing, as a unit it does.
  if (trimmed === '%') return false;
  return isNoValue(trimmed) || (trimmed.length < 40 && NOTHING.test(trimmed));
}
