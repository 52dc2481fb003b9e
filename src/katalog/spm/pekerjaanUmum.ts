import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiPemantauanSpm,
  cite,
  edataKotaGorontalo,
  krip,
  permendagri59Tahun2021,
  permenpupr29Tahun2018,
  pp2Tahun2018,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Jumlah Warga Negara yang memperoleh kebutuhan pokok air minum sehari-hari. */
export const spmAirMinumKabKota: Indikator<'rumahTanggaBerakses' | 'rumahTangga'> = /* @__PURE__ */ terdaftar(
  {
    id: 'spmAirMinumKabKota',
    nama: 'Jumlah Warga Negara yang memperoleh kebutuhan pokok air minum sehari-hari',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.073' },
      { sistem: 'SIPD', kode: '000478' },
    ],
    namaLain: ['SPAM', 'PDAM', 'air bersih', 'JP', 'BJP', 'perpipaan'],
    polaritas: 'naik',
    variabel: {
      rumahTanggaBerakses: {
        label:
          'Jumlah kumulatif rumah tangga yang mendapatkan akses terhadap air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        bagianDari: 'rumahTangga',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rumahTangga: {
        label: 'Jumlah rumah tangga',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rumahTanggaBerakses', 'rumahTangga'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.01.073'),
      pp2Tahun2018,
      permendagri59Tahun2021,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
    ],
    catatan:
      'Nama SPM menghitung warga negara, pecahannya (bentuk IKK) rumah tangga, sedangkan definisi registri menghitung jiwa: lihat spmAirMinumKabKotaJiwa. Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Tersedianya akses air minum yang aman melalui SPAM dengan jaringan perpipaan dan bukan jaringan perpipaan terlindungi dengan kebutuhan pokok minimal 60 liter/orang/hari',
        id: 'spmLamaAksesAirMinumAman',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { rumahTanggaBerakses: '1091', rumahTangga: '1641' }, nilai: '66.48' },
      {
        data: { rumahTanggaBerakses: '8604', rumahTangga: '16000' },
        nilai: '53.78',
        catatan: 'Tepat 53,775; bilangan biner memberi 53,77.',
      },
    ],
  },
);

/** Akses air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi. */
export const spmAirMinumKabKotaJiwa: Indikator<'jiwaBerakses' | 'jiwa'> = /* @__PURE__ */ terdaftar({
  id: 'spmAirMinumKabKotaJiwa',
  nama: 'Akses air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.01.073' },
    { sistem: 'SIPD', kode: '000478' },
  ],
  namaLain: ['SPAM', 'PDAM', 'air bersih', 'JP', 'BJP', 'penduduk'],
  polaritas: 'naik',
  variabel: {
    jiwaBerakses: {
      label:
        'Jumlah jiwa yang mendapatkan akses terhadap air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi pada tahun N melalui APBD kabupaten/kota',
      satuan: 'jiwa',
      jenis: 'cacah',
      bagianDari: 'jiwa',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    jiwa: {
      label: 'Jumlah total penduduk kabupaten/kota',
      satuan: 'jiwa',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('jiwaBerakses', 'jiwa'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '03.01.073'),
    permenpupr29Tahun2018,
    pp2Tahun2018,
    permendagri59Tahun2021,
  ],
  catatan:
    'Nama baris registri menyebut rumah tangga, definisinya jiwa; kolom rumus kosong. Bentuk rumah tangga: spmAirMinumKabKota. Permen PUPR 29/2018 tidak tercetak pada baris registri. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { jiwaBerakses: '5432', jiwa: '6445' }, nilai: '84.28' },
    {
      data: { jiwaBerakses: '7382', jiwa: '8000' },
      nilai: '92.28',
      catatan: 'Tepat 92,275; bilangan biner memberi 92,27.',
    },
  ],
});

