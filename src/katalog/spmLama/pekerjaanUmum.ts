import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, perbupKulonProgo78Tahun2011, pp65Tahun2005 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Tersedianya air baku untuk memenuhi kebutuhan pokok minimal sehari-hari. */
export const spmLamaAirBakuTersedia: Indikator<'ketersediaanAirBaku' | 'kebutuhanAirBaku'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaAirBakuTersedia',
    nama: 'Tersedianya air baku untuk memenuhi kebutuhan pokok minimal sehari-hari',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'air baku', 'IPA'],
    polaritas: 'naik',
    variabel: {
      ketersediaanAirBaku: {
        label: 'Ketersediaan air baku dari instalasi pengolah air',
        satuan: 'm3/tahun',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      kebutuhanAirBaku: {
        label: 'Kebutuhan air baku berdasar target MDGs',
        satuan: 'm3/tahun',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('ketersediaanAirBaku', 'kebutuhanAirBaku'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Ketersediaan dapat melebihi kebutuhan, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { ketersediaanAirBaku: '3150000', kebutuhanAirBaku: '4820000' }, nilai: '65.35' },
      {
        data: { ketersediaanAirBaku: '2042080', kebutuhanAirBaku: '3200000' },
        nilai: '63.82',
        catatan: 'Tepat 63,815; bilangan biner memberi 63,81.',
      },
    ],
  });

/** Tersedianya air irigasi untuk pertanian rakyat pada sistem irigasi yang sudah ada. */
export const spmLamaAirIrigasiTersedia: Indikator<'ketersediaanAir' | 'kebutuhanAir'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaAirIrigasiTersedia',
    nama: 'Tersedianya air irigasi untuk pertanian rakyat pada sistem irigasi yang sudah ada',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'irigasi', 'debit'],
    polaritas: 'naik',
    variabel: {
      ketersediaanAir: {
        label: 'Ketersediaan air irigasi pada setiap musim tanam',
        satuan: 'lt/det',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'rata-rata',
        gabungWilayah: 'jumlah',
      },
      kebutuhanAir: {
        label: 'Kebutuhan air irigasi berdasarkan rencana tata tanam',
        satuan: 'lt/det',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'rata-rata',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('ketersediaanAir', 'kebutuhanAir'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Ketersediaan dapat melebihi kebutuhan, maka hasil dapat melampaui 100. Debit antarperiode dirata-rata, bukan dijumlah. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { ketersediaanAir: '2140.5', kebutuhanAir: '2960' }, nilai: '72.31' },
      {
        data: { ketersediaanAir: '2403.1', kebutuhanAir: '2800' },
        nilai: '85.83',
        catatan: 'Tepat 85,825; bilangan biner memberi 85,82.',
      },
    ],
  });

