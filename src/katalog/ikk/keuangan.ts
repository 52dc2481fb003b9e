import type { Indikator } from '../../definition/indikator.js';
import { kurang } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  cite,
  edataKotaGorontalo,
  formatIkkLppd2019,
  krip,
  literaturKeuangan1,
  permendagri18Tahun2020,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Besaran PAD terhadap seluruh pendapatan dalam APBD (realisasi). */
export const ikkPadTerhadapPendapatan: Indikator<'pad' | 'pendapatan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPadTerhadapPendapatan',
  nama: 'Besaran PAD terhadap seluruh pendapatan dalam APBD (realisasi)',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.095' },
    { sistem: 'SIPD', kode: '001131' },
  ],
  namaLain: [
    'pendapatan asli daerah',
    'kemandirian',
    'kemampuan keuangan daerah',
    'rasio PAD',
    'Rasio PAD terhadap pendapatan daerah',
  ],
  polaritas: 'naik',
  variabel: {
    pad: {
      label: 'Jumlah PAD (realisasi)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'pendapatan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pendapatan: {
      label: 'Total pendapatan dalam APBD (realisasi)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pad', 'pendapatan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.095', 'teks-asli'),
    formatIkkLppd2019,
    edataKotaGorontalo,
    literaturKeuangan1,
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pad: '490532661789', pendapatan: '2771370970557' }, nilai: '17.70' },
    {
      data: { pad: '474553925100', pendapatan: '2970603600000' },
      nilai: '15.98',
      catatan: 'Tepat 15,975; bilangan biner memberi 15,97.',
    },
  ],
});

/** Belanja langsung terhadap total APBD. */
export const ikkBelanjaLangsung: Indikator<'belanjaLangsung' | 'belanja'> = /* @__PURE__ */ terdaftar({
  id: 'ikkBelanjaLangsung',
  nama: 'Belanja langsung terhadap total APBD',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['belanja'],
  polaritas: 'naik',
  variabel: {
    belanjaLangsung: {
      label: 'Total realisasi belanja langsung',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'belanja',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    belanja: {
      label: 'Total realisasi belanja APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('belanjaLangsung', 'belanja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formatIkkLppd2019, edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { belanjaLangsung: '422020450133', belanja: '1008171166108' }, nilai: '41.86' },
    {
      data: { belanjaLangsung: '191004418917', belanja: '504701860000' },
      nilai: '37.85',
      catatan: 'Tepat 37,845; bilangan biner memberi 37,84.',
    },
  ],
});

/** Deviasi realisasi belanja terhadap belanja total dalam APBD. */
export const ikkDeviasiBelanja: Indikator<'realisasi' | 'anggaran'> = /* @__PURE__ */ terdaftar({
  id: 'ikkDeviasiBelanja',
  nama: 'Deviasi realisasi belanja terhadap belanja total dalam APBD',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.010' },
    { sistem: 'SIPD', kode: '000451' },
    { sistem: 'SIPD', kode: '000536' },
  ],
  namaLain: ['budget execution', 'penyerapan anggaran'],
  polaritas: 'stabil',
  variabel: {
    realisasi: {
      label: 'Realisasi belanja',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    anggaran: {
      label: 'Belanja total dalam APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ kurang('realisasi', 'anggaran'), 'anggaran'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.010'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Sumber tidak menyatakan nilai mutlak: tanda dipertahankan, negatif bila realisasi di bawah anggaran, terbaik mendekati 0. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { realisasi: '1103173157086', anggaran: '1131575707340' }, nilai: '-2.51' },
    {
      data: { realisasi: '1756910577591', anggaran: '1825266820000' },
      nilai: '-3.75',
      catatan: 'Tepat -3,745; bilangan biner memberi -3,74.',
    },
  ],
});

/** Deviasi realisasi PAD terhadap anggaran PAD dalam APBD. */
export const ikkDeviasiPad: Indikator<'realisasi' | 'anggaran'> = /* @__PURE__ */ terdaftar({
  id: 'ikkDeviasiPad',
  nama: 'Deviasi realisasi PAD terhadap anggaran PAD dalam APBD',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.011' },
    { sistem: 'SIPD', kode: '000452' },
    { sistem: 'SIPD', kode: '000537' },
  ],
  namaLain: ['revenue mobilization', 'pendapatan asli daerah'],
  polaritas: 'stabil',
  variabel: {
    realisasi: {
      label: 'Realisasi PAD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    anggaran: {
      label: 'Anggaran PAD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ kurang('realisasi', 'anggaran'), 'anggaran'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.011'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Sumber tidak menyatakan nilai mutlak: tanda dipertahankan, negatif bila realisasi di bawah anggaran, terbaik mendekati 0. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { realisasi: '2748984937880', anggaran: '2660908854787' }, nilai: '3.31' },
    {
      data: { realisasi: '1317525187251', anggaran: '1296840580000' },
      nilai: '1.60',
      catatan: 'Tepat 1,595; bilangan biner memberi 1,59.',
    },
  ],
});

/** Rasio Anggaran Sisa terhadap total belanja dalam APBD tahun sebelumnya. */
export const ikkSilpaBelanja: Indikator<'sisaAnggaran' | 'belanjaLalu'> = /* @__PURE__ */ terdaftar({
  id: 'ikkSilpaBelanja',
  nama: 'Rasio Anggaran Sisa terhadap total belanja dalam APBD tahun sebelumnya',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.063' },
    { sistem: 'SIPD', kode: '000454' },
    { sistem: 'SIPD', kode: '000538' },
  ],
  namaLain: ['SiLPA', 'cash management'],
  polaritas: 'turun',
  variabel: {
    sisaAnggaran: {
      label: 'Sisa anggaran (SILPA)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    belanjaLalu: {
      label: 'Total belanja dalam APBD tahun sebelumnya',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sisaAnggaran', 'belanjaLalu'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.063'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Penyebut bertentangan: belanja APBD tahun sebelumnya (registri) atau APBD tahun yang sama (sumber lain). Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { sisaAnggaran: '71831783154', belanjaLalu: '2058217282341' }, nilai: '3.49' },
    {
      data: { sisaAnggaran: '102805053358', belanjaLalu: '1524166840000' },
      nilai: '6.75',
      catatan: 'Tepat 6,745; bilangan biner memberi 6,74.',
    },
  ],
});
