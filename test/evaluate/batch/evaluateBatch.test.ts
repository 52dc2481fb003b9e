import {
  bagi,
  Decimal,
  defineIndikator,
  evaluate,
  evaluateBatch,
  type HasilBatch,
  hitungan,
  indeksTertimbang,
  kali,
  penilaian,
  persentase,
  pertumbuhan,
} from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { pmks } from '../../fixtures/pmks.js';

// Columns of JavaScript callers, which the compiler would refuse.
const batchAny = evaluateBatch as (indikator: unknown, columns: unknown) => HasilBatch;

const outcomes = (banyak: HasilBatch) =>
  Array.from({ length: banyak.length }, (_, i) => banyak.desimal(i) ?? banyak.code(i));

describe('a batch, by hand', () => {
  test('of ratios: exact halves go away from zero', () => {
    const banyak = evaluateBatch(pmks, {
      terlayani: Float64Array.of(23, 1250, 0, 1, 160),
      seluruh: Float64Array.of(160, 4120, 7, 3, 160),
    });
    expect(banyak.length).toBe(5);
    expect(outcomes(banyak)).toEqual(['14.38', '30.34', '0.00', '33.33', '100.00']);
    expect([...banyak.units]).toEqual([1438, 3034, 0, 3333, 10000]);
    expect([...banyak.codeIndex]).toEqual([0, 0, 0, 0, 0]);
    expect([banyak.digit, banyak.issues, banyak.codes]).toEqual([2, [], ['']]);
  });

  test('with rows that have no result', () => {
    const banyak = evaluateBatch(pmks, {
      terlayani: Float64Array.of(23, Number.NaN, 0.5, -1, 161, 0, Number.POSITIVE_INFINITY, 2 ** 53),
      seluruh: Float64Array.of(160, 160, 160, 160, 160, 0, 160, 160),
    });
    expect(outcomes(banyak)).toEqual([
      '14.38',
      'missing',
      'not-whole',
      'negative',
      'part-exceeds-whole',
      'zero-over-zero',
      'not-a-number',
      'not-a-number',
    ]);
    expect(banyak.units[1]).toBeNaN();
    expect(banyak.codes[banyak.codeIndex[2] ?? 0]).toBe('not-whole');
    expect([banyak.ok(0), banyak.ok(1), banyak.code(0)]).toEqual([true, false, undefined]);
  });

  test('of growth: halves below zero go down, 0 below the line has a code', () => {
    const tren = defineIndikator({
      id: 'tren',
      nama: 'Pertumbuhan',
      satuan: 'persen',
      variabel: { kini: { label: 'Kini' }, lalu: { label: 'Lalu' } },
      formula: pertumbuhan('kini', 'lalu'),
    });
    const kini = Int32Array.of(110, 137, 90, 5, 0, 199);
    const lalu = Int32Array.of(100, 160, -80, 0, 0, 200);
    expect(outcomes(evaluateBatch(tren, { kini, lalu }))).toEqual([
      '10.00',
      '-14.38',
      '-212.50',
      'division-by-zero',
      'zero-over-zero',
      '-0.50',
    ]);
  });

  test('of weighted decimals, in every kind of column', () => {
    const ika = ['50.5', '57.94', '-1.005', null];
    const indeks = defineIndikator({
      id: 'iklh',
      nama: 'Indeks kualitas lingkungan hidup',
      satuan: 'indeks',
      variabel: { ika: { label: 'IKA' }, iku: { label: 'IKU' }, ikl: { label: 'IKL' } },
      formula: indeksTertimbang({ ika: '0.376', iku: '0.405', ikl: '0.219' }),
    });
    const iku = [new Decimal('88.1'), '84.02', '0', 1];
    // 18,988 + 35,6805 + 2,19 = 56,8585; 21,78544 + 34,0281 + 4,38 = 60,19354; -0,37788 + 0 + 6,57 = 6,19212.
    const ikl = BigInt64Array.of(10n, 20n, 30n, 40n);
    expect(outcomes(evaluateBatch(indeks, { ika, iku, ikl }))).toEqual(['56.86', '60.19', '6.19', 'missing']);
    const floats = { ika: Float64Array.of(50.5, 57.94), iku: Float64Array.of(88.1, 84.02), ikl: [10, 20] };
    expect(outcomes(evaluateBatch(indeks, floats))).toEqual(['56.86', '60.19']);
  });

  test('of scores: at(i) has the grade', () => {
    const formula = penilaian('nilai', { penilai: 'Inspektorat' });
    const sakip = defineIndikator({
      id: 'sakip',
      nama: 'Nilai SAKIP',
      satuan: 'nilai',
      variabel: { nilai: { label: 'Nilai', minimum: '0', maksimum: '100' } },
      formula,
      skala: skalaSakip,
    });
    const banyak = evaluateBatch(sakip, { nilai: [78, '80.01', 100.5] });
    expect(outcomes(banyak)).toEqual(['78.00', '80.01', 'out-of-bounds']);
    expect(banyak.at(0)).toMatchObject({ teks: '78,00 (BB)' });
  });

  test('of what 0/0 is worth by definition', () => {
    const nolPerNol = { nilai: '100', alasan: 'Tidak ada korban.' } as const;
    const tanpa = defineIndikator({
      ...pmks,
      contoh: [],
      formula: { ...persentase('terlayani', 'seluruh'), nolPerNol },
    });
    expect(outcomes(evaluateBatch(tanpa, { terlayani: [0, 1], seluruh: [0, 2] }))).toEqual([
      '100.00',
      '50.00',
    ]);
  });

  test('whose results lie beyond 2^53: no double stands for them', () => {
    const luas = defineIndikator({
      id: 'luas',
      nama: 'Hasil kali',
      satuan: 'm2',
      variabel: { a: { label: 'A' }, b: { label: 'B' } },
      formula: hitungan(kali('a', 'b')),
    });
    const banyak = evaluateBatch(luas, { a: [9007199254740991n, 3n, 90071992547409n], b: [3n, 5n, 1n] });
    expect(outcomes(banyak)).toEqual(['27021597764222973.00', '15.00', '90071992547409.00']);
    expect(banyak.units[0]).toBeNaN();
    expect(banyak.codeIndex[0]).toBe(0);
    expect([...banyak.units.subarray(1)]).toEqual([1500, 9007199254740900]);
  });

  test('of a formula that is no quotient of sums', () => {
    const nisbah = defineIndikator({
      id: 'nisbah',
      nama: 'Nisbah dua rasio',
      satuan: 'kali',
      variabel: { a: { label: 'A' }, b: { label: 'B' }, c: { label: 'C' }, d: { label: 'D' } },
      formula: hitungan(bagi(bagi('a', 'b'), bagi('c', 'd'))),
    });
    const columns = { a: [1, 1, 1], b: [3, 3, 0], c: [1, 0, 1], d: [7, 7, 7] };
    expect(outcomes(evaluateBatch(nisbah, columns))).toEqual([
      '2.33',
      'division-by-zero',
      'division-by-zero',
    ]);
  });
});