/** Tersedianya jalan yang menghubungkan pusat-pusat kegiatan dalam wilayah Daerah. */
export const spmLamaJalanPenghubungPusat: Indikator<'panjangTerhubung' | 'panjangSeluruhPk'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaJalanPenghubungPusat',
    nama: 'Tersedianya jalan yang menghubungkan pusat-pusat kegiatan dalam wilayah Daerah',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'konektivitas', 'jalan'],
    polaritas: 'naik',
    variabel: {
      panjangTerhubung: {
        label: 'Panjang jalan penghubung PK (Pusat Kegiatan) akhir tahun pencapaian SPM',
        satuan: 'km',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'panjangSeluruhPk',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      panjangSeluruhPk: {
        label: 'Panjang jalan penghubung seluruh PK',
        satuan: 'km',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('panjangTerhubung', 'panjangSeluruhPk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { panjangTerhubung: '412.7', panjangSeluruhPk: '638' }, nilai: '64.69' },
      {
        data: { panjangTerhubung: '129.5', panjangSeluruhPk: '560' },
        nilai: '23.13',
        catatan: 'Tepat 23,125.',
      },
    ],
  });

/** Tersedianya jalan yang menjamin kendaraan dapat berjalan dengan selamat dan nyaman. */
export const spmLamaJalanKondisiBaik: Indikator<'panjangMemenuhi' | 'panjangSeluruhPk'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaJalanKondisiBaik',
    nama: 'Tersedianya jalan yang menjamin kendaraan dapat berjalan dengan selamat dan nyaman',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'jalan mantap', 'IRI', 'kondisi jalan'],
    polaritas: 'naik',
    variabel: {
      panjangMemenuhi: {
        label: 'Panjang jalan memenuhi kriteria kondisi jalan (akhir tahun pencapaian SPM)',
        satuan: 'km',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'panjangSeluruhPk',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      panjangSeluruhPk: {
        label: 'Panjang jalan penghubung seluruh PK',
        satuan: 'km',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('panjangMemenuhi', 'panjangSeluruhPk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { panjangMemenuhi: '486.25', panjangSeluruhPk: '638' }, nilai: '76.21' },
      {
        data: { panjangMemenuhi: '229.23', panjangSeluruhPk: '600' },
        nilai: '38.21',
        catatan: 'Tepat 38,205; bilangan biner memberi 38,20.',
      },
    ],
  });

/** Tersedianya akses air minum yang aman melalui SPAM dengan jaringan perpipaan dan bukan jaringan perpipaan terlindungi dengan kebutuhan pokok minimal 60 liter/orang/hari. */
export const spmLamaAksesAirMinumAman: Indikator<'masyarakatTerlayani' | 'proyeksiMasyarakat'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaAksesAirMinumAman',
    nama: 'Tersedianya akses air minum yang aman melalui SPAM dengan jaringan perpipaan dan bukan jaringan perpipaan terlindungi dengan kebutuhan pokok minimal 60 liter/orang/hari',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'SPAM', 'PDAM', 'air bersih'],
    polaritas: 'naik',
    variabel: {
      masyarakatTerlayani: {
        label: 'Jumlah masyarakat terlayani (akhir tahun pencapaian SPM)',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      proyeksiMasyarakat: {
        label: 'Jumlah proyeksi total masyarakat',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('masyarakatTerlayani', 'proyeksiMasyarakat'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penyebut ialah proyeksi. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'Jumlah Warga Negara yang memperoleh kebutuhan pokok air minum sehari-hari',
        id: 'spmAirMinumKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { masyarakatTerlayani: '4004', proyeksiMasyarakat: '6038' }, nilai: '66.31' },
      {
        data: { masyarakatTerlayani: '870', proyeksiMasyarakat: '1600' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Tersedianya sistem air limbah setempat yang memadai. */
export const spmLamaAirLimbahSetempat: Indikator<'tangkiTerlayani' | 'tangkiSeptik'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaAirLimbahSetempat',
    nama: 'Tersedianya sistem air limbah setempat yang memadai',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'tangki septik', 'IPLT', 'sanitasi'],
    polaritas: 'naik',
    variabel: {
      tangkiTerlayani: {
        label: 'Jumlah tangki septik terlayani',
        satuan: 'unit',
        jenis: 'cacah',
        bagianDari: 'tangkiSeptik',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      tangkiSeptik: {
        label: 'Jumlah total tangki septik seluruh kabupaten/kota',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('tangkiTerlayani', 'tangkiSeptik'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'Jumlah Warga Negara yang memperoleh layanan pengolahan air limbah domestik',
        id: 'spmAirLimbahKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { tangkiTerlayani: '2592', tangkiSeptik: '3354' }, nilai: '77.28' },
      {
        data: { tangkiTerlayani: '82', tangkiSeptik: '320' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });

/** Tersedianya sistem air limbah skala komunitas/kawasan/kota. */
export const spmLamaAirLimbahKomunal: Indikator<'pendudukTerlayani' | 'penduduk'> = /* @__PURE__ */ terdaftar(
  {
    id: 'spmLamaAirLimbahKomunal',
    nama: 'Tersedianya sistem air limbah skala komunitas/kawasan/kota',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'IPAL komunal', 'sanitasi', 'SPALD'],
    polaritas: 'naik',
    variabel: {
      pendudukTerlayani: {
        label: 'Jumlah penduduk terlayani',
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
    formula: /* @__PURE__ */ persentase('pendudukTerlayani', 'penduduk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'Jumlah Warga Negara yang memperoleh layanan pengolahan air limbah domestik',
        id: 'spmAirLimbahKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { pendudukTerlayani: '5456', penduduk: '5987' }, nilai: '91.13' },
      {
        data: { pendudukTerlayani: '4398', penduduk: '8000' },
        nilai: '54.98',
        catatan: 'Tepat 54,975; bilangan biner memberi 54,97.',
      },
    ],
  },
);

/** Tersedianya fasilitas pengurangan sampah di perkotaan. */
export const spmLamaPenguranganSampahTpst: Indikator<'sampahDireduksi' | 'sampahSeharusnya'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPenguranganSampahTpst',
    nama: 'Tersedianya fasilitas pengurangan sampah di perkotaan',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', '3R', 'TPS3R', 'bank sampah'],
    polaritas: 'naik',
    variabel: {
      sampahDireduksi: {
        label: 'Volume sampah yang direduksi di TPST',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      sampahSeharusnya: {
        label: 'Volume sampah yang seharusnya direduksi di TPST',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('sampahDireduksi', 'sampahSeharusnya'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Satuan volume tidak tercetak. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { sampahDireduksi: '1240.5', sampahSeharusnya: '3150' }, nilai: '39.38' },
      {
        data: { sampahDireduksi: '304.2', sampahSeharusnya: '2080' },
        nilai: '14.63',
        catatan: 'Tepat 14,625.',
      },
    ],
  });

/** Tersedianya sistem penanganan sampah di perkotaan. */
export const spmLamaPengangkutanSampah: Indikator<'sampahTerangkut' | 'sampah'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaPengangkutanSampah',
  nama: 'Tersedianya sistem penanganan sampah di perkotaan',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'persampahan', 'TPA'],
  polaritas: 'naik',
  variabel: {
    sampahTerangkut: {
      label: 'Volume sampah terangkut',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'sampah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    sampah: {
      label: 'Volume sampah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sampahTerangkut', 'sampah'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo78Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Sumber menulis "terangkat": salah ketik yang dirapikan. Satuan volume tidak tercetak. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { sampahTerangkut: '28450.5', sampah: '41200' }, nilai: '69.05' },
    {
      data: { sampahTerangkut: '13896.8', sampah: '18560' },
      nilai: '74.88',
      catatan: 'Tepat 74,875; bilangan biner memberi 74,87.',
    },
  ],
});

/** Tersedianya sistem jaringan drainase sehingga tidak terjadi genangan (lebih dari 30 cm, selama 2 jam dan tidak lebih dari 2 kali setahun). */
export const spmLamaDrainaseBebasGenangan: Indikator<'luasBebasGenangan' | 'luasRawanGenangan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaDrainaseBebasGenangan',
    nama: 'Tersedianya sistem jaringan drainase sehingga tidak terjadi genangan (lebih dari 30 cm, selama 2 jam dan tidak lebih dari 2 kali setahun)',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'banjir', 'genangan', 'drainase'],
    polaritas: 'naik',
    variabel: {
      luasBebasGenangan: {
        label: 'Luasan daerah bebas genangan',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      luasRawanGenangan: {
        label: 'Luas daerah rawan genangan',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('luasBebasGenangan', 'luasRawanGenangan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Nama diringkas. Butir e.2; butir e.1 mengukur drainase dikelola terhadap drainase dibangun. Satuan luas tidak tercetak. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { luasBebasGenangan: '86.4', luasRawanGenangan: '142' }, nilai: '60.85' },
      {
        data: { luasBebasGenangan: '88.92', luasRawanGenangan: '96' },
        nilai: '92.63',
        catatan: 'Tepat 92,625.',
      },
    ],
  });

/** Berkurangnya luasan permukiman kumuh di kawasan perkotaan. */
export const spmLamaKumuhTertangani: Indikator<'luasKumuhTertangani' | 'luasKumuhDitetapkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaKumuhTertangani',
    nama: 'Berkurangnya luasan permukiman kumuh di kawasan perkotaan',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'kawasan kumuh', 'KOTAKU'],
    polaritas: 'naik',
    variabel: {
      luasKumuhTertangani: {
        label: 'Luasan permukiman kumuh yang tertangani',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'luasKumuhDitetapkan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      luasKumuhDitetapkan: {
        label: 'Luasan permukiman kumuh yang ditetapkan',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('luasKumuhTertangani', 'luasKumuhDitetapkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Sumber menulis "permukiman kumuh" tanpa kata luas; namanya menyebut luasan. Nama "berkurangnya", rumusnya pangsa yang tertangani: makin tinggi makin baik. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { luasKumuhTertangani: '48.6', luasKumuhDitetapkan: '112' }, nilai: '43.39' },
      {
        data: { luasKumuhTertangani: '85.92', luasKumuhDitetapkan: '128' },
        nilai: '67.13',
        catatan: 'Tepat 67,125.',
      },
    ],
  });

/** Penerbitan IUJK (izin Usaha Jasa Konstruksi) dalam waktu 10 hari setelah selesai persyaratan. */
export const spmLamaIujkTepatWaktu: Indikator<'pemohonTepatWaktu' | 'pemohonLengkap'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaIujkTepatWaktu',
    nama: 'Penerbitan IUJK (izin Usaha Jasa Konstruksi) dalam waktu 10 hari setelah selesai persyaratan',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'jasa konstruksi', 'perizinan'],
    polaritas: 'naik',
    variabel: {
      pemohonTepatWaktu: {
        label: 'Jumlah pemohon IUJK yang terlayani (diterbitkan IUJKnya) paling lama 10 hari kerja',
        satuan: 'pemohon',
        jenis: 'cacah',
        bagianDari: 'pemohonLengkap',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pemohonLengkap: {
        label: 'Jumlah seluruh pemohon IUJK yang persyaratannya dinyatakan lengkap',
        satuan: 'pemohon',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pemohonTepatWaktu', 'pemohonLengkap'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { pemohonTepatWaktu: '1600', pemohonLengkap: '4636' }, nilai: '34.51' },
      {
        data: { pemohonTepatWaktu: '87', pemohonLengkap: '160' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Terlaksananya tindakan awal terhadap pengaduan masyarakat tentang pelanggaran di bidang penataan ruang dalam waktu 5 hari kerja. */
export const spmLamaKasusTataRuangDitangani: Indikator<'kasusDitangani' | 'kasusSeharusnya'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaKasusTataRuangDitangani',
    nama: 'Terlaksananya tindakan awal terhadap pengaduan masyarakat tentang pelanggaran di bidang penataan ruang dalam waktu 5 hari kerja',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'tata ruang', 'RTRW', 'pengaduan'],
    polaritas: 'naik',
    variabel: {
      kasusDitangani: {
        label: 'Jumlah kasus yang ditangani',
        satuan: 'kasus',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kasusSeharusnya: {
        label: 'Jumlah kasus yang seharusnya ditangani',
        satuan: 'kasus',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kasusDitangani', 'kasusSeharusnya'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo78Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { kasusDitangani: '1392', kasusSeharusnya: '2460' }, nilai: '56.59' },
      {
        data: { kasusDitangani: '3756', kasusSeharusnya: '16000' },
        nilai: '23.48',
        catatan: 'Tepat 23,475; bilangan biner memberi 23,47.',
      },
    ],
  });

/** Tersedianya luasan RTH publik sebesar 20% dari luas wilayah kota/perkotaan. */
export const spmLamaRthPublik: Indikator<'luasRthPublik' | 'luasKota'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaRthPublik',
  nama: 'Tersedianya luasan RTH publik sebesar 20% dari luas wilayah kota/perkotaan',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'ruang terbuka hijau', 'taman kota'],
  polaritas: 'naik',
  variabel: {
    luasRthPublik: {
      label: 'Luasan RTH publik akhir tahun pencapaian SPM',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    luasKota: {
      label: 'Luas wilayah kota/kawasan perkotaan',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: {
    jenis: 'rasio',
    pembilang: 'luasRthPublik',
    penyebut: { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.2' }, 'luasKota'] },
    pengali: '100',
  },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo78Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penyebut ialah luasan RTH yang diwajibkan, 20% dari luas wilayah kota/kawasan perkotaan; 100 berarti kewajiban itu terpenuhi, dan hasil dapat melampaui 100. Satuan luas tidak tercetak. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { luasRthPublik: '312.4', luasKota: '2480' }, nilai: '62.98' },
    { data: { luasRthPublik: '68.9', luasKota: '5200' }, nilai: '6.63', catatan: 'Tepat 6,625.' },
  ],
});
