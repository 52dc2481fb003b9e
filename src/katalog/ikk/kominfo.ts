import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, metadataSingkawang, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase Organisasi Perangkat Daerah (OPD) yang terhubung dengan akses internet yang disediakan oleh Dinas Kominfo. */
export const ikkOpdInternet: Indikator<'opdTerhubung' | 'opd'> = /* @__PURE__ */ terdaftar({
  id: 'ikkOpdInternet',
  nama: 'Persentase Organisasi Perangkat Daerah (OPD) yang terhubung dengan akses internet yang disediakan oleh Dinas Kominfo',
  satuan: 'Persen',
  urusan: ['2.16'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['perangkat daerah'],
  polaritas: 'naik',
  variabel: {
    opdTerhubung: {
      label: 'Jumlah OPD yang terhubung dengan akses internet yang disediakan oleh Dinas Kominfo',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      bagianDari: 'opd',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    opd: {
      label: 'Jumlah total OPD',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('opdTerhubung', 'opd'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(metadataSingkawang, 'perangkat daerah terhubung internet'),
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { opdTerhubung: '1470', opd: '1723' }, nilai: '85.32' },
    {
      data: { opdTerhubung: '4342', opd: '8000' },
      nilai: '54.28',
      catatan: 'Tepat 54,275; bilangan biner memberi 54,27.',
    },
  ],
});

/** Persentase Organisasi Perangkat Daerah (OPD) yang terhubung dengan akses internet yang disediakan oleh Dinas Kominfo. */
export const ikkOpdInternetProv: Indikator<'opdMengakses' | 'opd'> = /* @__PURE__ */ terdaftar({
  id: 'ikkOpdInternetProv',
  nama: 'Persentase Organisasi Perangkat Daerah (OPD) yang terhubung dengan akses internet yang disediakan oleh Dinas Kominfo',
  satuan: 'Persen',
  urusan: ['2.16'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.03.059' },
    { sistem: 'SIPD', kode: '000396' },
  ],
  namaLain: ['perangkat daerah'],
  polaritas: 'naik',
  variabel: {
    opdMengakses: {
      label:
        'Jumlah OPD yang telah mengakses dan memanfaatkan layanan internet yang disediakan oleh Dinas Kominfo',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      bagianDari: 'opd',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    opd: {
      label: 'Jumlah total OPD',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('opdMengakses', 'opd'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.03.059'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { opdMengakses: '900', opd: '1464' }, nilai: '61.48' },
    {
      data: { opdMengakses: '427', opd: '800' },
      nilai: '53.38',
      catatan: 'Tepat 53,375; bilangan biner memberi 53,37.',
    },
  ],
});

/** Persentase layanan publik yang diselenggarakan secara online dan terintegrasi. */
export const ikkLayananDaring: Indikator<'layananDaring' | 'layanan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkLayananDaring',
  nama: 'Persentase layanan publik yang diselenggarakan secara online dan terintegrasi',
  satuan: 'Persen',
  urusan: ['2.16'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['daring', 'SPBE'],
  polaritas: 'naik',
  variabel: {
    layananDaring: {
      label: 'Jumlah layanan publik yang diselenggarakan secara online dan terintegrasi',
      satuan: 'layanan',
      jenis: 'cacah',
      bagianDari: 'layanan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    layanan: {
      label: 'Jumlah layanan publik',
      satuan: 'layanan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('layananDaring', 'layanan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { layananDaring: '3076', layanan: '4801' }, nilai: '64.07' },
    {
      data: { layananDaring: '4154', layanan: '8000' },
      nilai: '51.93',
      catatan: 'Tepat 51,925; bilangan biner memberi 51,92.',
    },
  ],
});

/** Persentase Layanan Publik yang diselenggarakan secara online dan terintegrasi. */
export const ikkLayananDaringProv: Indikator<'layananDaring' | 'layanan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkLayananDaringProv',
  nama: 'Persentase Layanan Publik yang diselenggarakan secara online dan terintegrasi',
  satuan: 'Persen',
  urusan: ['2.16'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.03.054' },
    { sistem: 'SIPD', kode: '000397' },
  ],
  namaLain: ['daring', 'SPBE'],
  polaritas: 'naik',
  variabel: {
    layananDaring: {
      label: 'Jumlah layanan publik yang diselenggarakan secara online dan terintegrasi',
      satuan: 'layanan',
      jenis: 'cacah',
      bagianDari: 'layanan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    layanan: {
      label: 'Jumlah layanan publik',
      satuan: 'layanan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('layananDaring', 'layanan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.03.054'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { layananDaring: '1794', layanan: '1939' }, nilai: '92.52' },
    {
      data: { layananDaring: '6844', layanan: '16000' },
      nilai: '42.78',
      catatan: 'Tepat 42,775; bilangan biner memberi 42,77.',
    },
  ],
});

/** Persentase masyarakat yang menjadi sasaran penyebaran informasi publik, mengetahui kebijakan dan program prioritas pemerintah dan pemerintah daerah kabupaten/kota. */
export const ikkInformasiPublik: Indikator<'masyarakatMengetahui' | 'sasaranInformasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkInformasiPublik',
    nama: 'Persentase masyarakat yang menjadi sasaran penyebaran informasi publik, mengetahui kebijakan dan program prioritas pemerintah dan pemerintah daerah kabupaten/kota',
    satuan: 'Persen',
    urusan: ['2.16'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.03.056.002' },
      { sistem: 'SIPD', kode: '000519' },
    ],
    namaLain: ['KIP', 'diseminasi informasi'],
    polaritas: 'naik',
    variabel: {
      masyarakatMengetahui: {
        label:
          'Jumlah masyarakat yang telah menerima dan memahami informasi tentang kebijakan dan program prioritas pemerintah',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'sasaranInformasi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      sasaranInformasi: {
        label: 'Jumlah total masyarakat yang menjadi sasaran penyebaran informasi publik',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('masyarakatMengetahui', 'sasaranInformasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '09.03.056.002'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
      edataKotaGorontalo,
    ],
    catatan:
      'Penyebut bertentangan: masyarakat sasaran (definisi registri; dipakai di sini) atau jumlah penduduk (satu aplikasi). Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { masyarakatMengetahui: '1969', sasaranInformasi: '5434' }, nilai: '36.23' },
      {
        data: { masyarakatMengetahui: '6342', sasaranInformasi: '8000' },
        nilai: '79.28',
        catatan: 'Tepat 79,275; bilangan biner memberi 79,27.',
      },
    ],
  });

/** Persentase masyarakat yang menjadi sasaran penyebaran informasi publik, mengetahui kebijakan dan program prioritas pemerintah dan pemerintah daerah provinsi. */
export const ikkInformasiPublikProv: Indikator<'masyarakatMengetahui' | 'sasaranInformasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkInformasiPublikProv',
    nama: 'Persentase masyarakat yang menjadi sasaran penyebaran informasi publik, mengetahui kebijakan dan program prioritas pemerintah dan pemerintah daerah provinsi',
    satuan: 'Persen',
    urusan: ['2.16'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.03.056.001' },
      { sistem: 'SIPD', kode: '000398' },
    ],
    namaLain: ['KIP', 'diseminasi informasi'],
    polaritas: 'naik',
    variabel: {
      masyarakatMengetahui: {
        label:
          'Jumlah masyarakat yang telah menerima dan memahami informasi tentang kebijakan dan program prioritas pemerintah',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'sasaranInformasi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      sasaranInformasi: {
        label: 'Jumlah total masyarakat yang menjadi sasaran penyebaran informasi publik',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('masyarakatMengetahui', 'sasaranInformasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '09.03.056.001'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { masyarakatMengetahui: '2221', sasaranInformasi: '3130' }, nilai: '70.96' },
      {
        data: { masyarakatMengetahui: '4862', sasaranInformasi: '8000' },
        nilai: '60.78',
        catatan: 'Tepat 60,775; bilangan biner memberi 60,77.',
      },
    ],
  });
