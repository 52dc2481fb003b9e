import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiKinerjaKota,
  aplikasiKinerjaPuskesmas,
  cite,
  edataKotaGorontalo,
  indikatorSulawesiTenggara,
  iso37120,
  krip,
  lamanMagelangIdl,
  metadataKebumen822,
  pp6Tahun2008,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rasio Posyandu per 1.000 Balita. */
export const rasioPosyandu: Indikator<'posyandu' | 'balita'> = /* @__PURE__ */ terdaftar({
  id: 'rasioPosyandu',
  nama: 'Rasio Posyandu per 1.000 Balita',
  satuan: 'per 1.000 balita',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  polaritas: 'naik',
  variabel: {
    posyandu: {
      label: 'Jumlah Posyandu',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    balita: {
      label: 'Jumlah Balita',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'posyandu', penyebut: 'balita', pengali: '1000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7488')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { posyandu: '409', balita: '88090' }, nilai: '4.64' },
    { data: { posyandu: '282', balita: '9600' }, nilai: '29.38', catatan: 'Tepat 29,375.' },
  ],
});

/** Rasio Puskesmas, Poliklinik, Pustu per 1.000 Penduduk. */
export const rasioPuskesmas: Indikator<'puskesmas' | 'poliklinik' | 'pustu' | 'penduduk'> =
  /* @__PURE__ */ terdaftar({
    id: 'rasioPuskesmas',
    nama: 'Rasio Puskesmas, Poliklinik, Pustu per 1.000 Penduduk',
    satuan: 'per 1.000 penduduk',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['puskesmas pembantu'],
    polaritas: 'naik',
    variabel: {
      puskesmas: {
        label: 'Jumlah Puskesmas',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      poliklinik: {
        label: 'Jumlah Poliklinik',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pustu: {
        label: 'Jumlah Pustu',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      penduduk: {
        label: 'Jumlah penduduk',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: {
      jenis: 'rasio',
      pembilang: /* @__PURE__ */ tambah('puskesmas', 'poliklinik', 'pustu'),
      penyebut: 'penduduk',
      pengali: '1000',
    },
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7489')],
    catatan:
      'Penyebut tidak dicetak sumber; "per 1.000 penduduk" pada nama menyiratkannya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { puskesmas: '141', poliklinik: '112', pustu: '56', penduduk: '2056795' }, nilai: '0.15' },
      {
        data: { puskesmas: '64', poliklinik: '63', pustu: '37', penduduk: '800000' },
        nilai: '0.21',
        catatan: 'Tepat 0,205; bilangan biner memberi 0,20.',
      },
    ],
  });

/** Rasio Rumah Sakit per 1.000 Penduduk. */
export const rasioRs: Indikator<'rsUmum' | 'rsKhusus' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'rasioRs',
  nama: 'Rasio Rumah Sakit per 1.000 Penduduk',
  satuan: 'per 1.000 penduduk',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['RS'],
  polaritas: 'naik',
  variabel: {
    rsUmum: {
      label: 'Jumlah Rumah Sakit Umum',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rsKhusus: {
      label: 'Jumlah Rumah Sakit Khusus',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: {
    jenis: 'rasio',
    pembilang: /* @__PURE__ */ tambah('rsUmum', 'rsKhusus'),
    penyebut: 'penduduk',
    pengali: '1000',
  },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7490')],
  catatan:
    'Penyebut tidak dicetak sumber; "per 1.000 penduduk" pada nama menyiratkannya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rsUmum: '79', rsKhusus: '17', penduduk: '1917170' }, nilai: '0.05' },
    {
      data: { rsUmum: '45', rsKhusus: '18', penduduk: '1800000' },
      nilai: '0.04',
      catatan: 'Tepat 0,035; bilangan biner memberi 0,03.',
    },
  ],
});

/** Rasio Dokter per 1.000 Penduduk. */
export const rasioDokter: Indikator<'dokterUmum' | 'dokterSpesialis' | 'penduduk'> =
  /* @__PURE__ */ terdaftar({
    id: 'rasioDokter',
    nama: 'Rasio Dokter per 1.000 Penduduk',
    satuan: 'per 1.000 penduduk',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    polaritas: 'naik',
    variabel: {
      dokterUmum: {
        label: 'Jumlah Dokter Umum',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      dokterSpesialis: {
        label: 'Jumlah Dokter Spesialis',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      penduduk: {
        label: 'Jumlah penduduk',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: {
      jenis: 'rasio',
      pembilang: /* @__PURE__ */ tambah('dokterUmum', 'dokterSpesialis'),
      penyebut: 'penduduk',
      pengali: '1000',
    },
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7491')],
    catatan:
      'Penyebut tidak dicetak sumber; "per 1.000 penduduk" pada nama menyiratkannya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { dokterUmum: '124', dokterSpesialis: '70', penduduk: '775936' }, nilai: '0.25' },
      {
        data: { dokterUmum: '124', dokterSpesialis: '61', penduduk: '1000000' },
        nilai: '0.19',
        catatan: 'Tepat 0,185; bilangan biner memberi 0,18.',
      },
    ],
  });

/** Rasio Tenaga Medis per 1.000 Penduduk. */
export const rasioTenagaMedis: Indikator<
  'dokterUmum' | 'dokterSpesialis' | 'dokterGigi' | 'dokterGigiSpesialis' | 'penduduk'
> = /* @__PURE__ */ terdaftar({
  id: 'rasioTenagaMedis',
  nama: 'Rasio Tenaga Medis per 1.000 Penduduk',
  satuan: 'per 1.000 penduduk',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  polaritas: 'naik',
  variabel: {
    dokterUmum: {
      label: 'Jumlah Dokter Umum',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dokterSpesialis: {
      label: 'Jumlah Dokter Spesialis',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dokterGigi: {
      label: 'Jumlah Dokter Gigi',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dokterGigiSpesialis: {
      label: 'Jumlah Dokter Gigi Spesialis',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: {
    jenis: 'rasio',
    pembilang: /* @__PURE__ */ tambah('dokterUmum', 'dokterSpesialis', 'dokterGigi', 'dokterGigiSpesialis'),
    penyebut: 'penduduk',
    pengali: '1000',
  },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7492')],
  catatan:
    'Penyebut tidak dicetak sumber; "per 1.000 penduduk" pada nama menyiratkannya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: {
        dokterUmum: '333',
        dokterSpesialis: '333',
        dokterGigi: '112',
        dokterGigiSpesialis: '74',
        penduduk: '2027738',
      },
      nilai: '0.42',
    },
    {
      data: {
        dokterUmum: '87',
        dokterSpesialis: '68',
        dokterGigi: '29',
        dokterGigiSpesialis: '29',
        penduduk: '600000',
      },
      nilai: '0.36',
      catatan: 'Tepat 0,355; bilangan biner memberi 0,35.',
    },
  ],
});

/** Tingkat Kematian Tuberkulosis (per 100.000 penduduk). */
export const kematianTbc: Indikator<'pasienTbMeninggal' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'kematianTbc',
  nama: 'Tingkat Kematian Tuberkulosis (per 100.000 penduduk)',
  satuan: 'per 100.000 penduduk',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['TBC', 'TB', 'mortalitas'],
  polaritas: 'turun',
  variabel: {
    pasienTbMeninggal: {
      label: 'Jumlah Pasien TB yang Meninggal',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'pasienTbMeninggal', penyebut: 'penduduk', pengali: '100000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7496')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pasienTbMeninggal: '24', penduduk: '574235' }, nilai: '4.18' },
    {
      data: { pasienTbMeninggal: '9', penduduk: '32000' },
      nilai: '28.13',
      catatan: 'Tepat 28,125; bilangan biner memberi 28,12.',
    },
  ],
});

/** Proporsi Kasus Tuberkulosis yang Diobati dan Sembuh dalam Program DOTS. */
export const tbcSembuhDots: Indikator<'sembuhDots' | 'diobatiDots'> = /* @__PURE__ */ terdaftar({
  id: 'tbcSembuhDots',
  nama: 'Proporsi Kasus Tuberkulosis yang Diobati dan Sembuh dalam Program DOTS',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['TBC', 'TB', 'kesembuhan'],
  polaritas: 'naik',
  variabel: {
    sembuhDots: {
      label: 'Jumlah Pasien Tuberkulosis Paru BTA yang Sembuh dalam Program DOTS',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'diobatiDots',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    diobatiDots: {
      label: 'Jumlah Pasien Tuberkulosis Paru BTA yang Diobati dalam Program DOTS',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sembuhDots', 'diobatiDots'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7498')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { sembuhDots: '1330', diobatiDots: '1606' }, nilai: '82.81' },
    {
      data: { sembuhDots: '14684', diobatiDots: '16000' },
      nilai: '91.78',
      catatan: 'Tepat 91,775; bilangan biner memberi 91,77.',
    },
  ],
});

/** Angka Kejadian Malaria per 100.000 Penduduk. */
export const malariaPer100Ribu: Indikator<'penderitaMalaria' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'malariaPer100Ribu',
  nama: 'Angka Kejadian Malaria per 100.000 Penduduk',
  satuan: 'per 100.000 penduduk',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['API'],
  polaritas: 'turun',
  variabel: {
    penderitaMalaria: {
      label: 'Jumlah Penderita Malaria',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'penderitaMalaria', penyebut: 'penduduk', pengali: '100000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_74100')],
  catatan:
    'Pengali bertentangan antarsumber: registri memakai per 1.000 penduduk berisiko. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penderitaMalaria: '82', penduduk: '486434' }, nilai: '16.86' },
    {
      data: { penderitaMalaria: '6', penduduk: '320000' },
      nilai: '1.88',
      catatan: 'Tepat 1,875; bilangan biner memberi 1,87.',
    },
  ],
});

/** Persentase Kelurahan Stop Buang Air Besar Sembarangan (BABS). */
export const kelurahanStopBabs: Indikator<'kelurahanStopBabs' | 'kelurahanDiverifikasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'kelurahanStopBabs',
    nama: 'Persentase Kelurahan Stop Buang Air Besar Sembarangan (BABS)',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['ODF', 'SBS', 'desa'],
    polaritas: 'naik',
    variabel: {
      kelurahanStopBabs: {
        label: 'Jumlah Kelurahan Stop BABS',
        satuan: 'kelurahan',
        jenis: 'cacah',
        bagianDari: 'kelurahanDiverifikasi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      kelurahanDiverifikasi: {
        label: 'Jumlah Kelurahan yang diverifikasi Stop BABS',
        satuan: 'kelurahan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kelurahanStopBabs', 'kelurahanDiverifikasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { kelurahanStopBabs: '1408', kelurahanDiverifikasi: '1602' }, nilai: '87.89' },
      {
        data: { kelurahanStopBabs: '204', kelurahanDiverifikasi: '640' },
        nilai: '31.88',
        catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
      },
    ],
  });

/** Unmet Need Pelayanan Kesehatan. */
export const unmetNeedKesehatan: Indikator<'tidakBerobat' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'unmetNeedKesehatan',
  nama: 'Unmet Need Pelayanan Kesehatan',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.110' },
    { sistem: 'SIPD', kode: '000127' },
    { sistem: 'SDG', kode: '3.8.1.(a)' },
  ],
  namaLain: ['tidak berobat', 'keluhan kesehatan'],
  polaritas: 'turun',
  variabel: {
    tidakBerobat: {
      label:
        'Jumlah penduduk yang mengalami keluhan kesehatan dan terganggu aktivitasnya tetapi tidak berobat jalan pada waktu tertentu',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penduduk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('tidakBerobat', 'penduduk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.110', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tidakBerobat: '1835', penduduk: '3222' }, nilai: '56.95' },
    {
      data: { tidakBerobat: '2082', penduduk: '8000' },
      nilai: '26.03',
      catatan: 'Tepat 26,025; bilangan biner memberi 26,02.',
    },
  ],
});

