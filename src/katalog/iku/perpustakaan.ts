import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  bpsSirusa4344,
  cite,
  formulirIkkPerpus,
  lamanBelitungTimur,
  lamanLumajang,
  lamanSingkawang,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Keterlibatan masyarakat di perpustakaan. */
export const keterlibatanMasyarakatPerpus: Indikator<'terlibat' | 'masyarakat'> = /* @__PURE__ */ terdaftar({
  id: 'keterlibatanMasyarakatPerpus',
  nama: 'Keterlibatan masyarakat di perpustakaan',
  satuan: 'Persen',
  urusan: ['2.23'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['perpustakaan', 'inklusi sosial'],
  polaritas: 'naik',
  variabel: {
    terlibat: {
      label: 'Jumlah masyarakat terlibat kegiatan perpustakaan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    masyarakat: {
      label: 'Jumlah masyarakat',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('terlibat', 'masyarakat'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [bpsSirusa4344],
  catatan:
    'Orang yang terlibat beberapa kali terhitung lagi, sehingga dapat melebihi 100%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [{ kode: 'undeclared-part', alasan: 'Orang yang terlibat beberapa kali terhitung lagi.' }],
  contoh: [
    { data: { terlibat: '3730', masyarakat: '7421' }, nilai: '50.26' },
    {
      data: { terlibat: '3066', masyarakat: '8000' },
      nilai: '38.33',
      catatan: 'Tepat 38,325; bilangan biner memberi 38,32.',
    },
  ],
});

/** Perpustakaan dibina. */
export const perpusDibina: Indikator<'perpustakaanDibina' | 'perpustakaan'> = /* @__PURE__ */ terdaftar({
  id: 'perpusDibina',
  nama: 'Perpustakaan dibina',
  satuan: 'Persen',
  urusan: ['2.23'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['pembinaan perpustakaan'],
  polaritas: 'naik',
  variabel: {
    perpustakaanDibina: {
      label: 'Jumlah perpustakaan dibina',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'perpustakaan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    perpustakaan: {
      label: 'Jumlah perpustakaan',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('perpustakaanDibina', 'perpustakaan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanSingkawang, 'perpustakaan dibina')],
  catatan:
    'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { perpustakaanDibina: '1111', perpustakaan: '2541' }, nilai: '43.72' },
    {
      data: { perpustakaanDibina: '1518', perpustakaan: '4800' },
      nilai: '31.63',
      catatan: 'Tepat 31,625; bilangan biner memberi 31,62.',
    },
  ],
});

/** Rasio koleksi perpustakaan per penduduk. */
export const rasioKoleksiPerpus: Indikator<'koleksi' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'rasioKoleksiPerpus',
  nama: 'Rasio koleksi perpustakaan per penduduk',
  satuan: 'rasio',
  urusan: ['2.23'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['koleksi buku'],
  polaritas: 'naik',
  pembulatan: { digit: 3, mode: 'half-up' },
  variabel: {
    koleksi: {
      label: 'Jumlah koleksi perpustakaan',
      satuan: 'eksemplar',
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
  formula: { jenis: 'rasio', pembilang: 'koleksi', penyebut: 'penduduk', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formulirIkkPerpus],
  catatan:
    'Sumber mencetak tiga desimal: 21.840/298.567 = 0,073. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { koleksi: '631', penduduk: '610' }, nilai: '1.034' },
    {
      data: { koleksi: '127', penduduk: '80' },
      nilai: '1.588',
      catatan: 'Tepat 1,5875; bilangan biner memberi 1,587.',
    },
  ],
});

/** Persentase pemanfaatan perpustakaan. */
export const pemanfaatanPerpus: Indikator<'pemustaka' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'pemanfaatanPerpus',
  nama: 'Persentase pemanfaatan perpustakaan',
  satuan: 'Persen',
  urusan: ['2.23'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['pemustaka', 'pengunjung'],
  polaritas: 'naik',
  variabel: {
    pemustaka: {
      label: 'Jumlah pemustaka',
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
  formula: /* @__PURE__ */ persentase('pemustaka', 'penduduk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formulirIkkPerpus],
  catatan:
    'Sumber memotong desimal: 1.043/298.567 tercetak 0,34%, padahal 0,3493% membulat menjadi 0,35%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pemustaka: '705', penduduk: '723' }, nilai: '97.51' },
    {
      data: { pemustaka: '153', penduduk: '480' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Perpustakaan sesuai SNP. */
export const perpusSnp: Indikator<'perpustakaanMemenuhi' | 'perpustakaan'> = /* @__PURE__ */ terdaftar({
  id: 'perpusSnp',
  nama: 'Perpustakaan sesuai SNP',
  satuan: 'Persen',
  urusan: ['2.23'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['Standar Nasional Perpustakaan'],
  polaritas: 'naik',
  variabel: {
    perpustakaanMemenuhi: {
      label: 'Jumlah perpustakaan memenuhi SNP',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'perpustakaan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    perpustakaan: {
      label: 'Jumlah perpustakaan',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('perpustakaanMemenuhi', 'perpustakaan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formulirIkkPerpus],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { perpustakaanMemenuhi: '5278', perpustakaan: '7194' }, nilai: '73.37' },
    {
      data: { perpustakaanMemenuhi: '481', perpustakaan: '800' },
      nilai: '60.13',
      catatan: 'Tepat 60,125; bilangan biner memberi 60,12.',
    },
  ],
});

/** Rasio kunjungan perpustakaan. */
export const kunjunganPerpusHarian: Indikator<'kunjungan' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'kunjunganPerpusHarian',
  nama: 'Rasio kunjungan perpustakaan',
  satuan: 'kunjungan per orang',
  urusan: ['2.23'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['kunjungan', 'pemustaka'],
  polaritas: 'naik',
  pembulatan: { digit: 6, mode: 'half-up' },
  variabel: {
    kunjungan: {
      label: 'Rata-rata kunjungan harian',
      satuan: 'kunjungan',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'rata-rata',
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
  formula: { jenis: 'rasio', pembilang: 'kunjungan', penyebut: 'penduduk', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanBelitungTimur],
  catatan:
    'Enam desimal adalah pilihan kami: nilainya lazim di bawah 0,01. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kunjungan: '84.5', penduduk: '128500' }, nilai: '0.000658' },
    {
      data: { kunjungan: '87.3', penduduk: '120000' },
      nilai: '0.000728',
      catatan: 'Tepat 0,0007275; bilangan biner memberi 0,000727.',
    },
  ],
});

/** Pengunjung perpustakaan tahun ini terhadap tahun lalu. */
export const pengunjungPerpusTahunLalu: Indikator<'kini' | 'lalu'> = /* @__PURE__ */ terdaftar({
  id: 'pengunjungPerpusTahunLalu',
  nama: 'Pengunjung perpustakaan tahun ini terhadap tahun lalu',
  satuan: 'Persen',
  urusan: ['2.23'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['pertumbuhan pengunjung', 'pemustaka'],
  polaritas: 'naik',
  variabel: {
    kini: {
      label: 'Jumlah pengunjung tahun ini',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    lalu: {
      label: 'Jumlah pengunjung tahun lalu',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kini', 'lalu'),
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [lamanLumajang],
  catatan:
    'Perbandingan, bukan pertumbuhan: 100% berarti tetap. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kini: '126', lalu: '180' }, nilai: '70.00' },
    {
      data: { kini: '328', lalu: '1280' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});
