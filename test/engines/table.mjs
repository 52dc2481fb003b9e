// A table that every engine gets alike: typed columns, rows of text.

import { writeFileSync } from 'node:fs';

/**
 * @typedef {object} Column
 * @property {string} name
 * @property {string} tipe As `toSql` takes it, such as `decimal(12,2)`.
 */

/** @typedef {string | null} Cell */

/**
 * @typedef {object} Table
 * @property {string} name
 * @property {readonly Column[]} columns
 * @property {readonly (readonly Cell[])[]} rows
 */

/** The word of a type: `decimal`, `text`, and so on. */
export const kindOf = (/** @type {string} */ tipe) => tipe.replace(/\(.*/, '');

/** A name in quotes, as standard SQL has them. */
export const quoted = (/** @type {string} */ name) => `"${name.replaceAll('"', '""')}"`;

/** A name in backticks. */
export const ticked = (/** @type {string} */ name) => `\`${name.replaceAll('`', '``')}\``;

/** @type {Readonly<Record<string, string>>} */
const escapes = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Rows as PostgreSQL, MariaDB and ClickHouse read them: cells between tabs, `\N` for nothing. */
export function tabSeparated(/** @type {Table['rows']} */ rows) {
  const cell = (/** @type {Cell} */ text) =>
    text === null ? '\\N' : text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
  return rows.map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

/**
 * A file that a server may read.
 * @param {string} path
 * @param {string} text
 */
export function writeShared(path, text) {
  writeFileSync(path, text, { mode: 0o644 });
  return path;
}
