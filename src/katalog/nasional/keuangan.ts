import type { Indikator } from '../../definition/indikator.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { lamanBskdn, perDjpb5Tahun2024, permendagri19Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Pengelolaan Keuangan Daerah (IPKD). */
export const ipkd: Indikator<'nilaiIpkd'> = /* @__PURE__ */ terdaftar({
  id: 'ipkd',
  nama: 'Indeks Pengelolaan Keuangan Daerah (IPKD)',
  satuan: 'indeks',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['IPKD', 'keuangan daerah'],
  polaritas: 'naik',
  variabel: {
    nilaiIpkd: {
      label: 'Indeks Pengelolaan Keuangan Daerah (IPKD)',
      satuan: 'indeks',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIpkd'),
  agregasi: { periode: 'terakhir' },
  rujukan: [permendagri19Tahun2020, lamanBskdn],
  catatan:
    'Nilai dilaporkan, tidak dihitung: jumlah (bobot x indeks) enam dimensi: kesesuaian dokumen perencanaan dan penganggaran, kualitas anggaran belanja, transparansi, penyerapan anggaran, kondisi keuangan, dan opini BPK; bobotnya tidak terbaca. Peringkat A, B, atau C ditetapkan menurut kelompok kemampuan keuangan daerah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIpkd: '74' }, nilai: '74.00' },
    { data: { nilaiIpkd: '75.005' }, nilai: '75.01', catatan: 'Tepat 75,005; bilangan biner memberi 75,00.' },
  ],
});

/** Indikator Kinerja Pelaksanaan Anggaran (IKPA). */
export const ikpa: Indikator<'nilaiIkpa'> = /* @__PURE__ */ terdaftar({
  id: 'ikpa',
  nama: 'Indikator Kinerja Pelaksanaan Anggaran (IKPA)',
  satuan: 'nilai',
  urusan: ['5.02'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['IKPA', 'pelaksanaan anggaran', 'DIPA'],
  polaritas: 'naik',
  variabel: {
    nilaiIkpa: { label: 'Nilai IKPA', satuan: 'nilai', jenis: 'ukuran', minimum: '0', maksimum: '100' },
  },
  formula: /* @__PURE__ */ hitungan('nilaiIkpa'),
  agregasi: { periode: 'terakhir' },
  rujukan: [perDjpb5Tahun2024],
  catatan:
    'Nilai dilaporkan, tidak dihitung: dua sumber mencetak bobot yang berbeda untuk deviasi halaman III DIPA, 10% dan 15%, dan keduanya menyebut PER-5/PB/2024. Satu aplikasi memakai bobot revisi DIPA 10, deviasi halaman III 10, penyerapan 20, kontraktual 10, tagihan 10, UP/TUP 10, dispensasi SPM 5, capaian output 25. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiIkpa: '83' }, nilai: '83.00' },
    { data: { nilaiIkpa: '86.005' }, nilai: '86.01', catatan: 'Tepat 86,005; bilangan biner memberi 86,00.' },
  ],
});
