import DecimalJs from 'decimal.js';
import {
  bagi,
  type DokumenIku,
  defineIndikator,
  evaluate,
  type Formula,
  type Hasil,
  hitungan,
  type Indikator,
  kali,
  kurang,
  laju,
  type Pembulatan,
  parseIndikator,
  penilaian,
  persentase,
  rasio,
  tambah,
  type Variabel,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/issue/path.js';
import { pmks } from '../fixtures/pmks.js';

const base = { id: 'x', nama: 'X', satuan: 'indeks' } as const;

/** The printed figure, or code, place and finding of each issue. */
function outcome(hasil: Hasil): string | readonly string[] {
  if (hasil.ok) return hasil.desimal;
  return hasil.issues.map((issue) => `${issue.code} ${formatPath(issue)} ${issue.ditemukan}`);
}

/** Evaluates on data that the types would not let through. */
function run<V extends string>(indikator: Indikator<V>, data: unknown): string | readonly string[] {
  return outcome(evaluate(indikator, data as never));
}

function free(formula: Formula, pembulatan?: Pembulatan): Indikator {
  const ids = ['a', 'b', 'c'].filter((id) => JSON.stringify(formula).includes(`"${id}"`));
  const variabel = Object.fromEntries(ids.map((id) => [id, { label: id.toUpperCase() }]));
  return defineIndikator({ ...base, variabel, formula, ...(pembulatan && { pembulatan }) });
}

describe('figures that an official can check by hand', () => {
  test.each<[string, Indikator, Record<string, unknown>, string, string, string]>([
    ['23 of 160', pmks, { terlayani: 23, seluruh: 160 }, '14.38', '14,38%', '115/8'],
    ['141 of 147', free(persentase('a', 'b')), { a: 141, b: 147 }, '95.92', '95,92 indeks', '4700/49'],
    ['all', pmks, { terlayani: 160, seluruh: 160 }, '100.00', '100,00%', '100'],
    ['none', pmks, { terlayani: 0, seluruh: 160 }, '0.00', '0,00%', '0'],
    ['2.675 to two digits', free(hitungan('a')), { a: 2.675 }, '2.68', '2,68 indeks', '107/40'],
    ['1.005 to two digits', free(hitungan('a')), { a: '1.005' }, '1.01', '1,01 indeks', '201/200'],
    [
      '-2.5 to none',
      free(hitungan('a'), { digit: 0, mode: 'half-up' }),
      { a: -2.5 },
      '-3',
      '-3 indeks',
      '-5/2',
    ],
    ['-0.001', free(hitungan('a')), { a: '-0.001' }, '0.00', '0,00 indeks', '-1/1000'],
    ['a tenth and two', free(hitungan(tambah('a', 'b'))), { a: 0.1, b: 0.2 }, '0.30', '0,30 indeks', '3/10'],
    [
      'a third, times three',
      free(hitungan(kali(bagi('a', 'b'), 'b'))),
      { a: 1, b: 3 },
      '1.00',
      '1,00 indeks',
      '1',
    ],
    [
      '2^53 + 1 as text',
      free(hitungan('a')),
      { a: '9007199254740993' },
      '9007199254740993.00',
      '9.007.199.254.740.993,00 indeks',
      '9007199254740993',
    ],
    [
      '2^53 + 1 as bigint',
      free(hitungan('a')),
      { a: 9007199254740993n },
      '9007199254740993.00',
      '9.007.199.254.740.993,00 indeks',
      '9007199254740993',
    ],
    ['a rate', free(laju('a', 'b', 100000)), { a: 3, b: 48750 }, '6.15', '6,15 indeks', '80/13'],
    ['a ratio of decimals', free(rasio('a', 'b')), { a: '-0.5', b: '0.25' }, '-2.00', '-2,00 indeks', '-2'],
    [
      'twenty digits',
      free(hitungan(bagi('a', 'b')), { digit: 20, mode: 'down' }),
      { a: 2, b: 3 },
      '0.66666666666666666666',
      '0,66666666666666666666 indeks',
      '2/3',
    ],
  ])('%s', (_, indikator, data, desimal, teks, eksak) => {
    const hasil = evaluate(indikator, data as never);
    expect(hasil.ok ? [hasil.desimal, hasil.teks, hasil.eksak] : hasil.issues).toEqual([
      desimal,
      teks,
      eksak,
    ]);
  });

  test('a score carries its grade, from the value before rounding', () => {
    const sakip: Indikator = defineIndikator({
      ...base,
      satuan: 'nilai',
      variabel: { a: { label: 'Nilai' } },
      formula: penilaian('a', { penilai: 'Inspektorat' }),
      skala: skalaSakip,
    });
    const graded = (a: string) => {
      const hasil = evaluate(sakip, { a });
      return hasil.ok && [hasil.teks, hasil.predikat];
    };
    expect(['78', '80', '80.01', '80.001', '70', '0', '100'].map(graded)).toEqual([
      ['78,00 (BB)', 'BB'],
      ['80,00 (BB)', 'BB'],
      ['80,01 (A)', 'A'],
      ['80,00 (A)', 'A'],
      ['70,00 (B)', 'B'],
      ['0,00 (D)', 'D'],
      ['100,00 (AA)', 'AA'],
    ]);
    expect(graded('100.5')).toEqual(['100,50 nilai', undefined]);
  });

  test('every kind of number gives the same result', () => {
    const kinds = [23, '23', '023', '23.000', 23n, new DecimalJs(23), new DecimalJs('2.3e1')];
    expect(kinds.map((terlayani) => outcome(evaluate(pmks, { terlayani, seluruh: 160 })))).toEqual(
      kinds.map(() => '14.38'),
    );
  });

  test('the examples of the catalogue come out', () => {
    const dokumen: readonly DokumenIku[] = [dinsosTapin2020, dinsosKutaiKartanegara2022];
    const indikator = dokumen.flatMap((one) => one.sasaran.flatMap((sasaran) => sasaran.indikator));
    const results = indikator.flatMap((one) =>
      (one.contoh ?? []).map(({ data }) => outcome(evaluate(one, data))),
    );
    expect(results).toEqual(indikator.flatMap((one) => (one.contoh ?? []).map(({ nilai }) => nilai)));
    expect(results.length).toBe(11);
  });
});

const ukuran = { a: { label: 'A', minimum: '-5', maksimum: '1000.5' }, b: { label: 'B' } } as const;
const luas: Indikator = defineIndikator({ ...base, variabel: ukuran, formula: rasio('a', 'b') });

describe('each code, with what was found and where', () => {
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
  ])('missing: %s is not zero', (found, terlayani) => {
    expect(run(pmks, { terlayani, seluruh: 160 })).toEqual([`missing data.terlayani ${found}`]);
    expect(run(pmks, { terlayani: 0, seluruh: 160 })).toBe('0.00');
  });

  test('missing: a key that is not there', () => {
    expect(run(pmks, { seluruh: 160 })).toEqual(['missing data.terlayani undefined']);
    expect(run(pmks, {})).toEqual(['missing data.terlayani undefined', 'missing data.seluruh undefined']);
  });

  test.each<[unknown, string]>([
    ['', '""'],
    ['94,33', '"94,33"'],
    ['1e5', '"1e5"'],
    [' 5', '" 5"'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [2 ** 53, '9007199254740992'],
    [true, 'true'],
    [[23], '[…] (1)'],
    [{}, '{…}'],
    [new DecimalJs(Number.NaN), '{…}'],
  ])('not-a-number: %s', (terlayani, found) => {
    expect(run(pmks, { terlayani, seluruh: 160 })).toEqual([`not-a-number data.terlayani ${found}`]);
  });

  test('limit: more than 1,000 digits', () => {
    expect(run(pmks, { terlayani: 10n ** 1000n, seluruh: '9'.repeat(1001) })).toEqual([
      'limit data.terlayani bigint',
      `limit data.seluruh "${'9'.repeat(40)}"… (1001)`,
    ]);
    expect(run(pmks, { terlayani: new DecimalJs('1e9000000'), seluruh: 160 })).toEqual([
      'limit data.terlayani {…}',
    ]);
  });

  test.each<[unknown, string]>([
    [23.5, '23.5'],
    ['23.01', '"23.01"'],
    [-1.5, '-1.5'],
  ])('not-whole: a count of %s', (terlayani, found) => {
    expect(run(pmks, { terlayani, seluruh: 160 })).toEqual([`not-whole data.terlayani ${found}`]);
  });

  test('a count may be written with decimals that are zero', () => {
    expect(run(pmks, { terlayani: '23.00', seluruh: '160.0' })).toBe('14.38');
  });

  test('negative: a count below zero', () => {
    expect(run(pmks, { terlayani: -1, seluruh: '-160' })).toEqual([
      'negative data.terlayani -1',
      'negative data.seluruh "-160"',
    ]);
    expect(run(pmks, { terlayani: '-0', seluruh: 160 })).toBe('0.00');
  });

  test('out-of-bounds: beyond an end, which itself is allowed', () => {
    expect(run(luas, { a: '-5', b: 1 })).toBe('-5.00');
    expect(run(luas, { a: 1000.5, b: 1 })).toBe('1000.50');
    expect(run(luas, { a: '-5.0000001', b: 1 })).toEqual(['out-of-bounds data.a "-5.0000001"']);
    expect(run(luas, { a: 1000.51, b: 1 })).toEqual(['out-of-bounds data.a 1000.51']);
  });

  test('part-exceeds-whole: equality is allowed', () => {
    expect(run(pmks, { terlayani: 160, seluruh: 160 })).toBe('100.00');
    expect(run(pmks, { terlayani: '161.0', seluruh: 160 })).toEqual([
      'part-exceeds-whole data.terlayani "161.0"',
    ]);
    expect(run(pmks, { terlayani: 1, seluruh: 0 })).toEqual(['part-exceeds-whole data.terlayani "1"']);
  });

  test('division-by-zero: at the variable that is zero', () => {
    expect(run(luas, { a: 5, b: 0 })).toEqual(['division-by-zero data.b 0']);
    expect(run(luas, { a: 5, b: '-0.00' })).toEqual(['division-by-zero data.b 0']);
  });

  test('zero-over-zero: both are', () => {
    expect(run(pmks, { terlayani: 0, seluruh: 0 })).toEqual(['zero-over-zero data.seluruh 0']);
  });

  test('a divisor that is computed is located in the definition', () => {
    const formula = (ekspresi: Formula) => free(ekspresi);
    expect(run(formula(persentase('a', kurang('b', 'b'))), { a: 5, b: 7 })).toEqual([
      'division-by-zero formula.penyebut 0',
    ]);
    expect(run(formula(hitungan(tambah('a', bagi('b', kurang('a', 'a'))))), { a: 5, b: 0 })).toEqual([
      'zero-over-zero formula.ekspresi.operan[1].operan[1] 0',
    ]);
    expect(run(formula(persentase(bagi('a', 'b'), 'c')), { a: 5, b: 0, c: 1 })).toEqual([
      'division-by-zero data.b 0',
    ]);
  });

  test('limit of what is computed is located in the definition', () => {
    const besar = `${10n ** 999n}`;
    expect(run(free(hitungan(kali('a', 'a', 'a', 'a', 'a'))), { a: besar })).toEqual([
      'limit formula.ekspresi undefined',
    ]);
  });

  test('the facts are text or numbers', () => {
    const facts = (indikator: Indikator, data: unknown) => {
      const hasil = evaluate(indikator, data as never);
      return hasil.ok ? [] : hasil.issues.map((issue) => issue.fakta);
    };
    expect(facts(pmks, { terlayani: 161n, seluruh: 160 })).toEqual([
      { label: 'Jumlah PMKS terlayani', bagian: '161', labelSeluruh: 'Jumlah seluruh PMKS', seluruh: '160' },
    ]);
    expect(facts(luas, { a: '-2.50', b: 0 })).toEqual([{ pembilang: '-5/2' }]);
    expect(facts(luas, { a: true, b: 0 })).toEqual([{ label: 'A', sebab: 'bukan-angka' }]);
  });
});

