import type { Indikator } from '../../definition/indikator.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Budaya Tertib Arsip. */
export const budayaTertibArsip: Indikator<'pengawasan' | 'digitalisasi' | 'akreditasi' | 'sdm'> =
  /* @__PURE__ */ terdaftar({
    id: 'budayaTertibArsip',
    nama: 'Indeks Budaya Tertib Arsip',
    satuan: 'indeks',
    urusan: ['2.24'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [{ sistem: 'KRIP', kode: '09.06.002' }],
    namaLain: ['arsip', 'ANRI'],
    polaritas: 'naik',
    variabel: {
      pengawasan: {
        label: 'Nilai hasil pengawasan kearsipan',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      digitalisasi: {
        label: 'Tingkat digitalisasi arsip',
        satuan: 'persen',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      akreditasi: {
        label: 'Persentase hasil akreditasi kearsipan sekurang-kurangnya A',
        satuan: 'persen',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      sdm: {
        label: 'SDM kearsipan yang lulus sertifikasi',
        satuan: 'persen',
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
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.6' }, 'pengawasan'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.2' }, 'digitalisasi'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1' }, 'akreditasi'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1' }, 'sdm'] },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.06.002', 'teks-asli')],
    catatan:
      'Bobot berjumlah 1; bobot akreditasi ditandai "usulan" di registri. Batas 0 sampai 100 tiap bagian adalah pembacaan kami. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pengawasan: '72.45', digitalisasi: '55.2', akreditasi: '40', sdm: '62.5' }, nilai: '64.76' },
      {
        data: { pengawasan: '57.307', digitalisasi: '45.374', akreditasi: '51.960', sdm: '76.500' },
        nilai: '56.31',
        catatan: 'Tepat 56,305; bilangan biner memberi 56,30.',
      },
    ],
  });

/** Indeks Memori Kolektif Bangsa. */
export const memoriKolektif: Indikator<'ketersediaan' | 'kepuasanArsip' | 'kepuasanJikn' | 'mkb'> =
  /* @__PURE__ */ terdaftar({
    id: 'memoriKolektif',
    nama: 'Indeks Memori Kolektif Bangsa',
    satuan: 'indeks',
    urusan: ['2.24'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [{ sistem: 'KRIP', kode: '09.06.005' }],
    namaLain: ['arsip', 'ANRI', 'JIKN'],
    polaritas: 'naik',
    variabel: {
      ketersediaan: {
        label: 'Tingkat ketersediaan arsip',
        satuan: 'persen',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      kepuasanArsip: {
        label: 'Kepuasan layanan arsip',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      kepuasanJikn: {
        label: 'Kepuasan layanan JIKN',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      mkb: {
        label: 'Persentase usulan sertifikasi MKB yang ditetapkan',
        satuan: 'persen',
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
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.5' }, 'ketersediaan'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.2' }, 'kepuasanArsip'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.2' }, 'kepuasanJikn'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.1' }, 'mkb'] },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.06.005', 'teks-asli')],
    catatan:
      'Bobot berjumlah 1. Batas 0 sampai 100 tiap bagian adalah pembacaan kami. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { ketersediaan: '68.3', kepuasanArsip: '84.6', kepuasanJikn: '79.25', mkb: '75' },
        nilai: '74.42',
      },
      {
        data: { ketersediaan: '75.813', kepuasanArsip: '90.775', kepuasanJikn: '72.830', mkb: '60.675' },
        nilai: '76.70',
        catatan: 'Tepat 76,695; bilangan biner memberi 76,69.',
      },
    ],
  });
