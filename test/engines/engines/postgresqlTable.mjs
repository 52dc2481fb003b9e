import { kindOf, quoted } from '../table.mjs';

/** The types of columns in PostgreSQL. */
function postgresqlType(/** @type {string} */ tipe) {
  const kind = kindOf(tipe);
  if (kind === 'decimal') return tipe.replace('decimal', 'numeric');
  return { double: 'double precision', text: 'text' }[kind] ?? kind;
}

/** Makes a table of PostgreSQL, which PGlite is too. */
export const createTable = (/** @type {import('../table.mjs').Table} */ { name, columns }) =>
  `CREATE UNLOGGED TABLE ${quoted(name)} (${columns
    .map((column) => `${quoted(column.name)} ${postgresqlType(column.tipe)}`)
    .join(', ')})`;
