import { join } from 'node:path';
import { startPostgresql } from '../servers/postgresql.mjs';
import { kindOf, quoted, tabSeparated, writeShared } from '../table.mjs';

/** The types of columns in PostgreSQL. */
export function postgresqlType(/** @type {string} */ tipe) {
  const kind = kindOf(tipe);
  if (kind === 'decimal') return tipe.replace('decimal', 'numeric');
  return { double: 'double precision', text: 'text' }[kind] ?? kind;
}

export const createTable = (/** @type {import('../table.mjs').Table} */ { name, columns }) =>
  `CREATE UNLOGGED TABLE ${quoted(name)} (${columns
    .map((column) => `${quoted(column.name)} ${postgresqlType(column.tipe)}`)
    .join(', ')})`;

/**
 * PostgreSQL from Debian.
 * @param {string} folder
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export async function start(folder) {
  const { client, stop } = await startPostgresql(folder);
  const asText = { getTypeParser: () => String };
  return {
    name: 'postgresql',
    dialek: 'postgresql',
    modes: [''],
    finite: false,
    exec: async (sql) => {
      await client.query(sql);
    },
    load: async (table) => {
      const file = writeShared(join(folder, 'rows.tsv'), tabSeparated(table.rows));
      await client.query(`DROP TABLE IF EXISTS ${quoted(table.name)}`);
      await client.query(createTable(table));
      await client.query(`COPY ${quoted(table.name)} FROM '${file}'`);
    },
    drop: async (name) => {
      await client.query(`DROP TABLE ${quoted(name)}`);
    },
    rows: async (sql) => (await client.query({ text: sql, rowMode: 'array', types: asText })).rows,
    stop,
  };
}
