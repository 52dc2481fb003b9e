import { expect, test } from 'vitest';
import { inWords } from '../../src/read/inWords.js';

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
  expect(inWords(nilai)).toBe(kata);
});
