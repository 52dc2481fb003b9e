import {
  bagi,
  defineIndikator,
  defineSkala,
  type Ekspresi,
  hitungan,
  kurang,
  pertumbuhan,
  tambah,
} from 'indikator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kueri } from '../../src/sql/columns/kueri.js';
import type { Dialek } from '../../src/sql/dialect/dialect.js';
import { toSql } from '../../src/sql/toSql.js';
import type { Engine } from '../engines/engines/engine.mjs';
import { pmks } from '../fixtures/pmks.js';
import { type Answer, cases } from '../vectors/pack.js';
import { engines } from './engines.js';

const kolom = { terlayani: { tipe: 'integer' }, seluruh: { tipe: 'integer' } } as const;

const sqlOf = (dialek: Dialek) => {
  const made = toSql(pmks, { dialek, tabel: 'pmks', kolom, kunci: ['wilayah'] });
  return made.ok ? made.value.sql : JSON.stringify(made.issues);
};

/** The result of a row, as each dialect computes it. */
const results: Readonly<Record<Dialek, string>> = {
  postgresql:
    'WHEN CAST("terlayani" AS bigint) BETWEEN 0 AND CAST("seluruh" AS bigint) AND CAST("seluruh" AS bigint) >= 1 THEN (20000 * CAST("terlayani" AS bigint) + CAST("seluruh" AS bigint)) / (2 * CAST("seluruh" AS bigint))',
  duckdb:
    'WHEN CAST("terlayani" AS BIGINT) BETWEEN 0 AND CAST("seluruh" AS BIGINT) AND CAST("seluruh" AS BIGINT) >= 1 THEN (20000 * CAST("terlayani" AS BIGINT) + CAST("seluruh" AS BIGINT)) // (2 * CAST("seluruh" AS BIGINT))',
  mariadb:
    'WHEN `terlayani` BETWEEN 0 AND `seluruh` AND `seluruh` >= 1 THEN (20000 * `terlayani` + `seluruh`) DIV (2 * `seluruh`)',
  mysql:
    'WHEN `terlayani` BETWEEN 0 AND `seluruh` AND `seluruh` >= 1 THEN (20000 * `terlayani` + `seluruh`) DIV (2 * `seluruh`)',
  sqlite:
    'WHEN "_u0" BETWEEN 0 AND "_u1" AND "_u1" BETWEEN 1 AND 461099436927199 THEN (20000 * "_u0" + "_u1") / (2 * "_u1")',
  clickhouse:
    'WHEN toInt64(`terlayani`) BETWEEN 0 AND toInt64(`seluruh`) AND toInt64(`seluruh`) >= 1 THEN toInt64(trunc((20000. * toFloat64(toInt64(`terlayani`)) + toFloat64(toInt64(`seluruh`))) / (2. * toFloat64(toInt64(`seluruh`)))))',
  spark:
    'WHEN CAST(`terlayani` AS BIGINT) BETWEEN 0 AND CAST(`seluruh` AS BIGINT) AND CAST(`seluruh` AS BIGINT) >= 1 THEN (20000 * CAST(`terlayani` AS BIGINT) + CAST(`seluruh` AS BIGINT)) div (2 * CAST(`seluruh` AS BIGINT))',
};