describe('the order of issues', () => {
  const variabel = {
    z: { label: 'Z', jenis: 'cacah', minimum: '10', maksimum: '20', bagianDari: 'y' },
    y: { label: 'Y', jenis: 'cacah' },
    x: { label: 'X', bagianDari: 'y' },
    w: { label: 'W' },
  } as const satisfies Record<string, Variabel<'w' | 'x' | 'y' | 'z'>>;
  const semua: Indikator = defineIndikator({
    ...base,
    variabel,
    formula: rasio(tambah('w', bagi('x', 'w')), kurang('z', 'y')),
  });

  test('each variable alone, in declared order, whatever order the data has', () => {
    expect(run(semua, { w: 'w', x: null, y: 1.5, z: -1 })).toEqual([
      'negative data.z -1',
      'not-whole data.y 1.5',
      'missing data.x null',
      'not-a-number data.w "w"',
    ]);
  });

  test('of each variable only the first', () => {
    const first = (z: unknown) => run(semua, { z, y: 100, x: 0, w: 1 });
    expect(first(-1.5)).toEqual(['not-whole data.z -1.5']);
    expect(first(-1)).toEqual(['negative data.z -1']);
    expect(first(9)).toEqual(['out-of-bounds data.z 9']);
    expect(first(21)).toEqual(['out-of-bounds data.z 21']);
    expect(first(`-${'9'.repeat(1001)}.5`)).toEqual([`limit data.z "-${'9'.repeat(39)}"… (1004)`]);
  });

  test('parts against wholes only when each alone is right, in declared order', () => {
    expect(run(semua, { z: 15, y: 5, x: 6, w: null })).toEqual(['missing data.w null']);
    expect(run(semua, { z: 15, y: 5, x: 5.5, w: 0 })).toEqual([
      'part-exceeds-whole data.z "15"',
      'part-exceeds-whole data.x "5.5"',
    ]);
  });

  test('arithmetic only when parts are right, and only the first of it', () => {
    expect(run(semua, { z: 15, y: 14, x: 0, w: 0 })).toEqual(['part-exceeds-whole data.z "15"']);
    expect(run(semua, { z: 15, y: 15, x: 5, w: 0 })).toEqual(['division-by-zero data.w 0']);
    expect(run(semua, { z: 15, y: 15, x: 0, w: 0 })).toEqual(['zero-over-zero data.w 0']);
    expect(run(semua, { z: 15, y: 15, x: 0, w: 5 })).toEqual(['division-by-zero formula.penyebut 0']);
  });
});

