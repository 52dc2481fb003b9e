import { expect, it } from 'vitest';
import { sameWords } from '../../../src/katalog/indeks/sameWords.js';

it.each([
  ['Cakupan Desa/Kelurahan UCI', ['cakupan', 'desa', 'kelurahan', 'uci']],
  ['PMKS telantar', ['ppks', 'telantar']],
  ['Penyandang Masalah Kesejahteraan Sosial (PMKS)', ['ppks', 'ppks']],
  ['anak terlantar, usia lanjut', ['anak', 'telantar', 'lansia']],
  ['gangguan jiwa', ['odgj']],
  ['tb', ['tbc']],
  ['tbk', ['tbk']],
])('%s', (text, words) => {
  expect(sameWords(text)).toEqual(words);
});
