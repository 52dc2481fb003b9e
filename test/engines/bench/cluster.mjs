// How many rows a second Spark computes on each core of a standalone cluster, with one worker and with two.

import { join } from 'node:path';
import { toSql } from '../../../dist/sql.js';
import { start as startDuckdb } from '../engines/duckdb.mjs';
import { start as startSpark } from '../engines/spark.mjs';
import { withFolder } from '../folder.mjs';
import { baseRows, cases } from './cases.mjs';
import { median } from './ratios.mjs';

const BASE = 2 ** 17;
const FILES = 32;
const TURNS = 5;

const [one] = cases;

/**
 * Seconds that a query takes over 32 files of Parquet, by what is done with its rows.
 * @returns {Promise<{ workers: number, rows: number, sums: number, written: number, naive: number }[]>}
 */
export async function measureCluster() {
  const measured = [];
  for (const workers of [1, 2])
    measured.push({
      workers,
      rows: BASE * FILES,
      ...(await withFolder((folder) => timesOf(folder, workers))),
    });
  return measured;
}

/**
 * @param {string} folder
 * @param {number} workers
 */
async function timesOf(folder, workers) {
  if (one === undefined) throw new Error('nothing to measure');
  const files = await writeFiles(folder);
  const spark = await startSpark(folder, workers);
  try {
    await spark.exec(`CREATE TABLE diukur USING parquet LOCATION '${files}'`);
    const made = toSql(one.indikator, { dialek: 'spark', tabel: 'diukur', kolom: one.kolom });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const { sql } = made.value;
    const queries = {
      naive: `SELECT sum(${one.naive('spark')}) FROM diukur`,
      sums: `SELECT sum(units), count(kode) FROM (${sql}) AS hasil`,
      // Spark's own sink that takes every row and column and keeps none.
      written: sql,
    };
    /** @type {Record<keyof typeof queries, number[]>} */
    const samples = { naive: [], sums: [], written: [] };
    for (let turn = 0; turn <= TURNS; turn += 1)
      for (const [way, query] of Object.entries(queries)) {
        const { seconds } = await spark.ask({ ask: way === 'written' ? 'sink' : 'time', sql: query });
        // The first turn compiles.
        if (turn > 0) samples[/** @type {keyof typeof queries} */ (way)].push(seconds);
      }
    return { naive: median(samples.naive), sums: median(samples.sums), written: median(samples.written) };
  } finally {
    await spark.stop();
  }
}

/** Files of the base rows, as many as there may be workers to read them. */
async function writeFiles(/** @type {string} */ folder) {
  const duckdb = await startDuckdb(folder);
  const columns = Object.entries(one?.kolom ?? {}).map(([name, { tipe }]) => ({ name, tipe }));
  await duckdb.load({ name: 'diukur', columns, rows: baseRows(BASE).map((row) => one?.cells(row) ?? []) });
  const files = join(folder, 'diukur');
  await duckdb.exec(
    `COPY (SELECT diukur.*, part FROM diukur, range(${FILES}) AS parts(part)) TO '${files}' (FORMAT parquet, PARTITION_BY (part))`,
  );
  await duckdb.stop();
  return files;
}
