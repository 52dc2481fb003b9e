import { describe, expect, it } from 'vitest';
import { toSql } from '../../src/sql/toSql.js';
import { openDuckdb } from './engines/duckdb.js';
import { openPglite } from './engines/pglite.js';
import { openSqlite } from './engines/sqlite.js';
import { randomDefinitions } from './random/definitions.mjs';
import { emptyVerdict, judge } from './random/judge.mjs';
import { expectedOf, randomRows } from './random/rows.mjs';

const definitions = randomDefinitions(Number(process.env.DEFS ?? 96), Number(process.env.SEED ?? 7));

describe.each([
  { name: 'duckdb', open: openDuckdb },
  { name: 'pglite', open: openPglite },
  { name: 'sqlite', open: openSqlite },
])('$name', ({ open }) => {
  it('answers as evaluateBatch does', async () => {
    const engine = await open();
    const verdict = emptyVerdict();
    let limits = 0;
    for (const [n, definition] of definitions.entries()) {
      const { indikator, kolom, kind } = definition;
      const { rows, data } = randomRows(definition, Number(process.env.ROWS ?? 1500), n, engine.isFinite);
      const columns = Object.values(kolom).map(({ nama, tipe }) => ({ name: nama, tipe }));
      await engine.load('data', [{ name: 'n', tipe: 'integer' }, ...columns], rows);
      const made = toSql(indikator, {
        dialek: engine.dialek,
        tabel: 'data',
        kolom: kolom as never,
        kunci: ['n'],
      });
      if (!made.ok) throw new Error(JSON.stringify(made.issues));
      const answered = await engine.ask(made.value.sql).catch((error: unknown) => {
        throw new Error(`${kind} ${JSON.stringify(kolom)} ${error}\n${made.value.sql}`);
      });
      const before = verdict.limit;
      const wrong = judge(
        verdict,
        expectedOf(indikator, data),
        answered,
        (row) =>
          `${n} ${kind} ${JSON.stringify(kolom)} ${JSON.stringify(indikator.variabel)} ${JSON.stringify(indikator.formula)} ${JSON.stringify(indikator.pembulatan)} ${JSON.stringify(rows[row])}`,
      );
      if (process.env.V && verdict.limit - before > limits) {
        limits = verdict.limit - before;
        console.log(engine.dialek, n, kind, verdict.limit - before, JSON.stringify(kolom));
      }
      if (wrong > 0 && process.env.V) console.log(made.value.sql);
      if (wrong > 0) break;
    }
    console.log(engine.dialek, JSON.stringify({ ...verdict, wrong: undefined }));
    expect(verdict.wrong).toEqual([]);
  });
});
