import { expect, it } from 'vitest';
import { lessIsBetter } from '../../../src/dokumen/build/lessIsBetter.js';

it.each([
  ['Angka Kematian Ibu', 'per 100.000 KH', 'Kematian'],
  ['Prevalensi stunting', 'Persen', 'Prevalensi'],
  ['Tingkat Pengangguran Terbuka', '%', 'Pengangguran'],
  ['Persentase penduduk miskin', '%', 'penduduk miskin'],
  ['Angka Kemiskinan', 'Persen', 'Kemiskinan'],
  ['Jumlah keluhan masyarakat', 'kali', 'keluhan'],
  ['Waktu tanggap kebakaran', 'menit', 'Waktu tanggap'],
  ['Rata-rata lama waktu pelayanan', 'menit', 'lama waktu'],
  ['Indeks Gini', 'poin', 'Gini'],
  ['Angka putus sekolah SD', '%', 'putus sekolah'],
  ['Jumlah per tahun', 'kecelakaan', 'kecelakaan'],
])('%s: less is better', (nama, satuan, words) => {
  expect(lessIsBetter({ nama, satuan })).toBe(words);
});

it.each([
  ['Persentase keluhan yang ditindaklanjuti', '%'],
  ['Cakupan penanganan stunting', '%'],
  ['Penurunan angka kemiskinan', 'Persen'],
  ['Persentase korban kekerasan yang dilayani', '%'],
  ['Desa bebas stunting', 'desa'],
  ['Indeks Kepuasan Masyarakat', 'Nilai'],
  ['Angka Harapan Hidup', 'Tahun'],
  ['Persentase pengaduan yang diselesaikan', '%'],
  ['Ketepatan waktu tanggap', '%'],
])('%s: nothing says so for sure', (nama, satuan) => {
  expect(lessIsBetter({ nama, satuan })).toBeUndefined();
});
