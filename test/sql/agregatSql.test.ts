import { describe, expect, it } from 'vitest';
import type { Capaian } from '../../src/achieve/capaian.js';
import { computeCapaian } from '../../src/achieve/computeCapaian.js';
import type { Agregat } from '../../src/aggregate/agregat.js';
import { evaluateTabel } from '../../src/aggregate/evaluateTabel.js';
import { persentase } from '../../src/formula/formulaBuilders.js';
import { defineIndikator } from '../../src/parse/define.js';
import { agregatSql } from '../../src/sql/agregatSql.js';
import type { Engine } from '../engines/engines/engine.mjs';
import { engines } from './engines.js';
import { randomGroups } from './random/groups.mjs';

type Case = ReturnType<typeof randomGroups>[number];

/** The decimal of a figure, its code and its grade. */
function shown(figure: Agregat | Capaian | undefined) {
  if (figure?.ok !== true) return [null, figure?.issues[0]?.code ?? null, null];
  return [figure.desimal, null, ('metode' in figure ? figure.predikat : undefined) ?? null];
}

/** The key of a group, its decimal and code, those of its achievement, its grade and how many rows went in: as the library has them. */
function expectedOf({ dokumen, baris, pengaturan, indikator, capaian: { target } }: Case) {
  // The options are drawn as plain texts, of those that the type allows.
  const tabel = evaluateTabel(dokumen, baris as never, pengaturan as never);
  if (!tabel.ok) throw new Error(JSON.stringify(tabel.issues));
  return tabel.kelompok.map((group) => {
    const [hasil] = group.hasil;
    const key = pengaturan.menurut.map((name) => group[name as 'wilayah' | 'unit' | 'periode']).join('|');
    const capaian = computeCapaian(indikator, { realisasi: hasil, target });
    return [key, ...shown(hasil).slice(0, 2), ...shown(capaian), String(hasil?.cakupan?.terpakai.length)];
  });
}

/** The same as a database has it: units, which the decimal says again, left out, and so are all rows. */
async function answeredBy(engine: Engine, one: Case) {
  const { indikator, kolom, cells, pengaturan, columns, rows, capaian } = one;
  await engine.load({ name: 'data', columns, rows });
  const made = agregatSql(indikator, {
    dialek: engine.dialek,
    tabel: 'data',
    kolom,
    ...cells,
    ...pengaturan,
    capaian,
  } as never);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const keys = pengaturan.menurut.length;
  const answer = await engine.rows(made.value.sql);
  return answer.map((row) => {
    const [units, desimal, kode, , capaianDesimal, capaianKode, ...rest] = row.slice(keys);
    const predikat = rest.length === 3 ? rest[0] : null;
    expect(units === null).toBe(desimal === null);
    return [row.slice(0, keys).join('|'), desimal, kode, capaianDesimal, capaianKode, predikat, rest.at(-2)];
  });
}

const cases = randomGroups(60, 20_261_126);

// The integers of 64 bits of SQLite have little room for means of quotients.
const mostLimits = { duckdb: 0.02, postgresql: 0.02, sqlite: 0.2 };

describe.each(engines)('$name', ({ open }) => {
  it('[Q5] answers as evaluateTabel and computeCapaian do, or that the value is too large', async () => {
    const engine = await open();
    let [groups, beyond] = [0, 0];
    for (const [n, one] of cases.entries()) {
      const wanted = expectedOf(one);
      const found = new Map((await answeredBy(engine, one)).map((row) => [row[0], row]));
      expect([...found.keys()].sort(), `${n}`).toEqual(wanted.map(([key]) => key).sort());
      for (const row of wanted) {
        const answer = found.get(row[0] ?? '');
        groups += 1;
        const limit = answer?.indexOf('limit') ?? -1;
        // What stands before a code `limit` is right: a figure, whose achievement alone is too large.
        const sure = limit === -1 ? row.length : limit - 1;
        expect(answer?.slice(0, sure), `${n} ${JSON.stringify(one.indikator)}`).toEqual(row.slice(0, sure));
        if (limit !== -1) beyond += 1;
      }
    }
    expect(groups).toBeGreaterThan(300);
    // These three are the dialects that there are.
    expect(beyond / groups).toBeLessThan(mostLimits[engine.dialek as keyof typeof mostLimits]);
  });
});

/** DuckDB. */
const openFirst = () => (engines[0] as (typeof engines)[number]).open();