/** Angka Keberhasilan Pengobatan Tuberkulosis. */
export const tsrTbc: Indikator<'kasusTbcBerhasil' | 'kasusTbcDiobati'> = /* @__PURE__ */ terdaftar({
  id: 'tsrTbc',
  nama: 'Angka Keberhasilan Pengobatan Tuberkulosis',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.001' },
    { sistem: 'SIPD', kode: '000013' },
    { sistem: 'IUP DKI Jakarta', kode: '3b' },
  ],
  namaLain: ['TB', 'TBC', 'TSR', 'treatment success rate'],
  polaritas: 'naik',
  variabel: {
    kasusTbcBerhasil: {
      label:
        'Jumlah semua kasus TBC diobati yang memiliki hasil akhir pengobatan sembuh dan pengobatan lengkap',
      satuan: 'kasus',
      jenis: 'cacah',
      bagianDari: 'kasusTbcDiobati',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    kasusTbcDiobati: {
      label: 'Jumlah semua kasus TBC yang diobati dan dilaporkan',
      satuan: 'kasus',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kasusTbcBerhasil', 'kasusTbcDiobati'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.001', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kasusTbcBerhasil: '5396', kasusTbcDiobati: '7010' }, nilai: '76.98' },
    {
      data: { kasusTbcBerhasil: '1806', kasusTbcDiobati: '8000' },
      nilai: '22.58',
      catatan: 'Tepat 22,575; bilangan biner memberi 22,57.',
    },
  ],
});

