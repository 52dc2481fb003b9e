import { toSql } from 'indikator/sql';
import { describe, expect, it } from 'vitest';
import type { Column } from '../engines/table.mjs';
import { engines } from '../sql/engines.js';
import { columnsOf, randomAchieved, randomAchievements } from '../sql/random/achievements.mjs';
import { emptyVerdict, judge } from '../sql/random/judge.mjs';
import { draws } from './seed.js';

const DEFINITIONS = draws(96);
const ROWS = 150;

const achievements = randomAchievements(DEFINITIONS, 11);

// All methods, polarities, policies and kinds of targets, floors and caps, scales, modes, and types of columns, by fixed seeds.
describe.each(engines)('$name', ({ open }) => {
  it('[Q6] gives every achievement and grade as computeCapaian does, or the code limit', async () => {
    const engine = await open();
    const verdict = emptyVerdict();
    for (const [n, achievement] of achievements.entries()) {
      const { definition, capaian } = achievement;
      const { indikator, kolom, kind } = definition;
      const { rows, achieved } = randomAchieved(achievement, ROWS, n, engine.finite);
      const columns: Column[] = [...Object.values(kolom), ...columnsOf(achievement)].map(
        ({ nama, tipe }) => ({
          name: nama,
          tipe,
        }),
      );
      await engine.load({ name: 'data', columns: [{ name: 'n', tipe: 'integer' }, ...columns], rows });
      const asked = toSql(indikator, {
        dialek: engine.dialek,
        tabel: 'data',
        kolom: kolom as never,
        kunci: ['n'],
        capaian,
      });
      expect(asked).toMatchObject({ ok: true });
      const answered = asked.ok ? await engine.rows(asked.value.sql) : [];
      const own = answered.map(([id = null, , , , ...rest]) => [id, ...rest]);
      judge(
        verdict,
        achieved,
        own,
        (row) =>
          `${n} ${kind} ${JSON.stringify([indikator.polaritas, indikator.capaian, capaian, rows[row]])}`,
      );
    }
    expect(verdict.wrong).toEqual([]);
    expect(verdict).toMatchObject({ rows: DEFINITIONS * ROWS, wrongs: 0 });
    // SQLite has no integer of more than 64 bits for results times targets.
    expect(verdict.limit / verdict.rows).toBeLessThan(engine.dialek === 'sqlite' ? 0.15 : 0.01);
    await engine.stop();
  }, 300_000);
});
