import { join } from 'node:path';
import { startMariadb } from '../servers/mariadb.mjs';
import { kindOf, tabSeparated, ticked, writeShared } from '../table.mjs';

/** The types of columns in MariaDB. */
function mariadbType(/** @type {string} */ tipe) {
  return { double: 'double', text: 'varchar(255)' }[kindOf(tipe)] ?? tipe;
}

/**
 * MariaDB from Debian.
 * @param {string} folder
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export async function start(folder) {
  const { client, pid, stop } = await startMariadb(folder);
  const text = (/** @type {unknown} */ value) => (value === null ? null : String(value));
  return {
    name: 'mariadb',
    dialek: 'mariadb',
    modes: [''],
    pid,
    finite: true,
    exec: async (sql) => {
      await client.query(sql);
    },
    load: async ({ name, columns, rows }) => {
      const file = writeShared(join(folder, 'rows.tsv'), tabSeparated(rows));
      const typed = columns.map((column) => `${ticked(column.name)} ${mariadbType(column.tipe)}`).join(', ');
      await client.query(`DROP TABLE IF EXISTS ${ticked(name)}`);
      await client.query(`CREATE TABLE ${ticked(name)} (${typed})`);
      await client.query(`LOAD DATA INFILE '${file}' INTO TABLE ${ticked(name)} CHARACTER SET utf8mb4`);
    },
    drop: async (name) => {
      await client.query(`DROP TABLE ${ticked(name)}`);
    },
    rows: async (sql) => {
      /** @type {unknown[][]} */
      const rows = await client.query(sql);
      return rows.map((row) => row.map(text));
    },
    stop,
  };
}
