import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, metadataAsahan, metadataIkuBkkbn2021, metadataKebumenKb } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Angka kelahiran remaja umur 15-19 tahun (Age Specific Fertility Rate/ASFR 15-19). */
export const asfr1519: Indikator<'kelahiranPerempuan15Sampai19' | 'perempuan15Sampai19'> =
  /* @__PURE__ */ terdaftar({
    id: 'asfr1519',
    nama: 'Angka kelahiran remaja umur 15-19 tahun (Age Specific Fertility Rate/ASFR 15-19)',
    satuan: 'kelahiran per 1.000 perempuan',
    urusan: ['2.14'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.07.001.002' },
      { sistem: 'SIPD', kode: '000694' },
    ],
    namaLain: ['fertilitas remaja', 'kehamilan remaja'],
    polaritas: 'turun',
    variabel: {
      kelahiranPerempuan15Sampai19: {
        label: 'Jumlah kelahiran pada perempuan umur 15-19 tahun',
        satuan: 'kelahiran',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      perempuan15Sampai19: {
        label: 'Jumlah perempuan umur 15-19 tahun pada pertengahan periode yang sama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: {
      jenis: 'rasio',
      pembilang: 'kelahiranPerempuan15Sampai19',
      penyebut: 'perempuan15Sampai19',
      pengali: '1000',
    },
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.07.001.002', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { kelahiranPerempuan15Sampai19: '606', perempuan15Sampai19: '30463' }, nilai: '19.89' },
      {
        data: { kelahiranPerempuan15Sampai19: '23', perempuan15Sampai19: '1600' },
        nilai: '14.38',
        catatan: 'Tepat 14,375.',
      },
    ],
  });

/** Persentase Keluarga Berencana (KB) Pasca Persalinan. */
export const kbPascaPersalinan: Indikator<'pesertaKbPascaPersalinan' | 'ibuMelahirkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'kbPascaPersalinan',
    nama: 'Persentase Keluarga Berencana (KB) Pasca Persalinan',
    satuan: 'Persen',
    urusan: ['2.14'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [{ sistem: 'KRIP', kode: '03.07.021' }],
    namaLain: ['KBPP'],
    polaritas: 'naik',
    variabel: {
      pesertaKbPascaPersalinan: {
        label: 'Jumlah peserta KB baru pasca persalinan (s.d. 42 hari)',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      ibuMelahirkan: {
        label: 'Jumlah ibu melahirkan di tahun berjalan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pesertaKbPascaPersalinan', 'ibuMelahirkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.07.021', 'teks-asli')],
    catatan:
      'Peserta dapat melahirkan pada akhir tahun sebelumnya, sehingga pembilang tidak dinyatakan bagian dari penyebut. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pesertaKbPascaPersalinan: '1323', ibuMelahirkan: '2428' }, nilai: '54.49' },
      {
        data: { pesertaKbPascaPersalinan: '5594', ibuMelahirkan: '8000' },
        nilai: '69.93',
        catatan: 'Tepat 69,925; bilangan biner memberi 69,92.',
      },
    ],
  });