describe('a batch as a whole', () => {
  test('has no rows without columns', () => {
    expect(batchAny(pmks, {}).length).toBe(0);
    expect(evaluateBatch(pmks, { terlayani: [], seluruh: [] }).length).toBe(0);
  });

  test('misses an absent column in every row', () => {
    const banyak = batchAny(pmks, { terlayani: Float64Array.of(1, 2), lain: [1] });
    expect(outcomes(banyak)).toEqual(['missing', 'missing']);
    expect(banyak.at(1)).toEqual(evaluate(pmks, { terlayani: 2, seluruh: undefined }));
  });

  test('says which column has another length', () => {
    const banyak = evaluateBatch(pmks, { terlayani: [1, 2, 3], seluruh: Float64Array.of(1, 2) });
    expect(banyak.issues.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        'unequal-lengths',
        ['seluruh'],
        'data.seluruh: berisi 2 baris, sedangkan "terlayani" berisi 3; semua kolom harus sama panjang',
      ],
    ]);
    expect([banyak.length, banyak.ok(0), banyak.code(0), banyak.desimal(0)]).toEqual([
      0,
      false,
      'unequal-lengths',
      undefined,
    ]);
    expect(banyak.at(0)).toEqual({ ok: false, id: 'pmksTertangani', issues: banyak.issues });
  });

  test('holes in a list are not filled in, one by one', () => {
    const banyak = evaluateBatch(pmks, {
      terlayani: withHole(1_000_000),
      seluruh: new Array(1_000_000).fill(4),
    });
    expect([banyak.length, banyak.code(0), banyak.desimal(1), banyak.code(999_999)]).toEqual([
      1_000_000,
      'missing',
      '25.00',
      undefined,
    ]);
  });

  test.each<[string, unknown, string]>([
    ['a Float32Array', { terlayani: Float32Array.of(1), seluruh: [1] }, 'wrong-argument'],
    ['a text', { terlayani: '1', seluruh: [1] }, 'wrong-argument'],
    ['an object', { terlayani: { length: 1 }, seluruh: [1] }, 'wrong-argument'],
    [
      'a list that says it is endless',
      { terlayani: [1], seluruh: new Proxy([], { get: () => 1e15 }) },
      'too-large',
    ],
    ['10^8 holes', { terlayani: new Array(1e8), seluruh: new Array(1e8) }, 'too-large'],
    ['a hole among over a million', { terlayani: withHole(1_000_001), seluruh: [1] }, 'too-large'],
    ['a revoked proxy', { terlayani: [1], seluruh: revoked() }, 'unreadable'],
    ['no columns', null, 'not-an-object'],
    ['a list', [[1], [1]], 'not-an-object'],
  ])('refuses %s', (_, columns, code) => {
    const banyak = batchAny(pmks, columns);
    expect([banyak.length, banyak.code(0), banyak.issues.length]).toEqual([0, code, 1]);
    expect([banyak.codes, [...banyak.units], [...banyak.codeIndex]]).toEqual([[''], [], []]);
  });

  test('says what it can read, and how many rows', () => {
    const sentence = (terlayani: unknown) => batchAny(pmks, { terlayani, seluruh: [1] }).issues[0]?.message;
    expect(sentence(Float32Array.of(1))).toBe(
      'data.terlayani: ditemukan {…}; diharapkan Float64Array, Int32Array, BigInt64Array, Array',
    );
    expect(sentence(new Array(1e8))).toBe('data.terlayani: terlalu banyak isi; paling banyak 1000000');
    expect(sentence(new Proxy([], { get: () => 2 ** 27 + 1 }))).toBe(
      'data.terlayani: terlalu banyak isi; paling banyak 134217728',
    );
  });

  test('does not look for holes in what is too long anyway', () => {
    const hollow = (length: number) =>
      new Proxy([], { get: (_, key) => (key === 'length' ? length : 1), has: () => false });
    const batas = (length: number) =>
      batchAny(pmks, { terlayani: hollow(length), seluruh: [1] }).issues.map(({ fakta }) => fakta.batas);
    expect([batas(2 ** 27), batas(2 ** 27 + 1)]).toEqual([[1_000_000], [2 ** 27]]);
  });

  test('counts holes from a million rows on', () => {
    const codes = (length: number) =>
      batchAny(pmks, { terlayani: withHole(length), seluruh: [1] }).issues.map(({ code }) => code);
    expect([codes(1_000_000), codes(1_000_001)]).toEqual([['unequal-lengths'], ['too-large']]);
    const full = new Array(1_000_001).fill(1);
    expect(batchAny(pmks, { terlayani: full, seluruh: [1] }).issues.map(({ code }) => code)).toEqual([
      'unequal-lengths',
    ]);
  });

  test('of a definition that was not checked has just that issue', () => {
    const banyak = batchAny({ ...pmks, satuan: 5 }, { terlayani: [1], seluruh: [1] });
    expect(banyak.issues.map(({ code }) => code)).toEqual(['unchecked-definition']);
    expect(banyak.at(3)).toMatchObject({ ok: false });
  });

  test('has no row beyond its last', () => {
    const banyak = evaluateBatch(pmks, { terlayani: [1], seluruh: [1] });
    for (const i of [1, -1, 0.5, Number.NaN]) {
      expect(() => banyak.at(i)).toThrow(expect.objectContaining({ name: 'IndikatorError' }));
      expect(() => banyak.desimal(i)).toThrow('diharapkan 0 sampai 0');
    }
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

describe('columns', () => {
  test('are not copied: a row changed since gives another at(i), what was computed stays', () => {
    const terlayani = Float64Array.of(23, 40);
    const banyak = evaluateBatch(pmks, { terlayani, seluruh: Float64Array.of(160, 160) });
    terlayani[0] = 80;
    expect(banyak.at(0)).toMatchObject({ desimal: '50.00' });
    expect([banyak.desimal(0), banyak.units[0]]).toEqual(['14.38', 1438]);
    expect(banyak.at(1)).toEqual(evaluate(pmks, { terlayani: 40, seluruh: 160 }));
  });

  test('what a caller writes into the arrays is read back, and never printed as garbage', () => {
    const banyak = evaluateBatch(pmks, { terlayani: [23, 1, 2, 3], seluruh: [160, 2, 3, 4] });
    banyak.units.set([1500, Number.NaN, 14.5, 1e300]);
    expect([0, 1, 2, 3].map((i) => banyak.desimal(i))).toEqual(['15.00', undefined, undefined, undefined]);
    expect([0, 1, 2, 3].map((i) => banyak.ok(i))).toEqual([true, true, true, true]);
    banyak.codeIndex[0] = 200;
    expect([banyak.ok(0), banyak.code(0), banyak.desimal(0)]).toEqual([true, undefined, '15.00']);
  });

  test('may hold anything', () => {
    const throwing = Object.defineProperty([1, 2], 0, {
      get() {
        throw new Error('rahasia');
      },
    });
    expect(outcomes(batchAny(pmks, { terlayani: throwing, seluruh: [4, 4] }))).toEqual([
      'unreadable',
      '50.00',
    ]);
    const odd = [true, 'x', '1e5', {}, Symbol('a'), Number.NaN, undefined, '9'.repeat(1001)];
    const banyak = batchAny(pmks, { terlayani: odd, seluruh: odd.map(() => 4) });
    expect(outcomes(banyak)).toEqual([
      ...Array.from({ length: 6 }, () => 'not-a-number'),
      'missing',
      'limit',
    ]);
  });

  test('of more rows than a block has', () => {
    const length = 5001;
    const seluruh = Int32Array.from({ length }, (_, i) => i + 1);
    const banyak = evaluateBatch(pmks, { terlayani: seluruh.map((n) => n % 1000), seluruh });
    expect([banyak.desimal(0), banyak.desimal(5000), banyak.code(999)]).toEqual([
      '100.00',
      '0.02',
      undefined,
    ]);
    expect([...banyak.codeIndex].every((code) => code === 0)).toBe(true);
  });
});

/** A list of ones, but for the first. */
function withHole(length: number): readonly number[] {
  const list = new Array<number>(length).fill(1);
  delete list[0];
  return list;
}
