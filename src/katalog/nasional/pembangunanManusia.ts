import type { Indikator } from '../../definition/indikator.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { skalaIdg } from '../skala/skalaIdg.js';
import { skalaIpm } from '../skala/skalaIpm.js';
import {
  bpsIpm,
  bpsMetadataIdg,
  bpsSirusa28740,
  cite,
  krip,
  lamanBatang,
  lamanIdg,
  rpjpn2025,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Pembangunan Manusia (IPM). */
export const ipm: Indikator<'nilaiIpm'> = /* @__PURE__ */ terdaftar({
  id: 'ipm',
  nama: 'Indeks Pembangunan Manusia (IPM)',
  satuan: 'indeks',
  urusan: ['5.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.07.011' },
    { sistem: 'SIPD', kode: '000539' },
  ],
  namaLain: ['HDI', 'pembangunan manusia', 'UHH', 'HLS', 'RLS'],
  polaritas: 'naik',
  skala: skalaIpm,
  variabel: {
    nilaiIpm: {
      label: 'Indeks Pembangunan Manusia (IPM)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIpm'),
  agregasi: { periode: 'terakhir' },
  rujukan: [bpsIpm, /* @__PURE__ */ cite(krip, '03.07.011')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: akar pangkat tiga dari hasil kali tiga indeks dimensi, dengan logaritma pada pengeluaran, bukan bilangan rasional. Registri mencetak akar tanpa pangkat tiga (salah cetak). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIpm: '59' }, nilai: '59.00' },
    { data: { nilaiIpm: '94.005' }, nilai: '94.01', catatan: 'Tepat 94,005; bilangan biner memberi 94,00.' },
  ],
});

