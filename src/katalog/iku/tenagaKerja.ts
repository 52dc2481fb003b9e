import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { bpsBandungBarat, bpsMataram, cite, edataKotaGorontalo, krip, metadataDepok } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Cakupan Kepesertaan Jaminan Sosial Ketenagakerjaan. */
export const jamsosNaker: Indikator<'peserta' | 'pendudukBekerja'> = /* @__PURE__ */ terdaftar({
  id: 'jamsosNaker',
  nama: 'Cakupan Kepesertaan Jaminan Sosial Ketenagakerjaan',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.02.038' },
    { sistem: 'SIPD', kode: '000022' },
    { sistem: 'SIPD', kode: '000078' },
    { sistem: 'IUP nasional', kode: '9' },
  ],
  namaLain: ['Jamsostek', 'JKK', 'JKM'],
  polaritas: 'naik',
  variabel: {
    peserta: {
      label: 'Jumlah peserta Jaminan Sosial Ketenagakerjaan di BPJS Ketenagakerjaan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pendudukBekerja: {
      label: 'Jumlah semesta penduduk bekerja',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('peserta', 'pendudukBekerja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.02.038', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { peserta: '327', pendudukBekerja: '517' }, nilai: '63.25' },
    {
      data: { peserta: '1305', pendudukBekerja: '2400' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Persentase Perangkat Daerah yang menyusun Renstra dan Renja SKPD mengacu pada dokumen RTKD. */
export const pdSesuaiRtkd: Indikator<'pdSesuai' | 'pd'> = /* @__PURE__ */ terdaftar({
  id: 'pdSesuaiRtkd',
  nama: 'Persentase Perangkat Daerah yang menyusun Renstra dan Renja SKPD mengacu pada dokumen RTKD',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.02.035' },
    { sistem: 'SIPD', kode: '000628' },
  ],
  namaLain: ['OPD', 'SKPD', 'rencana tenaga kerja daerah'],
  polaritas: 'naik',
  variabel: {
    pdSesuai: {
      label: 'Jumlah Perangkat Daerah yang menyusun Renstra dan Renja sesuai RTKD',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      bagianDari: 'pd',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pd: {
      label: 'Jumlah perangkat daerah',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pdSesuai', 'pd'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.02.035', 'teks-asli')],
  catatan:
    'Registri menguraikan RTKD sebagai "Rencana Tata Kelola Daerah"; maksudnya Rencana Tenaga Kerja Daerah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pdSesuai: '2324', pd: '5794' }, nilai: '40.11' },
    {
      data: { pdSesuai: '427', pd: '800' },
      nilai: '53.38',
      catatan: 'Tepat 53,375; bilangan biner memberi 53,37.',
    },
  ],
});

/** Persentase lulusan pendidikan vokasi yang bekerja 1 tahun setelah kelulusan. */
export const vokasiBekerjaSetahun: Indikator<'lulusanBekerja' | 'lulusanVokasi'> = /* @__PURE__ */ terdaftar({
  id: 'vokasiBekerjaSetahun',
  nama: 'Persentase lulusan pendidikan vokasi yang bekerja 1 tahun setelah kelulusan',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '06.02.048' }],
  namaLain: ['SMK', 'tracer study', 'keterserapan'],
  polaritas: 'naik',
  variabel: {
    lulusanBekerja: {
      label:
        'Jumlah lulusan pendidikan menengah vokasi (SMK dan MAK) serta pendidikan tinggi vokasi (Diploma 1, 2, 3, 4) yang langsung bekerja dalam jangka waktu 1 tahun setelah kelulusan pada tahun T',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'lulusanVokasi',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    lulusanVokasi: {
      label:
        'Jumlah lulusan pendidikan menengah vokasi (SMK dan MAK) serta pendidikan tinggi vokasi (Diploma 1, 2, 3, 4) pada tahun T',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lulusanBekerja', 'lulusanVokasi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.02.048', 'teks-asli')],
  catatan: 'Registri mencetak "Presentase". Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lulusanBekerja: '7693', lulusanVokasi: '8183' }, nilai: '94.01' },
    {
      data: { lulusanBekerja: '6838', lulusanVokasi: '8000' },
      nilai: '85.48',
      catatan: 'Tepat 85,475; bilangan biner memberi 85,47.',
    },
  ],
});

/** Proporsi Penciptaan Lapangan Kerja Formal. */
export const lapanganKerjaFormal: Indikator<'tenagaKerjaFormal' | 'tenagaKerja'> = /* @__PURE__ */ terdaftar({
  id: 'lapanganKerjaFormal',
  nama: 'Proporsi Penciptaan Lapangan Kerja Formal',
  satuan: 'Persen',
  urusan: ['2.07'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.02.054' },
    { sistem: 'IUP nasional', kode: '15b' },
  ],
  namaLain: ['pekerja formal'],
  polaritas: 'naik',
  variabel: {
    tenagaKerjaFormal: {
      label: 'Jumlah Tenaga Kerja yang memenuhi kriteria tenaga kerja formal',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'tenagaKerja',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    tenagaKerja: {
      label: 'Jumlah tenaga kerja',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('tenagaKerjaFormal', 'tenagaKerja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.02.054', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tenagaKerjaFormal: '1372', tenagaKerja: '1574' }, nilai: '87.17' },
    {
      data: { tenagaKerjaFormal: '1962', tenagaKerja: '8000' },
      nilai: '24.53',
      catatan: 'Tepat 24,525; bilangan biner memberi 24,52.',
    },
  ],
});

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
    { data: { pengangguran: '369', angkatanKerja: '6483' }, nilai: '5.69' },
    {
      data: { pengangguran: '412', angkatanKerja: '16000' },
      nilai: '2.58',
      catatan: 'Tepat 2,575; bilangan biner memberi 2,57.',
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
    'Belum diperiksa: kata rumus belum dicocokkan dengan naskah sumber. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { menyusun: '2735', kabKota: '3197' }, nilai: '85.55' },
    {
      data: { menyusun: '2610', kabKota: '4800' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});
