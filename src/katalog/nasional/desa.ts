import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { skalaIdm } from '../skala/skalaIdm.js';
import { cite, krip, lamanDesaIdm, lamanMajalengkaIdm } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Desa Membangun (IDM). */
export const idm: Indikator<'iks' | 'ike' | 'idmIkl'> = /* @__PURE__ */ terdaftar({
  id: 'idm',
  nama: 'Indeks Desa Membangun (IDM)',
  satuan: 'indeks',
  urusan: ['2.13'],
  tingkat: ['desa', 'kabupaten-kota', 'provinsi', 'nasional'],
  namaLain: ['IDM', 'desa mandiri', 'status desa'],
  polaritas: 'naik',
  pembulatan: { digit: 4, mode: 'half-up' },
  skala: skalaIdm,
  variabel: {
    iks: {
      label: 'Indeks Ketahanan Sosial (IKS)',
      indikator: 'idmKetahananSosial',
      dasar: 'eksak',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '1',
    },
    ike: {
      label: 'Indeks Ketahanan Ekonomi (IKE)',
      indikator: 'idmKetahananEkonomi',
      dasar: 'eksak',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '1',
    },
    idmIkl: {
      label: 'Indeks Ketahanan Lingkungan (IKL)',
      indikator: 'idmKetahananLingkungan',
      dasar: 'eksak',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '1',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'kali',
      operan: [{ jenis: 'konstanta', nilai: '1/3' }, /* @__PURE__ */ tambah('iks', 'ike', 'idmIkl')],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [lamanMajalengkaIdm, lamanDesaIdm],
  catatan:
    'Empat desimal, karena ambang kelas tercetak dengan tiga atau empat desimal. Ujung kelas tercetak dalam dua bentuk; lihat skalaIdm. Polaritas disimpulkan; sumber tidak mencetaknya.',
  digantikan: [
    {
      nama: 'Indeks Desa',
      id: 'indeksDesa',
      alasan: 'Sumber menyebut Indeks Desa sebagai pengganti IDM; peraturannya tidak terbaca.',
    },
  ],
  contoh: [
    { data: { iks: '0.8514', ike: '0.6333', idmIkl: '0.7333' }, nilai: '0.7393' },
    { data: { iks: '0.8028', ike: '0.4889', idmIkl: '0.5969' }, nilai: '0.6295' },
  ],
});

/** Indeks Ketahanan Sosial (IKS) desa. */
export const idmKetahananSosial: Indikator<'nilaiIdmKetahananSosial'> = /* @__PURE__ */ terdaftar({
  id: 'idmKetahananSosial',
  nama: 'Indeks Ketahanan Sosial (IKS) desa',
  satuan: 'indeks',
  urusan: ['2.13'],
  tingkat: ['desa'],
  namaLain: ['IDM'],
  polaritas: 'naik',
  pembulatan: { digit: 4, mode: 'half-up' },
  variabel: {
    nilaiIdmKetahananSosial: {
      label: 'Indeks Ketahanan Sosial (IKS)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '1',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIdmKetahananSosial'),
  agregasi: { periode: 'terakhir' },
  rujukan: [lamanMajalengkaIdm],
  catatan:
    'Nilai dilaporkan, tidak dihitung: disusun dari banyak skor; susunannya tidak terbaca. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIdmKetahananSosial: '0.74' }, nilai: '0.7400' },
    {
      data: { nilaiIdmKetahananSosial: '0.61005' },
      nilai: '0.6101',
      catatan: 'Tepat 0,61005; bilangan biner memberi 0,6100.',
    },
  ],
});

/** Indeks Ketahanan Ekonomi (IKE) desa. */
export const idmKetahananEkonomi: Indikator<'nilaiIdmKetahananEkonomi'> = /* @__PURE__ */ terdaftar({
  id: 'idmKetahananEkonomi',
  nama: 'Indeks Ketahanan Ekonomi (IKE) desa',
  satuan: 'indeks',
  urusan: ['2.13'],
  tingkat: ['desa'],
  namaLain: ['IDM'],
  polaritas: 'naik',
  pembulatan: { digit: 4, mode: 'half-up' },
  variabel: {
    nilaiIdmKetahananEkonomi: {
      label: 'Indeks Ketahanan Ekonomi (IKE)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '1',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIdmKetahananEkonomi'),
  agregasi: { periode: 'terakhir' },
  rujukan: [lamanMajalengkaIdm],
  catatan:
    'Nilai dilaporkan, tidak dihitung: disusun dari banyak skor; susunannya tidak terbaca. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIdmKetahananEkonomi: '0.41' }, nilai: '0.4100' },
    {
      data: { nilaiIdmKetahananEkonomi: '0.38005' },
      nilai: '0.3801',
      catatan: 'Tepat 0,38005; bilangan biner memberi 0,3800.',
    },
  ],
});

/** Indeks Ketahanan Lingkungan (IKL) desa. */
export const idmKetahananLingkungan: Indikator<'nilaiIdmKetahananLingkungan'> = /* @__PURE__ */ terdaftar({
  id: 'idmKetahananLingkungan',
  nama: 'Indeks Ketahanan Lingkungan (IKL) desa',
  satuan: 'indeks',
  urusan: ['2.13'],
  tingkat: ['desa'],
  namaLain: ['IDM'],
  polaritas: 'naik',
  pembulatan: { digit: 4, mode: 'half-up' },
  variabel: {
    nilaiIdmKetahananLingkungan: {
      label: 'Indeks Ketahanan Lingkungan (IKL)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '1',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIdmKetahananLingkungan'),
  agregasi: { periode: 'terakhir' },
  rujukan: [lamanMajalengkaIdm],
  catatan:
    'Nilai dilaporkan, tidak dihitung: disusun dari banyak skor; susunannya tidak terbaca. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIdmKetahananLingkungan: '0.46' }, nilai: '0.4600' },
    {
      data: { nilaiIdmKetahananLingkungan: '0.82005' },
      nilai: '0.8201',
      catatan: 'Tepat 0,82005; bilangan biner memberi 0,8200.',
    },
  ],
});

/** Indeks Desa. */
export const indeksDesa: Indikator<'nilaiIndeksDesa'> = /* @__PURE__ */ terdaftar({
  id: 'indeksDesa',
  nama: 'Indeks Desa',
  satuan: 'indeks',
  urusan: ['2.13'],
  tingkat: ['desa', 'kabupaten-kota', 'provinsi', 'nasional'],
  namaLain: ['IDM', 'desa'],
  polaritas: 'naik',
  variabel: { nilaiIndeksDesa: { label: 'Indeks Desa', satuan: 'indeks', jenis: 'ukuran', minimum: '0' } },
  formula: /* @__PURE__ */ hitungan('nilaiIndeksDesa'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 108')],
  catatan:
    'Nilai dilaporkan, tidak dihitung: dua bentuk bertentangan beredar: jumlah dimensi berbobot dinormalkan : 123,98 (registri) dan akar pangkat enam dari hasil kali enam dimensi. Polaritas disimpulkan; sumber tidak mencetaknya.',
  menggantikan: [{ nama: 'Indeks Desa Membangun (IDM)', id: 'idm' }],
  contoh: [
    { data: { nilaiIndeksDesa: '42.3' }, nilai: '42.30' },
    {
      data: { nilaiIndeksDesa: '33.305' },
      nilai: '33.31',
      catatan: 'Tepat 33,305; bilangan biner memberi 33,30.',
    },
  ],
});
