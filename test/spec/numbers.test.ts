import DecimalJs from 'decimal.js';
import { Decimal, defineIndikator, evaluate, kali, konstanta, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import { cases } from '../vectors/pack.js';

// The rules of docs/spec.md about numbers that JSON cannot show: values of JavaScript, and of decimal.js.

const variabel = { a: { label: 'A' } };
const dasar = { id: 'uji', nama: 'Uji', satuan: 'poin', variabel };
const indikator = defineIndikator({ ...dasar, formula: { jenis: 'hitungan', ekspresi: 'a' } });

/** The exact value; or the code of the first issue. */
function worth(a: unknown): string | undefined {
  const hasil = evaluate(indikator, { a: a as never });
  return hasil.ok ? hasil.eksak : hasil.issues[0]?.code;
}

describe('[N1] accepted', () => {
  it.each([
    [23, '23'],
    [-0, '0'],
    [0.1, '1/10'],
    [1e-7, '1/10000000'],
    [9007199254740991, '9007199254740991'],
    [10n ** 999n, `1${'0'.repeat(999)}`],
    [new Decimal('14.375'), '115/8'],
    [new DecimalJs('-2.5'), '-5/2'],
    [new (DecimalJs.clone({ precision: 3 }))('1234.5'), '2469/2'],
  ])('%s is %s', (a, eksak) => {
    expect(worth(a)).toBe(eksak);
  });
});

describe('[N2] refused', () => {
  const values = [
    NaN,
    Infinity,
    -Infinity,
    2 ** 53,
    -1e300,
    true,
    Symbol('5'),
    () => 5,
    {},
    [5],
    new Date(0),
    Object(5),
  ];

  it.each([...values, new DecimalJs(NaN), new DecimalJs(Infinity)].map((value) => [String(value), value]))(
    '%s',
    (_nama, value) => {
      expect(worth(value)).toBe('not-a-number');
    },
  );

  it.each([
    10n ** 1000n,
    new DecimalJs('1e1000'),
    new DecimalJs('1e-1000'),
    new DecimalJs('1e9000000000000000'),
  ])('beyond 1,000 digits: %#', (value) => {
    expect(worth(value)).toBe('limit');
  });
});

describe('[N3] not filled in', () => {
  it.each([null, undefined])('%s differs from 0', (value) => {
    expect([worth(value), worth(0)]).toEqual(['missing', '0']);
  });
});

describe('[N7] the private Decimal', () => {
  it('is not changed by a host, nor changes one', () => {
    const before = DecimalJs.precision;
    DecimalJs.set({ precision: 2, rounding: DecimalJs.ROUND_DOWN });
    try {
      const hasil = evaluate(indikator, { a: '14.375' });
      expect(hasil.ok && [hasil.nilai.toString(), hasil.nilai.times(100).toString()]).toEqual([
        '14.38',
        '1438',
      ]);
    } finally {
      DecimalJs.set({ precision: before, rounding: DecimalJs.ROUND_HALF_UP });
    }
    expect(DecimalJs.precision).toBe(20);
  });

  it('cannot be set', () => {
    expect(() => Decimal.set({ precision: 3 })).toThrow();
    expect(Decimal.precision).toBe(1000);
  });
});

describe('[N8] no result is NaN, Infinity, -0 or an unknown 0', () => {
  it('in the whole conformance pack', () => {
    const printed = cases.flatMap(({ case: { expect: wanted } }) =>
      'desimal' in wanted ? [`${wanted.desimal}`] : [],
    );
    expect(printed.length).toBeGreaterThan(1500);
    expect(printed.filter((text) => !/^(?!-0\.?0*$)-?\d+(?:\.\d+)?$/.test(text))).toEqual([]);
  });

  it.each([
    ['-0', '0.00'],
    ['-0.001', '0.00'],
  ])('%s is %s', (a, desimal) => {
    const hasil = evaluate(indikator, { a });
    expect(hasil.ok && [hasil.desimal, Object.is(hasil.nilai.toNumber(), 0)]).toEqual([desimal, true]);
  });

  it('a product with zero is zero, not minus zero', () => {
    const formula = {
      jenis: 'hitungan',
      ekspresi: kali(tambah('a', konstanta('-5')), konstanta('0')),
    } as const;
    const hasil = evaluate(defineIndikator({ ...dasar, formula }), { a: 0 });
    expect(hasil.ok && [hasil.desimal, hasil.eksak]).toEqual(['0.00', '0']);
  });
});
