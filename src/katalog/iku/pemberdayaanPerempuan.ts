import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, lamanPurbalingga, metadataPurbalingga } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase anak korban kekerasan yang mendapatkan layanan komprehensif. */
export const anakKorbanLayananKomprehensif: Indikator<'anakKorbanLayanan' | 'anakKorbanDilayani'> =
  /* @__PURE__ */ terdaftar({
    id: 'anakKorbanLayananKomprehensif',
    nama: 'Persentase anak korban kekerasan yang mendapatkan layanan komprehensif',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.03.016' },
      { sistem: 'SIPD', kode: '000631' },
    ],
    namaLain: ['SIMFONI PPA', 'SAPA', 'UPTD PPA', 'AMPK'],
    polaritas: 'naik',
    variabel: {
      anakKorbanLayanan: {
        label:
          'Jumlah anak korban kekerasan yang memerlukan perlindungan khusus yang mendapatkan layanan komprehensif di tahun berjalan (SAPA Anak dan SIMFONI PPA)',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakKorbanDilayani',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      anakKorbanDilayani: {
        label:
          'Jumlah anak korban kekerasan yang memerlukan perlindungan khusus yang dilayani Kementerian PPPA dan lembaga layanan PPA di daerah di tahun berjalan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anakKorbanLayanan', 'anakKorbanDilayani'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.03.016', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { anakKorbanLayanan: '599', anakKorbanDilayani: '1128' }, nilai: '53.10' },
      {
        data: { anakKorbanLayanan: '3816', anakKorbanDilayani: '6400' },
        nilai: '59.63',
        catatan: 'Tepat 59,625; bilangan biner memberi 59,62.',
      },
    ],
  });

/** Proporsi Anggota Legislatif (perempuan). */
export const perempuanLegislatif: Indikator<'legislatorPerempuan' | 'legislator'> = /* @__PURE__ */ terdaftar(
  {
    id: 'perempuanLegislatif',
    nama: 'Proporsi Anggota Legislatif (perempuan)',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [{ sistem: 'KRIP', kode: '09.01.031' }],
    namaLain: ['DPRD', 'DPR', 'keterwakilan perempuan', 'kursi perempuan', 'parlemen', 'IDG'],
    polaritas: 'naik',
    variabel: {
      legislatorPerempuan: {
        label: 'Jumlah anggota legislatif perempuan',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'legislator',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      legislator: {
        label: 'Jumlah total anggota legislatif',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('legislatorPerempuan', 'legislator'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '09.01.031', 'teks-asli'),
      edataKotaGorontalo,
      /* @__PURE__ */ cite(metadataPurbalingga, 'proporsi kursi perempuan di DPRD', 'belum-diperiksa'),
    ],
    catatan:
      'Registri mencetak DPR RI; definisinya mencakup DPRD provinsi dan kabupaten/kota. Kata rumus metadata Kabupaten Purbalingga (kursi DPRD yang diduduki perempuan) belum diperiksa: disusun dari catatan ringkas. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { legislatorPerempuan: '960', legislator: '1790' }, nilai: '53.63' },
      {
        data: { legislatorPerempuan: '6274', legislator: '8000' },
        nilai: '78.43',
        catatan: 'Tepat 78,425; bilangan biner memberi 78,42.',
      },
    ],
  },
);

/** Persentase korban kekerasan perempuan yang terlayani. */
export const korbanPerempuanTerlayani: Indikator<'korbanPerempuanDilayani' | 'korbanPerempuan'> =
  /* @__PURE__ */ terdaftar({
    id: 'korbanPerempuanTerlayani',
    nama: 'Persentase korban kekerasan perempuan yang terlayani',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['KtP', 'KDRT', 'UPTD PPA', 'kekerasan terhadap perempuan'],
    polaritas: 'naik',
    variabel: {
      korbanPerempuanDilayani: {
        label: 'Jumlah korban kekerasan terhadap perempuan yang terlayani',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanPerempuan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      korbanPerempuan: {
        label: 'Jumlah korban kekerasan terhadap perempuan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanPerempuanDilayani', 'korbanPerempuan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { korbanPerempuanDilayani: '3272', korbanPerempuan: '7707' }, nilai: '42.45' },
      {
        data: { korbanPerempuanDilayani: '3058', korbanPerempuan: '8000' },
        nilai: '38.23',
        catatan: 'Tepat 38,225; bilangan biner memberi 38,22.',
      },
    ],
  });

/** Perempuan dalam jabatan pemerintah daerah. */
export const perempuanJabatanPemda: Indikator<'perempuan' | 'jabatan'> = /* @__PURE__ */ terdaftar({
  id: 'perempuanJabatanPemda',
  nama: 'Perempuan dalam jabatan pemerintah daerah',
  satuan: 'Persen',
  urusan: ['2.08'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['gender', 'IDG', 'pejabat perempuan'],
  polaritas: 'naik',
  variabel: {
    perempuan: {
      label: 'Jumlah jabatan yang diduduki perempuan',
      satuan: 'jabatan',
      jenis: 'cacah',
      bagianDari: 'jabatan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    jabatan: {
      label: 'Jumlah seluruh jabatan',
      satuan: 'jabatan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('perempuan', 'jabatan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanPurbalingga, undefined, 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: kata rumus disusun ulang dari catatan ringkas. Satuan di sumber (juta rupiah) keliru. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { perempuan: '2196', jabatan: '2655' }, nilai: '82.71' },
    {
      data: { perempuan: '4574', jabatan: '8000' },
      nilai: '57.18',
      catatan: 'Tepat 57,175; bilangan biner memberi 57,17.',
    },
  ],
});