/** Angka Kematian Bayi (AKB). */
export const akb: Indikator<'kematianBayi' | 'kelahiranHidup'> = /* @__PURE__ */ terdaftar({
  id: 'akb',
  nama: 'Angka Kematian Bayi (AKB)',
  satuan: 'per 1.000 kelahiran hidup',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.006' },
    { sistem: 'SDG', kode: '3.2.1*' },
    { sistem: 'SIPD', kode: '000104' },
  ],
  namaLain: ['IMR', 'infant mortality rate', 'bayi meninggal'],
  polaritas: 'turun',
  variabel: {
    kematianBayi: {
      label: 'Jumlah penduduk yang meninggal sebelum umur 1 tahun pada waktu tertentu',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    kelahiranHidup: {
      label: 'Jumlah kelahiran hidup pada periode waktu yang sama',
      satuan: 'kelahiran hidup',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'kematianBayi', penyebut: 'kelahiranHidup', pengali: '1000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.006', 'teks-asli')],
  catatan:
    'Bayi yang meninggal dapat lahir pada periode sebelumnya, sehingga pembilang bukan bagian dari penyebut. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kematianBayi: '793', kelahiranHidup: '42028' }, nilai: '18.87' },
    { data: { kematianBayi: '222', kelahiranHidup: '9600' }, nilai: '23.13', catatan: 'Tepat 23,125.' },
  ],
});

/** Angka Kematian Ibu (AKI). */
export const aki: Indikator<'kematianIbu' | 'kelahiranHidup'> = /* @__PURE__ */ terdaftar({
  id: 'aki',
  nama: 'Angka Kematian Ibu (AKI)',
  satuan: 'per 100.000 kelahiran hidup',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.007' },
    { sistem: 'SIPD', kode: '000010' },
    { sistem: 'SDG', kode: '3.1.1*' },
    { sistem: 'IUP nasional', kode: '2a' },
  ],
  namaLain: ['MMR', 'maternal mortality ratio', 'ibu meninggal'],
  polaritas: 'turun',
  variabel: {
    kematianIbu: {
      label: 'Jumlah kematian ibu yang berkaitan dengan kehamilan, persalinan, dan masa nifas',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    kelahiranHidup: {
      label: 'Jumlah kelahiran hidup pada periode waktu yang sama',
      satuan: 'kelahiran hidup',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'kematianIbu', penyebut: 'kelahiranHidup', pengali: '100000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.007', 'teks-asli')],
  catatan:
    'Di wilayah kecil nilainya berayun tajam karena kelahiran hidup sedikit; jumlah kematian ibu perlu disajikan bersamanya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kematianIbu: '69', kelahiranHidup: '554233' }, nilai: '12.45' },
    {
      data: { kematianIbu: '9', kelahiranHidup: '32000' },
      nilai: '28.13',
      catatan: 'Tepat 28,125; bilangan biner memberi 28,12.',
    },
  ],
});

/** Angka Kematian Neonatal (AKN). */
export const akn: Indikator<'kematianNeonatal' | 'kelahiranHidup'> = /* @__PURE__ */ terdaftar({
  id: 'akn',
  nama: 'Angka Kematian Neonatal (AKN)',
  satuan: 'per 1.000 kelahiran hidup',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.008' },
    { sistem: 'SDG', kode: '3.2.2*' },
    { sistem: 'SIPD', kode: '000105' },
  ],
  namaLain: ['NMR', 'kematian neonatus'],
  polaritas: 'turun',
  variabel: {
    kematianNeonatal: {
      label: 'Jumlah anak yang meninggal dalam periode 28 hari pertama kehidupan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    kelahiranHidup: {
      label: 'Jumlah kelahiran hidup pada periode waktu yang sama',
      satuan: 'kelahiran hidup',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'kematianNeonatal', penyebut: 'kelahiranHidup', pengali: '1000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.008', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kematianNeonatal: '653', kelahiranHidup: '53442' }, nilai: '12.22' },
    { data: { kematianNeonatal: '122', kelahiranHidup: '3200' }, nilai: '38.13', catatan: 'Tepat 38,125.' },
  ],
});

