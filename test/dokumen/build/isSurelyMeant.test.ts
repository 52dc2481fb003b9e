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
  'Jumlah A yang terlayani\nJumlah A seluruhnya',
  'Pembilang: A',
  '(Jumlah A per jumlah B)',
  '- Rasio jumlah A dengan jumlah B',
  'Selisih antara jalan dengan jembatan',
  'n^2',
  '2^n',
  'P ^ 2',
  '(1 + r)^(n - 1)',
  'A/WargaX100%',
  'Nilai maksimal (A + B)',
  'Nilai minimum (A - B)',
  'maks (A + B)',
  'A+B',
  'A-B',
  'A:B',
  'AxB',
  'A1*B1',
  '(A/B)',
  'A+B/C',
  '(A-B)/(C+2)',
])('%s: a formula was meant', (text) => {
  expect(isSurelyMeant(text)).toBe(true);
});

it.each([
  'Jumlah dokumen',
  'Jumlah A\nJumlah B\nJumlah C',
  'Jumlah dokumen\nyang disusun',
  'Rata-rata nilai SKM',
  'Rata-rata lama sekolah (tahun)',
  'Angka per 1000',
  'Kunjungan per tahun',
  'Persentase kunjungan per tahun',
  'Selisih antara',
  'Jumlah desa/kelurahan',
  'Penjumlahan seluruh dokumen',
  'Hasil survei',
  'Data jumlah A per jumlah B',
  'Data rasio jumlah A dengan jumlah B',
  'Data selisih jumlah A dan jumlah B',
  'Data selisih antara A dengan B',
  'Jumlah pembilang: A',
  'Jumlah pegawai (PNS + PPPK)',
  'JP/JT',
  'A-',
  'K-13',
  'CO-OP',
  'Axb',
  'SPM',
])('%s: a value may be reported under it', (text) => {
  expect(isSurelyMeant(text)).toBe(false);
});

it('a text that is longer than any formula is not looked through', () => {
  expect(isSurelyMeant(`Jumlah A per jumlah B ${'x'.repeat(2000)}`)).toBe(false);
});