describe('the text', () => {
  it('[Q1] is one query around another', () => {
    expect(sqlOf('mariadb')).toBe(`SELECT
  \`_k0\` AS \`wilayah\`,
  \`_r0\` AS \`units\`,
  CONCAT(\`_r0\` * 0.01) AS \`desimal\`,
  CASE
    WHEN \`_v0\` BETWEEN 0 AND \`_v1\` AND \`_v1\` >= 1 THEN NULL
    WHEN \`_v0\` IS NULL THEN 'missing'
    WHEN \`_v0\` < 0 THEN 'negative'
    WHEN \`_v1\` IS NULL THEN 'missing'
    WHEN \`_v1\` < 0 THEN 'negative'
    WHEN \`_v0\` > \`_v1\` THEN 'part-exceeds-whole'
    WHEN \`_v1\` = 0 AND \`_v0\` = 0 THEN 'zero-over-zero'
    WHEN \`_v1\` = 0 THEN 'division-by-zero'
    ELSE 'limit'
  END AS \`kode\`
FROM (
  SELECT
  \`wilayah\` AS \`_k0\`,
  \`terlayani\` AS \`_v0\`,
  \`seluruh\` AS \`_v1\`,
  CASE
    WHEN \`terlayani\` BETWEEN 0 AND \`seluruh\` AND \`seluruh\` >= 1 THEN (20000 * \`terlayani\` + \`seluruh\`) DIV (2 * \`seluruh\`)
  END AS \`_r0\`
  FROM \`pmks\` AS \`_asal\`
) AS \`_hasil\``);
  });

  it.each(Object.entries(results))('divides whole numbers in %s', (dialek, result) => {
    expect(sqlOf(dialek as Dialek)).toContain(result);
  });

  it('goes on in a wider type where 64 bits may not do', () => {
    const made = toSql(pmks, {
      dialek: 'postgresql',
      tabel: 'pmks',
      kolom: { terlayani: { tipe: 'bigint' }, seluruh: { tipe: 'bigint' } },
    });
    const { sql } = made.ok ? made.value : { sql: '' };
    expect(sql).toContain('"seluruh" BETWEEN 1 AND 461099436927199 THEN (20000 *');
    expect(sql).toContain('"seluruh" >= 1 THEN div(20000 * CAST("terlayani" AS numeric)');
  });

  it('asks one sign where a divisor may have either, and the widest type alone whether a row is good', () => {
    const growth = defineIndikator({
      id: 'tumbuh',
      nama: 'Pertumbuhan',
      satuan: 'persen',
      variabel: { a: { label: 'A' }, b: { label: 'B' } },
      formula: pertumbuhan('a', 'b'),
    });
    const bigint = { tipe: 'bigint' } as const;
    const made = toSql(growth, { dialek: 'mariadb', tabel: 't', kolom: { a: bigint, b: bigint } });
    const { sql } = made.ok ? made.value : { sql: '' };
    const [a, b, above] = ['`a`', '`b`', '20000 * `a` - 20000 * `b`'];
    const within = 'BETWEEN (-230567008395739) AND 230567008395739';
    expect(sql).toContain(
      `WHEN ${a} ${within} AND ${b} ${within} AND ${b} <> 0 THEN CASE WHEN ${a} - ${b} >= 0 THEN (${above} + abs(${b})) DIV (2 * ${b}) ELSE (${above} - abs(${b})) DIV (2 * ${b}) END\n`,
    );
    expect(sql).toContain('WHEN `_v0` IS NOT NULL AND `_v1` IS NOT NULL AND `_v1` <> 0 THEN NULL\n');
  });

  it('holds no bound against a quotient that Spark cannot divide', () => {
    const capped = { ...pmks, capaian: { metode: 'rasio', batasAtas: '100' } } as const;
    const made = toSql(defineIndikator(capped), {
      dialek: 'spark',
      tabel: 't',
      kolom,
      capaian: { target: { nama: 'target', tipe: 'bigint' } },
    });
    const { sql } = made.ok ? made.value : { sql: '' };
    const [, wide = '', bounded = ''] =
      /CAST\(CASE WHEN (\(CASE WHEN .*? END\)) IS NOT NULL THEN LEAST\((.*?), 10000\) END AS DECIMAL/.exec(
        sql,
      ) ?? [];
    expect(wide).toContain(' < 9.2e18D * ');
    expect(bounded).toBe(wide);
    // The lesser of NULL and a number is the number there.
    expect(sql.split('LEAST((CASE').length).toBe(2);
  });

  it('adds what Spark has divided in the widest type: a grade may need the sum of two quotients', () => {
    const kelas = [
      { predikat: 'A', bawah: { nilai: '0' }, atas: { nilai: '50.0' } },
      { predikat: 'B', bawah: { nilai: '50.1' }, atas: { nilai: '100' } },
    ];
    const skala = { id: 's', nama: 'S', celah: 'bulatkan', kelas };
    const graded = { ...pmks, capaian: { metode: 'rasio', dasar: 'eksak', skala } };
    const made = toSql(defineIndikator(graded as never), {
      dialek: 'spark',
      tabel: 't',
      kolom: kolom as never,
      capaian: { target: { nama: 'target', tipe: 'bigint' } },
    });
    const { sql } = made.ok ? made.value : { sql: '' };
    const wide = sql.split(' < 9.2e18D * ').slice(1);
    expect(wide.length).toBeGreaterThan(2);
    for (const one of wide)
      expect(one).toMatch(/^abs\(.*?\) THEN CAST\(.*?\) div \(.*?\) AS DECIMAL\(38,0\)\) END/);
  });

  it('computes once in a query, and lets filters through in a view', () => {
    const made = toSql(pmks, { dialek: 'postgresql', tabel: ['dinsos', 'pmks'], kolom });
    const { sql, view } = made.ok ? made.value : { sql: '', view: () => '' };
    expect(sql).toContain('FROM "dinsos"."pmks" AS "_asal" OFFSET 0');
    expect(view(['laporan', 'capaian'])).toMatch(/^CREATE VIEW "laporan"\."capaian" AS\nSELECT\n/);
    expect(view('capaian')).not.toContain('OFFSET');
    expect(() => view('')).toThrow('"" tidak dapat menjadi nama di postgresql');
  });

  it('reads from a query that was marked, and from no other', () => {
    const asked = (tabel: unknown) => toSql(pmks, { dialek: 'duckdb', tabel: tabel as string, kolom });
    const made = asked(kueri('select * from pmks -- semua'));
    expect(made.ok && made.value.sql).toContain('FROM (\nselect * from pmks -- semua\n) AS "_asal"');
    expect(asked({ kueri: 'select 1' })).toMatchObject({ ok: false, issues: [{ path: ['tabel'] }] });
  });

  it('begins its own names unlike any of the caller', () => {
    const made = toSql(pmks, {
      dialek: 'duckdb',
      tabel: 'pmks',
      kolom: { ...kolom, terlayani: { nama: '_v1', tipe: 'integer' } },
      kunci: ['__k0'],
    });
    expect(made.ok && made.value.sql).toContain('"__k0" AS "___k0",\n  "_v1" AS "___v0"');
  });

  it('has a check for each code that a row can have', () => {
    const made = toSql(pmks, { dialek: 'duckdb', tabel: 'pmks', kolom });
    const periksa = made.ok ? made.value.periksa : [];
    expect(periksa.map(({ kode }) => kode)).toEqual([
      'missing',
      'negative',
      'part-exceeds-whole',
      'zero-over-zero',
      'division-by-zero',
      'limit',
    ]);
    expect(periksa[0]?.sql).toMatch(
      /^SELECT \* FROM \(\nSELECT[\s\S]*\) AS "_periksa"\nWHERE "kode" = 'missing'$/,
    );
  });
});