const gabung = { gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } as const;
const dilayani = defineIndikator({
  id: 'dilayani',
  nama: 'Dilayani',
  satuan: 'persen',
  variabel: {
    a: { label: 'Dilayani', jenis: 'cacah', ...gabung },
    b: { label: 'Seluruh', jenis: 'cacah', ...gabung, gabungPeriode: 'terakhir' },
  },
  formula: persentase('a', 'b'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
});
const kolom = { a: { tipe: 'integer' }, b: { tipe: 'integer' } } as const;
const columns = [
  { name: 'w', tipe: 'text(10,0)' },
  { name: 'p', tipe: 'text(10,0)' },
  { name: 'a', tipe: 'integer' },
  { name: 'b', tipe: 'integer' },
];

describe('agregatSql', () => {
  it('pools periods first, then regions: 9 and 100 of 10 and 1,000 are 10,79%', async () => {
    const engine = await openFirst();
    await engine.load({
      name: 'data',
      columns,
      rows: [
        ['63.05.01', '2026-T1', '4', '10'],
        ['63.05.01', '2026-T2', '5', '10'],
        ['63.05.02', '2026-T1', '60', null],
        ['63.05.02', '2026-T2', '40', '1000'],
        ['63.06.01', '2026-T1', null, '7'],
      ],
    });
    const made = agregatSql(dilayani, {
      dialek: 'duckdb',
      tabel: 'data',
      kolom,
      wilayah: 'w',
      periode: 'p',
      menurut: ['wilayah', 'periode'],
      tingkat: 2,
      jenis: 'semester',
    });
    expect(made.ok && (await engine.rows(`${made.value.sql} ORDER BY 1`))).toEqual([
      ['63.05', '2026-S1', '1079', '10.79', null, '4', '4'],
      ['63.06', '2026-S1', null, null, 'nothing-to-aggregate', '0', '1'],
    ]);
  });

  it.each([
    [{ menurut: ['wilayah'] }, 'uneven-rows'],
    [{ wilayah: 'w', unit: 'u', menurut: ['wilayah'] }, 'conflicting-keys'],
    [{ wilayah: 'w', menurut: 'wilayah' }, 'wrong-type'],
    [{ wilayah: 'w', menurut: ['periode'] }, 'uneven-rows'],
    [{ wilayah: 'w', menurut: ['desa'] }, 'not-in-list'],
    [{ wilayah: 'w', menurut: ['wilayah'], tingkat: 0 }, 'out-of-range'],
    [{ periode: 'p', menurut: ['periode'], jenis: 'minggu' }, 'not-in-list'],
    [{ wilayah: '', menurut: ['wilayah'] }, 'bad-name'],
    [{ wilayah: 5, menurut: ['wilayah'] }, 'bad-name'],
  ])('says what is wrong with %j', (options, code) => {
    // What JavaScript can pass.
    const made = agregatSql(dilayani, { dialek: 'duckdb', tabel: 't', kolom, ...options } as never);
    expect(made.ok ? [] : made.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('refuses what the definition does not declare', () => {
    const { agregasi: _, ...alone } = dilayani;
    const made = agregatSql(defineIndikator(alone), {
      dialek: 'sqlite',
      tabel: 't',
      kolom,
      wilayah: 'w',
      menurut: ['wilayah'],
    });
    expect(made.ok ? [] : made.issues.map((issue) => issue.code)).toEqual(['aggregation-forbidden']);
  });

  it('makes a view, and tests that find cells that stand twice', async () => {
    const engine = await openFirst();
    await engine.load({
      name: 'data',
      columns,
      rows: [
        ['63.05.01', '2026-T1', '4', '10'],
        ['63.05.01', '2026-T1', '5', '10'],
        ['63.05.02', '2026-T1', '5', '10'],
      ],
    });
    const made = agregatSql(dilayani, {
      dialek: 'duckdb',
      tabel: 'data',
      kolom,
      wilayah: 'w',
      periode: 'p',
      menurut: ['periode'],
    });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    await engine.exec(made.value.view('angka'));
    expect(await engine.rows('SELECT * FROM "angka"')).toHaveLength(1);
    const [twice] = made.value.periksa;
    expect(twice?.kode).toBe('duplicate');
    expect(await engine.rows(twice?.sql ?? '')).toEqual([['63.05.01', '2026-T1']]);
  });
});

it('[Q6] holds groups against one number, and says so of anything else', () => {
  const gabung = { gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } as const;
  const messages = (capaian: unknown) => {
    const made = agregatSql(
      defineIndikator({
        id: 'pmks',
        nama: 'PMKS tertangani',
        satuan: 'persen',
        polaritas: 'naik',
        variabel: { a: { label: 'A', ...gabung }, b: { label: 'B', ...gabung } },
        formula: persentase('a', 'b'),
        agregasi: { wilayah: 'gabung', periode: 'gabung' },
      }),
      {
        dialek: 'duckdb',
        tabel: 't',
        kolom: { a: { tipe: 'integer' }, b: { tipe: 'integer' } },
        wilayah: 'kode',
        menurut: ['wilayah'],
        capaian: capaian as never,
      },
    );
    return made.ok ? [] : made.issues.map(({ message }) => message);
  };
  expect(messages({ target: 90 })).toEqual([]);
  expect(messages({ target: { tipe: 'integer' } })).toEqual([
    expect.stringMatching(/^argumen\.capaian\.target: ditemukan .*; diharapkan angka untuk semua kelompok$/),
  ]);
  expect(messages({})).toEqual([expect.stringMatching(/^argumen\.capaian\.target: /)]);
});
