import { describe, expect, it } from 'vitest';
import { evaluateTabel } from '../../src/aggregate/evaluateTabel.js';
import { agregatSql } from '../../src/sql/agregatSql.js';
import { openDuckdb } from './engines/duckdb.js';
import { openPglite } from './engines/pglite.js';
import { openSqlite } from './engines/sqlite.js';
import { randomGroups } from './random/groups.mjs';

const cases = randomGroups(Number(process.env.DEFS ?? 60), Number(process.env.SEED ?? 11));

describe.each([
  { name: 'duckdb', open: openDuckdb },
  { name: 'pglite', open: openPglite },
  { name: 'sqlite', open: openSqlite },
].filter(({ name }) => (process.env.ENGINE ?? name) === name))('$name', ({ open }) => {
  it('answers as evaluateTabel does', async () => {
    const engine = await open();
    let [groups, limits] = [0, 0];
    for (const [n, { dokumen, indikator, kolom, pengaturan, columns, rows, baris, cells }] of cases.entries()) {
      await engine.load('data', columns, rows);
      const made = agregatSql(indikator, { dialek: engine.dialek, tabel: 'data', kolom, ...cells, ...pengaturan } as never);
      if (!made.ok) throw new Error(JSON.stringify(made.issues));
      const told = `${n} ${JSON.stringify(indikator.agregasi)} ${JSON.stringify(pengaturan)} ${JSON.stringify(kolom)} ${JSON.stringify(indikator.variabel)} ${JSON.stringify(indikator.formula)} ${JSON.stringify(indikator.pembulatan)}`;
      const answered = await engine.ask(made.value.sql).catch((error: unknown) => {
        throw new Error(`${told} ${error}\n${made.value.sql}`);
      });
      const tabel = evaluateTabel(dokumen, baris, pengaturan as never);
      if (!tabel.ok) throw new Error(JSON.stringify(tabel.issues));
      const wanted = tabel.kelompok.map(({ wilayah, unit, periode, hasil: [hasil] }) => {
        const keys = [...(pengaturan.menurut.includes('wilayah') ? [wilayah] : []), ...(pengaturan.menurut.includes('unit') ? [unit] : []), ...(pengaturan.menurut.includes('periode') ? [periode] : [])];
        const figure = hasil?.ok === true ? [hasil.desimal, null] : [null, hasil?.issues[0]?.code ?? null];
        return [keys.join('|'), ...figure, `${hasil?.cakupan?.terpakai.length}`];
      });
      const found = new Map(answered.map((row) => {
        const keys = pengaturan.menurut.length;
        return [row.slice(0, keys).join('|'), row.slice(keys)] as const;
      }));
      expect([...found.keys()].sort(), told).toEqual(wanted.map(([key]) => key).sort());
      for (const [key, desimal, kode, terpakai] of wanted) {
        const [, text, code, used] = found.get(`${key}`) ?? [];
        groups += 1;
        if (code === 'limit') { limits += 1; if (process.env.V) console.log('LIMIT', told); }
        else expect([key, text, code, used, told], made.value.sql).toEqual([key, desimal, kode, terpakai, told]);
      }
    }
    console.log(engine.dialek, { groups, limits });
  });
});
