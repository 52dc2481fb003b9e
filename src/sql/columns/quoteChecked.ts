import { makeIssue } from '../../issue/issue.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { badName } from '../../issue/sql.js';
import type { Dialect } from '../dialect/dialect.js';

/** The name of a table or a column, quoted for the dialect; undefined, with an issue, for what cannot be a name there. */
export function quoteChecked(
  value: unknown,
  dialect: Dialect,
  path: Path,
  issues: Issues,
): string | undefined {
  const sebab = faultOf(value, dialect);
  if (sebab === undefined && typeof value === 'string') return dialect.quoteName(value);
  const fakta = { dialek: dialect.name, sebab: sebab ?? 'kosong', batas: dialect.longestName.most };
  return issues.push(makeIssue(badName, { asal: 'argumen', path }, value, fakta));
}

function faultOf(value: unknown, { longestName, refusedName }: Dialect): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return 'kosong';
  if (value.includes('\0')) return 'nul';
  const { most, unit } = longestName;
  // A letter has one byte at least.
  if (value.length > 4 * most) return 'panjang';
  const length = unit === 'bita' ? new TextEncoder().encode(value).length : [...value].length;
  if (length > most) return 'panjang';
  return !isWellFormed(value) || refusedName?.test(value) ? 'huruf' : undefined;
}

/** False for half of a surrogate pair, which no file can hold. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
