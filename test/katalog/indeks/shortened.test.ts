import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/katalog/indeks/shortened.js';

describe('a citation in short', () => {
  it.each([
    ['Peraturan Pemerintah Nomor 2 Tahun 2018', 'PP 2/2018'],
    ['pp no. 2 tahun 2018', 'pp 2/2018'],
    ['Peraturan Menteri Kesehatan No 4 Tahun 2019', 'Permenkes 4/2019'],
    ['Peraturan Bupati Kulon Progo Nomor 15 Tahun 2011', 'Perbup Kulon Progo 15/2011'],
    ['Permendagri 18/2020', 'Permendagri 18/2020'],
    ['Wali Kota', 'Wali Kota'],
  ])('%s', (citation, short) => {
    expect(shortened(citation)).toBe(short);
  });
});