describe('what is wrong with the arguments', () => {
  const messages = (pilihan: unknown, indikator: unknown = pmks) => {
    const made = toSql(indikator as typeof pmks, pilihan as never);
    return made.ok ? [] : made.issues.map(({ message }) => message);
  };

  it('is told with its place, all at once', () => {
    const wrong = { nama: 'a\0b', tipe: 'decimal(2,3)' };
    expect(
      messages({
        dialek: 'postgresql',
        tabel: 't'.repeat(64),
        kolom: { terlayani: wrong, lain: 1 },
        kunci: ['Kode', 'a', 'A'],
      }),
    ).toEqual([
      'argumen.tabel: "tttttttttttttttttttttttttttttttttttttttt"… (64) tidak dapat menjadi nama di postgresql: lebih panjang dari batasnya, 63',
      'argumen.kunci[0]: "Kode" tidak dapat menjadi nama di postgresql: sama dengan nama kolom hasil (seperti units, desimal, kode); beri nama lain',
      'argumen.kunci[2]: kunci "A" sudah dipakai di kunci[1]',
      'argumen.kolom.lain: variabel "lain" tidak ada; yang ada: terlayani, seluruh',
      'argumen.kolom.terlayani.nama: "a\\u0000b" tidak dapat menjadi nama di postgresql: memuat karakter NUL',
      'argumen.kolom.terlayani.tipe: ditemukan "decimal(2,3)"; diharapkan tipe kolom di tabelnya: smallint, integer, bigint, decimal(12,2), double(4) (paling banyak 4 angka di belakang koma) atau text(12,2) (angka dalam teks, paling banyak 12 angka, 2 di belakang koma)',
      'argumen.kolom.seluruh: "seluruh" wajib ada',
    ]);
  });

  it('is told of a formula whose text would have no end', () => {
    const ids = Array.from({ length: 400 }, (_, i) => `v${i}`);
    const pairs = ids.slice(0, 200).map((id, i) => bagi(id, ids[i + 200] ?? ''));
    const many = {
      id: 'banyak',
      nama: 'Banyak',
      satuan: 'nilai',
      variabel: Object.fromEntries(ids.map((id) => [id, { label: id }])),
      formula: hitungan(tambah(...(pairs as [Ekspresi, Ekspresi]))),
    };
    const tipe = Object.fromEntries(ids.map((id) => [id, { tipe: 'smallint' }]));
    expect(messages({ dialek: 'duckdb', tabel: 't', kolom: tipe }, defineIndikator(many))).toEqual([
      'formula: rumusnya terlalu besar untuk dihitung dengan pasti oleh basis data; hitung dengan evaluateBatch, atau perkecil tipe kolomnya',
    ]);
  });

  it('never throws', () => {
    const refuse = () => {
      throw new Error('getter');
    };
    const getter = Object.defineProperty({}, 'dialek', { get: refuse });
    for (const pilihan of [null, undefined, 1, 'x', [], {}, getter, new Proxy({}, { get: refuse })])
      expect(messages(pilihan), String(typeof pilihan)).toHaveLength(1);
    expect(messages({ dialek: 'duckdb', tabel: 't', kolom: { ...kolom, terlayani: getter } })).not.toEqual(
      [],
    );
    expect(messages({ dialek: 'duckdb', tabel: 't', kolom }, { ...pmks })[0]).toContain('defineIndikator');
    expect(messages({ dialek: 'toString', tabel: 't', kolom })).toHaveLength(1);
  });
});