describe('what 0 / 0 means', () => {
  const nolPerNol = { nilai: '100', alasan: 'tidak ada yang harus dilayani' } as const;
  const diatur: Indikator<'terlayani' | 'seluruh'> = defineIndikator({
    ...pmks,
    formula: { ...persentase('terlayani', 'seluruh'), nolPerNol },
  });

  test('is the result where the definition says so, and only for 0 / 0', () => {
    const hasil = evaluate(diatur, { terlayani: 0, seluruh: 0 });
    expect(hasil.ok && [hasil.desimal, hasil.teks, hasil.eksak]).toEqual(['100.00', '100,00%', '100']);
    const lepas: Indikator = defineIndikator({ ...luas, formula: { ...rasio('a', 'b'), nolPerNol } });
    expect(run(lepas, { a: 5, b: 0 })).toEqual(['division-by-zero data.b 0']);
    expect(run(lepas, { a: 0, b: 5 })).toBe('0.00');
  });
});

describe('data from anywhere', () => {
  const baris = { terlayani: 23, seluruh: 160 };
  const refuse = (): never => {
    throw new Error('getter');
  };

  test('more columns than variables are ignored, and not even read', () => {
    const lebar = Object.defineProperties(
      { ...baris, tahun: 2022, 'nama wilayah': 'Tapin', [Symbol('s')]: 5 },
      { galat: { enumerable: true, get: refuse } },
    );
    expect(run(pmks, lebar)).toBe('14.38');
  });

  test('a row may be frozen, have no prototype, or be of a class', () => {
    class Baris {
      readonly terlayani = 23;
      readonly seluruh = '160';
    }
    expect(run(pmks, Object.freeze({ ...baris }))).toBe('14.38');
    expect(run(pmks, Object.assign(Object.create(null), baris))).toBe('14.38');
    expect(run(pmks, new Baris())).toBe('14.38');
    expect(run(pmks, new Proxy(baris, {}))).toBe('14.38');
  });

  test('what a row inherits is not filled in', () => {
    expect(run(pmks, Object.create(baris))).toEqual([
      'missing data.terlayani undefined',
      'missing data.seluruh undefined',
    ]);
  });

  test('each value is read once', () => {
    const reads: PropertyKey[] = [];
    const counting = new Proxy(baris, {
      get(target, key) {
        reads.push(key);
        return Reflect.get(target, key);
      },
    });
    expect(run(pmks, counting)).toBe('14.38');
    expect(reads).toEqual(['terlayani', 'seluruh']);
  });

  test('a getter or proxy that throws is an issue of its variable', () => {
    const galat = Object.defineProperty({ seluruh: 160 }, 'terlayani', { enumerable: true, get: refuse });
    expect(run(pmks, galat)).toEqual(['unreadable data.terlayani undefined']);
    for (const trap of ['get', 'getOwnPropertyDescriptor'] as const) {
      expect(run(pmks, new Proxy(baris, { [trap]: refuse }))).toEqual([
        'unreadable data.terlayani undefined',
        'unreadable data.seluruh undefined',
      ]);
    }
  });

  test('a revoked proxy too', () => {
    const { proxy, revoke } = Proxy.revocable(baris, {});
    revoke();
    expect(run(pmks, proxy)).toEqual(['not-an-object data {…}']);
  });

  test('a value that throws when read as a Decimal is no number', () => {
    const palsu = {
      get toStringTag(): string {
        return refuse();
      },
    };
    expect(run(pmks, { terlayani: palsu, seluruh: 160 })).toEqual(['not-a-number data.terlayani {…}']);
  });

  test('a false Decimal whose words bring methods of their own does not throw either', () => {
    const lihai = Object.assign([5], { slice: () => ({ length: 1, every: () => true, map: refuse }) });
    const tiruan = { toStringTag: '[object Decimal]', s: 1, e: 0, d: lihai };
    expect(() => run(pmks, { terlayani: tiruan, seluruh: 160 })).not.toThrow();
  });

  test.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'undefined'],
    ['terlayani', '"terlayani"'],
    [23, '23'],
    [true, 'true'],
    [() => baris, 'function'],
    [Symbol('x'), 'symbol'],
    [5n, '5'],
  ])('data %s is no row', (data, found) => {
    expect(run(pmks, data)).toEqual([`not-an-object data ${found}`]);
  });

  test('a list is no row, but rows', () => {
    expect(run(pmks, [baris])).toEqual(['not-an-object data […] (1)']);
    const panjang: Indikator = defineIndikator({
      ...base,
      variabel: { length: { label: 'Panjang' } },
      formula: hitungan('length'),
    });
    expect(run(panjang, [])).toEqual(['not-an-object data […] (0)']);
  });

  test.each([
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'isPrototypeOf',
    'length',
    'name',
    'then',
    'toJSON',
  ])('a variable may be called %s', (id) => {
    const indikator: Indikator = defineIndikator({
      ...base,
      variabel: { [id]: { label: 'L' }, lain: { label: 'M' } },
      formula: rasio(id, 'lain'),
    });
    expect(run(indikator, { [id]: 5, lain: 2 })).toBe('2.50');
    expect(run(indikator, { lain: 2 })).toEqual([`missing data.${id} undefined`]);
    const hasil = evaluate(indikator, { [id]: 5, lain: 2 });
    expect(hasil.ok && hasil.data).toEqual({ [id]: '5', lain: '2' });
  });
});

