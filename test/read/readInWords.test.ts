import { describe, expect, test } from 'vitest';
import { readTerbilang, terbilang } from '../../src/decimal/terbilang.js';

test.each([
  ['0', 'nol'],
  ['7', 'tujuh'],
  ['10', 'sepuluh'],
  ['11', 'sebelas'],
  ['12', 'dua belas'],
  ['19', 'sembilan belas'],
  ['20', 'dua puluh'],
  ['21', 'dua puluh satu'],
  ['99', 'sembilan puluh sembilan'],
  ['100', 'seratus'],
  ['111', 'seratus sebelas'],
  ['200', 'dua ratus'],
  ['999', 'sembilan ratus sembilan puluh sembilan'],
  ['1000', 'seribu'],
  ['1001', 'seribu satu'],
  ['1945', 'seribu sembilan ratus empat puluh lima'],
  ['2000', 'dua ribu'],
  ['11000', 'sebelas ribu'],
  ['21000', 'dua puluh satu ribu'],
  ['100000', 'seratus ribu'],
  ['1000000', 'satu juta'],
  ['1000000000', 'satu miliar'],
  ['2500000000000', 'dua triliun lima ratus miliar'],
  ['0.5', 'nol koma lima'],
  ['94.33', 'sembilan puluh empat koma tiga tiga'],
  ['100.00', 'seratus koma nol nol'],
  ['8645', 'delapan ribu enam ratus empat puluh lima'],
  [
    '999999999999999',
    `${['triliun', 'miliar', 'juta', 'ribu'].map((nama) => `sembilan ratus sembilan puluh sembilan ${nama}`).join(' ')} sembilan ratus sembilan puluh sembilan`,
  ],
  ['1000000000000000', ''],
])('%s is "%s"', (nilai, kata) => {
  expect(terbilang(nilai)).toBe(kata);
});

describe('words behind a number', () => {
  test.each([
    ['12', '(dua belas)', true, ''],
    ['12', '(dua belas) dokumen', true, 'dokumen'],
    ['12', 'dokumen (dua belas)', true, 'dokumen'],
    ['12', '( Dua Belas ) dokumen', true, 'dokumen'],
    ['12', '(duabelas)', true, ''],
    ['25', '(dua-puluh lima)', true, ''],
    ['1000', '(satu ribu)', true, ''],
    ['1000000', '(sejuta)', true, ''],
    ['21000', '(dua puluh satu ribu)', true, ''],
    ['3000000000', '(tiga milyar rupiah)', true, 'rupiah'],
    ['2000000000000', '(dua trilyun)', true, ''],
    ['100', '(seratus persen)', true, 'persen'],
    ['100', '% (seratus persen)', true, '%'],
    ['94.33', '(sembilan puluh empat koma tiga tiga)', true, ''],
    ['12', '(sebelas) dokumen', false, 'dokumen'],
    ['12', '(dua puluh)', false, ''],
    ['1000000000000000', '(satu)', false, ''],
  ])('of %s: %s', (nilai, rest, cocok, sisa) => {
    expect(readTerbilang(nilai, rest)).toEqual({ cocok, sisa });
  });

  test.each([
    ...[
      '',
      'dokumen',
      '(BB)',
      '(A)',
      '(Sangat Baik)',
      '(persen)',
      '(dua orang)',
      '(satuan)',
      '(se)',
      '(semua)',
    ],
    ...['(dua', 'dua)', '((dua))', '(dua) (dua)', '(2)', '()', '( )'],
  ])('are none: %s', (rest) => {
    expect(readTerbilang('2', rest)).toBeUndefined();
  });
});