/** Persentase peserta KB aktif metode Kontrasepsi Jangka Panjang (MKJP). */
export const kbMkjp: Indikator<'pusMkjp' | 'pusKontrasepsiModern'> = /* @__PURE__ */ terdaftar({
  id: 'kbMkjp',
  nama: 'Persentase peserta KB aktif metode Kontrasepsi Jangka Panjang (MKJP)',
  satuan: 'Persen',
  urusan: ['2.14'],
  tingkat: ['nasional'],
  kodeLuar: [{ sistem: 'KRIP', kode: '03.07.025' }],
  namaLain: ['pasangan usia subur', 'kontrasepsi jangka panjang'],
  polaritas: 'naik',
  variabel: {
    pusMkjp: {
      label: 'Jumlah PUS menggunakan MKJP',
      satuan: 'pasangan',
      jenis: 'cacah',
      bagianDari: 'pusKontrasepsiModern',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pusKontrasepsiModern: {
      label: 'Jumlah PUS sedang menggunakan kontrasepsi modern',
      satuan: 'pasangan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pusMkjp', 'pusKontrasepsiModern'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.07.025', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pusMkjp: '2877', pusKontrasepsiModern: '3170' }, nilai: '90.76' },
    {
      data: { pusMkjp: '6866', pusKontrasepsiModern: '8000' },
      nilai: '85.83',
      catatan: 'Tepat 85,825; bilangan biner memberi 85,82.',
    },
  ],
});

/** Angka prevalensi kontrasepsi modern (mCPR). */
export const mcpr: Indikator<'pengguna' | 'kelompok'> = /* @__PURE__ */ terdaftar({
  id: 'mcpr',
  nama: 'Angka prevalensi kontrasepsi modern (mCPR)',
  satuan: 'Persen',
  urusan: ['2.14'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.07.003' },
    { sistem: 'SIPD', kode: '000392' },
  ],
  namaLain: ['CPR modern', 'PUS', 'WUS', 'kontrasepsi modern', 'peserta KB aktif'],
  polaritas: 'naik',
  variabel: {
    pengguna: {
      label:
        'Jumlah perempuan usia reproduksi (15-49 tahun) pada kelompok i yang menggunakan alat kontrasepsi metode modern',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'kelompok',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    kelompok: {
      label: 'Jumlah perempuan usia reproduksi (15-49 tahun) pada kelompok yang sama',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pengguna', 'kelompok'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '03.07.003 dan 03.07.029 komponen b', 'teks-asli'),
    metadataIkuBkkbn2021,
  ],
  catatan:
    'Kelompok i harus disebut: perempuan usia subur (WUS) pada pelaporan SDG global, pasangan usia subur (PUS) pada RPJMN dan metadata IKU BKKBN 2021; kedua kelompok memberi angka yang berbeda. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pengguna: '2799', kelompok: '4481' }, nilai: '62.46' },
    {
      data: { pengguna: '5474', kelompok: '8000' },
      nilai: '68.43',
      catatan: 'Tepat 68,425; bilangan biner memberi 68,42.',
    },
  ],
});

/** Kebutuhan KB yang tidak terpenuhi (unmet need KB). */
export const unmetNeedKb: Indikator<'tanpaKontrasepsi' | 'kelompok'> = /* @__PURE__ */ terdaftar({
  id: 'unmetNeedKb',
  nama: 'Kebutuhan KB yang tidak terpenuhi (unmet need KB)',
  satuan: 'Persen',
  urusan: ['2.14'],
  tingkat: ['nasional', 'provinsi'],
  namaLain: ['unmet need', 'kebutuhan ber-KB tidak terpenuhi', 'PUS', 'WUS'],
  polaritas: 'turun',
  variabel: {
    tanpaKontrasepsi: {
      label:
        'Jumlah perempuan usia reproduksi (15-49 tahun) pada kelompok i yang tidak ingin memiliki anak lagi atau ingin menunda anak tetapi tidak menggunakan metode kontrasepsi',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'kelompok',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    kelompok: {
      label: 'Jumlah perempuan usia reproduksi (15-49 tahun) pada kelompok yang sama',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('tanpaKontrasepsi', 'kelompok'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '03.07.029 komponen c', 'teks-asli'),
    metadataAsahan,
    metadataKebumenKb,
  ],
  catatan:
    'Kelompok i harus disebut: perempuan usia subur (WUS) atau pasangan usia subur (PUS). Metadata Kabupaten Asahan memakai PUS yang ingin menunda atau membatasi kelahiran terhadap seluruh PUS. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tanpaKontrasepsi: '2105', kelompok: '6152' }, nilai: '34.22' },
    {
      data: { tanpaKontrasepsi: '87', kelompok: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Proporsi perempuan usia reproduksi (15-49 tahun) yang memiliki kebutuhan keluarga berencana terpenuhi menurut metode kontrasepsi modern. */
export const demandSatisfiedModern: Indikator<'mcpr' | 'cpr' | 'unmetNeedPersen'> = /* @__PURE__ */ terdaftar(
  {
    id: 'demandSatisfiedModern',
    nama: 'Proporsi perempuan usia reproduksi (15-49 tahun) yang memiliki kebutuhan keluarga berencana terpenuhi menurut metode kontrasepsi modern',
    satuan: 'Persen',
    urusan: ['2.14'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.07.029' },
      { sistem: 'SIPD', kode: '000123' },
      { sistem: 'SIPD', kode: '000696' },
      { sistem: 'SDG', kode: '3.7.1*' },
    ],
    namaLain: ['demand satisfied', 'kebutuhan ber-KB terpenuhi', 'kontrasepsi modern'],
    polaritas: 'naik',
    variabel: {
      mcpr: {
        label: 'Angka prevalensi kontrasepsi modern (mCPR)',
        indikator: 'mcpr',
        dasar: 'eksak',
        satuan: 'persen',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      cpr: {
        label: 'Angka prevalensi kontrasepsi semua cara (CPR)',
        satuan: 'persen',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      unmetNeedPersen: {
        label: 'Kebutuhan KB yang tidak terpenuhi (unmet need KB)',
        indikator: 'unmetNeedKb',
        dasar: 'eksak',
        satuan: 'persen',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
    },
    formula: /* @__PURE__ */ persentase('mcpr', /* @__PURE__ */ tambah('cpr', 'unmetNeedPersen')),
    agregasi: { periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.07.029', 'teks-asli')],
    catatan:
      'Registri mencetak (b/(a+c)) x 100%: a = CPR, b = mCPR, c = unmet need, ketiganya persen atas kelompok perempuan yang sama. Wilayah tidak digabung dari persen; hitung lagi dari a, b, dan c wilayah gabungan. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { mcpr: '57.4', cpr: '63.6', unmetNeedPersen: '10.6' }, nilai: '77.36' },
      {
        data: { mcpr: '14.375', cpr: '89.5', unmetNeedPersen: '10.5' },
        nilai: '14.38',
        catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
      },
    ],
  },
);

/** Persentase Perempuan Berumur 20-24 Tahun yang Usia Kawin Pertama atau Usia Hidup Bersama Pertama Sebelum Umur 18 Tahun. */
export const kawinSebelum18: Indikator<'perempuanKawinSebelum18' | 'perempuan2024'> =
  /* @__PURE__ */ terdaftar({
    id: 'kawinSebelum18',
    nama: 'Persentase Perempuan Berumur 20-24 Tahun yang Usia Kawin Pertama atau Usia Hidup Bersama Pertama Sebelum Umur 18 Tahun',
    satuan: 'Persen',
    urusan: ['2.14'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.07.024' },
      { sistem: 'SDG', kode: '5.3.1*' },
    ],
    namaLain: ['perkawinan anak', 'pernikahan dini', 'kawin usia anak'],
    polaritas: 'turun',
    variabel: {
      perempuanKawinSebelum18: {
        label:
          'Jumlah perempuan umur 20-24 tahun yang usia kawin pertama atau hidup bersama pertama sebelum umur 18 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'perempuan2024',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      perempuan2024: {
        label: 'Jumlah penduduk perempuan umur 20-24 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('perempuanKawinSebelum18', 'perempuan2024'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.07.024', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { perempuanKawinSebelum18: '164', perempuan2024: '365' }, nilai: '44.93' },
      {
        data: { perempuanKawinSebelum18: '8116', perempuan2024: '16000' },
        nilai: '50.73',
        catatan: 'Tepat 50,725; bilangan biner memberi 50,72.',
      },
    ],
  });
