import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Proporsi korban kekerasan dalam 12 bulan terakhir yang melaporkan kepada polisi. */
export const korbanKekerasanMelapor: Indikator<'korbanMelapor' | 'korbanKekerasan'> =
  /* @__PURE__ */ terdaftar({
    id: 'korbanKekerasanMelapor',
    nama: 'Proporsi korban kekerasan dalam 12 bulan terakhir yang melaporkan kepada polisi',
    satuan: 'Persen',
    urusan: ['8.01'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.060' },
      { sistem: 'SIPD', kode: '000304' },
      { sistem: 'SDG', kode: '16.3.1.(a)' },
    ],
    namaLain: ['pelaporan kekerasan', 'Susenas'],
    polaritas: 'naik',
    variabel: {
      korbanMelapor: {
        label: 'Jumlah korban kekerasan dalam 12 bulan terakhir yang melaporkan kepada polisi',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'korbanKekerasan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      korbanKekerasan: {
        label: 'Jumlah korban kekerasan dalam 12 bulan terakhir',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('korbanMelapor', 'korbanKekerasan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.02.060', 'teks-asli')],
    catatan:
      'Naik berarti makin banyak korban yang berani melapor, bukan makin banyak korban. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { korbanMelapor: '836', korbanKekerasan: '2070' }, nilai: '40.39' },
      {
        data: { korbanMelapor: '3402', korbanKekerasan: '8000' },
        nilai: '42.53',
        catatan: 'Tepat 42,525; bilangan biner memberi 42,52.',
      },
    ],
  });

/** Proporsi Penduduk yang Mengalami Kejahatan Kekerasan. */
export const korbanKejahatanKekerasan: Indikator<'pendudukKorbanKejahatan' | 'penduduk'> =
  /* @__PURE__ */ terdaftar({
    id: 'korbanKejahatanKekerasan',
    nama: 'Proporsi Penduduk yang Mengalami Kejahatan Kekerasan',
    satuan: 'Persen',
    urusan: ['8.01'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.064' },
      { sistem: 'SDG', kode: '16.1.3.(a)' },
    ],
    namaLain: ['korban kejahatan', 'kriminalitas'],
    polaritas: 'turun',
    variabel: {
      pendudukKorbanKejahatan: {
        label: 'Jumlah penduduk yang mengalami kejahatan kekerasan dalam 12 bulan terakhir',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'penduduk',
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
    formula: /* @__PURE__ */ persentase('pendudukKorbanKejahatan', 'penduduk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.02.064', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pendudukKorbanKejahatan: '138', penduduk: '8042' }, nilai: '1.72' },
      {
        data: { pendudukKorbanKejahatan: '146', penduduk: '8000' },
        nilai: '1.83',
        catatan: 'Tepat 1,825; bilangan biner memberi 1,82.',
      },
    ],
  });

