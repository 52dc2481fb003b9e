import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase, pertumbuhan } from '../../formula/formulaBuilders.js';
import { cite, krip, lppdTebingTinggi2012, pp6Tahun2008 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Proporsi penduduk kelas menengah. */
export const kelasMenengah: Indikator<'pendudukKelasMenengah' | 'jumlahPenduduk'> = /* @__PURE__ */ terdaftar(
  {
    id: 'kelasMenengah',
    nama: 'Proporsi penduduk kelas menengah',
    satuan: 'Persen',
    urusan: ['5.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.061' },
      { sistem: 'RPJMN', kode: '06.01.01' },
    ],
    namaLain: ['middle class'],
    polaritas: 'naik',
    variabel: {
      pendudukKelasMenengah: {
        label: 'Jumlah penduduk yang termasuk kelas menengah',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'jumlahPenduduk',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      jumlahPenduduk: {
        label: 'Jumlah penduduk',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pendudukKelasMenengah', 'jumlahPenduduk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.02.061', 'teks-asli')],
    catatan:
      'Kelas menengah: pengeluaran per kapita 4,13 sampai 17 kali garis kemiskinan regional. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pendudukKelasMenengah: '1583', jumlahPenduduk: '4678' }, nilai: '33.84' },
      {
        data: { pendudukKelasMenengah: '7842', jumlahPenduduk: '8000' },
        nilai: '98.03',
        catatan: 'Tepat 98,025; bilangan biner memberi 98,02.',
      },
    ],
  },
);

/** Persentase Penduduk Miskin. */
export const kemiskinan: Indikator<'pendudukMiskin' | 'pendudukPeriodeSama'> = /* @__PURE__ */ terdaftar({
  id: 'kemiskinan',
  nama: 'Persentase Penduduk Miskin',
  satuan: 'Persen',
  urusan: ['5.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.02.051' },
    { sistem: 'SIPD', kode: '000004' },
    { sistem: 'SIPD', kode: '000074' },
    { sistem: 'SIPD', kode: '000540' },
    { sistem: 'SDG', kode: '1.2.1*' },
    { sistem: 'IUP nasional', kode: '8' },
  ],
  namaLain: ['tingkat kemiskinan', 'angka kemiskinan', 'P0'],
  polaritas: 'turun',
  variabel: {
    pendudukMiskin: {
      label: 'Jumlah penduduk yang berada di bawah garis kemiskinan nasional pada waktu tertentu',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pendudukPeriodeSama',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pendudukPeriodeSama: {
      label: 'Jumlah penduduk pada periode waktu yang sama',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pendudukMiskin', 'pendudukPeriodeSama'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.02.051', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pendudukMiskin: '644', pendudukPeriodeSama: '6428' }, nilai: '10.02' },
    {
      data: { pendudukMiskin: '46', pendudukPeriodeSama: '320' },
      nilai: '14.38',
      catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
    },
  ],
});

/** Persentase Penduduk yang Hidup di Bawah 50 Persen dari Median Pendapatan. */
export const dibawahSetengahMedian: Indikator<'pendudukDiBawahSetengahMedian' | 'pendudukSeluruhnya'> =
  /* @__PURE__ */ terdaftar({
    id: 'dibawahSetengahMedian',
    nama: 'Persentase Penduduk yang Hidup di Bawah 50 Persen dari Median Pendapatan',
    satuan: 'Persen',
    urusan: ['5.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.02.053' },
      { sistem: 'SIPD', kode: '000226' },
      { sistem: 'SDG', kode: '10.2.1*' },
    ],
    namaLain: ['kemiskinan relatif', 'ketimpangan'],
    polaritas: 'turun',
    variabel: {
      pendudukDiBawahSetengahMedian: {
        label: 'Jumlah penduduk dengan pengeluaran per kapita di bawah 50 persen median',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pendudukSeluruhnya',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pendudukSeluruhnya: {
        label: 'Jumlah penduduk seluruhnya',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pendudukDiBawahSetengahMedian', 'pendudukSeluruhnya'),
    agregasi: { periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '04.02.053', 'teks-asli')],
    catatan:
      'Nama menyebut pendapatan, rumus memakai pengeluaran per kapita. Median berbeda menurut wilayah acuan, sehingga jumlah antarwilayah tidak digabung. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pendudukDiBawahSetengahMedian: '531', pendudukSeluruhnya: '2243' }, nilai: '23.67' },
      {
        data: { pendudukDiBawahSetengahMedian: '1878', pendudukSeluruhnya: '8000' },
        nilai: '23.48',
        catatan: 'Tepat 23,475; bilangan biner memberi 23,47.',
      },
    ],
  });