describe('definitions from anywhere', () => {
  test('that change after they were defined are not what was defined', () => {
    const formula = { jenis: 'rasio', pembilang: 'a', penyebut: 'b', pengali: '100' };
    const isi = { ...base, variabel: { a: { label: 'A' }, b: { label: 'B' } }, formula };
    const semula = parseIndikator(isi);
    formula.pengali = '1000';
    const kemudian = parseIndikator(isi);
    formula.pembilang = 'b';
    formula.pengali = 'nol';
    expect([semula, kemudian].map((satu) => run(satu, { a: 1, b: 8 }))).toEqual(['12.50', '125.00']);
    expect(semula.formula).toMatchObject({ pembilang: 'a', pengali: '100' });
    expect(run(isi as never, { a: 1, b: 8 })).toEqual(['unchecked-definition definisi {…}']);
  });

  test.each<[string, object, object]>([
    ['a copy of a checked one', { ...pmks }, {}],
    ['what JSON gives of a checked one', JSON.parse(JSON.stringify(pmks)), {}],
    ['one that is frozen', Object.freeze({ ...pmks }), {}],
    ['one that is wrong', { ...pmks, formula: persentase('terlayani', 'semua') }, {}],
    ['a checked document', dinsosTapin2020, { berupa: 'defineDokumen' }],
  ])('%s is refused, as one issue that says what to call', (_, value, berupa) => {
    const hasil = evaluate(value as never, { terlayani: 23, seluruh: 160 } as never);
    expect(hasil).toEqual({
      ok: false,
      issues: [
        expect.objectContaining({
          code: 'unchecked-definition',
          asal: 'definisi',
          path: [],
          fakta: { define: 'defineIndikator', parse: 'parseIndikator', ...berupa },
        }),
      ],
    });
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['text', 'pmks'],
    ['a number', 5],
    ['a list', [pmks]],
    ['an empty object', {}],
    ['a function', () => pmks],
  ])('%s is none, and does not throw', (_, value) => {
    const hasil = evaluate(value as never, { terlayani: 23, seluruh: 160 } as never);
    expect(hasil.ok).toBe(false);
    expect(hasil.ok ? 0 : hasil.issues.length).toBeGreaterThan(0);
  });

  test('one that throws does not throw on', () => {
    const refuse = (): never => {
      throw new Error('trap');
    };
    const galat = new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse });
    expect(run(galat as never, {})).toEqual(['unchecked-definition definisi {…}']);
  });
});
