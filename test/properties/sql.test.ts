import { toSql } from 'indikator/sql';
import { describe, expect, it } from 'vitest';
import type { Column } from '../engines/table.mjs';
import { engines } from '../sql/engines.js';
import { randomDefinitions } from '../sql/random/definitions.mjs';
import { emptyVerdict, judge } from '../sql/random/judge.mjs';
import { expectedOf, randomRows } from '../sql/random/rows.mjs';
import { draws } from './seed.js';

const DEFINITIONS = draws(96);
const ROWS = 300;

const definitions = randomDefinitions(DEFINITIONS, 7);

/** The rows of a definition and what the library makes of them; made once, because three databases are asked. */
const made = new Map<string, ReturnType<typeof rowsOf>>();

function rowsOf(n: number, finite: boolean) {
  const definition = definitions[n] as (typeof definitions)[number];
  const { rows, data } = randomRows(definition, ROWS, n, finite);
  return { rows, expected: expectedOf(definition.indikator, data) };
}

function knownRows(n: number, finite: boolean) {
  const key = `${n} ${finite}`;
  const known = made.get(key) ?? rowsOf(n, finite);
  made.set(key, known);
  return known;
}

// Definitions and rows by fixed seeds: all kinds of formulas, all modes, all types of columns, good and bad values of any size.
describe.each(engines)('$name', ({ open }) => {
  it('[Q1] gives every row as evaluateBatch does, or the code limit', async () => {
    const engine = await open();
    const verdict = emptyVerdict();
    for (const [n, { indikator, kolom, kind }] of definitions.entries()) {
      const { rows, expected } = knownRows(n, engine.finite);
      const columns: Column[] = Object.values(kolom).map(({ nama, tipe }) => ({ name: nama, tipe }));
      await engine.load({ name: 'data', columns: [{ name: 'n', tipe: 'integer' }, ...columns], rows });
      const asked = toSql(indikator, {
        dialek: engine.dialek,
        tabel: 'data',
        kolom: kolom as never,
        kunci: ['n'],
      });
      expect(asked).toMatchObject({ ok: true });
      const answered = asked.ok ? await engine.rows(asked.value.sql) : [];
      judge(verdict, expected, answered, (row) => `${n} ${kind} ${JSON.stringify([kolom, rows[row]])}`);
    }
    expect(verdict.wrong).toEqual([]);
    expect(verdict).toMatchObject({ rows: DEFINITIONS * ROWS, wrongs: 0 });
    // Nearly every row is answered: SQLite alone has no integer of more than 64 bits.
    expect(verdict.limit / verdict.rows).toBeLessThan(engine.dialek === 'sqlite' ? 0.1 : 0.005);
    await engine.stop();
  });
});
