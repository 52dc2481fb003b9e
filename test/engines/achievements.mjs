// Random policies of achievement, asked of an engine and of the library: the achievement of each row, and its grade.

import { toSql } from '../../dist/sql.js';
import { columnsOf, randomAchieved, randomAchievements } from '../sql/random/achievements.mjs';
import { emptyVerdict, judge } from '../sql/random/judge.mjs';
import { holds } from './compare.mjs';

/**
 * What an engine makes of as many achievements, each with rows of its own: a verdict for each of its modes.
 * @param {import('./engines/engine.mjs').Engine} engine
 * @param {import('./compare.mjs').Size} size
 */
export async function compareAchievements(engine, { definitions, rows, seed }) {
  const verdicts = engine.modes.map((mode) => ({
    mode: `${mode} capaian`.trim(),
    definitions: 0,
    verdict: emptyVerdict(),
  }));
  for (const [n, achievement] of randomAchievements(definitions, seed).entries()) {
    const { definition, capaian } = achievement;
    const given = columnsOf(achievement);
    const types = [...Object.values(definition.kolom), ...given];
    if (!types.every(({ tipe }) => holds(engine, tipe))) continue;
    const random = randomAchieved(achievement, rows, seed * 1000 + n, engine.finite);
    const name = `capaian_${n}`;
    const columns = types.map(({ nama, tipe }) => ({ name: nama, tipe }));
    await engine.load({ name, columns: [{ name: 'id', tipe: 'bigint' }, ...columns], rows: random.rows });
    const { dialek } = engine;
    const { indikator, kolom } = definition;
    const made = toSql(indikator, { dialek, tabel: name, kolom, kunci: ['id'], capaian });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const predikat = indikator.capaian.skala === undefined ? '' : ', capaian_predikat';
    const query = `SELECT id, capaian_units, capaian_desimal, capaian_kode${predikat} FROM (${made.value.sql}) AS hasil`;
    for (const [k, mode] of engine.modes.entries()) {
      const one = /** @type {(typeof verdicts)[number]} */ (verdicts[k]);
      one.definitions += 1;
      const title = `achievement ${n}, ${definition.kind}, ${JSON.stringify([indikator.polaritas, indikator.capaian, capaian])}`;
      const describe = (/** @type {number} */ row) => `${title} ${JSON.stringify(random.rows[row])}`;
      try {
        judge(one.verdict, random.achieved, await engine.rows(query, mode), describe);
      } catch (error) {
        one.verdict.wrongs += rows;
        one.verdict.wrong.push(`${title}: ${String(error).slice(0, 300)}`);
      }
    }
    await engine.drop(name);
  }
  return verdicts;
}
