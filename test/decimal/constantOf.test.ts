import fc from 'fast-check';
import { IndikatorError } from 'indikator';
import { describe, expect, test } from 'vitest';
import { constantOf, readConstant } from '../../src/decimal/constantOf.js';
import { rationalToText } from '../../src/decimal/rational.js';
import { Fraction } from '../properties/oracle.js';

function read(value: unknown): string {
  const konstanta = readConstant(value);
  return konstanta.ok ? rationalToText(konstanta.nilai) : konstanta.sebab;
}

describe('readKonstanta', () => {
  test.each([
    ['0.376', '47/125'],
    ['100', '100'],
    ['-2.50', '-5/2'],
    ['1/9', '1/9'],
    ['-1/9', '-1/9'],
    ['6/8', '3/4'],
    ['9/3', '3'],
    ['0/5', '0'],
    ['-0/5', '0'],
    ['007/014', '1/2'],
    [`${'9'.repeat(1000)}/${'9'.repeat(1000)}`, '1'],
    [`-${'9'.repeat(1000)}/${'9'.repeat(1000)}`, '-1'],
  ])('%s is exactly %s', (text, exact) => {
    expect(read(text)).toBe(exact);
  });

  test.each([
    ...['', '/', '1/', '/9', '1//9', '1/9/2', '1 / 9', ' 1/9', '1/9 ', '1/9\n', '+1/9', '1/-9', '-1/-9'],
    ...['0.5/9', '1/0.5', '1/9%', '1e5', '1e1/9', '0x1/9', '½', 'a/b', '1:9', '.5', '5.'],
  ])('%j is no constant', (text) => {
    expect(read(text)).toBe('bukan-angka');
  });

  test.each([[5], [5n], [0.5], [null], [undefined], [true], [{}], [['1/9']], [Object('1/9')]])(
    'only text is a constant of a definition (%#)',
    (value) => {
      expect(read(value)).toBe('bukan-angka');
    },
  );

  test.each(['1/0', '0/0', '-5/000'])('%s has a zero denominator', (text) => {
    expect(read(text)).toBe('penyebut-nol');
  });

  test.each([
    `1/${'9'.repeat(1001)}`,
    `${'9'.repeat(1001)}/1`,
    '9'.repeat(1001),
    `1/${'9'.repeat(1_000_000)}`,
    `${'9'.repeat(1_000_000)}/1`,
  ])('more than 1,000 digits on either side are too many (%#)', (text) => {
    expect(read(text)).toBe('terlalu-panjang');
  });

  test.each([
    [`12/${'9'.repeat(2001)}`, 'terlalu-panjang'],
    [`1/${'9'.repeat(2001)}x`, 'terlalu-panjang'],
    [`1/${'9'.repeat(1990)}x${'9'.repeat(50)}`, 'bukan-angka'],
    [`a1/${'9'.repeat(2001)}`, 'bukan-angka'],
  ])('a text beyond two numbers is judged by its beginning (%#)', (text, sebab) => {
    expect(read(text)).toBe(sebab);
  });

  test('a comma is named as the reason', () => {
    expect(read('0,376')).toBe('koma-desimal');
  });

  test('means what the oracle says, for every fraction', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[0-9]{1,30}\/[0-9]{0,20}[1-9]$/), (text) => {
        expect(read(text)).toBe(Fraction.parse(text).toText());
      }),
    );
  });
});

describe('konstantaOf', () => {
  test('gives the value', () => {
    expect(rationalToText(constantOf('2/6'))).toBe('1/3');
  });

  test('throws the one error for what a checked definition cannot hold', () => {
    expect(() => constantOf('1/0')).toThrow(IndikatorError);
    expect(() => constantOf('abc')).toThrow(
      expect.objectContaining({
        message:
          'definisi: "konstanta" bukan angka: ditemukan "abc"; diharapkan angka, misalnya 23 atau "94.33"',
        issues: [expect.objectContaining({ code: 'not-a-number', path: [] })],
      }),
    );
  });
});
