import { Decimal, hitungan, konstanta, persentase, tambah, type Variabel } from 'indikator';
import { describe, expect, test } from 'vitest';
import { decimalsOf, doubleOf, evaluateQuick, Quick, textOf } from '../../src/evaluate/quick.js';
import { pmks } from '../fixtures/pmks.js';
import { ready, readyOf } from '../fixtures/ready.js';

test.each([
  [0, 0],
  [5, 0],
  [-3, 0],
  [1e15, 0],
  [1e300, 0],
  [0.5, 1],
  [14.38, 2],
  [-14.38, 2],
  [0.00000001, 8],
  [0.000000001, -1],
  [1 / 3, -1],
  [Number.NaN, -1],
  // 15 digits, and 16.
  [99999999999999.9, 1],
  [-99999999999999.9, 1],
  [100000000000000.5, -1],
  [-100000000000000.5, -1],
])('decimals of %s: %i', (x, decimals) => {
  expect(decimalsOf(x)).toBe(decimals);
});

describe('a value as a double', () => {
  test.each<[unknown, number]>([
    [5, 5],
    [14.38, 14.38],
    [5n, 5],
    [-5n, -5],
    [4503599627370495n, 4503599627370495],
    [-4503599627370496n, -4503599627370496],
    ['5', 5],
    ['-5', -5],
    ['007', 7],
    ['123456789012345', 123456789012345],
    ['1.5', 1.5],
    ['-1.5', -1.5],
    ['0.5', 0.5],
    ['10.25', 10.25],
    ['1.12345678', 1.12345678],
    ['1234567.12345678', 1234567.12345678],
  ])('%s', (value, double) => {
    expect(doubleOf(value)).toBe(double);
  });

  test.each<[unknown]>([
    [4503599627370496n],
    [-4503599627370497n],
    ['1234567890123456'],
    ['1.123456789'],
    ['12345678.12345678'],
    ['.5'],
    ['5.'],
    ['1.5.5'],
    ['0.5x'],
    ['x0.5'],
    ['5x'],
    ['x5'],
    ['--5'],
    ['a'],
    ['a.b'],
    [''],
    ['-'],
    ['1e5'],
    ['94,33'],
    [' 5'],
    [null],
    [undefined],
    [true],
    [{}],
    [new Decimal('5')],
  ])('%s has none', (value) => {
    expect(doubleOf(value)).toBeNaN();
  });
});

test.each<[unknown, string]>([
  [0, '0'],
  [-0, '0'],
  [14.38, '14.38'],
  [-14.38, '-14.38'],
  [0.000001, '0.000001'],
  [0.0000001, '0.0000001'],
  [5n, '5'],
  ['5', '5'],
  ['007', '7'],
  ['0.50', '0.50'],
  ['10.05', '10.05'],
  ['-0', '0'],
  ['-5', '-5'],
  ['-007', '-7'],
])('text of %s: %s', (value, text) => {
  expect(textOf(value)).toBe(text);
});

describe('the exact value of a row', () => {
  test.each([
    // 230000 / (160 x 100) = 14.375 = 115/8.
    [230000, 160, 2, '115/8'],
    [-230000, 160, 2, '-115/8'],
    [230000, 160, 0, '2875/2'],
    [320000, 160, 2, '20'],
    [0, 160, 2, '0'],
    [1, 3, 15, '1/3000000000000000'],
    [1, 3, 16, '1/30000000000000000'],
    [1, 4503599627370497, 15, '1/4503599627370497000000000000000'],
  ])('%i / (%i x 10^%i) is %s', (pembilang, penyebut, digit, text) => {
    const quick = new Quick([], 0, pembilang, penyebut, digit);
    expect(quick.toText()).toBe(text);
    expect(quick.toRational()).toEqual({
      numerator: BigInt(pembilang),
      denominator: BigInt(penyebut) * 10n ** BigInt(digit),
    });
  });
});

