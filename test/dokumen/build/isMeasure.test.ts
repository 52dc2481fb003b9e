import { expect, it } from 'vitest';
import { isMeasure } from '../../../src/dokumen/build/isMeasure.js';

it.each([
  'Persentase jalan mantap',
  'Angka melek huruf',
  'Terwujudnya desa mandiri',
  'rata-rata lama sekolah',
])('a name of an indicator: %s', (nama) => {
  expect(isMeasure(nama)).toBe(true);
});

it.each(['SD/MI', 'Laki-laki', 'Pendidikan dasar', 'Urusan wajib'])('none: %s', (nama) => {
  expect(isMeasure(nama)).toBe(false);
});

it('the word of a measure stands first', () => {
  expect(isMeasure('Layanan persentase')).toBe(false);
  expect(isMeasure('Data jumlah warga')).toBe(false);
});