/** Jumlah Warga Negara yang memperoleh layanan pengolahan air limbah domestik. */
export const spmAirLimbahKabKota: Indikator<'rumahCubluk' | 'rumahIplt' | 'rumahIpald' | 'rumah'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmAirLimbahKabKota',
    nama: 'Jumlah Warga Negara yang memperoleh layanan pengolahan air limbah domestik',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.072' },
      { sistem: 'SIPD', kode: '000479' },
    ],
    namaLain: ['SPALD', 'sanitasi', 'IPLT', 'IPALD', 'tangki septik', 'lumpur tinja'],
    polaritas: 'naik',
    variabel: {
      rumahCubluk: {
        label: 'Jumlah rumah dengan akses pengolahan berupa cubluk',
        satuan: 'unit',
        jenis: 'cacah',
        bagianDari: 'rumah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rumahIplt: {
        label: 'Jumlah rumah yang lumpur tinjanya telah diolah di IPLT',
        satuan: 'unit',
        jenis: 'cacah',
        bagianDari: 'rumah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rumahIpald: {
        label: 'Jumlah rumah yang memiliki sambungan rumah dan air limbahnya diolah di IPALD',
        satuan: 'unit',
        jenis: 'cacah',
        bagianDari: 'rumah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rumah: {
        label: 'Jumlah rumah di kabupaten/kota',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(
      /* @__PURE__ */ tambah('rumahCubluk', 'rumahIplt', 'rumahIpald'),
      'rumah',
    ),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.01.072'),
      pp2Tahun2018,
      permendagri59Tahun2021,
      edataKotaGorontalo,
      aplikasiPemantauanSpm,
    ],
    catatan:
      'Nama SPM menghitung warga negara, pecahannya (bentuk IKK) rumah. Kolom rumus registri kosong. Satu rumah dihitung pada satu jenis layanan saja. Polaritas disimpulkan; sumber tidak mencetaknya.',
    menggantikan: [
      {
        nama: 'Tersedianya sistem air limbah setempat yang memadai',
        id: 'spmLamaAirLimbahSetempat',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
      {
        nama: 'Tersedianya sistem air limbah skala komunitas/kawasan/kota',
        id: 'spmLamaAirLimbahKomunal',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      {
        data: { rumahCubluk: '8420', rumahIplt: '2315', rumahIpald: '1184', rumah: '21450' },
        nilai: '55.57',
      },
      {
        data: { rumahCubluk: '5468', rumahIplt: '559', rumahIpald: '1279', rumah: '20800' },
        nilai: '35.13',
        catatan: 'Tepat 35,125.',
      },
    ],
  });

/** Kapasitas terlayani air minum curah lintas kabupaten/kota. */
export const spmAirMinumCurahProv: Indikator<'kapasitasTerlayani' | 'kebutuhanKapasitas'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmAirMinumCurahProv',
    nama: 'Kapasitas terlayani air minum curah lintas kabupaten/kota',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.059' },
      { sistem: 'SIPD', kode: '000362' },
    ],
    namaLain: ['SPAM regional', 'air curah', 'jumlah warga negara yang memperoleh kebutuhan air minum curah'],
    polaritas: 'naik',
    variabel: {
      kapasitasTerlayani: {
        label:
          'Jumlah kapasitas yang terlayani melalui penyaluran air minum curah lintas kabupaten/kota pada tahun N (APBD provinsi)',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      kebutuhanKapasitas: {
        label:
          'Jumlah kebutuhan pemenuhan kapasitas yang membutuhkan layanan air minum curah lintas kabupaten/kota di provinsi',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kapasitasTerlayani', 'kebutuhanKapasitas'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.01.059'),
      permenpupr29Tahun2018,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiPemantauanSpm,
    ],
    catatan:
      'Registri menghitung kapasitas, borang pemantauan SPM menghitung warga negara terhadap jumlah yang akan dipenuhi. Kapasitas dapat melebihi kebutuhan, maka hasil dapat melampaui 100. Satuan kapasitas tidak tercetak. Permen PUPR 29/2018 tidak tercetak pada baris registri. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { kapasitasTerlayani: '742.5', kebutuhanKapasitas: '1100' }, nilai: '67.50' },
      {
        data: { kapasitasTerlayani: '487.2', kebutuhanKapasitas: '896' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Pengolahan air limbah domestik regional lintas kabupaten/kota. */
export const spmAirLimbahRegionalProv: Indikator<'volumeDiolah' | 'volumeDihasilkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmAirLimbahRegionalProv',
    nama: 'Pengolahan air limbah domestik regional lintas kabupaten/kota',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.084' },
      { sistem: 'SIPD', kode: '000363' },
    ],
    namaLain: [
      'SPAL regional',
      'SPALD-T',
      'IPALD regional',
      'jumlah warga negara yang memperoleh layanan pengolahan air limbah domestik regional',
    ],
    polaritas: 'naik',
    variabel: {
      volumeDiolah: {
        label: 'Volume limbah domestik yang diolah SPAL regional',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'volumeDihasilkan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      volumeDihasilkan: {
        label: 'Total volume limbah domestik yang dihasilkan dalam wilayah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('volumeDiolah', 'volumeDihasilkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.01.084'),
      permenpupr29Tahun2018,
      pp2Tahun2018,
      permendagri59Tahun2021,
      aplikasiPemantauanSpm,
    ],
    catatan:
      'Registri menghitung volume, borang pemantauan SPM menghitung warga negara (dan menulis "pengadaan air limbah"). Satuan volume tidak tercetak. Permen PUPR 29/2018 tidak tercetak pada baris registri. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { volumeDiolah: '18250.5', volumeDihasilkan: '64800' }, nilai: '28.16' },
      {
        data: { volumeDiolah: '18207', volumeDihasilkan: '60000' },
        nilai: '30.35',
        catatan: 'Tepat 30,345; bilangan biner memberi 30,34.',
      },
    ],
  });
