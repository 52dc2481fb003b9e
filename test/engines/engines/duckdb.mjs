import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { kindOf, quoted, writeShared } from '../table.mjs';

/** The types of columns in DuckDB, and in files of Parquet that it writes. */
function duckdbType(/** @type {string} */ tipe) {
  return { double: 'double', text: 'varchar' }[kindOf(tipe)] ?? tipe;
}

/**
 * A SELECT of the rows of a table, which go through a file.
 * @param {import('../table.mjs').Table} table
 * @param {string} folder
 */
function selectRows({ columns, rows }, folder) {
  const lines = rows.map(
    (row) => `${JSON.stringify(Object.fromEntries(row.map((cell, k) => [`c${k}`, cell])))}\n`,
  );
  const file = writeShared(join(folder, 'rows.json'), lines.join(''));
  const texts = columns.map((_, k) => `c${k}: 'VARCHAR'`).join(', ');
  const typed = columns.map(({ name, tipe }, k) => `CAST(c${k} AS ${duckdbType(tipe)}) AS ${quoted(name)}`);
  return `SELECT ${typed.join(', ')} FROM read_json('${file}', format = 'newline_delimited', columns = {${texts}})`;
}

/**
 * DuckDB in this process.
 * @param {string} folder
 */
export async function start(folder, threads = 2) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const text = (/** @type {unknown} */ value) =>
    value === null || value === undefined ? null : String(value);
  return {
    name: 'duckdb',
    dialek: /** @type {const} */ ('duckdb'),
    modes: [''],
    finite: false,
    exec: async (/** @type {string} */ sql) => {
      await connection.run(sql);
    },
    load: async (/** @type {import('../table.mjs').Table} */ table) => {
      await connection.run(`CREATE OR REPLACE TABLE ${quoted(table.name)} AS ${selectRows(table, folder)}`);
    },
    /** Rows as a file of Parquet, for engines that read one. */
    writeParquet: async (/** @type {import('../table.mjs').Table} */ table, /** @type {string} */ file) => {
      await connection.run(`COPY (${selectRows(table, folder)}) TO '${file}' (FORMAT parquet)`);
    },
    drop: async (/** @type {string} */ name) => {
      await connection.run(`DROP TABLE ${quoted(name)}`);
    },
    rows: async (/** @type {string} */ sql) =>
      (await connection.runAndReadAll(sql)).getRowsJson().map((row) => row.map(text)),
    stop: async () => connection.closeSync(),
  };
}