/** Persentase orang miskin yang menerima bantuan hukum litigasi. */
export const bantuanHukumLitigasi: Indikator<'penerimaBantuanHukum' | 'permohonanBantuanHukum'> =
  /* @__PURE__ */ terdaftar({
    id: 'bantuanHukumLitigasi',
    nama: 'Persentase orang miskin yang menerima bantuan hukum litigasi',
    satuan: 'Persen',
    urusan: ['8.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '05.01.015' },
      { sistem: 'SIPD', kode: '000305' },
      { sistem: 'SDG', kode: '16.3.1.(b)' },
    ],
    namaLain: ['OBH', 'bantuan hukum gratis'],
    polaritas: 'naik',
    variabel: {
      penerimaBantuanHukum: {
        label:
          'Jumlah orang miskin yang memperoleh bantuan hukum litigasi sesuai UU 16/2011 dalam 12 bulan terakhir',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      permohonanBantuanHukum: {
        label: 'Jumlah permohonan bantuan hukum litigasi dalam 12 bulan terakhir',
        satuan: 'permohonan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penerimaBantuanHukum', 'permohonanBantuanHukum'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '05.01.015', 'teks-asli')],
    catatan:
      'Pembilang menghitung orang, penyebut menghitung permohonan, sehingga hasil tidak terkunci pada 100 persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penerimaBantuanHukum: '5736', permohonanBantuanHukum: '7107' }, nilai: '80.71' },
      {
        data: { penerimaBantuanHukum: '870', permohonanBantuanHukum: '1600' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Persentase Capaian Aksi RANHAM. */
export const aksiHam: Indikator<'nilaiCapaianAksi' | 'aksi'> = /* @__PURE__ */ terdaftar({
  id: 'aksiHam',
  nama: 'Persentase Capaian Aksi RANHAM',
  satuan: 'Persen',
  urusan: ['8.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '05.03.004' },
    { sistem: 'IUP DKI Jakarta', kode: '28' },
  ],
  namaLain: ['RANHAM', 'hak asasi manusia', 'Rencana Aksi Nasional HAM'],
  polaritas: 'naik',
  variabel: {
    nilaiCapaianAksi: {
      label: 'Jumlah nilai capaian setiap Aksi HAM',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    aksi: {
      label: 'Jumlah Aksi HAM',
      satuan: 'aksi',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'nilaiCapaianAksi', penyebut: 'aksi', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '05.03.004', 'teks-asli')],
  catatan:
    'Rata-rata nilai capaian per aksi; nilai capaian sudah dalam persen, sehingga tidak dikalikan 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiCapaianAksi: '1712.5', aksi: '19' }, nilai: '90.13' },
    {
      data: { nilaiCapaianAksi: '682.28', aksi: '8' },
      nilai: '85.29',
      catatan: 'Tepat 85,285; bilangan biner memberi 85,28.',
    },
  ],
});

/** Tingkat efektivitas penanganan kasus pelanggaran HAM. */
export const penangananHam: Indikator<'rekomendasiDitindaklanjuti' | 'rekomendasiKomnasHam'> =
  /* @__PURE__ */ terdaftar({
    id: 'penangananHam',
    nama: 'Tingkat efektivitas penanganan kasus pelanggaran HAM',
    satuan: 'Persen',
    urusan: ['8.01'],
    tingkat: ['nasional'],
    kodeLuar: [{ sistem: 'KRIP', kode: '05.03.007' }],
    namaLain: ['Komnas HAM', 'hak asasi manusia'],
    polaritas: 'naik',
    variabel: {
      rekomendasiDitindaklanjuti: {
        label: 'Jumlah tindak lanjut rekomendasi Komnas HAM',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      rekomendasiKomnasHam: {
        label: 'Jumlah rekomendasi yang diterbitkan oleh Komnas HAM',
        satuan: 'rekomendasi',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rekomendasiDitindaklanjuti', 'rekomendasiKomnasHam'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '05.03.007', 'teks-asli')],
    catatan:
      'Tindak lanjut dapat menyangkut rekomendasi tahun sebelumnya, sehingga pembilang tidak dinyatakan bagian dari penyebut. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rekomendasiDitindaklanjuti: '51', rekomendasiKomnasHam: '143' }, nilai: '35.66' },
      {
        data: { rekomendasiDitindaklanjuti: '8628', rekomendasiKomnasHam: '16000' },
        nilai: '53.93',
        catatan: 'Tepat 53,925; bilangan biner memberi 53,92.',
      },
    ],
  });

/** Persentase Sarana Prasarana Peribadatan yang Memenuhi Standar. */
export const rumahIbadahStandar: Indikator<'rumahIbadahMemenuhiStandar' | 'rumahIbadahTerdaftar'> =
  /* @__PURE__ */ terdaftar({
    id: 'rumahIbadahStandar',
    nama: 'Persentase Sarana Prasarana Peribadatan yang Memenuhi Standar',
    satuan: 'Persen',
    urusan: ['8.01'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [{ sistem: 'KRIP', kode: '08.01.030' }],
    namaLain: ['masjid', 'gereja', 'pura', 'vihara', 'rumah ibadah'],
    polaritas: 'naik',
    variabel: {
      rumahIbadahMemenuhiStandar: {
        label: 'Jumlah sarana prasarana peribadatan dan/atau rumah ibadah yang memenuhi standar',
        satuan: 'unit',
        jenis: 'cacah',
        bagianDari: 'rumahIbadahTerdaftar',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rumahIbadahTerdaftar: {
        label: 'Jumlah sarana prasarana peribadatan dan/atau rumah ibadah yang terdaftar di Kemenag',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rumahIbadahMemenuhiStandar', 'rumahIbadahTerdaftar'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '08.01.030', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rumahIbadahMemenuhiStandar: '3822', rumahIbadahTerdaftar: '3869' }, nilai: '98.79' },
      {
        data: { rumahIbadahMemenuhiStandar: '2594', rumahIbadahTerdaftar: '8000' },
        nilai: '32.43',
        catatan: 'Tepat 32,425; bilangan biner memberi 32,42.',
      },
    ],
  });
