// Random definitions and rows, answered by engines and by the library.

import { toSql } from '../../dist/sql.js';
import { randomDefinitions } from '../sql/random/definitions.mjs';
import { judge } from '../sql/random/judge.mjs';
import { expectedOf, randomRows } from '../sql/random/rows.mjs';
import { madeOnce, timed, verdictsOf } from './asked.mjs';

/** @typedef {{ definitions: number, rows: number, seed: number }} Size */

/**
 * Asks engines about as many definitions, each with rows of its own: what the library makes of them is computed once for all.
 * @param {readonly import('./asked.mjs').Asked[]} engines
 * @param {Size} size
 */
export async function compare(engines, { definitions, rows, seed }) {
  const verdicts = new Map(engines.map((one) => [one, verdictsOf(one, '')]));
  for (const [n, definition] of randomDefinitions(definitions, seed).entries()) {
    const made = madeOnce((finite) => {
      const random = randomRows(definition, rows, seed * 1000 + n, finite);
      return { rows: random.rows, expected: expectedOf(definition.indikator, random.data) };
    });
    for (const one of engines) {
      const { engine, every } = one;
      if (n % every !== 0 || !Object.values(definition.kolom).every(({ tipe }) => holds(engine, tipe)))
        continue;
      const random = made(engine.finite);
      await timed(one, () => askRows(engine, { definition, n, ...random }, verdicts.get(one) ?? []));
    }
  }
}

/**
 * @param {import('./engines/engine.mjs').Engine} engine
 * @param {{ definition: import('../sql/random/definitions.mjs').Definition, n: number, rows: (string | null)[][], expected: import('../sql/random/judge.mjs').Answer[] }} random
 * @param {readonly import('./asked.mjs').Judged[]} verdicts One for each mode.
 */
async function askRows(engine, { definition, n, rows, expected }, verdicts) {
  const name = `tabel_${n}`;
  const columns = Object.values(definition.kolom).map(({ nama, tipe }) => ({ name: nama, tipe }));
  await engine.load({ name, columns: [{ name: 'id', tipe: 'bigint' }, ...columns], rows });
  const from = await askable(engine, definition, name, n % 3 === 1);
  const query = `SELECT id, units, desimal, kode FROM ${from.source} AS hasil`;
  const describe = (/** @type {number} */ row) => `${title(definition, n)} ${JSON.stringify(rows[row])}`;
  for (const [k, own] of verdicts.entries()) {
    own.definitions += 1;
    try {
      judge(own.verdict, expected, await engine.rows(query, engine.modes[k]), describe);
    } catch (error) {
      own.verdict.wrongs += rows.length;
      own.verdict.wrong.push(`${title(definition, n)}: ${String(error).slice(0, 300)}`);
    }
  }
  await from.drop();
  await engine.drop(name);
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