describe('what an achievement is measured against', () => {
  const messages = (capaian: unknown, change: object = {}) => {
    const indikator = defineIndikator({ ...pmks, ...change });
    const made = toSql(indikator, { dialek: 'duckdb', tabel: 't', kolom, capaian } as never);
    return made.ok ? [] : made.issues.map(({ message }) => message);
  };

  it('may be told in every way in which computeCapaian takes it', () => {
    const target = [{ jenis: 'angka', periode: '2026', nilai: '90' }];
    for (const capaian of [
      { target: { tipe: 'integer' } },
      { target: 90 },
      { target: '90', periode: '2026' },
    ])
      expect(messages(capaian)).toEqual([]);
    expect(messages({}, { target })).toEqual([]);
    expect(messages({ target: { jenis: 'rentang', periode: '2026', bawah: '80', atas: '90' } })).toEqual([]);
  });

  it('is told with its place where no row could have an achievement', () => {
    expect(messages({})).toEqual([
      'argumen.capaian.target: indikator "pmksTertangani" tidak punya target; capaian tidak dihitung',
    ]);
    expect(messages({ target: { tipe: 'int8' }, kondisiAwal: 5 })).toEqual([
      'argumen.capaian.kondisiAwal: "kondisiAwal" tidak dikenal; yang dikenal: target, baseline, periode, kumulatif, sampai',
      expect.stringContaining('argumen.capaian.target.tipe: ditemukan "int8"; diharapkan tipe kolom'),
    ]);
    const baseline = { polaritas: 'turun', capaian: { metode: 'dari-baseline' } };
    expect(messages({ target: '5' }, baseline)).toEqual([
      expect.stringMatching(/^argumen\.capaian\.baseline: /),
    ]);
    expect(messages({ target: '5' }, { polaritas: 'turun' })).toEqual([
      expect.stringMatching(/^capaian\.metode: /),
    ]);
    expect(messages(5)).toEqual(['argumen.capaian: ditemukan 5; diharapkan objek']);
    const refuse = () => {
      throw new Error('getter');
    };
    expect(messages(Object.defineProperty({}, 'target', { get: refuse }))).toHaveLength(1);
    expect(messages(new Proxy({}, { get: refuse, ownKeys: refuse }))).toHaveLength(1);
  });
});

/** Names that would be SQL, if they were not quoted. */
const hostile = [
  '"; DROP TABLE korban; --',
  "'; DROP TABLE korban; --",
  '`; DROP TABLE korban; --',
  '\\"; DROP TABLE korban; --',
  '*/ DROP TABLE korban /*',
  'baris\nbaru -- x',
  '$1 ? :nama @x {{ y }} $' + '{z}',
  'a"b`c\\d]e[f',
  'SELECT',
  ' spasi ',
];

