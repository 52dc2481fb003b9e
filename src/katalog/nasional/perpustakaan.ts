import type { Indikator } from '../../definition/indikator.js';
import { bagi, tambah } from '../../formula/ekspresiBuilders.js';
import { skalaIplm } from '../skala/skalaIplm.js';
import { skalaTgm } from '../skala/skalaTgm.js';
import { lamanBlitarTgm, lamanIplm } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Tingkat Kegemaran Membaca (TGM). */
export const tgm: Indikator<'fm' | 'dm' | 'jb' | 'fai' | 'dai'> = /* @__PURE__ */ terdaftar({
  id: 'tgm',
  nama: 'Tingkat Kegemaran Membaca (TGM)',
  satuan: 'nilai',
  urusan: ['2.23'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['kegemaran membaca', 'literasi', 'minat baca', 'Perpusnas'],
  polaritas: 'naik',
  skala: skalaTgm,
  variabel: {
    fm: { label: 'FM (frekuensi membaca)', satuan: 'nilai', jenis: 'ukuran', minimum: '0', maksimum: '100' },
    dm: { label: 'DM (durasi membaca)', satuan: 'nilai', jenis: 'ukuran', minimum: '0', maksimum: '100' },
    jb: {
      label: 'JB (jumlah bahan bacaan)',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    fai: {
      label: 'FAI (frekuensi akses internet)',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    dai: {
      label: 'DAI (durasi akses internet)',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.3' }, 'fm'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.3' }, 'dm'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.3' }, 'jb'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.05' }, 'fai'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.05' }, 'dai'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [lamanBlitarTgm],
  catatan:
    'Bobot berjumlah 1. Sumber menulis singkatannya saja; kepanjangannya pembacaan kami. Dua himpunan kelas beredar; skala ini yang pertama. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { fm: '68.4', dm: '61.25', jb: '55.1', fai: '74.5', dai: '70.2' }, nilai: '62.66' },
    {
      data: { fm: '66.27', dm: '69.15', jb: '41.60', fai: '74.20', dai: '81.78' },
      nilai: '60.91',
      catatan: 'Tepat 60,905; bilangan biner memberi 60,90.',
    },
  ],
});

/** Indeks Pembangunan Literasi Masyarakat (IPLM). */
export const iplm: Indikator<'uplm1' | 'uplm2' | 'uplm3' | 'uplm4' | 'uplm5' | 'uplm6' | 'uplm7' | 'am'> =
  /* @__PURE__ */ terdaftar({
    id: 'iplm',
    nama: 'Indeks Pembangunan Literasi Masyarakat (IPLM)',
    satuan: 'indeks',
    urusan: ['2.23'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    namaLain: ['literasi', 'Perpusnas', 'IPLM'],
    polaritas: 'naik',
    skala: skalaIplm,
    variabel: {
      uplm1: { label: 'Unsur Pembangunan Literasi Masyarakat (UPLM) 1', jenis: 'ukuran', minimum: '0' },
      uplm2: { label: 'Unsur Pembangunan Literasi Masyarakat (UPLM) 2', jenis: 'ukuran', minimum: '0' },
      uplm3: { label: 'Unsur Pembangunan Literasi Masyarakat (UPLM) 3', jenis: 'ukuran', minimum: '0' },
      uplm4: { label: 'Unsur Pembangunan Literasi Masyarakat (UPLM) 4', jenis: 'ukuran', minimum: '0' },
      uplm5: { label: 'Unsur Pembangunan Literasi Masyarakat (UPLM) 5', jenis: 'ukuran', minimum: '0' },
      uplm6: { label: 'Unsur Pembangunan Literasi Masyarakat (UPLM) 6', jenis: 'ukuran', minimum: '0' },
      uplm7: { label: 'Unsur Pembangunan Literasi Masyarakat (UPLM) 7', jenis: 'ukuran', minimum: '0' },
      am: { label: 'AM (aspek masyarakat)', satuan: 'orang', jenis: 'ukuran', minimum: '0' },
    },
    formula: {
      jenis: 'hitungan',
      ekspresi: {
        jenis: 'kali',
        operan: [
          /* @__PURE__ */ tambah(
            /* @__PURE__ */ bagi('uplm1', 'am'),
            /* @__PURE__ */ bagi('uplm2', 'am'),
            /* @__PURE__ */ bagi('uplm3', 'am'),
            /* @__PURE__ */ bagi('uplm4', 'am'),
            /* @__PURE__ */ bagi('uplm5', 'am'),
            /* @__PURE__ */ bagi('uplm6', 'am'),
            /* @__PURE__ */ bagi('uplm7', 'am'),
          ),
          { jenis: 'konstanta', nilai: '1/7' },
          { jenis: 'konstanta', nilai: '100' },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [lamanIplm],
    catatan:
      'Sumber menulis singkatan UPLM dan AM; kepanjangan AM pembacaan kami. Sumber mengutip pedoman Perpusnas; isi tiap unsur tidak terbaca. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: {
          uplm1: '612',
          uplm2: '875',
          uplm3: '431',
          uplm4: '290',
          uplm5: '744',
          uplm6: '518',
          uplm7: '660',
          am: '1000',
        },
        nilai: '59.00',
      },
      {
        data: {
          uplm1: '659',
          uplm2: '1098',
          uplm3: '405',
          uplm4: '244',
          uplm5: '747',
          uplm6: '534',
          uplm7: '625',
          am: '1280',
        },
        nilai: '48.13',
        catatan: 'Tepat 48,125; bilangan biner memberi 48,12.',
      },
    ],
  });
