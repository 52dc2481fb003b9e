// Random rows of regions and periods, joined by an engine and by the library.

import { evaluateTabel } from '../../dist/index.js';
import { agregatSql } from '../../dist/sql.js';
import { randomGroups } from '../sql/random/groups.mjs';
import { emptyVerdict, judge } from '../sql/random/judge.mjs';

/**
 * What an engine makes of as many tables: a verdict for each of its modes, whose rows are figures over groups.
 * @param {import('./engines/engine.mjs').Engine} engine
 * @param {{ definitions: number, seed: number }} size
 */
export async function compareAggregates(engine, { definitions, seed }) {
  const verdicts = engine.modes.map((mode) => ({
    mode: `${mode} agregatSql`.trim(),
    definitions,
    verdict: emptyVerdict(),
  }));
  for (const [n, group] of randomGroups(definitions, seed).entries()) {
    const { indikator, kolom, pengaturan, columns, rows, cells } = group;
    const tabel = `agregat_${n}`;
    await engine.load({ name: tabel, columns, rows });
    const made = agregatSql(indikator, { dialek: engine.dialek, tabel, kolom, ...cells, ...pengaturan });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const { keys, expected } = expectedOf(group);
    for (const [k, mode] of engine.modes.entries()) {
      const { verdict } = verdicts[k] ?? { verdict: emptyVerdict() };
      const describe = (/** @type {number} */ row) =>
        `table ${n}, ${JSON.stringify(pengaturan)}, ${keys[row]}`;
      try {
        const answered = await engine.rows(made.value.sql, mode);
        judge(verdict, expected, numbered(answered, keys, pengaturan.menurut.length), describe);
      } catch (error) {
        verdict.wrongs += 1;
        verdict.wrong.push(`table ${n}: ${String(error).slice(0, 300)}`);
      }
    }
    await engine.drop(tabel);
  }
  return verdicts;
}

/**
 * What each group must come out as, by its key.
 * @param {ReturnType<typeof randomGroups>[number]} group
 */
function expectedOf({ dokumen, baris, pengaturan }) {
  const tabel = evaluateTabel(dokumen, baris, pengaturan);
  if (!tabel.ok) throw new Error(JSON.stringify(tabel.issues));
  const keys = tabel.kelompok.map((one) =>
    ['wilayah', 'unit', 'periode']
      .filter((by) => pengaturan.menurut.includes(by))
      .map((by) => one[by])
      .join('|'),
  );
  const expected = tabel.kelompok.map(({ hasil: [hasil] }) => {
    if (hasil?.ok !== true) return { units: null, desimal: null, kode: hasil?.issues[0]?.code ?? null };
    return { units: String(BigInt(hasil.desimal.replace('.', ''))), desimal: hasil.desimal, kode: null };
  });
  return { keys, expected };
}

/**
 * Rows of an answer with the number of their group in the place of its key.
 * @param {readonly (readonly (string | null)[])[]} answered
 * @param {readonly string[]} keys
 * @param {number} width How many columns a key has.
 */
function numbered(answered, keys, width) {
  const numbers = new Map(keys.map((key, n) => [key, String(n)]));
  return answered.map((row) => [numbers.get(row.slice(0, width).join('|')) ?? '-1', ...row.slice(width)]);
}
