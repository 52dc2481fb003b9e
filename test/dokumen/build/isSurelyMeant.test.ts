import { expect, it } from 'vitest';
import { isSurelyMeant } from '../../../src/dokumen/build/isSurelyMeant.js';

it.each([
  'Jumlah A per jumlah B',
  'Jumlah kematian bayi terhadap jumlah kelahiran hidup',
  'Luas panen berbanding luas lahan',
  'Persentase jumlah aduan selesai terhadap jumlah aduan',
  'Rasio jumlah guru per jumlah murid',
  'Perbandingan antara jumlah guru terhadap jumlah murid',
  'Selisih antara A dengan B',
  'Selisih jumlah A dan jumlah B',
  'Penjumlahan nilai A dengan nilai B',
  'Rata-rata dari (A + B + C)',
  'median (A,B)',
  'Po (1 + r)^n',
  'A/BX100%',
  'Jumlah A/Jumlah B',
  'Pembilang: A',
])('%s: a formula was meant', (text) => {
  expect(isSurelyMeant(text)).toBe(true);
});

it.each([
  'Jumlah dokumen',
  'Rata-rata nilai SKM',
  'Rata-rata lama sekolah (tahun)',
  'Angka per 1000',
  'Kunjungan per tahun',
  'Persentase kunjungan per tahun',
  'Selisih antara',
  'Jumlah desa/kelurahan',
  'Penjumlahan seluruh dokumen',
  'Hasil survei',
  'Jumlah pegawai (PNS + PPPK)',
])('%s: a value may be reported under it', (text) => {
  expect(isSurelyMeant(text)).toBe(false);
});
