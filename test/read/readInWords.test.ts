import { describe, expect, test } from 'vitest';
import { readInWords } from '../../src/read/readInWords.js';

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
    ['2000000000000', '(dua trillliun)', true, ''],
    ['3000000000', '(tiga milliar rupiah)', true, 'rupiah'],
    ['3000000000', '(tiga mill iar)', false, 'mill iar'],
    ['100', '(seratus persen)', true, 'persen'],
    ['100', '% (seratus persen)', true, '%'],
    ['94.33', '(sembilan puluh empat koma tiga tiga)', true, ''],
    ['2', '(dua orang)', true, 'orang'],
    ['2', 'orang (dua Orang)', true, 'orang'],
    ['2', 'jam (dua hari)', false, 'jam'],
    ['2', '(tiga orang)', false, 'orang'],
    ['12', '(sebelas) dokumen', false, 'dokumen'],
    ['5000000.00', '(lima juta rupiah)', true, 'rupiah'],
    ['5.00', '(lima)', true, ''],
    ['5.01', '(lima)', false, ''],
    ['1500000000', '(satu miliyar lima ratus juta)', true, ''],
    ['12', '(dua puluh)', false, ''],
    ['1000000000000000', '(satu)', false, ''],
  ])('of %s: %s', (nilai, behind, agrees, rest) => {
    expect(readInWords(nilai, behind)).toEqual({ agrees, rest });
  });

  test.each([
    ...['', 'dokumen', '(BB)', '(A)', '(Sangat Baik)', '(persen)', '(satuan)', '(se)', '(semua)'],
    ...['(dua', 'dua)', '((dua))', '(dua) (dua)', '(2)', '()', '( )'],
  ])('are none: %s', (rest) => {
    expect(readInWords('2', rest)).toBeUndefined();
  });
});
