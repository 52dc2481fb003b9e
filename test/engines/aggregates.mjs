// Random rows of regions and periods, joined by an engine and by the library.

import { computeCapaian, evaluateTabel } from '../../dist/index.js';
import { agregatSql } from '../../dist/sql.js';
import { answerOf } from '../sql/random/achievements.mjs';
import { randomGroups } from '../sql/random/groups.mjs';
import { emptyVerdict, judge } from '../sql/random/judge.mjs';
import { verdictsOf } from './asked.mjs';

/**
 * Asks an engine about as many tables; the rows of its verdicts are figures over groups.
 * @param {import('./asked.mjs').Asked} asked
 * @param {{ definitions: number, seed: number }} size
 */
export async function compareAggregates(asked, { definitions, seed }) {
  const { engine } = asked;
  const [verdicts, achieved] = [verdictsOf(asked, 'agregatSql'), verdictsOf(asked, 'agregatSql capaian')];
  for (const own of [...verdicts, ...achieved]) own.definitions = definitions;
  for (const [n, group] of randomGroups(definitions, seed).entries()) {
    const { indikator, kolom, pengaturan, columns, rows, cells, capaian } = group;
    const tabel = `agregat_${n}`;
    await engine.load({ name: tabel, columns, rows });
    const made = agregatSql(indikator, {
      dialek: engine.dialek,
      tabel,
      kolom,
      capaian,
      ...cells,
      ...pengaturan,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const { keys, expected, expectedCapaian } = expectedOf(group);
    const width = pengaturan.menurut.length;
    for (const [k, mode] of engine.modes.entries()) {
      const { verdict } = verdicts[k] ?? { verdict: emptyVerdict() };
      const { verdict: verdictCapaian } = achieved[k] ?? { verdict: emptyVerdict() };
      const describe = (/** @type {number} */ row) =>
        `table ${n}, ${JSON.stringify(pengaturan)}, ${keys[row]}`;
      try {
        const answered = await engine.rows(made.value.sql, mode);
        const numberedRows = numbered(answered, keys, width);
        judge(
          verdict,
          expected,
          numberedRows.map((row) => row.slice(0, 4)),
          describe,
        );
        // The last two columns count rows.
        judge(
          verdictCapaian,
          expectedCapaian,
          numberedRows.map(([n = null, , , , ...rest]) => [n, ...rest.slice(0, -2)]),
          describe,
        );
      } catch (error) {
        verdict.wrongs += 1;
        verdict.wrong.push(`table ${n}: ${String(error).slice(0, 300)}`);
      }
    }
    await engine.drop(tabel);
  }
}

/**
 * What each group must come out as, by its key.
 * @param {ReturnType<typeof randomGroups>[number]} group
 */
function expectedOf({ dokumen, indikator, baris, pengaturan, capaian: { target } }) {
  const tabel = evaluateTabel(dokumen, baris, pengaturan);
  if (!tabel.ok) throw new Error(JSON.stringify(tabel.issues));
  const keys = tabel.kelompok.map((one) =>
    ['wilayah', 'unit', 'periode']
      .filter((by) => pengaturan.menurut.includes(by))
      .map((by) => one[by])
      .join('|'),
  );
  const results = tabel.kelompok.map(({ hasil: [hasil] }) => hasil);
  const expected = results.map((hasil) => answerOf(hasil));
  const expectedCapaian = results.map((realisasi) =>
    answerOf(computeCapaian(indikator, { realisasi, target })),
  );
  return { keys, expected, expectedCapaian };
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
