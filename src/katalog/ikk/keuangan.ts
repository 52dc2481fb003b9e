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
export const ikkPadTerhadapPendapatan: Indikator<'padTerealisasi' | 'pendapatanTerealisasi'> =
  /* @__PURE__ */ terdaftar({
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
      padTerealisasi: {
        label: 'Jumlah PAD (realisasi)',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'pendapatanTerealisasi',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pendapatanTerealisasi: {
        label: 'Total pendapatan dalam APBD (realisasi)',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('padTerealisasi', 'pendapatanTerealisasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '09.02.095', 'teks-asli'),
      formatIkkLppd2019,
      edataKotaGorontalo,
      literaturKeuangan1,
    ],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { padTerealisasi: '490532661789', pendapatanTerealisasi: '2771370970557' }, nilai: '17.70' },
      {
        data: { padTerealisasi: '474553925100', pendapatanTerealisasi: '2970603600000' },
        nilai: '15.98',
        catatan: 'Tepat 15,975; bilangan biner memberi 15,97.',
      },
    ],
  });

/** Belanja langsung terhadap total APBD. */
export const ikkBelanjaLangsung: Indikator<'realisasiBelanjaLangsung' | 'realisasiBelanjaApbd'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkBelanjaLangsung',
    nama: 'Belanja langsung terhadap total APBD',
    satuan: 'Persen',
    urusan: ['5.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['belanja'],
    polaritas: 'naik',
    variabel: {
      realisasiBelanjaLangsung: {
        label: 'Total realisasi belanja langsung',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'realisasiBelanjaApbd',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      realisasiBelanjaApbd: {
        label: 'Total realisasi belanja APBD',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('realisasiBelanjaLangsung', 'realisasiBelanjaApbd'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [formatIkkLppd2019, edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { realisasiBelanjaLangsung: '422020450133', realisasiBelanjaApbd: '1008171166108' },
        nilai: '41.86',
      },
      {
        data: { realisasiBelanjaLangsung: '191004418917', realisasiBelanjaApbd: '504701860000' },
        nilai: '37.85',
        catatan: 'Tepat 37,845; bilangan biner memberi 37,84.',
      },
    ],
  });

/** Deviasi realisasi belanja terhadap belanja total dalam APBD. */
export const ikkDeviasiBelanja: Indikator<'realisasiBelanja' | 'anggaranBelanja'> = /* @__PURE__ */ terdaftar(
  {
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
      realisasiBelanja: {
        label: 'Realisasi belanja',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      anggaranBelanja: {
        label: 'Belanja total dalam APBD',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(
      /* @__PURE__ */ kurang('realisasiBelanja', 'anggaranBelanja'),
      'anggaranBelanja',
    ),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '09.02.010'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Sumber tidak menyatakan nilai mutlak: tanda dipertahankan, negatif bila realisasi di bawah anggaran, terbaik mendekati 0. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { realisasiBelanja: '1103173157086', anggaranBelanja: '1131575707340' }, nilai: '-2.51' },
      {
        data: { realisasiBelanja: '1756910577591', anggaranBelanja: '1825266820000' },
        nilai: '-3.75',
        catatan: 'Tepat -3,745; bilangan biner memberi -3,74.',
      },
    ],
  },
);

/** Deviasi realisasi PAD terhadap anggaran PAD dalam APBD. */
export const ikkDeviasiPad: Indikator<'realisasiPad' | 'anggaranPad'> = /* @__PURE__ */ terdaftar({
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
    realisasiPad: {
      label: 'Realisasi PAD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    anggaranPad: {
      label: 'Anggaran PAD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ kurang('realisasiPad', 'anggaranPad'), 'anggaranPad'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.011'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Sumber tidak menyatakan nilai mutlak: tanda dipertahankan, negatif bila realisasi di bawah anggaran, terbaik mendekati 0. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { realisasiPad: '2748984937880', anggaranPad: '2660908854787' }, nilai: '3.31' },
    {
      data: { realisasiPad: '1317525187251', anggaranPad: '1296840580000' },
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
