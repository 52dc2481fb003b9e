// What Spark computes on a standalone cluster of one worker and of two: how long by the clock, and how long each worker was on a processor.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  defineDokumen,
  defineIndikator,
  laju,
  persentase,
  pertumbuhan,
  rasio,
  tambah,
} from '../../../dist/index.js';
import { dokumenSql } from '../../../dist/sql.js';
import { start as startDuckdb } from '../engines/duckdb.mjs';
import { start as startSpark } from '../engines/spark.mjs';
import { withFolder } from '../folder.mjs';
import { processorSeconds } from '../servers/processorSeconds.mjs';
import { baseRows } from './cases.mjs';
import { median } from './ratios.mjs';

const BASE = 2 ** 17;
export const FILES = 32;
/** How often a file has the base rows. */
const REPEATED = 4;
const ROWS = BASE * FILES * REPEATED;
export const TURNS = 3;

const count = { jenis: 'cacah' };
const ids = /** @type {const} */ (['a', 'b', 'c']);
const kolom = Object.fromEntries(ids.map((id) => [id, { tipe: 'integer' }]));

/** The indicators, and what a programmer would write by hand. */
const measured = {
  bagian: { formula: persentase('a', 'b'), naive: 'ROUND(a * 100.0 / NULLIF(b, 0), 2)' },
  tumbuh: { formula: pertumbuhan('a', 'b'), naive: 'ROUND((a - b) * 100.0 / NULLIF(b, 0), 2)' },
  laju: { formula: laju('c', 'b', 1000), naive: 'ROUND(c * 1000.0 / NULLIF(b, 0), 2)' },
  gabung: { formula: rasio(tambah('a', 'c'), 'b', '100'), naive: 'ROUND((a + c) * 100.0 / NULLIF(b, 0), 2)' },
};
export const INDICATORS = Object.keys(measured).length;

/** @returns {any} Untyped: their variables are only known when it runs. */
function documentOf() {
  const indikator = Object.entries(measured).map(([id, { formula }]) =>
    defineIndikator(
      /** @type {any} */ ({
        id,
        nama: id,
        satuan: 'nilai',
        variabel: Object.fromEntries(
          ids
            .filter((one) => JSON.stringify(formula).includes(`"${one}"`))
            .map((one) => [one, { label: one, ...count }]),
        ),
        formula,
      }),
    ),
  );
  const sasaran = [{ id: 's', uraian: 'S', indikator }];
  return defineDokumen(
    /** @type {any} */ ({ id: 'd', judul: 'D', instansi: { nama: 'D' }, tahun: 2026, sasaran }),
  );
}

function queriesOf() {
  const made = dokumenSql(documentOf(), /** @type {any} */ ({ dialek: 'spark', tabel: 'diukur', kolom }));
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const { sql } = made.value;
  const names = Object.keys(measured);
  const sums = names.map((id) => `sum(${id}_units), count(${id}_kode)`).join(', ');
  return {
    naive: `SELECT ${Object.values(measured)
      .map(({ naive }) => `sum(${naive})`)
      .join(', ')} FROM diukur`,
    sums: `SELECT ${sums} FROM (${sql}) AS hasil`,
    // Spark's own sink that takes every row and column and keeps none.
    written: sql,
  };
}

/**
 * Medians of seconds: by the clock, of all workers on a processor, and of the one that was longest on one.
 * @typedef {{ clock: number, all: number, busiest: number }} Times
 */

/** @typedef {Record<keyof ReturnType<typeof queriesOf>, Times>} Ways */

/**
 * Each query over 32 files of Parquet, with one worker and with two.
 * @returns {Promise<(Ways & { workers: number, rows: number })[]>}
 */
export async function measureCluster() {
  return withFolder(async (folder) => {
    const files = await writeFiles(folder);
    const measures = [];
    for (const workers of [1, 2])
      measures.push({
        workers,
        rows: ROWS,
        ...(await withFolder((own) => timesOf(own, workers, files))),
      });
    return measures;
  });
}

/**
 * @param {string} folder
 * @param {number} workers
 * @param {string} files
 * @returns {Promise<Ways>}
 */
async function timesOf(folder, workers, files) {
  const spark = await startSpark(folder, workers);
  try {
    await spark.exec(`CREATE TABLE diukur USING parquet LOCATION '${files}'`);
    const [[count] = []] = await spark.rows('SELECT count(*) FROM diukur');
    if (Number(count) !== ROWS) throw new Error(`${count} rows of ${ROWS}`);
    const queries = Object.entries(queriesOf());
    /** @type {Record<string, Times[]>} */
    const samples = {};
    // The first turn compiles.
    for (let turn = 0; turn <= TURNS; turn += 1)
      for (const [way, sql] of queries) {
        const before = spark.pids.map(processorSeconds);
        const { seconds } = await spark.ask({ ask: way === 'written' ? 'sink' : 'time', sql });
        const own = spark.pids.map((pid, k) => processorSeconds(pid) - (before[k] ?? 0));
        const times = { clock: seconds, all: own.reduce((a, b) => a + b, 0), busiest: Math.max(...own) };
        if (turn > 0) samples[way] = [...(samples[way] ?? []), times];
      }
    const middle = (/** @type {string} */ way) => mediansOf(samples[way] ?? []);
    return { naive: middle('naive'), sums: middle('sums'), written: middle('written') };
  } finally {
    await spark.stop();
  }
}

/** @type {(samples: readonly Times[]) => Times} */
const mediansOf = (samples) => ({
  clock: median(samples.map(({ clock }) => clock)),
  all: median(samples.map(({ all }) => all)),
  busiest: median(samples.map(({ busiest }) => busiest)),
});

/** Files of the base rows again and again, more than there are workers to read them. */
async function writeFiles(/** @type {string} */ folder) {
  const duckdb = await startDuckdb(folder);
  const whole = (/** @type {number} */ value) => (Number.isNaN(value) ? null : String(value));
  const columns = ids.map((name) => ({ name, tipe: 'integer' }));
  const rows = baseRows(BASE).map((row) => ids.map((id) => whole(row[id])));
  await duckdb.load({ name: 'diukur', columns, rows });
  const files = join(folder, 'diukur');
  mkdirSync(files);
  for (let k = 0; k < FILES; k += 1) {
    const repeated = `SELECT diukur.* FROM range(${REPEATED}), diukur`;
    await duckdb.exec(`COPY (${repeated}) TO '${join(files, `part${k}.parquet`)}' (FORMAT parquet)`);
  }
  await duckdb.stop();
  return files;
}
