import { describe, expect, test } from 'vitest';
import { constantOf } from '../../src/decimal/constantOf.js';
import { exactText, plainText } from '../../src/decimal/exactText.js';

describe('exactText', () => {
  test.each([
    ['14.375', '14.375'],
    ['14.3750', '14.375'],
    ['-0.5', '-0.5'],
    ['100', '100'],
    ['0.00', '0'],
    ['115/8', '14.375'],
    ['-6/3', '-2'],
    [`1/${10n ** 20n}`, '0.00000000000000000001'],
    [`${10n ** 70n}`, `${10n ** 70n}`],
  ])('%s ends, and is written out', (nilai, decimal) => {
    expect(exactText(constantOf(nilai))).toEqual({ decimal, isExact: true });
  });

  test.each([
    ['1/3', '0.3333333333', '1/3'],
    ['-1/3', '-0.3333333333', '-1/3'],
    ['2/3', '0.6666666666', '2/3'],
    ['200/3', '66.6666666666', '200/3'],
    ['10/6', '1.6666666666', '5/3'],
    [`1/${10n ** 21n}`, '0.0000000000', `1/${10n ** 21n}`],
    [`-1/${3n * 10n ** 12n}`, '0.0000000000', `-1/${3n * 10n ** 12n}`],
  ])('%s is cut to ten decimals, with the fraction beside it', (nilai, decimal, fraction) => {
    expect(exactText(constantOf(nilai))).toEqual({ decimal, isExact: false, fraction });
  });

  test('a fraction that nobody can read is left out', () => {
    const denominator = 3n ** 200n;
    expect(exactText({ numerator: denominator / 2n, denominator })).toEqual({
      decimal: '0.4999999999',
      isExact: false,
    });
  });

  test('a number that ends is exact, however long', () => {
    const besar = 10n ** 100n;
    expect(exactText({ numerator: besar, denominator: 1n })).toEqual({ decimal: `${besar}`, isExact: true });
    expect(exactText({ numerator: 115n * besar, denominator: 8n * besar })).toEqual({
      decimal: '14.375',
      isExact: true,
    });
  });

  test('a fraction is readable up to parts of 2^256', () => {
    const most = 2n ** 256n;
    // 2^256 divided by 3 leaves 1, and 2^256 + 1 leaves 2.
    const pecahan = (numerator: bigint, denominator: bigint) =>
      exactText({ numerator, denominator }).fraction;
    expect(pecahan(most - 2n, 3n)).toBe(`${most - 2n}/3`);
    expect(pecahan(most, 3n)).toBeUndefined();
    expect(pecahan(2n - most, 3n)).toBe(`-${most - 2n}/3`);
    expect(pecahan(-most, 3n)).toBeUndefined();
    expect(pecahan(2n, most - 1n)).toBe(`2/${most - 1n}`);
    expect(pecahan(most - 1n, 3n * most)).toBeUndefined();
  });
});

describe('plainText', () => {
  test.each([
    ['14.3750', '14.375'],
    ['-2', '-2'],
    ['10/6', '5/3'],
    ['-1/3', '-1/3'],
  ])('%s is %s', (nilai, text) => {
    expect(plainText(constantOf(nilai))).toBe(text);
  });

  test('a fraction that nobody can read is cut', () => {
    const denominator = 3n ** 200n;
    expect(plainText({ numerator: denominator / 2n, denominator })).toBe('0.4999999999');
  });
});
