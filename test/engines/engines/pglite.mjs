import { PGlite } from '@electric-sql/pglite';
import { quoted, tabSeparated } from '../table.mjs';
import { createTable } from './postgresqlTable.mjs';

/** The numbers of the types that PGlite would not give as text: whole numbers, doubles, NUMERIC. */
const types = [16, 20, 21, 23, 700, 701, 1700];

/**
 * PostgreSQL in this process.
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export async function start() {
  const database = await PGlite.create();
  const asText = Object.fromEntries(types.map((oid) => [oid, String]));
  return {
    name: 'pglite',
    dialek: 'postgresql',
    modes: [''],
    finite: false,
    exec: async (sql) => {
      await database.exec(sql);
    },
    load: async (table) => {
      await database.exec(`DROP TABLE IF EXISTS ${quoted(table.name)}; ${createTable(table)}`);
      const blob = new Blob([tabSeparated(table.rows)]);
      await database.query(`COPY ${quoted(table.name)} FROM '/dev/blob'`, [], { blob });
    },
    drop: async (name) => {
      await database.exec(`DROP TABLE ${quoted(name)}`);
    },
    rows: async (sql) => {
      const { rows } = await database.query(sql, [], { rowMode: 'array', parsers: asText });
      return /** @type {(string | null)[][]} */ (rows);
    },
    stop: () => database.close(),
  };
}