/** Indeks Pembangunan Manusia (IPM) perempuan. */
export const ipmPerempuan: Indikator<'nilaiIpmPerempuan'> = /* @__PURE__ */ terdaftar({
  id: 'ipmPerempuan',
  nama: 'Indeks Pembangunan Manusia (IPM) perempuan',
  satuan: 'indeks',
  urusan: ['2.08'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['IPG', 'gender'],
  polaritas: 'naik',
  variabel: {
    nilaiIpmPerempuan: {
      label: 'IPM perempuan',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIpmPerempuan'),
  agregasi: { periode: 'terakhir' },
  rujukan: [bpsSirusa28740],
  catatan:
    'Nilai dilaporkan, tidak dihitung: IPM memuat akar pangkat tiga dan logaritma. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIpmPerempuan: '52' }, nilai: '52.00' },
    {
      data: { nilaiIpmPerempuan: '95.005' },
      nilai: '95.01',
      catatan: 'Tepat 95,005; bilangan biner memberi 95,00.',
    },
  ],
});

/** Indeks Pembangunan Manusia (IPM) laki-laki. */
export const ipmLakiLaki: Indikator<'nilaiIpmLakiLaki'> = /* @__PURE__ */ terdaftar({
  id: 'ipmLakiLaki',
  nama: 'Indeks Pembangunan Manusia (IPM) laki-laki',
  satuan: 'indeks',
  urusan: ['2.08'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['IPG', 'gender'],
  polaritas: 'naik',
  variabel: {
    nilaiIpmLakiLaki: {
      label: 'IPM laki-laki',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIpmLakiLaki'),
  agregasi: { periode: 'terakhir' },
  rujukan: [bpsSirusa28740],
  catatan:
    'Nilai dilaporkan, tidak dihitung: IPM memuat akar pangkat tiga dan logaritma. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIpmLakiLaki: '60' }, nilai: '60.00' },
    {
      data: { nilaiIpmLakiLaki: '70.005' },
      nilai: '70.01',
      catatan: 'Tepat 70,005; bilangan biner memberi 70,00.',
    },
  ],
});

/** Indeks Pembangunan Gender (IPG). */
export const ipg: Indikator<'ipmPerempuan' | 'ipmLakiLaki'> = /* @__PURE__ */ terdaftar({
  id: 'ipg',
  nama: 'Indeks Pembangunan Gender (IPG)',
  satuan: 'indeks',
  urusan: ['2.08'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['gender', 'kesetaraan gender', 'GDI'],
  polaritas: 'naik',
  variabel: {
    ipmPerempuan: {
      label: 'IPM perempuan',
      indikator: 'ipmPerempuan',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    ipmLakiLaki: {
      label: 'IPM laki-laki',
      indikator: 'ipmLakiLaki',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'ipmPerempuan', penyebut: 'ipmLakiLaki', pengali: '100' },
  agregasi: { periode: 'terakhir' },
  rujukan: [bpsSirusa28740, lamanBatang],
  catatan:
    'Pengali 100 tidak tercetak di sumber, tetapi tafsirnya berpatokan 100. Nilai di atas 100 mungkin. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ipmPerempuan: '69.14', ipmLakiLaki: '75.62' }, nilai: '91.43' },
    {
      data: { ipmPerempuan: '49.78', ipmLakiLaki: '80.00' },
      nilai: '62.23',
      catatan: 'Tepat 62,225; bilangan biner memberi 62,22.',
    },
  ],
});

/** Indeks Pemberdayaan Gender (IDG). */
export const idg: Indikator<'nilaiIdg'> = /* @__PURE__ */ terdaftar({
  id: 'idg',
  nama: 'Indeks Pemberdayaan Gender (IDG)',
  satuan: 'indeks',
  urusan: ['2.08'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['gender', 'GEM'],
  polaritas: 'naik',
  skala: skalaIdg,
  variabel: {
    nilaiIdg: {
      label: 'Indeks Pemberdayaan Gender (IDG)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIdg'),
  agregasi: { periode: 'terakhir' },
  rujukan: [lamanIdg, bpsMetadataIdg],
  catatan:
    'Nilai dilaporkan, tidak dihitung: tiga komponen (parlemen, tenaga profesional, distribusi pendapatan) dengan rumus yang bukan rasional. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIdg: '45' }, nilai: '45.00' },
    { data: { nilaiIdg: '75.005' }, nilai: '75.01', catatan: 'Tepat 75,005; bilangan biner memberi 75,00.' },
  ],
});

/** Indeks Ketimpangan Gender (IKG). */
export const ikg: Indikator<'nilaiIkg'> = /* @__PURE__ */ terdaftar({
  id: 'ikg',
  nama: 'Indeks Ketimpangan Gender (IKG)',
  satuan: 'indeks',
  urusan: ['2.08'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'IUP nasional', kode: '40' }],
  namaLain: ['gender', 'GII'],
  polaritas: 'turun',
  variabel: {
    nilaiIkg: {
      label: 'Indeks Ketimpangan Gender (IKG)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '1',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIkg'),
  agregasi: { periode: 'terakhir' },
  rujukan: [rpjpn2025],
  catatan:
    'Nilai dilaporkan, tidak dihitung: rumusnya bukan rasional. Sumber lain memberi nomor IUP 22; daftar nasional 40. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIkg: '0.59' }, nilai: '0.59' },
    { data: { nilaiIkg: '0.565' }, nilai: '0.57', catatan: 'Tepat 0,565; bilangan biner memberi 0,56.' },
  ],
});

/** Usia Harapan Hidup (UHH). */
export const uhh: Indikator<'nilaiUhh'> = /* @__PURE__ */ terdaftar({
  id: 'uhh',
  nama: 'Usia Harapan Hidup (UHH)',
  satuan: 'tahun',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'IUP nasional', kode: '1' }],
  namaLain: ['umur harapan hidup', 'AHH', 'angka harapan hidup', 'IPM'],
  polaritas: 'naik',
  variabel: {
    nilaiUhh: {
      label: 'Usia Harapan Hidup (UHH)',
      satuan: 'tahun',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '120',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiUhh'),
  agregasi: { periode: 'terakhir' },
  rujukan: [rpjpn2025, bpsIpm],
  catatan:
    'Nilai dilaporkan, tidak dihitung: angkanya berasal dari tabel kematian, bukan dari satu pecahan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiUhh: '93.6' }, nilai: '93.60' },
    { data: { nilaiUhh: '73.205' }, nilai: '73.21', catatan: 'Tepat 73,205; bilangan biner memberi 73,20.' },
  ],
});

/** Indeks Kesehatan (dimensi IPM). */
export const indeksKesehatanIpm: Indikator<'uhh'> = /* @__PURE__ */ terdaftar({
  id: 'indeksKesehatanIpm',
  nama: 'Indeks Kesehatan (dimensi IPM)',
  satuan: 'indeks',
  urusan: ['1.02'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['IPM', 'UHH', 'dimensi umur panjang'],
  polaritas: 'naik',
  variabel: {
    uhh: {
      label: 'Usia Harapan Hidup (UHH)',
      indikator: 'uhh',
      satuan: 'tahun',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '120',
    },
  },
  formula: {
    jenis: 'rasio',
    pembilang: { jenis: 'kurang', operan: ['uhh', { jenis: 'konstanta', nilai: '20' }] },
    penyebut: {
      jenis: 'kurang',
      operan: [
        { jenis: 'konstanta', nilai: '85' },
        { jenis: 'konstanta', nilai: '20' },
      ],
    },
    pengali: '1',
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [bpsIpm, /* @__PURE__ */ cite(krip, '03.07.011', 'belum-diperiksa')],
  catatan:
    'Skala 0 sampai 1: dua desimal yang tercetak kasar; pakai nilai tepatnya untuk menyusun IPM. Kaitannya dengan rujukan yang bertanda belum diperiksa disimpulkan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [{ kode: 'fixed-denominator', alasan: 'Batas 20 dan 85 tahun ditetapkan metode IPM.' }],
  contoh: [
    { data: { uhh: '71.35' }, nilai: '0.79' },
    { data: { uhh: '74.275' }, nilai: '0.84', catatan: 'Tepat 0,835.' },
  ],
});

/** Indeks Pendidikan (dimensi IPM). */
export const indeksPendidikanIpm: Indikator<'hls' | 'rls'> = /* @__PURE__ */ terdaftar({
  id: 'indeksPendidikanIpm',
  nama: 'Indeks Pendidikan (dimensi IPM)',
  satuan: 'indeks',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['IPM', 'HLS', 'RLS'],
  polaritas: 'naik',
  variabel: {
    hls: {
      label: 'Harapan Lama Sekolah (HLS)',
      indikator: 'hls',
      satuan: 'tahun',
      jenis: 'ukuran',
      minimum: '0',
    },
    rls: {
      label: 'Rata-rata Lama Sekolah (RLS) penduduk usia 25 tahun ke atas',
      indikator: 'rlsUsia25',
      satuan: 'tahun',
      jenis: 'ukuran',
      minimum: '0',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'kali',
      operan: [
        { jenis: 'konstanta', nilai: '1/2' },
        {
          jenis: 'tambah',
          operan: [
            { jenis: 'bagi', operan: ['hls', { jenis: 'konstanta', nilai: '18' }] },
            { jenis: 'bagi', operan: ['rls', { jenis: 'konstanta', nilai: '15' }] },
          ],
        },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [bpsIpm, /* @__PURE__ */ cite(krip, '03.07.011', 'belum-diperiksa')],
  catatan:
    'RLS di sini bagi penduduk usia 25 tahun ke atas; RLS RPJPN (usia 15 tahun ke atas) indikator lain. Skala 0 sampai 1: pakai nilai tepatnya untuk menyusun IPM. Kaitannya dengan rujukan yang bertanda belum diperiksa disimpulkan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [{ kode: 'fixed-denominator', alasan: 'Batas 18 dan 15 tahun ditetapkan metode IPM.' }],
  contoh: [
    { data: { hls: '13.05', rls: '8.62' }, nilai: '0.65' },
    {
      data: { hls: '10.08', rls: '9.75' },
      nilai: '0.61',
      catatan: 'Tepat 0,605; bilangan biner memberi 0,60.',
    },
  ],
});

/** Rata-rata Lama Sekolah (RLS) penduduk usia 25 tahun ke atas. */
export const rlsUsia25: Indikator<'nilaiRlsUsia25'> = /* @__PURE__ */ terdaftar({
  id: 'rlsUsia25',
  nama: 'Rata-rata Lama Sekolah (RLS) penduduk usia 25 tahun ke atas',
  satuan: 'tahun',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['RLS', 'IPM'],
  polaritas: 'naik',
  variabel: {
    nilaiRlsUsia25: {
      label: 'Rata-rata Lama Sekolah penduduk usia 25 tahun ke atas',
      satuan: 'tahun',
      jenis: 'ukuran',
      minimum: '0',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiRlsUsia25'),
  agregasi: { periode: 'terakhir' },
  rujukan: [bpsIpm, /* @__PURE__ */ cite(krip, '03.07.011', 'belum-diperiksa')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: lama sekolah tiap orang berasal dari survei. Konversi ijazah berbeda antarsumber: S1 16 dan S2/S3 18 tahun, atau S1 17, profesi 18, S2 19, dan S3 22 tahun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiRlsUsia25: '11.81' }, nilai: '11.81' },
    {
      data: { nilaiRlsUsia25: '7.545' },
      nilai: '7.55',
      catatan: 'Tepat 7,545; bilangan biner memberi 7,54.',
    },
  ],
});
