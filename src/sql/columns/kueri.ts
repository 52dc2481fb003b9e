import { wrongArgument } from '../../issue/input.js';
import { raiseIssue } from '../../issue/raiseIssue.js';

/** A query that stands in the place of a table, as {@link kueri} marks it. */
export interface Kueri {
  /** The text of the query. */
  readonly kueri: string;
}

/** The queries that callers made themselves. What comes from elsewhere, as JSON, can say the same and is none. */
const known = /* @__PURE__ */ new WeakSet<object>();

/**
 * Marks a text as a query to read from in the place of a table: `toSql` puts it into brackets as it is. It is the one text that is
 * not quoted, so it must be the caller's own and never a stranger's. Anything but a text throws `IndikatorError`.
 *
 * @param sql - The query, without a semicolon at its end.
 *
 * @example
 * ```ts
 * kueri("select * from pmks where tahun = 2024").kueri; // => 'select * from pmks where tahun = 2024'
 * ```
 */
export function kueri(sql: string): Kueri {
  if (typeof sql !== 'string' || sql.trim() === '' || sql.includes('\0'))
    raiseIssue(wrongArgument, { asal: 'argumen', path: [] }, sql, { diharapkan: 'teks kueri SQL' });
  const made = Object.freeze({ kueri: sql });
  known.add(made);
  return made;
}

/** True for what {@link kueri} made. */
export function isKueri(value: unknown): value is Kueri {
  return typeof value === 'object' && value !== null && known.has(value);
}
