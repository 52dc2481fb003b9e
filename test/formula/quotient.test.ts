import {
  bagi,
  type Ekspresi,
  type Formula,
  hitungan,
  indeksTertimbang,
  kali,
  konstanta,
  kurang,
  penilaian,
  persentase,
  pertumbuhan,
  rasio,
  tambah,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { rationalToText } from '../../src/decimal/rational.js';
import { quotientOf } from '../../src/formula/quotient.js';

/** `3a + 2 / b` as `['3 0 2', '0 1 0']`: weights of a and b, then the constant. */
function written(formula: Formula): readonly (string | undefined)[] | undefined {
  const quotient = quotientOf(formula, ['a', 'b']);
  return (
    quotient && [quotient.numerator, quotient.denominator].map((sum) => sum?.map(rationalToText).join(' '))
  );
}

const nolPerNol = { nilai: '0', alasan: 'A' } as const;

describe('quotientOf', () => {
  test.each<[string, Formula, readonly (string | undefined)[]]>([
    ['a ratio', persentase('a', 'b'), ['100 0 0', '0 1 0']],
    ['a ratio with a value for 0/0', { ...rasio('a', 'b'), nolPerNol }, ['1 0 0', '0 1 0']],
    ['growth', pertumbuhan('a', 'b'), ['100 -100 0', '0 1 0']],
    ['weights', indeksTertimbang({ a: '0.376', b: '1/9' }), ['47/125 1/9 0', undefined]],
    [
      'a constant divisor',
      hitungan(bagi(tambah('a', konstanta('2')), konstanta('4'))),
      ['1/4 0 1/2', undefined],
    ],
    ['a quotient and a constant', hitungan(tambah(konstanta('1'), bagi('a', 'b'))), ['1 1 0', '0 1 0']],
    ['a sum and a quotient', hitungan(tambah(bagi('a', 'b'), konstanta('1'))), ['1 1 0', '0 1 0']],
    [
      'the largest constants that doubles hold',
      hitungan(tambah(kali('a', konstanta('9007199254740991')), kali('b', konstanta('-9007199254740991')))),
      ['9007199254740991 -9007199254740991 0', undefined],
    ],
    [
      'the smallest part',
      hitungan(tambah('b', kali('a', konstanta('1/9007199254740991')))),
      ['1/9007199254740991 1 0', undefined],
    ],
    [
      'a hundred leaves',
      hitungan(tambah(...new Array<Ekspresi<'a' | 'b'>>(100).fill('a'))),
      ['100 0 0', undefined],
    ],
    ['a score', penilaian('a', { penilai: 'P' }), ['1 0 0', undefined]],
    ['a quotient in a ratio', rasio(bagi('a', 'b'), konstanta('2')), ['1/2 0 0', '0 1 0']],
    ['a constant times zero', hitungan(tambah('a', kali('b', konstanta('0')))), ['1 0 0', undefined]],
    ['the same variable twice', hitungan(kurang('a', tambah('a', 'b'))), ['0 -1 0', undefined]],
  ])('of %s', (_, formula, expected) => {
    expect(written(formula)).toEqual(expected);
  });

  test.each<[string, Formula]>([
    ['a product of variables', hitungan(kali('a', 'b'))],
    ['two divisions', hitungan(tambah(bagi('a', 'b'), bagi('b', 'a')))],
    ['a division by a quotient', hitungan(bagi('a', bagi('a', 'b')))],
    ['a quotient over a sum', rasio(bagi('a', 'b'), 'a')],
    ['a divisor that is always zero', rasio('a', kurang('b', 'b'))],
    ['a quotient times zero', hitungan(kali(bagi('a', 'b'), konstanta('0')))],
    ['a value for 0/0 beside another division', { ...rasio(bagi('a', 'b'), konstanta('2')), nolPerNol }],
    ['a constant beyond doubles', hitungan(kali('a', konstanta('9007199254740992')))],
    ['a constant beyond doubles, below zero', hitungan(kali('a', konstanta('-9007199254740992')))],
    ['a part beyond doubles', hitungan(kali('a', konstanta('1/9007199254740992')))],
    ['a quotient and a variable', hitungan(tambah(bagi('a', 'b'), 'a'))],
    ['a long constant', hitungan(tambah('a', konstanta(10n ** 20n - 1n), 'b'))],
    ['over a hundred leaves', hitungan(tambah(...new Array<Ekspresi<'a' | 'b'>>(101).fill('a')))],
  ])('of %s there is none', (_, formula) => {
    expect(written(formula)).toBeUndefined();
  });
});
