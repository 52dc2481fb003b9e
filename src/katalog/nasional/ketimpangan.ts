import type { Indikator } from '../../definition/indikator.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { cite, pp6Tahun2008 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rasio Gini. */
export const indeksGini: Indikator<'nilaiIndeksGini'> = /* @__PURE__ */ terdaftar({
  id: 'indeksGini',
  nama: 'Rasio Gini',
  satuan: 'indeks',
  urusan: ['5.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['Gini', 'ketimpangan', 'indeks Gini'],
  polaritas: 'turun',
  variabel: {
    nilaiIndeksGini: { label: 'Rasio Gini', satuan: 'indeks', jenis: 'ukuran', minimum: '0', maksimum: '1' },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIndeksGini'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'lampiran')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: 1 - jumlah fp x (Fc i + Fc i-1) atas data kelas pengeluaran BPS, yang tidak diterbitkan bersama angkanya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIndeksGini: '0.59' }, nilai: '0.59' },
    {
      data: { nilaiIndeksGini: '0.365' },
      nilai: '0.37',
      catatan: 'Tepat 0,365; bilangan biner memberi 0,36.',
    },
  ],
});

/** Indeks Williamson (ketimpangan antarwilayah). */
export const indeksWilliamson: Indikator<'nilaiIndeksWilliamson'> = /* @__PURE__ */ terdaftar({
  id: 'indeksWilliamson',
  nama: 'Indeks Williamson (ketimpangan antarwilayah)',
  satuan: 'indeks',
  urusan: ['5.01'],
  tingkat: ['nasional', 'provinsi'],
  namaLain: ['Williamson', 'ketimpangan wilayah'],
  polaritas: 'turun',
  variabel: {
    nilaiIndeksWilliamson: { label: 'Indeks Williamson', satuan: 'indeks', jenis: 'ukuran', minimum: '0' },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIndeksWilliamson'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'lampiran')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: rumusnya memuat akar kuadrat. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIndeksWilliamson: '0.62' }, nilai: '0.62' },
    {
      data: { nilaiIndeksWilliamson: '0.565' },
      nilai: '0.57',
      catatan: 'Tepat 0,565; bilangan biner memberi 0,56.',
    },
  ],
});
