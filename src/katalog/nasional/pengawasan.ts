import type { Indikator } from '../../definition/indikator.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { skalaApip } from '../skala/skalaApip.js';
import { skalaSpip } from '../skala/skalaSpip.js';
import { cite, krip, lamanBlitarSpip, peraturanBpkp8Tahun2021, peraturanBpkp16Tahun2015 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Tingkat Pemanfaatan Hasil Pengawasan Intern dalam Penyelenggaraan Pembangunan Nasional. */
export const pemanfaatanPengawasanBpkp: Indikator<'tindakLanjut' | 'investigatif' | 'survei'> =
  /* @__PURE__ */ terdaftar({
    id: 'pemanfaatanPengawasanBpkp',
    nama: 'Tingkat Pemanfaatan Hasil Pengawasan Intern dalam Penyelenggaraan Pembangunan Nasional',
    satuan: 'indeks',
    urusan: ['6.01'],
    tingkat: ['nasional'],
    kodeLuar: [{ sistem: 'KRIP', kode: '09.05.015' }],
    namaLain: ['BPKP', 'APIP'],
    polaritas: 'naik',
    variabel: {
      tindakLanjut: {
        label: 'Tindak lanjut rekomendasi strategis',
        satuan: 'persen',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      investigatif: {
        label: 'Pemanfaatan hasil audit investigatif/PKKN',
        satuan: 'persen',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      survei: {
        label: 'Survei kualitas pengawasan',
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
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.45' }, 'tindakLanjut'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.35' }, 'investigatif'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.2' }, 'survei'] },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.05.015', 'teks-asli')],
    catatan:
      'Bobot berjumlah 1. Batas 0 sampai 100 tiap bagian adalah pembacaan kami. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { tindakLanjut: '81.2', investigatif: '90.5', survei: '77.35' },
        nilai: '83.69',
        catatan: 'Tepat 83,685.',
      },
      {
        data: { tindakLanjut: '74.21', investigatif: '82.71', survei: '98.46' },
        nilai: '82.04',
        catatan: 'Tepat 82,035; bilangan biner memberi 82,03.',
      },
    ],
  });

/** Maturitas penyelenggaraan SPIP. */
export const maturitasSpip: Indikator<'nilaiMaturitasSpip'> = /* @__PURE__ */ terdaftar({
  id: 'maturitasSpip',
  nama: 'Maturitas penyelenggaraan SPIP',
  satuan: 'level',
  urusan: ['6.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.06.020' },
    { sistem: 'SIPD', kode: '000443' },
  ],
  namaLain: ['SPIP', 'pengendalian intern', 'MRI', 'IEPK'],
  polaritas: 'naik',
  skala: skalaSpip,
  variabel: {
    nilaiMaturitasSpip: {
      label: 'Tingkat maturitas SPIP',
      satuan: 'level',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '5',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiMaturitasSpip'),
  agregasi: { periode: 'terakhir' },
  rujukan: [lamanBlitarSpip, /* @__PURE__ */ cite(krip, '09.06.020')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: tingkat ordinal; bobot komponen dan ujung selang skornya tidak terbaca. Di satu aplikasi nilainya juga dilaporkan pada skala 0-100. Parameter: SPIP, MRI, IEPK, dan kapabilitas APIP. Skala menggolongkan tingkat bulat 0 sampai 5; skor pecahan tidak berkelas. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiMaturitasSpip: '3' }, nilai: '3.00' },
    { data: { nilaiMaturitasSpip: '4' }, nilai: '4.00' },
  ],
});

/** Kapabilitas APIP. */
export const kapabilitasApip: Indikator<'nilaiKapabilitasApip'> = /* @__PURE__ */ terdaftar({
  id: 'kapabilitasApip',
  nama: 'Kapabilitas APIP',
  satuan: 'level',
  urusan: ['6.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.06.023' },
    { sistem: 'SIPD', kode: '000444' },
    { sistem: 'SIPD', kode: '000534' },
  ],
  namaLain: ['APIP', 'IACM', 'inspektorat'],
  polaritas: 'naik',
  skala: skalaApip,
  variabel: {
    nilaiKapabilitasApip: {
      label: 'Tingkat kapabilitas APIP',
      satuan: 'level',
      jenis: 'ukuran',
      minimum: '1',
      maksimum: '5',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiKapabilitasApip'),
  agregasi: { periode: 'terakhir' },
  rujukan: [
    peraturanBpkp16Tahun2015,
    /* @__PURE__ */ cite(peraturanBpkp8Tahun2021, undefined, 'belum-diperiksa'),
    /* @__PURE__ */ cite(krip, '09.06.023'),
  ],
  catatan:
    'Nilai dilaporkan, tidak dihitung: tingkat ordinal yang ditetapkan penilai. Tingkat menurut aturan 2015, yang diganti Peraturan BPKP 8/2021; lampiran yang baru tidak terbaca. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiKapabilitasApip: '3' }, nilai: '3.00' },
    { data: { nilaiKapabilitasApip: '4' }, nilai: '4.00' },
  ],
});
