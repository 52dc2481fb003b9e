// How long a processor takes for a whole query, as a multiple of the one without checks.

import { toSql } from '../../../dist/sql.js';
import { withEngine } from '../engines/engine.mjs';
import { processorSeconds } from '../servers/processorSeconds.mjs';
import { baseRows, cases } from './cases.mjs';

const TURNS = 9;
const BASE = 2 ** 17;

/** How often the base rows are doubled, and how the engine is set: one core, no compilation that pays late. */
const engines = {
  duckdb: { doublings: 3, settings: ['SET threads = 1'] },
  postgresql: { doublings: 1, settings: ['SET max_parallel_workers_per_gather = 0', 'SET jit = off'] },
  mariadb: { doublings: 0, settings: [] },
};

/**
 * Every case in every engine that is measured.
 * @param {string} folder
 */
export async function measureRatios(folder) {
  const measured = [];
  for (const [name, { doublings, settings }] of Object.entries(engines)) {
    const times = await withEngine(name, folder, async (engine) => {
      for (const setting of settings) await engine.exec(setting);
      const of = [];
      for (const one of cases) of.push({ name: one.name, ...(await measureCase(engine, one, doublings)) });
      return of;
    });
    measured.push({ name, rows: BASE * 2 ** doublings, times });
  }
  return measured;
}

/**
 * @param {import('../engines/engine.mjs').Engine} engine
 * @param {import('./cases.mjs').Case} one
 * @param {number} doublings
 */
async function measureCase(engine, { indikator, kolom, cells, naive }, doublings) {
  const dialek = /** @type {'duckdb' | 'postgresql' | 'mariadb'} */ (engine.dialek);
  const columns = Object.entries(kolom).map(([name, { tipe }]) => ({ name, tipe }));
  await engine.load({ name: 'diukur', columns, rows: baseRows(BASE).map(cells) });
  for (let k = 0; k < doublings; k += 1) await engine.exec('INSERT INTO diukur SELECT * FROM diukur');
  if (dialek !== 'duckdb')
    await engine.exec(dialek === 'mariadb' ? 'ANALYZE TABLE diukur' : 'ANALYZE diukur');
  const made = toSql(indikator, { dialek, tabel: 'diukur', kolom });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const { sql } = made.value;
  const queries = {
    naive: `SELECT sum(${naive(dialek)}) FROM diukur`,
    exact: `SELECT sum(units), count(kode) FROM (${sql}) AS hasil`,
    text: `SELECT sum(units), count(kode), sum(length(desimal)) FROM (${sql}) AS hasil`,
  };
  const times = await medians(engine, queries);
  await engine.drop('diukur');
  return times;
}

/**
 * Milliseconds of a processor that each query takes: medians of turns that they take with each other.
 * @param {import('../engines/engine.mjs').Engine} engine
 * @param {{ naive: string, exact: string, text: string }} queries
 */
async function medians(engine, queries) {
  const clock = () => 1000 * processorSeconds(engine.pid ?? process.pid);
  const samples = { naive: [0], exact: [0], text: [0] };
  for (const way of keysOf(samples)) samples[way].pop();
  for (const way of keysOf(samples)) await engine.rows(queries[way]);
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const way of keysOf(samples)) {
      const begun = clock();
      await engine.rows(queries[way]);
      samples[way].push(clock() - begun);
    }
  return { naive: median(samples.naive), exact: median(samples.exact), text: median(samples.text) };
}

/** @returns {('naive' | 'exact' | 'text')[]} */
const keysOf = (/** @type {object} */ _) => ['naive', 'exact', 'text'];

/** The middle one. */
export const median = (/** @type {readonly number[]} */ list) =>
  [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