/** Zakat Infaq Sadakah (ZIS)-Dana Sosial Keagamaan Lainnya (DSKL)/PDRB. */
export const zisPdrb: Indikator<'zakat' | 'infak' | 'sedekah' | 'dskl' | 'pdrb'> = /* @__PURE__ */ terdaftar({
  id: 'zisPdrb',
  nama: 'Zakat Infaq Sadakah (ZIS)-Dana Sosial Keagamaan Lainnya (DSKL)/PDRB',
  satuan: 'Persen',
  urusan: ['5.01'],
  tingkat: ['provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '08.01.036' }],
  namaLain: ['zakat', 'infak', 'sedekah', 'shadaqah', 'BAZNAS'],
  polaritas: 'naik',
  variabel: {
    zakat: {
      label: 'Jumlah zakat',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    infak: {
      label: 'Jumlah infak',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    sedekah: {
      label: 'Jumlah sedekah',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    dskl: {
      label: 'Jumlah Dana Sosial Keagamaan Lainnya (DSKL)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pdrb: {
      label: 'PDRB',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ tambah('zakat', 'infak', 'sedekah', 'dskl'), 'pdrb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '08.01.036', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: {
        zakat: '21450000000',
        infak: '8325000000',
        sedekah: '2100000000',
        dskl: '1500000000',
        pdrb: '185400000000000',
      },
      nilai: '0.02',
    },
    {
      data: {
        zakat: '100000000',
        infak: '40000000',
        sedekah: '17500000',
        dskl: '4200000',
        pdrb: '160000000000',
      },
      nilai: '0.10',
    },
  ],
});

/** Pertumbuhan ekonomi. */
export const pertumbuhanEkonomi: Indikator<'pdrbTahunBerjalan' | 'pdrbTahunSebelumnya'> =
  /* @__PURE__ */ terdaftar({
    id: 'pertumbuhanEkonomi',
    nama: 'Pertumbuhan ekonomi',
    satuan: 'Persen',
    urusan: ['5.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.05.011' },
      { sistem: 'SIPD', kode: '000542' },
      { sistem: 'RPJMN', kode: '01.01' },
    ],
    namaLain: ['laju pertumbuhan ekonomi', 'LPE', 'PDRB ADHK'],
    polaritas: 'naik',
    variabel: {
      pdrbTahunBerjalan: {
        label: 'PDB/PDRB (harga konstan) tahun berjalan',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungWilayah: 'jumlah',
      },
      pdrbTahunSebelumnya: {
        label: 'PDB/PDRB (harga konstan) tahun sebelumnya',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ pertumbuhan('pdrbTahunBerjalan', 'pdrbTahunSebelumnya'),
    agregasi: { wilayah: 'gabung', periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.05.011', 'teks-asli')],
    catatan:
      'Kedua nilai atas dasar harga konstan dengan tahun dasar yang sama. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pdrbTahunBerjalan: '48250600000000', pdrbTahunSebelumnya: '45918300000000' }, nilai: '5.08' },
      {
        data: { pdrbTahunBerjalan: '8402000000000', pdrbTahunSebelumnya: '8000000000000' },
        nilai: '5.03',
        catatan: 'Tepat 5,025.',
      },
    ],
  });

/** PDRB per kapita. */
export const pdrbPerKapita: Indikator<'pdrbHargaBerlaku' | 'pendudukPertengahanTahun'> =
  /* @__PURE__ */ terdaftar({
    id: 'pdrbPerKapita',
    nama: 'PDRB per kapita',
    satuan: 'rupiah',
    urusan: ['5.01', '5.02'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.02.053' },
      { sistem: 'SIPD', kode: '000001' },
    ],
    namaLain: ['PDB per kapita', 'pendapatan per kapita', 'PDRB ADHB'],
    polaritas: 'naik',
    variabel: {
      pdrbHargaBerlaku: {
        label: 'PDRB atas dasar harga berlaku',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pendudukPertengahanTahun: {
        label: 'Jumlah penduduk pertengahan tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: {
      jenis: 'rasio',
      pembilang: 'pdrbHargaBerlaku',
      penyebut: 'pendudukPertengahanTahun',
      pengali: '1',
    },
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '09.02.053'),
      /* @__PURE__ */ cite(pp6Tahun2008, 'Lampiran (EKPOD)', 'teks-asli'),
    ],
    catatan:
      'Lampiran PP 6/2008 menulis PDRB tanpa menyebut dasar harga; metadata daerah memakai ADHB. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { pdrbHargaBerlaku: '12450750000000', pendudukPertengahanTahun: '198412' },
        nilai: '62752000.89',
      },
      {
        data: { pdrbHargaBerlaku: '12450753000000', pendudukPertengahanTahun: '320000' },
        nilai: '38908603.13',
        catatan: 'Tepat 38908603,125.',
      },
    ],
  });

/** Persentase Instansi Pemerintah yang Menerapkan Tata Kelola Kualitas Kebijakan yang baik. */
export const tataKelolaKebijakanBaik: Indikator<'instansiBaik' | 'instansi'> = /* @__PURE__ */ terdaftar({
  id: 'tataKelolaKebijakanBaik',
  nama: 'Persentase Instansi Pemerintah yang Menerapkan Tata Kelola Kualitas Kebijakan yang baik',
  satuan: 'Persen',
  urusan: ['5.01'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.06.041' }],
  namaLain: ['indeks kualitas kebijakan', 'IKK', 'LAN'],
  polaritas: 'naik',
  variabel: {
    instansiBaik: {
      label: 'Jumlah instansi pemerintah dengan nilai IKK kategori baik',
      satuan: 'instansi',
      jenis: 'cacah',
      bagianDari: 'instansi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    instansi: {
      label: 'Jumlah instansi pemerintah',
      satuan: 'instansi',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('instansiBaik', 'instansi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.041', 'teks-asli')],
  catatan:
    'IKK di sini Indeks Kualitas Kebijakan, bukan Indikator Kinerja Kunci. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { instansiBaik: '2396', instansi: '6966' }, nilai: '34.40' },
    {
      data: { instansiBaik: '2886', instansi: '4800' },
      nilai: '60.13',
      catatan: 'Tepat 60,125; bilangan biner memberi 60,12.',
    },
  ],
});

/** Perda pelaksanaan yang ada terhadap yang harus dilaksanakan. */
export const perdaPelaksanaan: Indikator<'ada' | 'harus'> = /* @__PURE__ */ terdaftar({
  id: 'perdaPelaksanaan',
  nama: 'Perda pelaksanaan yang ada terhadap yang harus dilaksanakan',
  satuan: 'Persen',
  urusan: ['5.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['produk hukum daerah', 'Perda'],
  polaritas: 'naik',
  variabel: {
    ada: {
      label: 'Jumlah Perda pelaksanaan yang ada',
      satuan: 'perda',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    harus: {
      label: 'Jumlah Perda yang harus dilaksanakan',
      satuan: 'perda',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ada', 'harus'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(lppdTebingTinggi2012, 'IKK EKPPD'),
    /* @__PURE__ */ cite(pp6Tahun2008, undefined, 'belum-diperiksa'),
  ],
  catatan:
    'Kaitannya dengan rujukan yang bertanda belum diperiksa disimpulkan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ada: '2129', harus: '2970' }, nilai: '71.68' },
    {
      data: { ada: '7882', harus: '8000' },
      nilai: '98.53',
      catatan: 'Tepat 98,525; bilangan biner memberi 98,52.',
    },
  ],
});
