import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import { formatAngka, IndikatorError } from 'indikator';
import { describe, expect, test } from 'vitest';
import { groupDigits } from '../../src/decimal/formatAngka.js';

/** The issues of the one error; anything else that is thrown, or nothing, fails the test. */
function issuesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof IndikatorError) {
      return error.issues.map((issue) => [issue.code, issue.asal, ...issue.path].join(' '));
    }
    throw error;
  }
  return [];
}

describe('formatAngka keeps the digits of the number', () => {
  test.each<[string | number | bigint, string, string]>([
    ['8785.00', '8.785,00', '8,785.00'],
    ['100.00', '100,00', '100.00'],
    ['0', '0', '0'],
    ['-0', '0', '0'],
    ['-0.00', '0,00', '0.00'],
    ['999', '999', '999'],
    ['1000', '1.000', '1,000'],
    ['-1000', '-1.000', '-1,000'],
    ['-999999.5', '-999.999,5', '-999,999.5'],
    ['0001234', '1.234', '1,234'],
    ['0.1234', '0,1234', '0.1234'],
    ['488943107488.4', '488.943.107.488,4', '488,943,107,488.4'],
    [1234567.5, '1.234.567,5', '1,234,567.5'],
    [1e-7, '0,0000001', '0.0000001'],
    [9007199254740993n, '9.007.199.254.740.993', '9,007,199,254,740,993'],
  ])('%s', (nilai, id, en) => {
    expect([
      formatAngka(nilai),
      formatAngka(nilai, { locale: 'id' }),
      formatAngka(nilai, { locale: 'en' }),
    ]).toEqual([id, id, en]);
  });

  test('also of a Decimal', () => {
    expect(formatAngka(new DecimalJs('8785.50'))).toBe('8.785,5');
  });
});

describe('formatAngka rounds when asked to', () => {
  test('half away from zero unless another mode is named', () => {
    expect(formatAngka('14.375', { digit: 2 })).toBe('14,38');
    expect(formatAngka('-14.375', { digit: 2 })).toBe('-14,38');
    expect(formatAngka(2.675, { digit: 2 })).toBe('2,68');
    expect(formatAngka('0.125', { digit: 2, mode: 'half-even' })).toBe('0,12');
    expect(formatAngka('999999.995', { digit: 2, locale: 'en' })).toBe('1,000,000.00');
  });

  test('fills up with zeros, and to none', () => {
    expect(formatAngka('78', { digit: 2 })).toBe('78,00');
    expect(formatAngka('1', { digit: 20 })).toBe(`1,${'0'.repeat(20)}`);
    expect(formatAngka('2.5', { digit: 0 })).toBe('3');
    expect(formatAngka('-0.4', { digit: 0 })).toBe('0');
  });
});

describe('formatAngka throws the one error, and no other', () => {
  test.each<[string, unknown, unknown, string]>([
    ['text that is no number', 'abc', {}, 'not-a-number argumen'],
    ['a decimal comma', '94,33', {}, 'not-a-number argumen'],
    ['null', null, {}, 'not-a-number argumen'],
    ['nothing', undefined, undefined, 'not-a-number argumen'],
    ['an unsafe integer', 2 ** 53, {}, 'not-a-number argumen'],
    ['NaN', Number.NaN, {}, 'not-a-number argumen'],
    ['1,001 digits', '9'.repeat(1001), {}, 'limit argumen'],
    ['digit 21', '5', { digit: 21 }, 'out-of-range argumen digit'],
    ['digit -1', '5', { digit: -1 }, 'out-of-range argumen digit'],
    ['digit 1.5', '5', { digit: 1.5 }, 'out-of-range argumen digit'],
    ['digit NaN', '5', { digit: Number.NaN }, 'out-of-range argumen digit'],
    ['digit as text', '5', { digit: '2' }, 'out-of-range argumen digit'],
    ['digit null', '5', { digit: null }, 'out-of-range argumen digit'],
    ['an unknown mode', '5', { digit: 2, mode: 'half' }, 'not-in-list argumen mode'],
    ['an unknown mode without digit', '5', { mode: 'toString' }, 'not-in-list argumen mode'],
    ['an unknown locale', '5', { locale: 'fr' }, 'not-in-list argumen locale'],
    ['locale null', '5', { locale: null }, 'not-in-list argumen locale'],
    ['format null', '5', null, 'unreadable argumen'],
  ])('%s', (_, nilai, format, issue) => {
    expect(issuesOf(() => formatAngka(nilai as never, format as never))).toEqual([issue]);
  });

  test.each<[string, unknown, unknown, string]>([
    [
      'no number',
      'x',
      {},
      'argumen: "nilai" bukan angka: ditemukan "x"; diharapkan angka, misalnya 23 atau "94.33"',
    ],
    ['21 digits', '5', { digit: 21 }, 'argumen.digit: ditemukan 21; diharapkan 0 sampai 20'],
    [
      'an unknown locale',
      '5',
      { locale: 'fr' },
      'argumen.locale: ditemukan "fr"; diharapkan salah satu dari: id, en',
    ],
  ])('%s, in words', (_, nilai, format, sentence) => {
    expect(() => formatAngka(nilai as never, format as never)).toThrow(sentence);
  });

  test('a getter of the format that throws', () => {
    const format = {
      get digit(): number {
        throw new Error('getter');
      },
    };
    expect(issuesOf(() => formatAngka('5', format))).toEqual(['unreadable argumen']);
  });
});

describe('groupDigits', () => {
  test('loses nothing: without its marks the text is as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[0-9]{1,25}(\.[0-9]{1,25})?$/), (text) => {
        expect(groupDigits(text).replaceAll('.', '').replace(',', '.')).toBe(text);
        expect(groupDigits(text, 'en').replaceAll(',', '')).toBe(text);
        expect(groupDigits(text)).toMatch(/^-?\d{1,3}(\.\d{3})*(,\d+)?$/);
      }),
    );
  });
});
