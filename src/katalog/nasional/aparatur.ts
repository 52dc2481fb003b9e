import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { skalaBerakhlak } from '../skala/skalaBerakhlak.js';
import { skalaIpAsn } from '../skala/skalaIpAsn.js';
import { cite, krip, peraturanBkn8Tahun2019 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks BerAKHLAK. */
export const indeksBerakhlak: Indikator<
  'orientasiPelayanan' | 'akuntabel' | 'kompeten' | 'harmonis' | 'loyal' | 'adaptif' | 'kolaboratif'
> = /* @__PURE__ */ terdaftar({
  id: 'indeksBerakhlak',
  nama: 'Indeks BerAKHLAK',
  satuan: 'Persen',
  urusan: ['5.03'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.06.001' }],
  namaLain: ['core values ASN', 'nilai dasar ASN', 'budaya kerja'],
  polaritas: 'naik',
  pembulatan: { digit: 1, mode: 'half-up' },
  skala: skalaBerakhlak,
  variabel: {
    orientasiPelayanan: {
      label: 'Nilai BerOrientasi Pelayanan',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    akuntabel: { label: 'Nilai Akuntabel', satuan: 'persen', jenis: 'ukuran', minimum: '0', maksimum: '100' },
    kompeten: { label: 'Nilai Kompeten', satuan: 'persen', jenis: 'ukuran', minimum: '0', maksimum: '100' },
    harmonis: { label: 'Nilai Harmonis', satuan: 'persen', jenis: 'ukuran', minimum: '0', maksimum: '100' },
    loyal: { label: 'Nilai Loyal', satuan: 'persen', jenis: 'ukuran', minimum: '0', maksimum: '100' },
    adaptif: { label: 'Nilai Adaptif', satuan: 'persen', jenis: 'ukuran', minimum: '0', maksimum: '100' },
    kolaboratif: {
      label: 'Nilai Kolaboratif',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'kali',
      operan: [
        { jenis: 'konstanta', nilai: '1/7' },
        /* @__PURE__ */ tambah(
          'orientasiPelayanan',
          'akuntabel',
          'kompeten',
          'harmonis',
          'loyal',
          'adaptif',
          'kolaboratif',
        ),
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.001', 'teks-asli')],
  catatan:
    'Contoh registri: rata-rata 57,9; 74,1; 56,7; 63,8; 65,8; 38,9; 69,4 = 60,942857..., tercetak 60,9 (satu desimal) dan disebut Cukup Sehat, padahal menurut kelasnya Sehat. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: {
        orientasiPelayanan: '57.9',
        akuntabel: '74.1',
        kompeten: '56.7',
        harmonis: '63.8',
        loyal: '65.8',
        adaptif: '38.9',
        kolaboratif: '69.4',
      },
      nilai: '60.9',
    },
    {
      data: {
        orientasiPelayanan: '71.85',
        akuntabel: '58.16',
        kompeten: '52.39',
        harmonis: '69.47',
        loyal: '80.34',
        adaptif: '35.94',
        kolaboratif: '58.50',
      },
      nilai: '61.0',
      catatan: 'Tepat 60,95; bilangan biner memberi 60,9.',
    },
  ],
});

/** Indeks Profesionalitas ASN (IP ASN). */
export const ipAsn: Indikator<'nilaiIpAsn'> = /* @__PURE__ */ terdaftar({
  id: 'ipAsn',
  nama: 'Indeks Profesionalitas ASN (IP ASN)',
  satuan: 'indeks',
  urusan: ['5.03'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['IP ASN', 'profesionalitas', 'BKN'],
  polaritas: 'naik',
  skala: skalaIpAsn,
  variabel: {
    nilaiIpAsn: {
      label: 'Indeks Profesionalitas ASN',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIpAsn'),
  agregasi: { periode: 'terakhir' },
  rujukan: [peraturanBkn8Tahun2019],
  catatan:
    'Nilai dilaporkan, tidak dihitung: jumlah (skor dimensi x bobot); hanya bobot kualifikasi (25) yang terbaca. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIpAsn: '76' }, nilai: '76.00' },
    {
      data: { nilaiIpAsn: '89.005' },
      nilai: '89.01',
      catatan: 'Tepat 89,005; bilangan biner memberi 89,00.',
    },
  ],
});