describe('one row in doubles', () => {
  const run = ({ kernel, pembulatan }: ReturnType<typeof ready>, ...values: readonly unknown[]) => {
    if (kernel === undefined) throw new Error('no kernel');
    const quick = evaluateQuick(kernel, values, pembulatan);
    return quick === undefined ? undefined : [quick.units, quick.pembilang, quick.penyebut, quick.digit];
  };
  const prepared = ready(pmks);
  const free = readyOf(persentase('a', 'b'), { a: {}, b: {} });

  test('of counts', () => {
    expect(run(prepared, 23, 160)).toEqual([1438, 230000, 160, 2]);
    expect(run(prepared, '23', 160n)).toEqual([1438, 230000, 160, 2]);
    expect(run(prepared, 160, 160)).toEqual([10000, 1600000, 160, 2]);
    expect(run(prepared, 0, 160)).toEqual([0, 0, 160, 2]);
    expect(run(prepared, 0, 0)?.slice(1)).toEqual([0, 0, 2]);
  });

  test.each<[string, readonly unknown[]]>([
    ['a part beyond its whole', [161, 160]],
    ['half a person', [0.5, 160]],
    ['half a person in all', [0, 160.5]],
    ['fewer than none', [-1, 160]],
    ['what is not filled in', [null, 160]],
    ['no number', [Number.NaN, 160]],
    ['words', ['dua', 160]],
    ['a Decimal', [new Decimal(1), 160]],
  ])('leaves %s to others', (_, values) => {
    expect(run(prepared, ...values)).toBeUndefined();
  });

  test('up to the bound of its plan', () => {
    expect(run(prepared, 450292418874, 450292418874)?.[0]).toBe(10000);
    expect(run(prepared, 450292418874, 450292418875)).toBeUndefined();
    expect(run(free, -450292418874, 1)?.[0]).toBe(-4502924188740000);
    expect(run(free, -450292418875, 1)).toBeUndefined();
  });

  test('of decimals: both count in the smaller unit', () => {
    expect(run(free, 0.5, 2)).toEqual([2500, 50000, 20, 2]);
    expect(run(free, 2, 0.5)).toEqual([40000, 200000, 5, 2]);
    expect(run(free, 0.5, 0.25)).toEqual([20000, 500000, 25, 2]);
    expect(run(free, '0.5', '0.25')).toEqual([20000, 500000, 25, 2]);
    expect(run(free, 1 / 3, 1)).toBeUndefined();
    // 450292418874 units of 1/10 are within, one more is not.
    expect(run(free, 45029241887.3, 1)?.slice(1)).toEqual([4502924188730000, 10, 2]);
    expect(run(free, 45029241887.5, 1)).toBeUndefined();
  });

  test('of a divisor below zero: the sign goes up', () => {
    expect(run(free, 5, -2)).toEqual([-25000, -50000, 2, 2]);
    expect(run(free, -5, -2)).toEqual([25000, 50000, 2, 2]);
    expect(run(free, 5, 0)?.slice(1)).toEqual([50000, 0, 2]);
  });

  test('of a constant', () => {
    const lebih = readyOf(hitungan(tambah('a', konstanta('0.5'))), { a: {} });
    // The units of 1.5 are 150 / 1, those of 0.25 + 0.5 are 75 / 1.
    expect(run(lebih, 1)?.slice(0, 1)).toEqual([150]);
    expect(run(lebih, 0.25)?.slice(0, 1)).toEqual([75]);
  });

  test('within bounds, which themselves are within', () => {
    const aturan: Omit<Variabel, 'label'> = { minimum: '1', maksimum: '10' };
    const bounded = readyOf(hitungan('a'), { a: aturan });
    expect([1, 10].map((x) => run(bounded, x)?.[0])).toEqual([100, 1000]);
    expect([0.99, 10.01].map((x) => run(bounded, x))).toEqual([undefined, undefined]);
  });

  test('of a part that stands behind its whole', () => {
    const terbalik = readyOf(persentase('a', 'b'), { b: {}, a: { bagianDari: 'b' } });
    expect(run(terbalik, 4, 4)?.[0]).toBe(10000);
    expect(run(terbalik, 4, 5)).toBeUndefined();
  });

  test('has no plan where the digits leave no room', () => {
    expect(
      run(readyOf(persentase('a', 'b'), { a: {}, b: {} }, { digit: 15, mode: 'down' }), 1, 2),
    ).toBeUndefined();
  });
});