/** The vectors of `evaluate` whose data is a row of texts, by their definition. */
const vectors = [...new Set(cases.map(({ group }) => group))].flatMap((group) => {
  const asked = cases
    .filter((one) => one.group === group && one.kind === 'evaluate' && isRow(one.case.data))
    .map(({ case: { data, expect: answer }, name }) => ({
      name,
      data: data as Readonly<Record<string, string | null>>,
      expected: expectedOf(answer),
    }));
  return asked.length === 0 ? [] : [{ indikator: defineIndikator(group.indikator as typeof pmks), asked }];
});

it('asks for some hundreds of vectors', () => {
  expect(vectors.flatMap(({ asked }) => asked).length).toBeGreaterThan(300);
});

describe.each(engines)('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 120_000);
  afterAll(() => engine.stop());

  it('[Q3] takes hostile names for what they are', async () => {
    await engine.exec('CREATE TABLE korban (x INTEGER)');
    for (const [i, name] of hostile.entries()) {
      const columns = [name, `${name} a`, `${name} b`];
      await engine.load({
        name: `${name} t`,
        columns: columns.map((one) => ({ name: one, tipe: 'integer' })),
        rows: [['7', '23', '160']],
      });
      const made = toSql(pmks, {
        dialek: engine.dialek,
        tabel: `${name} t`,
        kolom: {
          terlayani: { nama: `${name} a`, tipe: 'integer' },
          seluruh: { nama: `${name} b`, tipe: 'integer' },
        },
        kunci: [name],
      });
      const { sql, view, periksa } = made.ok ? made.value : { sql: '', view: () => '', periksa: [] };
      expect(await engine.rows(sql), name).toEqual([['7', '1438', '14.38', null]]);
      await engine.exec(view(`${name} v${i}`));
      const quoted = `"${`${name} v${i}`.replaceAll('"', '""')}"`;
      expect(await engine.rows(`SELECT * FROM ${quoted}`)).toEqual([['7', '1438', '14.38', null]]);
      for (const check of periksa) expect(await engine.rows(check.sql)).toEqual([]);
    }
    expect(await engine.rows('SELECT count(*) FROM korban')).toEqual([['0']]);
  });

  it('gives the vectors', async () => {
    for (const { indikator, asked } of vectors) {
      const ids = Object.keys(indikator.variabel);
      await engine.load({
        name: 'data',
        columns: [{ name: 'n', tipe: 'integer' }, ...ids.map((id) => ({ name: id, tipe: 'text' }))],
        rows: asked.map(({ data }, n) => [
          String(n),
          ...ids.map((id) => (Object.hasOwn(data, id) ? (data[id] ?? null) : null)),
        ]),
      });
      const kolomTeks = Object.fromEntries(ids.map((id) => [id, { tipe: 'text(18,6)' }]));
      const made = toSql(indikator, {
        dialek: engine.dialek,
        tabel: 'data',
        kolom: kolomTeks as never,
        kunci: ['n'],
      });
      const rows = made.ok ? await engine.rows(made.value.sql) : [];
      expect(rows).toHaveLength(asked.length);
      for (const [n, , desimal, kode] of rows) {
        const { name, expected } = asked[Number(n)] ?? { name: '', expected: [] };
        if (kode === 'limit') expect(desimal, name).toBeNull();
        else expect([desimal, kode], name).toEqual(expected);
      }
    }
  });

  it('[Q6] holds results against targets', async () => {
    const skala = defineSkala({
      id: 'tiga',
      nama: 'Tiga kelas',
      celah: 'bawah-terbuka',
      diAtas: 'tertinggi',
      kelas: [
        { predikat: 'Rendah', bawah: { nilai: '0' }, atas: { nilai: '65' } },
        { predikat: "Sedang 'S'", bawah: { nilai: '66' }, atas: { nilai: '90' } },
        { predikat: 'Tinggi', bawah: { nilai: '91' }, atas: { nilai: '100' } },
      ],
    });
    const dinilai = defineIndikator({ ...pmks, capaian: { batasAtas: '120', targetNol: '100', skala } });
    const rows = [
      ['1', '87', '160', '94.33'],
      ['2', '131', '160', '90.00'],
      ['3', '160', '160', '80.00'],
      ['4', '0', '160', '0.00'],
      ['5', '87', '160', null],
      ['6', '87', '160', '-1.00'],
      ['7', '170', '160', '90.00'],
    ];
    const columns = [
      ...['n', 'terlayani', 'seluruh'].map((name) => ({ name, tipe: 'integer' })),
      { name: 'target', tipe: 'decimal(5,2)' },
    ];
    await engine.load({ name: 'bertarget', columns, rows });
    const capaian = { target: { tipe: 'decimal(5,2)' } } as const;
    const asked = { dialek: engine.dialek, tabel: 'bertarget', kolom, kunci: ['n'], capaian };
    const made = toSql(dinilai, asked);
    const answered = made.ok ? await engine.rows(made.value.sql) : [];
    expect(answered).toEqual([
      // 87/160 x 100 is 54.375, printed 54.38; 54.38 / 94.33 x 100 is 57.6487...
      ['1', '5438', '54.38', null, '5765', '57.65', null, 'Rendah'],
      ['2', '8188', '81.88', null, '9098', '90.98', null, 'Tinggi'],
      ['3', '10000', '100.00', null, '12000', '120.00', null, 'Tinggi'],
      ['4', '0', '0.00', null, '10000', '100.00', null, 'Tinggi'],
      ['5', '5438', '54.38', null, null, null, 'no-target', null],
      ['6', '5438', '54.38', null, null, null, 'negative-ratio', null],
      ['7', null, null, 'part-exceeds-whole', null, null, 'part-exceeds-whole', null],
    ]);
    const wrong = await Promise.all(
      (made.ok ? made.value.periksa : []).map(async ({ kode, sql }) => [
        kode,
        (await engine.rows(sql)).length,
      ]),
    );
    expect(wrong.filter(([, count]) => count !== 0)).toEqual([
      ['part-exceeds-whole', 1],
      ['no-target', 1],
      ['negative-ratio', 1],
    ]);
    await engine.exec(made.ok ? made.value.view('dinilai') : '');
    expect(await engine.rows('SELECT * FROM dinilai ORDER BY n')).toEqual(answered);
  });

  it('never divides by a divisor that is always zero', async () => {
    const never = defineIndikator({
      id: 'selaluNol',
      nama: 'Pembagi selalu nol',
      satuan: 'nilai',
      variabel: { a: { label: 'A' } },
      formula: hitungan(bagi('a', kurang('a', 'a'))),
    });
    await engine.load({ name: 'data', columns: [{ name: 'a', tipe: 'integer' }], rows: [['5'], ['0']] });
    const made = toSql(never, { dialek: engine.dialek, tabel: 'data', kolom: { a: { tipe: 'integer' } } });
    expect(made.ok && (await engine.rows(made.value.sql))).toEqual([
      [null, null, 'division-by-zero'],
      [null, null, 'zero-over-zero'],
    ]);
  });

  it('does not mind how rows are split among tables', async () => {
    const naik = defineIndikator({
      id: 'naik',
      nama: 'Pertumbuhan',
      satuan: 'persen',
      variabel: { kini: { label: 'Kini' }, lalu: { label: 'Lalu' } },
      formula: pertumbuhan('kini', 'lalu'),
    });
    const rows = Array.from({ length: 100 }, (_, i) => [
      String(i),
      String((i * 37) % 101),
      String((i * 61) % 97),
    ]);
    const columns = ['n', 'kini', 'lalu'].map((name) => ({ name, tipe: 'integer' }));
    const answers = async (some: readonly (readonly string[])[]) => {
      await engine.load({ name: 'data', columns, rows: some });
      const made = toSql(naik, {
        dialek: engine.dialek,
        tabel: 'data',
        kolom: { kini: { tipe: 'integer' }, lalu: { tipe: 'integer' } },
        kunci: ['n'],
      });
      return made.ok ? engine.rows(made.value.sql) : [];
    };
    const whole = await answers(rows);
    const halves = [...(await answers(rows.slice(50).reverse())), ...(await answers(rows.slice(0, 50)))];
    const byRow = (a: readonly unknown[], b: readonly unknown[]) => Number(a[0]) - Number(b[0]);
    expect(halves.sort(byRow)).toEqual([...whole].sort(byRow));
  });
});

/** The decimal text and the first code that a vector expects. */
function expectedOf({ desimal = null, issues }: Answer): readonly unknown[] {
  const [first] = (issues ?? []) as readonly { readonly code: string }[];
  return [desimal, first?.code ?? null];
}

function isRow(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    Object.values(data).every(
      (value) => value === null || (typeof value === 'string' && !value.includes('\0')),
    )
  );
}
