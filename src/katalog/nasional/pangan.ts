import type { Indikator } from '../../definition/indikator.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { cite, krip, lamanKaro } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Skor Pola Pangan Harapan (PPH). */
export const skorPph: Indikator<'nilaiSkorPph'> = /* @__PURE__ */ terdaftar({
  id: 'skorPph',
  nama: 'Skor Pola Pangan Harapan (PPH)',
  satuan: 'skor',
  urusan: ['2.09'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['PPH', 'pangan', 'konsumsi'],
  polaritas: 'naik',
  variabel: {
    nilaiSkorPph: {
      label: 'Skor Pola Pangan Harapan',
      satuan: 'skor',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiSkorPph'),
  agregasi: { periode: 'terakhir' },
  rujukan: [lamanKaro],
  catatan:
    'Nilai dilaporkan, tidak dihitung: jumlah (% AKG golongan pangan x bobot golongan); bobot golongan tidak terbaca. Satuan di sumber (gram/kapita/hari) keliru; yang dihitung skor. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiSkorPph: '66' }, nilai: '66.00' },
    {
      data: { nilaiSkorPph: '31.005' },
      nilai: '31.01',
      catatan: 'Tepat 31,005; bilangan biner memberi 31,00.',
    },
  ],
});

/** Prevalensi ketidakcukupan konsumsi pangan (PoU). */
export const pou: Indikator<'nilaiPou'> = /* @__PURE__ */ terdaftar({
  id: 'pou',
  nama: 'Prevalensi ketidakcukupan konsumsi pangan (PoU)',
  satuan: 'Persen',
  urusan: ['2.09'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'IUP nasional', kode: '43' }],
  namaLain: ['PoU', 'prevalence of undernourishment', 'ketahanan pangan'],
  polaritas: 'turun',
  variabel: {
    nilaiPou: {
      label: 'Prevalensi ketidakcukupan konsumsi pangan',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiPou'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 15')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: rumusnya integral atas sebaran konsumsi energi. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiPou: '65' }, nilai: '65.00' },
    { data: { nilaiPou: '77.005' }, nilai: '77.01', catatan: 'Tepat 77,005; bilangan biner memberi 77,00.' },
  ],
});
