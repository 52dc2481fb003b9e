// Random policies of achievement, asked of engines and of the library: the achievement of each row, and its grade.

import { toSql } from '../../dist/sql.js';
import { columnsOf, randomAchieved, randomAchievements } from '../sql/random/achievements.mjs';
import { judge } from '../sql/random/judge.mjs';
import { madeOnce, timed, verdictsOf } from './asked.mjs';
import { holds } from './compare.mjs';

/**
 * Asks engines about as many achievements, each with rows of its own: what the library makes of them is computed once for all.
 * @param {readonly import('./asked.mjs').Asked[]} engines
 * @param {import('./compare.mjs').Size} size
 */
export async function compareAchievements(engines, { definitions, rows, seed }) {
  const verdicts = new Map(engines.map((one) => [one, verdictsOf(one, 'capaian')]));
  for (const [n, achievement] of randomAchievements(definitions, seed).entries()) {
    const types = [...Object.values(achievement.definition.kolom), ...columnsOf(achievement)];
    const made = madeOnce((finite) => randomAchieved(achievement, rows, seed * 1000 + n, finite));
    for (const one of engines) {
      const { engine, every } = one;
      if (n % every !== 0 || !types.every(({ tipe }) => holds(engine, tipe))) continue;
      const { rows: own, achieved } = made(engine.finite);
      const random = { achievement, n, rows: own, expected: achieved };
      await timed(one, () => askAchieved(engine, random, verdicts.get(one) ?? []));
    }
  }
}

/**
 * @param {import('./engines/engine.mjs').Engine} engine
 * @param {{ achievement: import('../sql/random/achievements.mjs').Achievement, n: number, rows: (string | null)[][], expected: import('../sql/random/judge.mjs').Answer[] }} random
 * @param {readonly import('./asked.mjs').Judged[]} verdicts One for each mode.
 */
async function askAchieved(engine, { achievement, n, rows, expected }, verdicts) {
  const { definition, capaian } = achievement;
  const { indikator, kolom } = definition;
  const name = `capaian_${n}`;
  const columns = [...Object.values(kolom), ...columnsOf(achievement)].map(({ nama, tipe }) => ({
    name: nama,
    tipe,
  }));
  await engine.load({ name, columns: [{ name: 'id', tipe: 'bigint' }, ...columns], rows });
  const made = toSql(indikator, { dialek: engine.dialek, tabel: name, kolom, kunci: ['id'], capaian });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const predikat = indikator.capaian.skala === undefined ? '' : ', capaian_predikat';
  const query = `SELECT id, capaian_units, capaian_desimal, capaian_kode${predikat} FROM (${made.value.sql}) AS hasil`;
  const title = `achievement ${n}, ${definition.kind}, ${JSON.stringify([indikator.polaritas, indikator.capaian, capaian])}`;
  const describe = (/** @type {number} */ row) => `${title} ${JSON.stringify(rows[row])}`;
  for (const [k, own] of verdicts.entries()) {
    own.definitions += 1;
    try {
      judge(own.verdict, expected, await engine.rows(query, engine.modes[k]), describe);
    } catch (error) {
      own.verdict.wrongs += rows.length;
      own.verdict.wrong.push(`${title}: ${String(error).slice(0, 300)}`);
    }
  }
  await engine.drop(name);
}
