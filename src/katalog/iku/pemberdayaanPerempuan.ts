import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, lamanPurbalingga, metadataPurbalingga } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase perempuan korban kekerasan (termasuk TPPO) yang mendapat layanan komprehensif. */
export const korbanLayananKomprehensifPp: Indikator<'perempuanKorbanDilayani' | 'perempuanKorban'> =
  /* @__PURE__ */ terdaftar({
    id: 'korbanLayananKomprehensifPp',
    nama: 'Persentase perempuan korban kekerasan (termasuk TPPO) yang mendapat layanan komprehensif',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.03.028' },
      { sistem: 'SIPD', kode: '000664' },
    ],
    namaLain: ['tindak pidana perdagangan orang', 'SIMFONI PPA', 'UPTD PPA'],
    polaritas: 'naik',
    variabel: {
      perempuanKorbanDilayani: {
        label: 'Jumlah perempuan korban kekerasan dan TPPO yang menerima layanan komprehensif',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'perempuanKorban',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      perempuanKorban: {
        label: 'Jumlah total perempuan korban kekerasan dan TPPO yang teridentifikasi',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('perempuanKorbanDilayani', 'perempuanKorban'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.03.028')],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { perempuanKorbanDilayani: '1974', perempuanKorban: '2914' }, nilai: '67.74' },
      {
        data: { perempuanKorbanDilayani: '87', perempuanKorban: '160' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Persentase Keterwakilan Perempuan Sebagai Pengambilan Keputusan di Lembaga Eksekutif. */
export const perempuanEselon: Indikator<'pejabatEselonPerempuan' | 'pejabatEselon'> =
  /* @__PURE__ */ terdaftar({
    id: 'perempuanEselon',
    nama: 'Persentase Keterwakilan Perempuan Sebagai Pengambilan Keputusan di Lembaga Eksekutif',
    satuan: 'Persen',
    urusan: ['2.08'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.03.024' },
      { sistem: 'SIPD', kode: '000318' },
      { sistem: 'SDG', kode: '16.7.1.(b)' },
    ],
    namaLain: ['jabatan pimpinan tinggi', 'JPT', 'gender'],
    polaritas: 'naik',
    variabel: {
      pejabatEselonPerempuan: {
        label: 'Jumlah perempuan sebagai pengambil keputusan di lembaga eksekutif (eselon I dan II)',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pejabatEselon',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pejabatEselon: {
        label: 'Jumlah seluruh pengambil keputusan di lembaga eksekutif (eselon I dan II)',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pejabatEselonPerempuan', 'pejabatEselon'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.03.024', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pejabatEselonPerempuan: '3801', pejabatEselon: '3984' }, nilai: '95.41' },
      {
        data: { pejabatEselonPerempuan: '1682', pejabatEselon: '8000' },
        nilai: '21.03',
        catatan: 'Tepat 21,025; bilangan biner memberi 21,02.',
      },
    ],
  });

/** Persentase RO/Sub kegiatan Responsif Gender. */
export const roResponsifGender: Indikator<'roResponsif' | 'ro'> = /* @__PURE__ */ terdaftar({
  id: 'roResponsifGender',
  nama: 'Persentase RO/Sub kegiatan Responsif Gender',
  satuan: 'Persen',
  urusan: ['2.08'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '04.03.031' }],
  namaLain: ['ARG', 'rincian output'],
  polaritas: 'naik',
  variabel: {
    roResponsif: {
      label: 'Jumlah RO atau Subkegiatan yang Responsif Gender',
      satuan: 'rincian output/subkegiatan',
      jenis: 'cacah',
      bagianDari: 'ro',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    ro: {
      label: 'Total RO atau Subkegiatan',
      satuan: 'rincian output/subkegiatan',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('roResponsif', 'ro'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.03.031', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { roResponsif: '1905', ro: '4220' }, nilai: '45.14' },
    {
      data: { roResponsif: '1756', ro: '3200' },
      nilai: '54.88',
      catatan: 'Tepat 54,875; bilangan biner memberi 54,87.',
    },
  ],
});

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
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.01.031' },
      { sistem: 'KRIP', kode: '04.03.023' },
      { sistem: 'SIPD', kode: '000317' },
      { sistem: 'SDG', kode: '16.7.1.(a)' },
    ],
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
      /* @__PURE__ */ cite(krip, '09.01.031 dan 04.03.023', 'teks-asli'),
      edataKotaGorontalo,
      /* @__PURE__ */ cite(metadataPurbalingga, 'proporsi kursi perempuan di DPRD', 'belum-diperiksa'),
    ],
    catatan:
      'Registri 09.01.031 mencetak DPR RI; definisinya mencakup DPRD provinsi dan kabupaten/kota. Registri 04.03.023 bernama Persentase Keterwakilan Perempuan di Lembaga Legislatif dan memberi pecahan yang sama, terpisah untuk DPR dan DPRD. Kata rumus metadata Kabupaten Purbalingga (kursi DPRD yang diduduki perempuan) belum diperiksa: belum dicocokkan dengan naskah sumber. Polaritas disimpulkan; sumber tidak mencetaknya.',
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
export const perempuanJabatanPemda: Indikator<'jabatanPerempuan' | 'jabatan'> = /* @__PURE__ */ terdaftar({
  id: 'perempuanJabatanPemda',
  nama: 'Perempuan dalam jabatan pemerintah daerah',
  satuan: 'Persen',
  urusan: ['2.08'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['gender', 'IDG', 'pejabat perempuan'],
  polaritas: 'naik',
  variabel: {
    jabatanPerempuan: {
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
  formula: /* @__PURE__ */ persentase('jabatanPerempuan', 'jabatan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanPurbalingga, undefined, 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: kata rumus belum dicocokkan dengan naskah sumber. Satuan di sumber (juta rupiah) keliru. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { jabatanPerempuan: '2196', jabatan: '2655' }, nilai: '82.71' },
    {
      data: { jabatanPerempuan: '4574', jabatan: '8000' },
      nilai: '57.18',
      catatan: 'Tepat 57,175; bilangan biner memberi 57,17.',
    },
  ],
});
