import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gelandangan pengemis yang terpenuhi kebutuhan dasarnya di luar panti (Indikator SPM). */
export const ikkSosialLuarPanti: Indikator<'terpenuhi' | 'populasi'> = /* @__PURE__ */ terdaftar({
  id: 'ikkSosialLuarPanti',
  nama: 'Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gelandangan pengemis yang terpenuhi kebutuhan dasarnya di luar panti (Indikator SPM)',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'SIPD', kode: '000494' }],
  namaLain: ['SPM sosial', 'PMKS', 'PPKS', 'telantar', 'lansia'],
  polaritas: 'naik',
  variabel: {
    terpenuhi: {
      label:
        'Jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gelandangan pengemis yang terpenuhi kebutuhan dasarnya di luar panti',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'populasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    populasi: {
      label:
        'Jumlah populasi penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gelandangan pengemis',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('terpenuhi', 'populasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Empat indikator SPM sosial digabung menjadi satu IKK. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { terpenuhi: '5532', populasi: '8074' }, nilai: '68.52' },
    {
      data: { terpenuhi: '3822', populasi: '8000' },
      nilai: '47.78',
      catatan: 'Tepat 47,775; bilangan biner memberi 47,77.',
    },
  ],
});

/** Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota. */
export const ikkSosialKorbanBencana: Indikator<'korbanBencanaTerpenuhiIkk' | 'korbanBencanaIkk'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkSosialKorbanBencana',
    nama: 'Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota',
    satuan: 'Persen',
    urusan: ['1.06'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM sosial', 'tanggap darurat'],
    polaritas: 'naik',
    variabel: {
      korbanBencanaTerpenuhiIkk: {
        label:
          'Jumlah korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya dalam satu tahun anggaran',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanBencanaIkk',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanBencanaIkk: {
        label:
          'Jumlah populasi korban bencana alam dan sosial di daerah kabupaten/kota yang membutuhkan perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana daerah kabupaten/kota',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanBencanaTerpenuhiIkk', 'korbanBencanaIkk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { korbanBencanaTerpenuhiIkk: '7939', korbanBencanaIkk: '8703' }, nilai: '91.22' },
      {
        data: { korbanBencanaTerpenuhiIkk: '2086', korbanBencanaIkk: '8000' },
        nilai: '26.08',
        catatan: 'Tepat 26,075; bilangan biner memberi 26,07.',
      },
    ],
  });

/** Rasio rumah singgah/shelter/tempat tinggal sementara yang dimiliki sesuai standar dengan jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng. */
export const ikkRumahSinggah: Indikator<'rumahSinggah' | 'telantarDanGepeng'> = /* @__PURE__ */ terdaftar({
  id: 'ikkRumahSinggah',
  nama: 'Rasio rumah singgah/shelter/tempat tinggal sementara yang dimiliki sesuai standar dengan jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['gelandangan dan pengemis', 'PPKS', 'PMKS'],
  polaritas: 'naik',
  variabel: {
    rumahSinggah: {
      label: 'Jumlah rumah singgah/shelter/tempat tinggal sementara yang dimiliki sesuai standar',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    telantarDanGepeng: {
      label: 'Jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rumahSinggah', 'telantarDanGepeng'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Sumber memberi satuan persen pada rasio unit terhadap orang; dibiarkan seperti tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rumahSinggah: '4869', telantarDanGepeng: '8924' }, nilai: '54.56' },
    {
      data: { rumahSinggah: '51', telantarDanGepeng: '160' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng yang direunifikasi dengan keluarga. */
export const ikkReunifikasi: Indikator<'direunifikasi' | 'sasaranReunifikasi'> = /* @__PURE__ */ terdaftar({
  id: 'ikkReunifikasi',
  nama: 'Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng yang direunifikasi dengan keluarga',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['gelandangan dan pengemis', 'PPKS', 'PMKS'],
  polaritas: 'naik',
  variabel: {
    direunifikasi: {
      label:
        'Jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng yang direunifikasi dengan keluarga',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'sasaranReunifikasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    sasaranReunifikasi: {
      label:
        'Jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng yang seharusnya dapat direunifikasi',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('direunifikasi', 'sasaranReunifikasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK', 'belum-diperiksa'),
    /* @__PURE__ */ cite(edataKotaGorontalo, 'IKK sosial', 'belum-diperiksa'),
  ],
  catatan:
    'Belum diperiksa: penyebut terpotong di sumber ("seharusnya dapat"), dilengkapi menurut nama. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { direunifikasi: '295', sasaranReunifikasi: '316' }, nilai: '93.35' },
    {
      data: { direunifikasi: '854', sasaranReunifikasi: '1600' },
      nilai: '53.38',
      catatan: 'Tepat 53,375; bilangan biner memberi 53,37.',
    },
  ],
});

/** Rasio pekerja sosial profesional dan/atau TKS dan/atau relawan sosial yang disediakan. */
export const ikkPekerjaSosial: Indikator<'pekerjaSosial' | 'telantarDibina'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPekerjaSosial',
  nama: 'Rasio pekerja sosial profesional dan/atau TKS dan/atau relawan sosial yang disediakan',
  satuan: 'Persen',
  urusan: ['1.06'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['peksos', 'tenaga kesejahteraan sosial'],
  polaritas: 'naik',
  variabel: {
    pekerjaSosial: {
      label:
        'Jumlah pekerja sosial profesional dan/atau tenaga kesejahteraan sosial dan/atau relawan sosial yang ada',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    telantarDibina: {
      label:
        'Jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng yang dibina',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pekerjaSosial', 'telantarDibina'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pekerjaSosial: '6318', telantarDibina: '7447' }, nilai: '84.84' },
    {
      data: { pekerjaSosial: '87', telantarDibina: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});
