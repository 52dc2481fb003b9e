import { join } from 'node:path';
import { startPostgresql } from '../servers/postgresql.mjs';
import { quoted, tabSeparated, writeShared } from '../table.mjs';
import { createTable } from './postgresqlTable.mjs';

/**
 * PostgreSQL from Debian.
 * @param {string} folder
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export async function start(folder) {
  const { client, pid, stop } = await startPostgresql(folder);
  const asText = { getTypeParser: () => String };
  return {
    name: 'postgresql',
    dialek: 'postgresql',
    modes: [''],
    pid,
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
