import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { bpsBandungBarat, bpsMataram, cite, edataKotaGorontalo, krip, metadataDepok } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Tingkat Pengangguran Terbuka (TPT). */
export const tpt: Indikator<'pengangguran' | 'angkatanKerja'> = /* @__PURE__ */ terdaftar({
  id: 'tpt',
  nama: 'Tingkat Pengangguran Terbuka (TPT)',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IUP nasional', kode: '15' },
    { sistem: 'IUP DKI Jakarta', kode: '15a' },
  ],
  namaLain: ['pengangguran', 'Sakernas', 'penganggur'],
  polaritas: 'turun',
  variabel: {
    pengangguran: {
      label: 'Jumlah pengangguran',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'angkatanKerja',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    angkatanKerja: {
      label: 'Jumlah angkatan kerja',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pengangguran', 'angkatanKerja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [metadataDepok],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pengangguran: '2786', angkatanKerja: '3518' }, nilai: '79.19' },
    {
      data: { pengangguran: '439', angkatanKerja: '800' },
      nilai: '54.88',
      catatan: 'Tepat 54,875; bilangan biner memberi 54,87.',
    },
  ],
});

/** Persentase tenaga kerja yang ditempatkan. */
export const tenagaKerjaDitempatkan: Indikator<'tenagaKerjaPenempatan' | 'tenagaKerjaTerdaftar'> =
  /* @__PURE__ */ terdaftar({
    id: 'tenagaKerjaDitempatkan',
    nama: 'Persentase tenaga kerja yang ditempatkan',
    satuan: 'Persen',
    urusan: ['2.07'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['pencari kerja', 'penempatan kerja', 'AKL', 'AKAD'],
    polaritas: 'naik',
    variabel: {
      tenagaKerjaPenempatan: {
        label: 'Jumlah tenaga kerja yang ditempatkan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      tenagaKerjaTerdaftar: {
        label: 'Jumlah tenaga kerja terdaftar',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('tenagaKerjaPenempatan', 'tenagaKerjaTerdaftar'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan:
      'Yang ditempatkan dapat terdaftar pada periode sebelumnya, sehingga pembilang tidak dinyatakan bagian dari penyebut. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { tenagaKerjaPenempatan: '1459', tenagaKerjaTerdaftar: '2645' }, nilai: '55.16' },
      {
        data: { tenagaKerjaPenempatan: '481', tenagaKerjaTerdaftar: '800' },
        nilai: '60.13',
        catatan: 'Tepat 60,125; bilangan biner memberi 60,12.',
      },
    ],
  });

/** Tingkat Partisipasi Angkatan Kerja (TPAK). */
export const tpak: Indikator<'angkatanKerja' | 'penduduk15'> = /* @__PURE__ */ terdaftar({
  id: 'tpak',
  nama: 'Tingkat Partisipasi Angkatan Kerja (TPAK)',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['TPAK', 'angkatan kerja', 'Sakernas'],
  polaritas: 'naik',
  variabel: {
    angkatanKerja: {
      label: 'Jumlah angkatan kerja',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penduduk15',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk15: {
      label: 'Jumlah penduduk usia 15 tahun ke atas',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('angkatanKerja', 'penduduk15'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [bpsBandungBarat, bpsMataram],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { angkatanKerja: '4704', penduduk15: '4937' }, nilai: '95.28' },
    {
      data: { angkatanKerja: '251', penduduk15: '800' },
      nilai: '31.38',
      catatan: 'Tepat 31,375; bilangan biner memberi 31,37.',
    },
  ],
});

/** Persentase tenaga kerja yang ditempatkan dalam negeri hasil pelatihan kerja. */
export const tkPelatihanDitempatkan: Indikator<'hasilPelatihan' | 'tenagaKerja'> = /* @__PURE__ */ terdaftar({
  id: 'tkPelatihanDitempatkan',
  nama: 'Persentase tenaga kerja yang ditempatkan dalam negeri hasil pelatihan kerja',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.02.044' },
    { sistem: 'SIPD', kode: '000592' },
  ],
  namaLain: ['penempatan', 'BLK', 'pelatihan kerja'],
  polaritas: 'naik',
  variabel: {
    hasilPelatihan: {
      label: 'Jumlah tenaga kerja hasil pelatihan',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'tenagaKerja',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    tenagaKerja: {
      label: 'Jumlah total tenaga kerja dalam negeri',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('hasilPelatihan', 'tenagaKerja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.02.044')],
  catatan:
    'Belum diperiksa: kolom rumus registri kosong, pembilang dan penyebut dari definisinya. Nama menyebut yang ditempatkan, definisinya semua tenaga kerja hasil pelatihan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { hasilPelatihan: '2316', tenagaKerja: '2716' }, nilai: '85.27' },
    {
      data: { hasilPelatihan: '12228', tenagaKerja: '16000' },
      nilai: '76.43',
      catatan: 'Tepat 76,425; bilangan biner memberi 76,42.',
    },
  ],
});

/** Persentase kabupaten/kota yang menyusun rencana tenaga kerja. */
export const kabKotaRtk: Indikator<'menyusun' | 'kabKota'> = /* @__PURE__ */ terdaftar({
  id: 'kabKotaRtk',
  nama: 'Persentase kabupaten/kota yang menyusun rencana tenaga kerja',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.02.025' },
    { sistem: 'SIPD', kode: '000379' },
  ],
  namaLain: ['RTK', 'RTKD'],
  polaritas: 'naik',
  variabel: {
    menyusun: {
      label: 'Jumlah kabupaten/kota yang menyusun rencana tenaga kerja',
      satuan: 'kabupaten/kota',
      jenis: 'cacah',
      bagianDari: 'kabKota',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    kabKota: {
      label: 'Jumlah kabupaten/kota',
      satuan: 'kabupaten/kota',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('menyusun', 'kabKota'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.02.025', 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: kata rumus disusun ulang dari catatan ringkas. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { menyusun: '2735', kabKota: '3197' }, nilai: '85.55' },
    {
      data: { menyusun: '2610', kabKota: '4800' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});
