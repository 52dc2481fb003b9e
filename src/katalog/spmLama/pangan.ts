import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, perbupKulonProgo56Tahun2011, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Pengawasan dan Pembinaan Keamanan Pangan. */
export const spmLamaPengawasanKeamananPangan: Indikator<'sampelAman' | 'sampel'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaPengawasanKeamananPangan',
  nama: 'Pengawasan dan Pembinaan Keamanan Pangan',
  satuan: 'Persen',
  urusan: ['2.09'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'keamanan pangan', 'PSAT'],
  polaritas: 'naik',
  variabel: {
    sampelAman: {
      label: 'Jumlah sampel pangan yang aman dikonsumsi',
      satuan: 'sampel',
      jenis: 'cacah',
      bagianDari: 'sampel',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    sampel: {
      label: 'Jumlah total sampel pangan yang diperdagangkan',
      satuan: 'sampel',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sampelAman', 'sampel'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo56Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [
    {
      nama: 'SPM menurut PP 2/2018',
      alasan:
        'PP 2/2018 menggantikan rezim PP 65/2005; bidang pangan tidak termasuk enam bidang SPM yang baru.',
    },
  ],
  contoh: [
    { data: { sampelAman: '3846', sampel: '6962' }, nilai: '55.24' },
    {
      data: { sampelAman: '388', sampel: '640' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Penguatan Cadangan Pangan. */
export const spmLamaCadanganPangan: Indikator<'cadanganPangan'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaCadanganPangan',
  nama: 'Penguatan Cadangan Pangan',
  satuan: 'Persen',
  urusan: ['2.09'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'cadangan beras', 'lumbung pangan', 'CPPD'],
  polaritas: 'naik',
  variabel: {
    cadanganPangan: {
      label: 'Jumlah cadangan pangan kabupaten/kota',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: {
    jenis: 'rasio',
    pembilang: 'cadanganPangan',
    penyebut: { jenis: 'konstanta', nilai: '100' },
    pengali: '100',
  },
  agregasi: { periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo56Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penyebut tetap 100 ton untuk kabupaten/kota, maka cadangan antardaerah tidak digabung dan hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [
    {
      nama: 'SPM menurut PP 2/2018',
      alasan:
        'PP 2/2018 menggantikan rezim PP 65/2005; bidang pangan tidak termasuk enam bidang SPM yang baru.',
    },
  ],
  contoh: [
    { data: { cadanganPangan: '63.4' }, nilai: '63.40' },
    { data: { cadanganPangan: '78.125' }, nilai: '78.13', catatan: 'Tepat 78,125.' },
  ],
});
