import type { Indikator } from '../../definition/indikator.js';
import { persentase, pertumbuhan } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, lamanBlitar, lamanMalinau } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Koperasi aktif. */
export const koperasiAktif: Indikator<'jumlahKoperasiAktif' | 'koperasi'> = /* @__PURE__ */ terdaftar({
  id: 'koperasiAktif',
  nama: 'Koperasi aktif',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['persentase koperasi aktif', 'RAT'],
  polaritas: 'naik',
  variabel: {
    jumlahKoperasiAktif: {
      label: 'Jumlah koperasi aktif',
      satuan: 'koperasi',
      jenis: 'cacah',
      bagianDari: 'koperasi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    koperasi: {
      label: 'Jumlah seluruh koperasi',
      satuan: 'koperasi',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('jumlahKoperasiAktif', 'koperasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { jumlahKoperasiAktif: '2303', koperasi: '3137' }, nilai: '73.41' },
    {
      data: { jumlahKoperasiAktif: '7438', koperasi: '8000' },
      nilai: '92.98',
      catatan: 'Tepat 92,975; bilangan biner memberi 92,97.',
    },
  ],
});

/** Persentase UMKM yang meningkat omsetnya. */
export const umkmOmset: Indikator<'umkmOmsetNaik' | 'umkmDibina'> = /* @__PURE__ */ terdaftar({
  id: 'umkmOmset',
  nama: 'Persentase UMKM yang meningkat omsetnya',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['omzet', 'UKM', 'usaha mikro'],
  polaritas: 'naik',
  variabel: {
    umkmOmsetNaik: {
      label: 'Jumlah UMKM yang meningkat omsetnya',
      satuan: 'UMKM',
      jenis: 'cacah',
      bagianDari: 'umkmDibina',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    umkmDibina: {
      label: 'Jumlah UMKM yang dibina',
      satuan: 'UMKM',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('umkmOmsetNaik', 'umkmDibina'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { umkmOmsetNaik: '703', umkmDibina: '1285' }, nilai: '54.71' },
    {
      data: { umkmOmsetNaik: '194', umkmDibina: '320' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Pertumbuhan volume usaha koperasi. */
export const volumeUsahaKoperasiTumbuh: Indikator<'volumeKini' | 'volumeLalu'> = /* @__PURE__ */ terdaftar({
  id: 'volumeUsahaKoperasiTumbuh',
  nama: 'Pertumbuhan volume usaha koperasi',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['koperasi', 'omzet'],
  polaritas: 'naik',
  variabel: {
    volumeKini: {
      label: 'Volume usaha koperasi tahun n',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    volumeLalu: {
      label: 'Volume usaha koperasi tahun n-1',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ pertumbuhan('volumeKini', 'volumeLalu'),
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 24', 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: tidak ditemukan pada salinan lain registri itu. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { volumeKini: '48250000000', volumeLalu: '45120000000' }, nilai: '6.94' },
    {
      data: { volumeKini: '59900000000', volumeLalu: '80000000000' },
      nilai: '-25.13',
      catatan: 'Tepat -25,125; bilangan biner memberi -25,12.',
    },
  ],
});

/** Koperasi yang sudah melaksanakan RAT. */
export const koperasiRat: Indikator<'rat' | 'aktif'> = /* @__PURE__ */ terdaftar({
  id: 'koperasiRat',
  nama: 'Koperasi yang sudah melaksanakan RAT',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['koperasi sehat', 'rapat anggota tahunan'],
  polaritas: 'naik',
  variabel: {
    rat: {
      label: 'Jumlah koperasi yang sudah RAT',
      satuan: 'koperasi',
      jenis: 'cacah',
      bagianDari: 'aktif',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    aktif: {
      label: 'Jumlah koperasi aktif',
      satuan: 'koperasi',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rat', 'aktif'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanBlitar],
  catatan:
    'Sumber menamainya koperasi sehat, tetapi rumusnya menghitung RAT. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rat: '2823', aktif: '6374' }, nilai: '44.29' },
    {
      data: { rat: '4342', aktif: '8000' },
      nilai: '54.28',
      catatan: 'Tepat 54,275; bilangan biner memberi 54,27.',
    },
  ],
});

/** KSP/USP yang dinilai kesehatannya. */
export const kspDinilai: Indikator<'dinilai' | 'ksp'> = /* @__PURE__ */ terdaftar({
  id: 'kspDinilai',
  nama: 'KSP/USP yang dinilai kesehatannya',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['koperasi simpan pinjam', 'unit simpan pinjam'],
  polaritas: 'naik',
  variabel: {
    dinilai: {
      label: 'Jumlah KSP/USP dinilai kesehatannya',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'ksp',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    ksp: {
      label: 'Jumlah KSP/USP',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dinilai', 'ksp'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanMalinau],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dinilai: '1392', ksp: '2339' }, nilai: '59.51' },
    {
      data: { dinilai: '3694', ksp: '8000' },
      nilai: '46.18',
      catatan: 'Tepat 46,175; bilangan biner memberi 46,17.',
    },
  ],
});

/** Meningkatnya usaha kecil yang menjadi wirausaha. */
export const usahaKecilWirausaha: Indikator<'wirausaha' | 'usahaKecil'> = /* @__PURE__ */ terdaftar({
  id: 'usahaKecilWirausaha',
  nama: 'Meningkatnya usaha kecil yang menjadi wirausaha',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.10.002' },
    { sistem: 'SIPD', kode: '000400' },
  ],
  namaLain: ['UKM', 'wirausaha'],
  polaritas: 'naik',
  variabel: {
    wirausaha: {
      label: 'Jumlah usaha kecil yang menjadi wirausaha',
      satuan: 'unit usaha',
      jenis: 'cacah',
      bagianDari: 'usahaKecil',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    usahaKecil: {
      label: 'Jumlah usaha kecil',
      satuan: 'unit usaha',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('wirausaha', 'usahaKecil'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.10.002')],
  catatan:
    'Nama menyebut peningkatan, rumusnya pangsa. Kolom rumus registri kosong; pecahannya dari definisi. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { wirausaha: '723', usahaKecil: '1763' }, nilai: '41.01' },
    {
      data: { wirausaha: '489', usahaKecil: '800' },
      nilai: '61.13',
      catatan: 'Tepat 61,125; bilangan biner memberi 61,12.',
    },
  ],
});
