import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { skalaIkm } from '../skala/skalaIkm.js';
import { skalaIpp } from '../skala/skalaIpp.js';
import { skalaPemdi } from '../skala/skalaPemdi.js';
import { skalaRb } from '../skala/skalaRb.js';
import {
  cite,
  krip,
  lamanAcehRb,
  lamanKabMagelang,
  permenpanrb8Tahun2026,
  permenpanrb14Tahun2017,
  permenpanrb59Tahun2020,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Reformasi Birokrasi. */
export const indeksReformasiBirokrasi: Indikator<'nilaiIndeksReformasiBirokrasi'> = /* @__PURE__ */ terdaftar(
  {
    id: 'indeksReformasiBirokrasi',
    nama: 'Indeks Reformasi Birokrasi',
    satuan: 'indeks',
    urusan: ['5.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    namaLain: ['RB', 'indeks RB'],
    polaritas: 'naik',
    skala: skalaRb,
    variabel: {
      nilaiIndeksReformasiBirokrasi: {
        label: 'Indeks Reformasi Birokrasi',
        satuan: 'indeks',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
    },
    formula: /* @__PURE__ */ hitungan('nilaiIndeksReformasiBirokrasi'),
    agregasi: { periode: 'terakhir' },
    rujukan: [lamanAcehRb],
    catatan:
      'Nilai dilaporkan, tidak dihitung: komponen dan bobotnya tidak terbaca. Registri (09.06.028) menyebut komponen pengungkit 60% dan hasil 40% menurut pengukuran lama. Baris registri 09.06.008 yang bernama Indeks Reformasi Birokrasi Nasional berisi rumus Indeks Pelayanan Publik. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { nilaiIndeksReformasiBirokrasi: '64' }, nilai: '64.00' },
      {
        data: { nilaiIndeksReformasiBirokrasi: '25.005' },
        nilai: '25.01',
        catatan: 'Tepat 25,005; bilangan biner memberi 25,00.',
      },
    ],
  },
);

/** Indeks Pelayanan Publik (IPP). */
export const indeksPelayananPublik: Indikator<'nilaiIndeksPelayananPublik'> = /* @__PURE__ */ terdaftar({
  id: 'indeksPelayananPublik',
  nama: 'Indeks Pelayanan Publik (IPP)',
  satuan: 'indeks',
  urusan: ['4.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.06.006' },
    { sistem: 'IUP nasional', kode: '26' },
  ],
  namaLain: ['IPP', 'pelayanan publik'],
  polaritas: 'naik',
  skala: skalaIpp,
  variabel: {
    nilaiIndeksPelayananPublik: {
      label: 'Indeks Pelayanan Publik (IPP)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '5',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIndeksPelayananPublik'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.006; rumus pada baris 09.06.008', 'teks-asli')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: jumlah (nilai aspek x bobot aspek) atas enam aspek: kebijakan pelayanan, profesionalisme SDM, sarana prasarana, sistem informasi, konsultasi dan pengaduan, inovasi; bobot aspek tidak tercetak. Nilai indikator = ((F01 + F02 + F03)/3) x bobot per indikator. Rumusnya tercetak pada baris bernama Indeks Reformasi Birokrasi Nasional. Kelas pada skalanya belum diperiksa seluruhnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIndeksPelayananPublik: '3.7' }, nilai: '3.70' },
    {
      data: { nilaiIndeksPelayananPublik: '3.605' },
      nilai: '3.61',
      catatan: 'Tepat 3,605; bilangan biner memberi 3,60.',
    },
  ],
});

/** Indeks Sistem Pemerintahan Berbasis Elektronik (SPBE). */
export const spbe: Indikator<'nilaiSpbe'> = /* @__PURE__ */ terdaftar({
  id: 'spbe',
  nama: 'Indeks Sistem Pemerintahan Berbasis Elektronik (SPBE)',
  satuan: 'indeks',
  urusan: ['2.16'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.06.010' },
    { sistem: 'IUP nasional', kode: '25' },
  ],
  namaLain: ['SPBE', 'e-government'],
  polaritas: 'naik',
  variabel: {
    nilaiSpbe: { label: 'Indeks SPBE', satuan: 'indeks', jenis: 'ukuran', minimum: '0', maksimum: '5' },
  },
  formula: /* @__PURE__ */ hitungan('nilaiSpbe'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.010', 'teks-asli'), permenpanrb59Tahun2020],
  catatan:
    'Nilai dilaporkan, tidak dihitung: jumlah (nilai domain x bobot domain); bobot domain tidak tercetak di registri, sumber lain menyebut domain layanan 45,50%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  digantikan: [
    {
      nama: 'Indeks Pemerintah Digital (Pemdi)',
      id: 'pemdi',
      alasan: 'PermenPANRB 8/2026 menggantikan indeks SPBE; deret waktunya terputus.',
    },
  ],
  contoh: [
    { data: { nilaiSpbe: '3.75' }, nilai: '3.75' },
    { data: { nilaiSpbe: '4.755' }, nilai: '4.76', catatan: 'Tepat 4,755; bilangan biner memberi 4,75.' },
  ],
});

/** Indeks Pemerintah Digital (Pemdi). */
export const pemdi: Indikator<'aspek1' | 'aspek2' | 'aspek3' | 'aspek4' | 'aspek5' | 'aspek6' | 'aspek7'> =
  /* @__PURE__ */ terdaftar({
    id: 'pemdi',
    nama: 'Indeks Pemerintah Digital (Pemdi)',
    satuan: 'indeks',
    urusan: ['2.16'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    namaLain: ['SPBE', 'pemerintah digital', 'Pemdi'],
    polaritas: 'naik',
    skala: skalaPemdi,
    variabel: {
      aspek1: { label: 'Indeks aspek 1', satuan: 'indeks', jenis: 'ukuran', minimum: '1', maksimum: '5' },
      aspek2: { label: 'Indeks aspek 2', satuan: 'indeks', jenis: 'ukuran', minimum: '1', maksimum: '5' },
      aspek3: { label: 'Indeks aspek 3', satuan: 'indeks', jenis: 'ukuran', minimum: '1', maksimum: '5' },
      aspek4: { label: 'Indeks aspek 4', satuan: 'indeks', jenis: 'ukuran', minimum: '1', maksimum: '5' },
      aspek5: { label: 'Indeks aspek 5', satuan: 'indeks', jenis: 'ukuran', minimum: '1', maksimum: '5' },
      aspek6: { label: 'Indeks aspek 6', satuan: 'indeks', jenis: 'ukuran', minimum: '1', maksimum: '5' },
      aspek7: { label: 'Indeks aspek 7', satuan: 'indeks', jenis: 'ukuran', minimum: '1', maksimum: '5' },
    },
    formula: {
      jenis: 'hitungan',
      ekspresi: {
        jenis: 'tambah',
        operan: [
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1' }, 'aspek1'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1' }, 'aspek2'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.15' }, 'aspek3'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.15' }, 'aspek4'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1' }, 'aspek5'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.15' }, 'aspek6'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.25' }, 'aspek7'] },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [permenpanrb8Tahun2026],
    catatan:
      'Bobot aspek 10, 10, 15, 15, 10, 15, dan 25 (jumlah 100). Indeks aspek = jumlah (bobot x nilai indikator) : bobot aspek; nama aspek dan bobot indikator tidak terbaca. Diketahui dari sumber kedua. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2026-06' },
    menggantikan: [
      {
        nama: 'Indeks SPBE',
        id: 'spbe',
        alasan: 'PermenPANRB 8/2026 menggantikan indeks SPBE; deret waktunya terputus.',
      },
    ],
    contoh: [
      {
        data: {
          aspek1: '3.2',
          aspek2: '2.8',
          aspek3: '3.5',
          aspek4: '3.05',
          aspek5: '2.6',
          aspek6: '3.4',
          aspek7: '3.85',
        },
        nilai: '3.32',
        catatan: 'Tepat 3,315; bilangan biner memberi 3,31.',
      },
      {
        data: {
          aspek1: '4.04',
          aspek2: '2.72',
          aspek3: '2.67',
          aspek4: '3.39',
          aspek5: '2.46',
          aspek6: '3.31',
          aspek7: '4.03',
        },
        nilai: '3.34',
        catatan: 'Tepat 3,335; bilangan biner memberi 3,33.',
      },
    ],
  });

/** Indeks Kepuasan Masyarakat (IKM). */
export const ikm: Indikator<'u1' | 'u2' | 'u3' | 'u4' | 'u5' | 'u6' | 'u7' | 'u8' | 'u9'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikm',
    nama: 'Indeks Kepuasan Masyarakat (IKM)',
    satuan: 'indeks',
    urusan: ['4.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    namaLain: ['SKM', 'survei kepuasan masyarakat', 'kepuasan'],
    polaritas: 'naik',
    skala: skalaIkm,
    variabel: {
      u1: {
        label: 'Nilai rata-rata (NRR) unsur 1: persyaratan',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '1',
        maksimum: '4',
      },
      u2: {
        label: 'Nilai rata-rata (NRR) unsur 2: sistem, mekanisme, dan prosedur',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '1',
        maksimum: '4',
      },
      u3: {
        label: 'Nilai rata-rata (NRR) unsur 3: waktu penyelesaian',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '1',
        maksimum: '4',
      },
      u4: {
        label: 'Nilai rata-rata (NRR) unsur 4: biaya atau tarif',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '1',
        maksimum: '4',
      },
      u5: {
        label: 'Nilai rata-rata (NRR) unsur 5: produk spesifikasi jenis pelayanan',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '1',
        maksimum: '4',
      },
      u6: {
        label: 'Nilai rata-rata (NRR) unsur 6: kompetensi pelaksana',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '1',
        maksimum: '4',
      },
      u7: {
        label: 'Nilai rata-rata (NRR) unsur 7: perilaku pelaksana',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '1',
        maksimum: '4',
      },
      u8: {
        label: 'Nilai rata-rata (NRR) unsur 8: penanganan pengaduan, saran, dan masukan',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '1',
        maksimum: '4',
      },
      u9: {
        label: 'Nilai rata-rata (NRR) unsur 9: sarana dan prasarana',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '1',
        maksimum: '4',
      },
    },
    formula: {
      jenis: 'hitungan',
      ekspresi: {
        jenis: 'kali',
        operan: [
          /* @__PURE__ */ tambah('u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'),
          { jenis: 'konstanta', nilai: '1/9' },
          { jenis: 'konstanta', nilai: '25' },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [permenpanrb14Tahun2017, /* @__PURE__ */ cite(lamanKabMagelang, 'indikator IKM')],
    catatan:
      'Bobot tiap unsur tepat 1/9: bobot yang dibulatkan menjadi 0,11 memindahkan jumlah 32,00 dari A (88,89) ke B (88,00). Nama unsur belum diperiksa pada naskahnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: {
          u1: '3.12',
          u2: '3.25',
          u3: '3.08',
          u4: '3.40',
          u5: '3.21',
          u6: '3.30',
          u7: '3.28',
          u8: '3.05',
          u9: '3.19',
        },
        nilai: '80.22',
      },
      {
        data: {
          u1: '2.93',
          u2: '3.28',
          u3: '2.833',
          u4: '3.706',
          u5: '3.5',
          u6: '3.4',
          u7: '3.4',
          u8: '3.1',
          u9: '3.2',
        },
        nilai: '81.53',
        catatan: 'Tepat 81,525; bilangan biner memberi 81,52.',
      },
    ],
  });
