import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExact } from '../../src/decimal/angka.js';
import { rationalToText } from '../../src/decimal/rational.js';
import { Fraction } from '../properties/oracle.js';
import { draws } from '../properties/seed.js';

const nines = (count: number) => '9'.repeat(count);

/** The plain text and the exact value of what was read, or why it was not. */
function read(value: unknown): readonly [string, string] | string {
  const angka = readExact(value);
  return angka.ok ? [angka.teks, rationalToText(angka.nilai)] : angka.sebab;
}

describe('readExact accepts', () => {
  test.each<[unknown, string, string]>([
    ['0', '0', '0'],
    ['23', '23', '23'],
    ['-2.50', '-2.50', '-5/2'],
    ['94.33', '94.33', '9433/100'],
    ['007', '7', '7'],
    ['-007.10', '-7.10', '-71/10'],
    ['000', '0', '0'],
    ['0.00', '0.00', '0'],
    ['-0', '0', '0'],
    ['-0.000', '0.000', '0'],
    ['00.5', '0.5', '1/2'],
    ['9007199254740993', '9007199254740993', '9007199254740993'],
  ])('plain text %j', (value, teks, eksak) => {
    expect(read(value)).toEqual([teks, eksak]);
  });

  test.each<[number, string, string]>([
    [0, '0', '0'],
    [-0, '0', '0'],
    [23, '23', '23'],
    [-5, '-5', '-5'],
    [0.1, '0.1', '1/10'],
    [-2.5, '-2.5', '-5/2'],
    [2.675, '2.675', '107/40'],
    [1e-7, '0.0000001', '1/10000000'],
    [-1.5e-7, '-0.00000015', '-3/20000000'],
    [0.000001, '0.000001', '1/1000000'],
    [123456.789, '123456.789', '123456789/1000'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991', '9007199254740991'],
    [Number.MIN_SAFE_INTEGER, '-9007199254740991', '-9007199254740991'],
    [4503599627370495.5, '4503599627370495.5', '9007199254740991/2'],
  ])('the number %j by its shortest decimal text', (value, teks, eksak) => {
    expect(read(value)).toEqual([teks, eksak]);
  });

  test('the smallest double as 324 decimals', () => {
    expect(read(5e-324)).toEqual([`0.${'0'.repeat(323)}5`, `1/2${'0'.repeat(323)}`]);
  });

  test.each<[bigint, string]>([
    [0n, '0'],
    [-5n, '-5'],
    [9007199254740993n, '9007199254740993'],
    [10n ** 1000n - 1n, nines(1000)],
    [1n - 10n ** 1000n, `-${nines(1000)}`],
  ])('a bigint of at most 1,000 digits (%#)', (value, teks) => {
    expect(read(value)).toEqual([teks, teks]);
  });

  test('exactly 1,000 digits, with sign and point beside them', () => {
    expect(read(nines(1000))).toEqual([nines(1000), nines(1000)]);
    expect(read(`-${nines(999)}.5`)).toEqual([`-${nines(999)}.5`, `-${2n * 10n ** 999n - 1n}/2`]);
    expect(read(`0.${'0'.repeat(999)}`)).toEqual([`0.${'0'.repeat(999)}`, '0']);
  });

  test('a Decimal of this package or another', () => {
    expect(read(new DecimalJs('14.380'))).toEqual(['14.38', '719/50']);
    expect(read(new DecimalJs('-0'))).toEqual(['0', '0']);
  });
});

describe('readExact refuses', () => {
  test.each([
    ...['', ' ', ' 5', '5 ', '5\n', '\n5', '\t5', '\u00a05', '5\u0000', '1 000', '- 5', '94, 33'],
    ...'+5|-+5|--5|-|.|.5|-.5|5.|-5.|1.2.3|1..2|1e5|1E5|1e-5|0x10|0b1|0o7|1n|1_000'.split('|'),
    ...'NaN|Infinity|-Infinity|null|dua|٣|５|−5|½|1/2|5%|Rp5|94,|,33|94,33,1|94,33%'.split('|'),
  ])('the text %j', (value) => {
    expect(read(value)).toBe('bukan-angka');
  });

  test.each<[string]>([['94,33'], ['-0,5'], ['1.500,25'], ['1.000.000,00']])(
    '%j, and says that the comma is the reason',
    (value) => {
      expect(read(value)).toBe('koma-desimal');
    },
  );

  test.each<[number]>([
    [2 ** 53],
    [-(2 ** 53)],
    [Number.MAX_SAFE_INTEGER + 1],
    [1e21],
    [-1e21],
    [1e300],
    [Number.MAX_VALUE],
  ])('the unsafe integer %j', (value) => {
    expect(read(value)).toBe('bilangan-tak-aman');
  });

  test.each<[unknown]>([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY],
    [true],
    [false],
    [null],
    [undefined],
    [Symbol('5')],
    [() => 5],
    [{}],
    [{ valueOf: () => 5 }],
    [{ toString: () => '5' }],
    [Object(5)],
    [Object('5')],
    [Object(5n)],
    [new Date(5)],
    [[]],
    [[5]],
    [['5']],
    [/5/],
    [new Map()],
    [Uint8Array.of(5)],
  ])('what is no number (%#)', (value) => {
    expect(read(value)).toBe('bukan-angka');
  });

  test.each<[unknown]>([
    [nines(1001)],
    [`-${nines(1001)}`],
    [`${nines(1000)}.5`],
    [`-${nines(1000)}.5`],
    [`0.${'0'.repeat(1000)}`],
    ['0'.repeat(1001)],
    [nines(1_000_000)],
    [10n ** 1000n],
    [-(10n ** 1000n)],
    [10n ** 100_000n],
  ])('more than 1,000 digits (%#)', (value) => {
    expect(read(value)).toBe('terlalu-panjang');
  });

  test('a huge text that does not begin as a number is none', () => {
    expect(read('x'.repeat(5_000_000))).toBe('bukan-angka');
    expect(read(' '.repeat(5_000_000))).toBe('bukan-angka');
    expect(read(`1${','.repeat(5_000_000)}`)).toBe('bukan-angka');
  });
});

describe('readExact, for every number', () => {
  const plain = fc.stringMatching(/^-?[0-9]{1,30}(\.[0-9]{1,30})?$/);

  test('a text means what the oracle says it means', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(read(text)).toEqual([expect.any(String), Fraction.parse(text).toText()]);
      }),
    );
  });

  test('the text that was read reads as itself', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const first = readExact(text);
        expect(first.ok && readExact(first.teks)).toEqual(first);
      }),
    );
  });

  test('a double that is read turns back into the same double', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        const angka = readExact(value);
        if (Number.isInteger(value) && !Number.isSafeInteger(value)) expect(angka.ok).toBe(false);
        else expect(angka.ok && Number(angka.teks)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: draws(1000) },
    );
  });

  test('anything at all is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withTypedArray: true }), (value) => {
        expect(typeof readExact(value).ok).toBe('boolean');
      }),
    );
  });
});
