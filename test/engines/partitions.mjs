// The sums of a table and those of its rows in another order, split among tables: the units are whole numbers, so none can differ.

import { defineIndikator, persentase } from '../../dist/index.js';
import { toSql } from '../../dist/sql.js';
import { randomFrom } from '../sql/random/random.mjs';
import { expectedOf, randomRows } from '../sql/random/rows.mjs';
import { wrongPlans } from './plans.mjs';

const PARTS = 5;

const definition = {
  kind: 'persentase',
  indikator: defineIndikator({
    id: 'pmks',
    nama: 'PMKS tertangani',
    satuan: 'persen',
    variabel: {
      a: { label: 'Terlayani', jenis: 'cacah', bagianDari: 'b' },
      b: { label: 'Seluruh', jenis: 'cacah' },
    },
    formula: persentase('a', 'b'),
  }),
  kolom: { a: { nama: 'a', tipe: 'integer' }, b: { nama: 'b', tipe: 'integer' } },
};

const columns = ['id', 'a', 'b'].map((name) => ({ name, tipe: 'integer' }));

/**
 * What is wrong with the sums and the plans of an engine; empty when nothing is.
 * @param {import('./engines/engine.mjs').Engine} engine
 * @param {{ rows: number, seed: number }} size
 */
export async function wrongParts(engine, { rows: count, seed }) {
  const { rows, data } = randomRows(definition, count, seed, true);
  const answers = expectedOf(definition.indikator, data);
  const right = [
    answers.filter(({ units }) => units !== null).length,
    answers.reduce((sum, { units }) => sum + BigInt(units ?? 0), 0n),
    answers.filter(({ kode }) => kode !== null).length,
  ].join();
  const shuffled = shuffle(rows, seed + 1);
  const size = Math.ceil(count / PARTS);
  const parts = Array.from({ length: PARTS }, (_, k) => shuffled.slice(k * size, (k + 1) * size));
  const tables = [rows, ...parts].map((own, k) => ({ name: `bagian_${k}`, columns, rows: own }));
  for (const table of tables) await engine.load(table);
  const sums = tables.map(({ name }) => sumsOf(engine.dialek, name));
  const [whole = '', ...split] = sums;
  const joined = `SELECT sum(n), sum(u), sum(k) FROM (${split.join(' UNION ALL ')}) AS semua`;
  const found = [];
  for (const mode of engine.modes)
    for (const query of [whole, joined]) found.push(asWhole(await engine.rows(query, mode)));
  const plans = await wrongPlans(engine, selectOf(engine.dialek, 'bagian_0'), whole);
  for (const { name } of tables) await engine.drop(name);
  return [...found.filter((sum) => sum !== right).map((sum) => `${sum}, expected ${right}`), ...plans];
}

/** The sums of a row of an answer; some engines give them as decimals. */
function asWhole(/** @type {readonly (readonly (string | null)[])[]} */ rows) {
  return (rows[0] ?? []).map((sum) => (sum ?? '').replace(/\.0+$/, '')).join();
}

/**
 * @param {string} dialek
 * @param {string} tabel
 */
function selectOf(dialek, tabel) {
  const made = toSql(definition.indikator, { dialek, tabel, kolom: definition.kolom });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value.sql;
}

const sumsOf = (/** @type {string} */ dialek, /** @type {string} */ tabel) =>
  `SELECT count(units) AS n, sum(units) AS u, count(kode) AS k FROM (${selectOf(dialek, tabel)}) AS hasil`;

/**
 * The same rows in another order.
 * @template T
 * @param {readonly T[]} rows
 * @param {number} seed
 */
function shuffle(rows, seed) {
  const random = randomFrom(seed);
  return rows
    .map((row) => ({ row, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}
