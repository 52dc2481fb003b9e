// Random definitions and rows, answered by an engine and by the library.

import { toSql } from '../../dist/sql.js';
import { randomDefinitions } from '../sql/random/definitions.mjs';
import { emptyVerdict, judge } from '../sql/random/judge.mjs';
import { expectedOf, randomRows } from '../sql/random/rows.mjs';

/** @typedef {{ definitions: number, rows: number, seed: number }} Size */

/**
 * What an engine makes of as many definitions, each with rows of its own: a verdict for each of its modes.
 * @param {import('./engines/engine.mjs').Engine} engine
 * @param {Size} size
 */
export async function compare(engine, { definitions, rows, seed }) {
  const verdicts = engine.modes.map((mode) => ({ mode, definitions: 0, verdict: emptyVerdict() }));
  for (const [n, definition] of randomDefinitions(definitions, seed).entries()) {
    if (!Object.values(definition.kolom).every(({ tipe }) => holds(engine, tipe))) continue;
    const random = randomRows(definition, rows, seed * 1000 + n, engine.finite);
    const expected = expectedOf(definition.indikator, random.data);
    const name = `tabel_${n}`;
    const columns = Object.values(definition.kolom).map(({ nama, tipe }) => ({ name: nama, tipe }));
    await engine.load({ name, columns: [{ name: 'id', tipe: 'bigint' }, ...columns], rows: random.rows });
    const from = await askable(engine, definition, name, n % 3 === 1);
    const query = `SELECT id, units, desimal, kode FROM ${from.source} AS hasil`;
    for (const one of verdicts) {
      const { mode, verdict } = one;
      one.definitions += 1;
      const describe = (/** @type {number} */ row) =>
        `${title(definition, n)} ${JSON.stringify(random.rows[row])}`;
      try {
        judge(verdict, expected, await engine.rows(query, mode), describe);
      } catch (error) {
        verdict.wrongs += rows;
        verdict.wrong.push(`${title(definition, n)}: ${String(error).slice(0, 300)}`);
      }
    }
    await from.drop();
    await engine.drop(name);
  }
  return verdicts;
}

/** Whether the engine's columns hold what stands in those of a type: SQLite has no decimals, only doubles. */
export function holds(
  /** @type {import('./engines/engine.mjs').Engine} */ { dialek },
  /** @type {string} */ tipe,
) {
  return dialek !== 'sqlite' || !/^decimal\((1[6-9]|[23])/.test(tipe);
}

/**
 * What stands behind FROM: the query in brackets, or a view made of it.
 * @param {import('./engines/engine.mjs').Engine} engine
 * @param {import('../sql/random/definitions.mjs').Definition} definition
 * @param {string} tabel
 * @param {boolean} asView
 */
async function askable({ dialek, exec }, { indikator, kolom }, tabel, asView) {
  const made = toSql(indikator, { dialek, tabel, kolom, kunci: ['id'] });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  if (!asView) return { source: `(${made.value.sql})`, drop: async () => undefined };
  const view = `lihat_${tabel}`;
  await exec(made.value.view(view));
  return { source: view, drop: () => exec(`DROP VIEW ${view}`) };
}

/**
 * @param {import('../sql/random/definitions.mjs').Definition} definition
 * @param {number} n
 */
function title({ kind, indikator, kolom }, n) {
  const { digit, mode } = indikator.pembulatan;
  const types = Object.values(kolom).map(({ tipe }) => tipe);
  return `definition ${n}, ${kind}, ${mode} ${digit}, ${types.join(' ')}`;
}
