import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { skalaSpm } from '../skala/skalaSpm.js';
import { cite, krip, permendagri59Tahun2021 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Indeks Pencapaian SPM (IP SPM), per jenis SPM. */
export const ipSpm: Indikator<'mutu' | 'penerima'> = /* @__PURE__ */ terdaftar({
  id: 'ipSpm',
  nama: 'Indeks Pencapaian SPM (IP SPM), per jenis SPM',
  satuan: 'indeks',
  urusan: ['4.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.06.007' }],
  namaLain: ['SPM', 'standar pelayanan minimal', 'tuntas'],
  polaritas: 'naik',
  skala: skalaSpm,
  variabel: {
    mutu: {
      label: 'Persentase Indeks Pencapaian Mutu Minimal Layanan Dasar',
      indikator: 'mutuMinimalSpm',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    penerima: {
      label: 'Persentase Indeks Pencapaian Penerima Layanan Dasar',
      indikator: 'penerimaLayananSpm',
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
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.2' }, 'mutu'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.8' }, 'penerima'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.06.007, 09.06.015, 09.06.019', 'teks-asli'),
    permendagri59Tahun2021,
  ],
  catatan:
    'Bobot mutu 20% dan penerima 80%, per jenis SPM. Cara menggabung antarjenis SPM tidak tercetak di sumber mana pun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { mutu: '87.65', penerima: '92.30' }, nilai: '91.37' },
    {
      data: { mutu: '70.207', penerima: '93.592' },
      nilai: '88.92',
      catatan: 'Tepat 88,915; bilangan biner memberi 88,91.',
    },
  ],
});

/** Indeks Pencapaian Mutu Minimal Layanan Dasar (SPM). */
export const mutuMinimalSpm: Indikator<'mutuBarang' | 'mutuJasa' | 'mutuSdm'> = /* @__PURE__ */ terdaftar({
  id: 'mutuMinimalSpm',
  nama: 'Indeks Pencapaian Mutu Minimal Layanan Dasar (SPM)',
  satuan: 'Persen',
  urusan: ['4.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['SPM', 'mutu barang', 'mutu jasa', 'mutu SDM'],
  polaritas: 'naik',
  variabel: {
    mutuBarang: {
      label: 'Pencapaian mutu minimal barang',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    mutuJasa: {
      label: 'Pencapaian mutu minimal jasa',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    mutuSdm: {
      label: 'Pencapaian mutu minimal sumber daya manusia',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'kali',
      operan: [
        { jenis: 'konstanta', nilai: '1/3' },
        /* @__PURE__ */ tambah('mutuBarang', 'mutuJasa', 'mutuSdm'),
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.015, 09.06.019', 'teks-asli'), permendagri59Tahun2021],
  catatan:
    'Rata-rata sederhana dari sub indikator barang, jasa, dan sumber daya manusia. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { mutuBarang: '90.5', mutuJasa: '78.25', mutuSdm: '83.4' }, nilai: '84.05' },
    {
      data: { mutuBarang: '72.309', mutuJasa: '91.552', mutuSdm: '72.224' },
      nilai: '78.70',
      catatan: 'Tepat 78,695; bilangan biner memberi 78,69.',
    },
  ],
});

/** Indeks Pencapaian Penerima Layanan Dasar (SPM). */
export const penerimaLayananSpm: Indikator<'terlayani' | 'penerimaSeharusnya'> = /* @__PURE__ */ terdaftar({
  id: 'penerimaLayananSpm',
  nama: 'Indeks Pencapaian Penerima Layanan Dasar (SPM)',
  satuan: 'Persen',
  urusan: ['4.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['SPM', 'penerima layanan dasar'],
  polaritas: 'naik',
  variabel: {
    terlayani: {
      label: 'Jumlah penerima yang memperoleh layanan dasar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penerimaSeharusnya',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penerimaSeharusnya: {
      label: 'Jumlah penerima yang harus memperoleh layanan dasar',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('terlayani', 'penerimaSeharusnya'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [permendagri59Tahun2021, /* @__PURE__ */ cite(krip, '09.06.015, 09.06.019')],
  catatan:
    'Bentuk umum; untuk satu jenis SPM pakai indikator SPM jenis itu sebagai gantinya. Pembilang dan penyebut menurut borang pemantauan SPM. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { terlayani: '2991', penerimaSeharusnya: '6380' }, nilai: '46.88' },
    {
      data: { terlayani: '489', penerimaSeharusnya: '800' },
      nilai: '61.13',
      catatan: 'Tepat 61,125; bilangan biner memberi 61,12.',
    },
  ],
});