/** Angka Kesakitan Malaria (Kejadian Malaria per 1000 orang). */
export const kejadianMalaria: Indikator<'kasusMalaria' | 'pendudukBerisikoMalaria'> =
  /* @__PURE__ */ terdaftar({
    id: 'kejadianMalaria',
    nama: 'Angka Kesakitan Malaria (Kejadian Malaria per 1000 orang)',
    satuan: 'per 1.000 penduduk berisiko',
    urusan: ['1.02'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.009' },
      { sistem: 'SDG', kode: '3.3.3*' },
    ],
    namaLain: ['API', 'Annual Parasite Incidence'],
    polaritas: 'turun',
    variabel: {
      kasusMalaria: {
        label: 'Jumlah kasus malaria positif',
        satuan: 'kasus',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pendudukBerisikoMalaria: {
        label: 'Jumlah penduduk berisiko pada periode waktu yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: {
      jenis: 'rasio',
      pembilang: 'kasusMalaria',
      penyebut: 'pendudukBerisikoMalaria',
      pengali: '1000',
    },
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.01.009', 'teks-asli')],
    catatan:
      'Satu aplikasi daerah menghitung per 100.000 penduduk; registri menulis per 1.000 penduduk berisiko. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { kasusMalaria: '1327', pendudukBerisikoMalaria: '59376' }, nilai: '22.35' },
      {
        data: { kasusMalaria: '29', pendudukBerisikoMalaria: '1600' },
        nilai: '18.13',
        catatan: 'Tepat 18,125.',
      },
    ],
  });

/** Cakupan imunisasi bayi lengkap. */
export const imunisasiBayiLengkap: Indikator<'bayiImunisasiLengkap' | 'targetBayi'> =
  /* @__PURE__ */ terdaftar({
    id: 'imunisasiBayiLengkap',
    nama: 'Cakupan imunisasi bayi lengkap',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [{ sistem: 'KRIP', kode: '04.01.012' }],
    namaLain: ['imunisasi dasar lengkap', 'IDL', 'vaksinasi'],
    polaritas: 'naik',
    variabel: {
      bayiImunisasiLengkap: {
        label:
          'Jumlah bayi usia 0-11 bulan yang mendapatkan imunisasi lengkap di suatu wilayah dalam kurun waktu tertentu',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      targetBayi: {
        label: 'Target bayi (0-11 bulan) dalam waktu yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('bayiImunisasiLengkap', 'targetBayi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.01.012', 'teks-asli')],
    catatan:
      'Penyebut adalah target sasaran, bukan hasil pendataan, sehingga hasil dapat melampaui 100 persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { bayiImunisasiLengkap: '751', targetBayi: '2236' }, nilai: '33.59' },
      {
        data: { bayiImunisasiLengkap: '253', targetBayi: '800' },
        nilai: '31.63',
        catatan: 'Tepat 31,625; bilangan biner memberi 31,62.',
      },
    ],
  });

/** Cakupan imunisasi HPV. */
export const imunisasiHpv: Indikator<'siswiImunisasiHpv' | 'siswiKelas5'> = /* @__PURE__ */ terdaftar({
  id: 'imunisasiHpv',
  nama: 'Cakupan imunisasi HPV',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.01.013' }],
  namaLain: ['BIAS', 'kanker serviks', 'vaksin HPV'],
  polaritas: 'naik',
  variabel: {
    siswiImunisasiHpv: {
      label: 'Jumlah anak perempuan usia kelas 5 SD atau sederajat yang sudah mendapat imunisasi HPV',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'siswiKelas5',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    siswiKelas5: {
      label: 'Total perempuan usia kelas 5 SD atau sederajat',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('siswiImunisasiHpv', 'siswiKelas5'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.013', 'teks-asli')],
  catatan:
    'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswiImunisasiHpv: '6496', siswiKelas5: '6664' }, nilai: '97.48' },
    {
      data: { siswiImunisasiHpv: '7878', siswiKelas5: '8000' },
      nilai: '98.48',
      catatan: 'Tepat 98,475; bilangan biner memberi 98,47.',
    },
  ],
});

/** Cakupan Kunjungan Nifas (KF) lengkap sesuai standar. */
export const nifasLengkap: Indikator<'ibuNifasLengkap' | 'ibuMelahirkan1054'> = /* @__PURE__ */ terdaftar({
  id: 'nifasLengkap',
  nama: 'Cakupan Kunjungan Nifas (KF) lengkap sesuai standar',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.01.015' }],
  namaLain: ['KF lengkap', 'pelayanan nifas', 'ibu nifas'],
  polaritas: 'naik',
  variabel: {
    ibuNifasLengkap: {
      label: 'Jumlah perempuan pernah kawin 10-54 tahun yang mendapat pelayanan masa nifas lengkap',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    ibuMelahirkan1054: {
      label:
        'Jumlah sasaran seluruh perempuan pernah kawin 10-54 tahun yang pernah melahirkan pada periode waktu yang sama',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ibuNifasLengkap', 'ibuMelahirkan1054'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.015', 'teks-asli')],
  catatan:
    'Sasaran ialah perkiraan satu tahun, maka hasil dapat melampaui 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ibuNifasLengkap: '5064', ibuMelahirkan1054: '7143' }, nilai: '70.89' },
    {
      data: { ibuNifasLengkap: '2582', ibuMelahirkan1054: '8000' },
      nilai: '32.28',
      catatan: 'Tepat 32,275; bilangan biner memberi 32,27.',
    },
  ],
});

/** Cakupan penerima Pemeriksaan Kesehatan Gratis. */
export const cekKesehatanGratis: Indikator<'penerimaCekKesehatan' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'cekKesehatanGratis',
  nama: 'Cakupan penerima Pemeriksaan Kesehatan Gratis',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.01.021' }],
  namaLain: ['CKG', 'PKG', 'cek kesehatan gratis'],
  polaritas: 'naik',
  variabel: {
    penerimaCekKesehatan: {
      label: 'Jumlah penerima pemeriksaan kesehatan gratis pada semua kelompok usia',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penduduk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('penerimaCekKesehatan', 'penduduk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.021', 'teks-asli')],
  catatan:
    'Yang dihitung penerima, bukan kunjungan; orang yang diperiksa lebih dari sekali dalam setahun dihitung satu kali. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penerimaCekKesehatan: '3541', penduduk: '7076' }, nilai: '50.04' },
    {
      data: { penerimaCekKesehatan: '9084', penduduk: '16000' },
      nilai: '56.78',
      catatan: 'Tepat 56,775; bilangan biner memberi 56,77.',
    },
  ],
});

/** Prevalensi stunting (pendek dan sangat pendek) pada balita. */
export const stunting: Indikator<'balitaPendek' | 'balitaSangatPendek' | 'balitaDiukur'> =
  /* @__PURE__ */ terdaftar({
    id: 'stunting',
    nama: 'Prevalensi stunting (pendek dan sangat pendek) pada balita',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [{ sistem: 'IUP nasional', kode: '2b' }],
    namaLain: ['TB/U', 'tengkes', 'gizi kronis', 'EPPGBM', 'SSGI'],
    polaritas: 'turun',
    variabel: {
      balitaPendek: {
        label: 'Jumlah balita pendek',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'balitaDiukur',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      balitaSangatPendek: {
        label: 'Jumlah balita sangat pendek',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'balitaDiukur',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      balitaDiukur: {
        label: 'Jumlah balita yang diukur',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(
      /* @__PURE__ */ tambah('balitaPendek', 'balitaSangatPendek'),
      'balitaDiukur',
    ),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [metadataKebumen822],
    catatan:
      'Angka dari penimbangan rutin dan angka survei tidak sebanding: penyebutnya balita yang diukur. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { balitaPendek: '1834', balitaSangatPendek: '412', balitaDiukur: '14250' }, nilai: '15.76' },
      {
        data: { balitaPendek: '19', balitaSangatPendek: '4', balitaDiukur: '160' },
        nilai: '14.38',
        catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
      },
    ],
  });

/** Prevalensi gizi buruk. */
export const giziBuruk: Indikator<'balitaGiziBuruk' | 'balitaDiukur'> = /* @__PURE__ */ terdaftar({
  id: 'giziBuruk',
  nama: 'Prevalensi gizi buruk',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['malnutrisi', 'balita gizi buruk'],
  polaritas: 'turun',
  variabel: {
    balitaGiziBuruk: {
      label: 'Jumlah balita gizi buruk',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'balitaDiukur',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    balitaDiukur: {
      label: 'Jumlah balita yang diukur',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('balitaGiziBuruk', 'balitaDiukur'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Aplikasi lain memakai seluruh balita sebagai penyebut; di sini balita yang diukur. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { balitaGiziBuruk: '61', balitaDiukur: '4063' }, nilai: '1.50' },
    {
      data: { balitaGiziBuruk: '324', balitaDiukur: '16000' },
      nilai: '2.03',
      catatan: 'Tepat 2,025; bilangan biner memberi 2,02.',
    },
  ],
});

/** Prevalensi gizi kurang. */
export const giziKurang: Indikator<'balitaGiziKurang' | 'balitaDiukur'> = /* @__PURE__ */ terdaftar({
  id: 'giziKurang',
  nama: 'Prevalensi gizi kurang',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['malnutrisi', 'balita gizi kurang'],
  polaritas: 'turun',
  variabel: {
    balitaGiziKurang: {
      label: 'Jumlah balita gizi kurang',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'balitaDiukur',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    balitaDiukur: {
      label: 'Jumlah balita yang diukur',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('balitaGiziKurang', 'balitaDiukur'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { balitaGiziKurang: '445', balitaDiukur: '3774' }, nilai: '11.79' },
    {
      data: { balitaGiziKurang: '92', balitaDiukur: '640' },
      nilai: '14.38',
      catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
    },
  ],
});

/** Prevalensi HIV/AIDS dari total populasi. */
export const hivPopulasi: Indikator<'penduduk1549PositifHiv' | 'penduduk1549'> = /* @__PURE__ */ terdaftar({
  id: 'hivPopulasi',
  nama: 'Prevalensi HIV/AIDS dari total populasi',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['ODHIV', 'ODHA', 'AIDS'],
  polaritas: 'turun',
  variabel: {
    penduduk1549PositifHiv: {
      label: 'Jumlah penduduk berusia 15-49 tahun yang positif HIV',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penduduk1549',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk1549: {
      label: 'Jumlah penduduk berusia 15-49 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('penduduk1549PositifHiv', 'penduduk1549'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Nama menyebut total populasi, rumusnya memakai penduduk usia 15-49 tahun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penduduk1549PositifHiv: '7', penduduk1549: '837' }, nilai: '0.84' },
    {
      data: { penduduk1549PositifHiv: '38', penduduk1549: '8000' },
      nilai: '0.48',
      catatan: 'Tepat 0,475; bilangan biner memberi 0,47.',
    },
  ],
});

/** Cakupan penemuan dan penanganan penderita TBC BTA. */
export const tbBtaDitemukan: Indikator<'ditemukan' | 'perkiraan'> = /* @__PURE__ */ terdaftar({
  id: 'tbBtaDitemukan',
  nama: 'Cakupan penemuan dan penanganan penderita TBC BTA',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['CDR', 'TB', 'tuberkulosis', 'case detection rate'],
  polaritas: 'naik',
  variabel: {
    ditemukan: {
      label: 'Jumlah penderita baru TBC BTA(+) ditemukan dan diobati',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    perkiraan: {
      label: 'Jumlah perkiraan penderita baru TBC BTA(+)',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ditemukan', 'perkiraan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), aplikasiKinerjaKota],
  catatan:
    'Penyebut perkiraan, sehingga dapat melebihi 100%. Pecahan yang sama dipakai SPM lama (spmLamaTbBtaCdr). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ditemukan: '2767', perkiraan: '3760' }, nilai: '73.59' },
    {
      data: { ditemukan: '439', perkiraan: '800' },
      nilai: '54.88',
      catatan: 'Tepat 54,875; bilangan biner memberi 54,87.',
    },
  ],
});

/** Angka kesembuhan TB paru. */
export const kesembuhanTb: Indikator<'sembuh' | 'diobati'> = /* @__PURE__ */ terdaftar({
  id: 'kesembuhanTb',
  nama: 'Angka kesembuhan TB paru',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['cure rate', 'TBC', 'tuberkulosis'],
  polaritas: 'naik',
  variabel: {
    sembuh: {
      label: 'Jumlah penderita TB paru sembuh',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'diobati',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    diobati: {
      label: 'Jumlah penderita TB paru diobati',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sembuh', 'diobati'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [aplikasiKinerjaKota],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { sembuh: '2074', diobati: '4735' }, nilai: '43.80' },
    {
      data: { sembuh: '4278', diobati: '8000' },
      nilai: '53.48',
      catatan: 'Tepat 53,475; bilangan biner memberi 53,47.',
    },
  ],
});

/** Tempat tidur rumah sakit per 100.000 penduduk. */
export const tempatTidurRsPer100Ribu: Indikator<'tempatTidur' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'tempatTidurRsPer100Ribu',
  nama: 'Tempat tidur rumah sakit per 100.000 penduduk',
  satuan: 'per 100.000 penduduk',
  urusan: ['1.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['bed', 'RS', 'ISO 37120'],
  polaritas: 'naik',
  variabel: {
    tempatTidur: {
      label: 'Jumlah tempat tidur rumah sakit',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'tempatTidur', penyebut: 'penduduk', pengali: '100000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [iso37120, aplikasiKinerjaKota],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tempatTidur: '18', penduduk: '47312' }, nilai: '38.05' },
    {
      data: { tempatTidur: '18', penduduk: '64000' },
      nilai: '28.13',
      catatan: 'Tepat 28,125; bilangan biner memberi 28,12.',
    },
  ],
});

/** Dokter per 100.000 penduduk. */
export const dokterPer100Ribu: Indikator<'dokter' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'dokterPer100Ribu',
  nama: 'Dokter per 100.000 penduduk',
  satuan: 'per 100.000 penduduk',
  urusan: ['1.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['rasio dokter', 'ISO 37120'],
  polaritas: 'naik',
  variabel: {
    dokter: {
      label: 'Jumlah dokter',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'dokter', penyebut: 'penduduk', pengali: '100000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [iso37120, aplikasiKinerjaKota],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dokter: '21', penduduk: '354285' }, nilai: '5.93' },
    {
      data: { dokter: '12', penduduk: '640000' },
      nilai: '1.88',
      catatan: 'Tepat 1,875; bilangan biner memberi 1,87.',
    },
  ],
});

/** Perawat dan bidan per 100.000 penduduk. */
export const perawatBidanPer100Ribu: Indikator<'perawatBidan' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'perawatBidanPer100Ribu',
  nama: 'Perawat dan bidan per 100.000 penduduk',
  satuan: 'per 100.000 penduduk',
  urusan: ['1.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['rasio perawat', 'rasio bidan', 'ISO 37120'],
  polaritas: 'naik',
  variabel: {
    perawatBidan: {
      label: 'Jumlah perawat dan bidan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'perawatBidan', penyebut: 'penduduk', pengali: '100000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [iso37120, aplikasiKinerjaKota],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { perawatBidan: '152', penduduk: '600753' }, nilai: '25.30' },
    {
      data: { perawatBidan: '9', penduduk: '32000' },
      nilai: '28.13',
      catatan: 'Tepat 28,125; bilangan biner memberi 28,12.',
    },
  ],
});

/** Persentase antenatal care (ANC) 6 kali (K6). */
export const ancK6: Indikator<'k6' | 'sasaranIbuBersalin'> = /* @__PURE__ */ terdaftar({
  id: 'ancK6',
  nama: 'Persentase antenatal care (ANC) 6 kali (K6)',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.01.071' }],
  namaLain: ['K6', 'ibu hamil', 'antenatal'],
  polaritas: 'naik',
  variabel: {
    k6: {
      label:
        'Jumlah ibu hamil yang telah memperoleh pelayanan antenatal minimal 6 kali sesuai standar pada kurun waktu satu tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    sasaranIbuBersalin: {
      label: 'Jumlah sasaran seluruh ibu bersalin dalam kurun waktu yang sama',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('k6', 'sasaranIbuBersalin'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.071', 'teks-asli')],
  catatan:
    'Satu kali pada trimester pertama, dua kali pada yang kedua, tiga kali pada yang ketiga. Penyebut sasaran ibu bersalin, bukan ibu hamil. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { k6: '3924', sasaranIbuBersalin: '4311' }, nilai: '91.02' },
    {
      data: { k6: '7018', sasaranIbuBersalin: '8000' },
      nilai: '87.73',
      catatan: 'Tepat 87,725; bilangan biner memberi 87,72.',
    },
  ],
});

/** Imunisasi dasar lengkap (IDL) usia 12-23 bulan. */
export const imunisasiDasarLengkap: Indikator<'idl' | 'anakUsia12Sampai23Bulan'> = /* @__PURE__ */ terdaftar({
  id: 'imunisasiDasarLengkap',
  nama: 'Imunisasi dasar lengkap (IDL) usia 12-23 bulan',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['IDL', 'imunisasi'],
  polaritas: 'naik',
  variabel: {
    idl: {
      label: 'Jumlah anak 12-23 bulan dengan imunisasi dasar lengkap (BCG 1, DPT 3, polio 4, campak 1, HB 4)',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anakUsia12Sampai23Bulan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakUsia12Sampai23Bulan: {
      label: 'Jumlah anak 12-23 bulan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('idl', 'anakUsia12Sampai23Bulan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanMagelangIdl],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { idl: '1472', anakUsia12Sampai23Bulan: '1856' }, nilai: '79.31' },
    {
      data: { idl: '3514', anakUsia12Sampai23Bulan: '8000' },
      nilai: '43.93',
      catatan: 'Tepat 43,925; bilangan biner memberi 43,92.',
    },
  ],
});

/** Persentase fasilitas kesehatan yang terintegrasi dalam sistem rujukan online nasional. */
export const faskesRujukanOnline: Indikator<'terintegrasi' | 'faskes'> = /* @__PURE__ */ terdaftar({
  id: 'faskesRujukanOnline',
  nama: 'Persentase fasilitas kesehatan yang terintegrasi dalam sistem rujukan online nasional',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.01.090' }],
  namaLain: ['faskes', 'sisrute', 'rujukan'],
  polaritas: 'naik',
  variabel: {
    terintegrasi: {
      label: 'Jumlah fasilitas kesehatan yang telah terintegrasi dalam sistem rujukan online nasional',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'faskes',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    faskes: {
      label: 'Jumlah total fasilitas kesehatan',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('terintegrasi', 'faskes'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.090', 'teks-asli')],
  catatan: 'Pengali 100 tidak tercetak, satuannya persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { terintegrasi: '4395', faskes: '8146' }, nilai: '53.95' },
    {
      data: { terintegrasi: '194', faskes: '320' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Persentase fasyankes dengan ketersediaan obat esensial dan vaksin rutin. */
export const fasyankesObatVaksin: Indikator<'fasyankesTersedia' | 'fasyankes'> = /* @__PURE__ */ terdaftar({
  id: 'fasyankesObatVaksin',
  nama: 'Persentase fasyankes dengan ketersediaan obat esensial dan vaksin rutin',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.091' },
    { sistem: 'SIPD', kode: '000557' },
  ],
  namaLain: ['obat esensial', 'vaksin', 'puskesmas'],
  polaritas: 'naik',
  variabel: {
    fasyankesTersedia: {
      label: 'Jumlah fasyankes yang memiliki ketersediaan obat esensial dan vaksin rutin',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'fasyankes',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    fasyankes: {
      label: 'Jumlah total fasyankes',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('fasyankesTersedia', 'fasyankes'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.091')],
  catatan:
    'Kolom rumus registri kosong; pembilang dan penyebut dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { fasyankesTersedia: '5050', fasyankes: '7765' }, nilai: '65.04' },
    {
      data: { fasyankesTersedia: '2902', fasyankes: '8000' },
      nilai: '36.28',
      catatan: 'Tepat 36,275; bilangan biner memberi 36,27.',
    },
  ],
});

/** Kematian akibat kecelakaan lalu lintas. */
export const kematianLaluLintas: Indikator<'kematian' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'kematianLaluLintas',
  nama: 'Kematian akibat kecelakaan lalu lintas',
  satuan: 'per 100.000 penduduk',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.060' },
    { sistem: 'SIPD', kode: '000122' },
    { sistem: 'SDG', kode: '3.6.1' },
  ],
  namaLain: ['KLL', 'kecelakaan', 'SDG 3.6.1'],
  polaritas: 'turun',
  variabel: {
    kematian: {
      label: 'Jumlah kasus kematian akibat kecelakaan lalu lintas',
      satuan: 'kasus',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'kematian', penyebut: 'penduduk', pengali: '100000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.01.060', 'teks-asli')],
  catatan:
    'Satuan di registri (orang) keliru: rumusnya per 100.000 penduduk. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kematian: '6', penduduk: '540505' }, nilai: '1.11' },
    {
      data: { kematian: '135', penduduk: '480000' },
      nilai: '28.13',
      catatan: 'Tepat 28,125; bilangan biner memberi 28,12.',
    },
  ],
});

/** Ibu hamil mendapat suplementasi gizi. */
export const ibuHamilSuplementasiGizi: Indikator<'ttd' | 'mms' | 'sasaranIbuHamil'> =
  /* @__PURE__ */ terdaftar({
    id: 'ibuHamilSuplementasiGizi',
    nama: 'Ibu hamil mendapat suplementasi gizi',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['TTD', 'tablet tambah darah', 'MMS'],
    polaritas: 'naik',
    variabel: {
      ttd: {
        label: 'Jumlah ibu hamil mendapat TTD sekurang-kurangnya 180 tablet',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      mms: {
        label: 'Jumlah ibu hamil mendapat MMS sekurang-kurangnya 180 tablet',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      sasaranIbuHamil: {
        label: 'Jumlah sasaran ibu hamil',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(/* @__PURE__ */ tambah('ttd', 'mms'), 'sasaranIbuHamil'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [aplikasiKinerjaPuskesmas],
    catatan:
      'Sasaran perkiraan, sehingga dapat melebihi 100%. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { ttd: '612', mms: '845', sasaranIbuHamil: '1610' }, nilai: '90.50' },
      {
        data: { ttd: '717', mms: '1057', sasaranIbuHamil: '1600' },
        nilai: '110.88',
        catatan: 'Tepat 110,875; bilangan biner memberi 110,87.',
      },
    ],
  });

/** Ibu hamil KEK mendapat PMT lokal. */
export const ibuHamilKekPmt: Indikator<'ibuHamilDapatPmt' | 'risikoKek'> = /* @__PURE__ */ terdaftar({
  id: 'ibuHamilKekPmt',
  nama: 'Ibu hamil KEK mendapat PMT lokal',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['kurang energi kronis', 'pemberian makanan tambahan'],
  polaritas: 'naik',
  variabel: {
    ibuHamilDapatPmt: {
      label: 'Jumlah ibu hamil KEK mendapat PMT',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'risikoKek',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    risikoKek: {
      label: 'Jumlah ibu hamil risiko KEK',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ibuHamilDapatPmt', 'risikoKek'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [aplikasiKinerjaPuskesmas],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ibuHamilDapatPmt: '4084', risikoKek: '5594' }, nilai: '73.01' },
    {
      data: { ibuHamilDapatPmt: '7228', risikoKek: '16000' },
      nilai: '45.18',
      catatan: 'Tepat 45,175; bilangan biner memberi 45,17.',
    },
  ],
});

/** Balita gizi kurang mendapat PMT. */
export const balitaGiziKurangPmt: Indikator<'balitaDapatPmt' | 'giziKurang'> = /* @__PURE__ */ terdaftar({
  id: 'balitaGiziKurangPmt',
  nama: 'Balita gizi kurang mendapat PMT',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['pemberian makanan tambahan', 'gizi kurang'],
  polaritas: 'naik',
  variabel: {
    balitaDapatPmt: {
      label: 'Jumlah balita 6-59 bulan gizi kurang mendapat PMT',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'giziKurang',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    giziKurang: {
      label: 'Jumlah balita 6-59 bulan gizi kurang',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('balitaDapatPmt', 'giziKurang'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [aplikasiKinerjaPuskesmas],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { balitaDapatPmt: '1733', giziKurang: '2922' }, nilai: '59.31' },
    {
      data: { balitaDapatPmt: '8588', giziKurang: '16000' },
      nilai: '53.68',
      catatan: 'Tepat 53,675; bilangan biner memberi 53,67.',
    },
  ],
});

/** Balita gizi buruk mendapat tata laksana. */
export const giziBurukTataLaksana: Indikator<'bayiDirawat' | 'balitaDirawat' | 'kasusBayi' | 'kasusBalita'> =
  /* @__PURE__ */ terdaftar({
    id: 'giziBurukTataLaksana',
    nama: 'Balita gizi buruk mendapat tata laksana',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['gizi buruk', 'malnutrisi'],
    polaritas: 'naik',
    variabel: {
      bayiDirawat: {
        label: 'Jumlah bayi 0-5 bulan gizi buruk dirawat',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'kasusBayi',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      balitaDirawat: {
        label: 'Jumlah balita 6-59 bulan gizi buruk dirawat',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'kasusBalita',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kasusBayi: {
        label: 'Jumlah kasus gizi buruk bayi 0-5 bulan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kasusBalita: {
        label: 'Jumlah kasus gizi buruk balita 6-59 bulan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(
      /* @__PURE__ */ tambah('bayiDirawat', 'balitaDirawat'),
      /* @__PURE__ */ tambah('kasusBayi', 'kasusBalita'),
    ),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [aplikasiKinerjaPuskesmas],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { bayiDirawat: '7', balitaDirawat: '51', kasusBayi: '9', kasusBalita: '55' },
        nilai: '90.63',
        catatan: 'Tepat 90,625.',
      },
      {
        data: { bayiDirawat: '8', balitaDirawat: '38', kasusBayi: '11', kasusBalita: '53' },
        nilai: '71.88',
        catatan: 'Tepat 71,875.',
      },
    ],
  });

/** Prevalensi underweight. */
export const balitaUnderweight: Indikator<'bbSangatKurang' | 'bbKurang' | 'ditimbang'> =
  /* @__PURE__ */ terdaftar({
    id: 'balitaUnderweight',
    nama: 'Prevalensi underweight',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['berat badan kurang', 'BB/U', 'status gizi balita'],
    polaritas: 'turun',
    variabel: {
      bbSangatKurang: {
        label: 'Jumlah balita BB sangat kurang (BB/U)',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'ditimbang',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      bbKurang: {
        label: 'Jumlah balita BB kurang (BB/U)',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'ditimbang',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      ditimbang: {
        label: 'Jumlah balita ditimbang',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(/* @__PURE__ */ tambah('bbSangatKurang', 'bbKurang'), 'ditimbang'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [aplikasiKinerjaPuskesmas],
    catatan:
      'Aplikasi sumber menilai realisasi : target sehingga makin buruk makin tinggi skornya; arah yang benar turun. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { bbSangatKurang: '41', bbKurang: '187', ditimbang: '1640' }, nilai: '13.90' },
      {
        data: { bbSangatKurang: '31', bbKurang: '153', ditimbang: '1280' },
        nilai: '14.38',
        catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
      },
    ],
  });

/** Prevalensi wasting. */
export const balitaWasting: Indikator<'giziBuruk' | 'giziKurangBbTb' | 'diukur'> = /* @__PURE__ */ terdaftar({
  id: 'balitaWasting',
  nama: 'Prevalensi wasting',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['gizi buruk', 'gizi kurang', 'BB/TB', 'status gizi balita'],
  polaritas: 'turun',
  variabel: {
    giziBuruk: {
      label: 'Jumlah balita gizi buruk (BB/TB)',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'diukur',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    giziKurangBbTb: {
      label: 'Jumlah balita gizi kurang (BB/TB)',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'diukur',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    diukur: {
      label: 'Jumlah balita diukur',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ tambah('giziBuruk', 'giziKurangBbTb'), 'diukur'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [aplikasiKinerjaPuskesmas],
  catatan:
    'Aplikasi sumber menilai realisasi : target sehingga makin buruk makin tinggi skornya; arah yang benar turun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { giziBuruk: '41', giziKurangBbTb: '187', diukur: '1640' }, nilai: '13.90' },
    {
      data: { giziBuruk: '40', giziKurangBbTb: '236', diukur: '1920' },
      nilai: '14.38',
      catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
    },
  ],
});

/** Remaja putri mengonsumsi TTD. */
export const rematriTtd: Indikator<'konsumsi' | 'sasaranRemajaPutri'> = /* @__PURE__ */ terdaftar({
  id: 'rematriTtd',
  nama: 'Remaja putri mengonsumsi TTD',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['tablet tambah darah', 'rematri'],
  polaritas: 'naik',
  variabel: {
    konsumsi: {
      label: 'Jumlah remaja putri konsumsi TTD',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    sasaranRemajaPutri: {
      label: 'Jumlah sasaran remaja putri',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('konsumsi', 'sasaranRemajaPutri'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [aplikasiKinerjaPuskesmas],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { konsumsi: '7737', sasaranRemajaPutri: '8787' }, nilai: '88.05' },
    {
      data: { konsumsi: '776', sasaranRemajaPutri: '1280' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});
