import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase, pertumbuhan } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, lamanBlitar, lamanMalinau, pp7Tahun2021 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Usaha Mikro dan Kecil. */
export const usahaMikroKecil: Indikator<'usahaMikroKecil' | 'umkm'> = /* @__PURE__ */ terdaftar({
  id: 'usahaMikroKecil',
  nama: 'Usaha Mikro dan Kecil',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['UMK', 'UMKM'],
  variabel: {
    usahaMikroKecil: {
      label: 'Jumlah Usaha mikro dan kecil',
      satuan: 'unit usaha',
      jenis: 'cacah',
      bagianDari: 'umkm',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    umkm: {
      label: 'Jumlah UMKM',
      satuan: 'unit usaha',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('usahaMikroKecil', 'umkm'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Pangsa kelompok usaha: arah tidak ditetapkan, dokumen harus memilih.',
  pengecualian: [
    { kode: 'no-polarity', alasan: 'Pangsa kelompok usaha: arahnya dipilih oleh dokumen yang memakainya.' },
  ],
  contoh: [
    { data: { usahaMikroKecil: '4355', umkm: '6521' }, nilai: '66.78' },
    {
      data: { usahaMikroKecil: '11356', umkm: '16000' },
      nilai: '70.98',
      catatan: 'Tepat 70,975; bilangan biner memberi 70,97.',
    },
  ],
});

/** Proporsi Volume Usaha Koperasi Sektor Produksi terhadap Total Volume Usaha Koperasi. */
export const koperasiProduksiVolume: Indikator<'volumeProduksi' | 'volumeUsaha'> = /* @__PURE__ */ terdaftar({
  id: 'koperasiProduksiVolume',
  nama: 'Proporsi Volume Usaha Koperasi Sektor Produksi terhadap Total Volume Usaha Koperasi',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.09.003' },
    { sistem: 'SIPD', kode: '000872' },
  ],
  namaLain: ['koperasi produsen'],
  polaritas: 'naik',
  variabel: {
    volumeProduksi: {
      label: 'Jumlah Volume Usaha Koperasi Sektor Produksi',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'volumeUsaha',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    volumeUsaha: {
      label: 'Volume usaha koperasi',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('volumeProduksi', 'volumeUsaha'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.09.003', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { volumeProduksi: '269431371061', volumeUsaha: '2061448898707' }, nilai: '13.07' },
    {
      data: { volumeProduksi: '310290075412', volumeUsaha: '815158480000' },
      nilai: '38.07',
      catatan: 'Tepat 38,065; bilangan biner memberi 38,06.',
    },
  ],
});

/** Rasio Volume Usaha Koperasi terhadap PDRB. */
export const koperasiPdrb: Indikator<'volumeUsaha' | 'pdrbAdhb'> = /* @__PURE__ */ terdaftar({
  id: 'koperasiPdrb',
  nama: 'Rasio Volume Usaha Koperasi terhadap PDRB',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.09.005' },
    { sistem: 'SIPD', kode: '000030' },
  ],
  polaritas: 'naik',
  variabel: {
    volumeUsaha: {
      label: 'Volume usaha koperasi',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pdrbAdhb: {
      label: 'PDRB ADHB',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('volumeUsaha', 'pdrbAdhb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.09.005')],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Bentuk nasional terhadap PDB (IUP 14c) tercetak rumusnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { volumeUsaha: '31840871864654', pdrbAdhb: '784257927700843' }, nilai: '4.06' },
    {
      data: { volumeUsaha: '10730821100472', pdrbAdhb: '263980838880000' },
      nilai: '4.07',
      catatan: 'Tepat 4,065; bilangan biner memberi 4,06.',
    },
  ],
});

/** Peningkatan Partisipasi Masyarakat dalam Berkoperasi. */
export const partisipasiKoperasi: Indikator<'partisipasiKini' | 'partisipasiLalu'> =
  /* @__PURE__ */ terdaftar({
    id: 'partisipasiKoperasi',
    nama: 'Peningkatan Partisipasi Masyarakat dalam Berkoperasi',
    satuan: 'Persen',
    urusan: ['2.17'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '02.09.001' },
      { sistem: 'SIPD', kode: '000873' },
    ],
    namaLain: ['anggota koperasi'],
    polaritas: 'naik',
    variabel: {
      partisipasiKini: {
        label: 'Jumlah partisipasi koperasi tahun t',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      partisipasiLalu: {
        label: 'Jumlah partisipasi koperasi tahun t-1',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ pertumbuhan('partisipasiKini', 'partisipasiLalu'),
    agregasi: { wilayah: 'gabung', periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '02.09.001', 'teks-asli')],
    catatan:
      'Registri mencetak A - B/B tanpa kurung dan tanpa pengali 100, satuan persen: dibaca (A - B)/B x 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { partisipasiKini: '557039', partisipasiLalu: '551360' }, nilai: '1.03' },
      {
        data: { partisipasiKini: '83252', partisipasiLalu: '80000' },
        nilai: '4.07',
        catatan: 'Tepat 4,065; bilangan biner memberi 4,06.',
      },
    ],
  });

/** Proporsi Usaha Mikro, Kecil dan Menengah (UMKM) yang Memiliki Izin Usaha. */
export const umkmNib: Indikator<'umkmNib' | 'umkm'> = /* @__PURE__ */ terdaftar({
  id: 'umkmNib',
  nama: 'Proporsi Usaha Mikro, Kecil dan Menengah (UMKM) yang Memiliki Izin Usaha',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '02.10.005' }],
  namaLain: ['NIB', 'perizinan berusaha'],
  polaritas: 'naik',
  variabel: {
    umkmNib: {
      label: 'Jumlah UMKM yang Memiliki Nomor Induk Berusaha',
      satuan: 'unit usaha',
      jenis: 'cacah',
      bagianDari: 'umkm',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    umkm: {
      label: 'Jumlah UMKM',
      satuan: 'unit usaha',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('umkmNib', 'umkm'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.10.005', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { umkmNib: '4426', umkm: '6983' }, nilai: '63.38' },
    {
      data: { umkmNib: '978', umkm: '1600' },
      nilai: '61.13',
      catatan: 'Tepat 61,125; bilangan biner memberi 61,12.',
    },
  ],
});

/** Rasio Kewirausahaan. */
export const rasioKewirausahaan: Indikator<'berusahaBuruhTetap' | 'angkatanKerja'> =
  /* @__PURE__ */ terdaftar({
    id: 'rasioKewirausahaan',
    nama: 'Rasio Kewirausahaan',
    satuan: 'Persen',
    urusan: ['2.17'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '02.10.007' },
      { sistem: 'SIPD', kode: '000029' },
      { sistem: 'SIPD', kode: '000760' },
      { sistem: 'IUP nasional', kode: '14b' },
    ],
    namaLain: ['wirausaha', 'Sakernas'],
    polaritas: 'naik',
    variabel: {
      berusahaBuruhTetap: {
        label: 'Jumlah Angkatan Kerja Berusaha Dibantu Buruh Tetap',
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
    formula: /* @__PURE__ */ persentase('berusahaBuruhTetap', 'angkatanKerja'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '02.10.007', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { berusahaBuruhTetap: '5250', angkatanKerja: '8775' }, nilai: '59.83' },
      {
        data: { berusahaBuruhTetap: '7188', angkatanKerja: '16000' },
        nilai: '44.93',
        catatan: 'Tepat 44,925; bilangan biner memberi 44,92.',
      },
    ],
  });

/** Proporsi Jumlah Usaha Kecil dan Menengah (UKM). */
export const proporsiUkm: Indikator<'omzetDiAtasDuaMiliar' | 'omzetSampaiDuaMiliar' | 'berusaha'> =
  /* @__PURE__ */ terdaftar({
    id: 'proporsiUkm',
    nama: 'Proporsi Jumlah Usaha Kecil dan Menengah (UKM)',
    satuan: 'Persen',
    urusan: ['2.17'],
    tingkat: ['nasional'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '02.10.003' },
      { sistem: 'SIPD', kode: '000759' },
      { sistem: 'IUP nasional', kode: '14a' },
    ],
    namaLain: ['UMKM', 'Sakernas'],
    polaritas: 'naik',
    variabel: {
      omzetDiAtasDuaMiliar: {
        label:
          'Jumlah pelaku usaha dengan 2 miliar < omzet <= 50 miliar yang berusaha sendiri, dibantu buruh tidak tetap/pekerja keluarga, atau dibantu buruh tetap',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'berusaha',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      omzetSampaiDuaMiliar: {
        label:
          'Jumlah pelaku usaha dengan omzet <= 2 miliar yang dibantu buruh tetap dengan tenaga kerja 3-26 orang (pertanian) atau 3-22 orang (non-pertanian)',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'berusaha',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      berusaha: {
        label: 'Jumlah total Berusaha',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase(
      /* @__PURE__ */ tambah('omzetDiAtasDuaMiliar', 'omzetSampaiDuaMiliar'),
      'berusaha',
    ),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '02.10.003', 'teks-asli'), pp7Tahun2021],
    catatan:
      'Registri mencetak rumus tanpa x 100%, satuan persen. Dasar data Sakernas. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { omzetDiAtasDuaMiliar: '1064499', omzetSampaiDuaMiliar: '1064499', berusaha: '49282356' },
        nilai: '4.32',
      },
      {
        data: { omzetDiAtasDuaMiliar: '512064', omzetSampaiDuaMiliar: '455169', berusaha: '26980000' },
        nilai: '3.59',
        catatan: 'Tepat 3,585; bilangan biner memberi 3,58.',
      },
    ],
  });

/** Proporsi Jumlah Usaha Kecil dan Menengah (UKM) Non Pertanian. */
export const ukmNonPertanian: Indikator<'ukm' | 'unitUsahaNonPertanian'> = /* @__PURE__ */ terdaftar({
  id: 'ukmNonPertanian',
  nama: 'Proporsi Jumlah Usaha Kecil dan Menengah (UKM) Non Pertanian',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.10.004' },
    { sistem: 'SIPD', kode: '000027' },
  ],
  namaLain: ['UMKM'],
  polaritas: 'naik',
  variabel: {
    ukm: {
      label: 'Jumlah unit usaha kecil dan menengah non pertanian',
      satuan: 'unit usaha',
      jenis: 'cacah',
      bagianDari: 'unitUsahaNonPertanian',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    unitUsahaNonPertanian: {
      label: 'Jumlah seluruh unit usaha non pertanian pada tahun yang sama',
      satuan: 'unit usaha',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ukm', 'unitUsahaNonPertanian'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.10.004')],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ukm: '3110', unitUsahaNonPertanian: '3817' }, nilai: '81.48' },
    {
      data: { ukm: '6308', unitUsahaNonPertanian: '16000' },
      nilai: '39.43',
      catatan: 'Tepat 39,425; bilangan biner memberi 39,42.',
    },
  ],
});

/** Proporsi Usaha Mikro, Kecil dan Menengah (UMKM) yang mengakses kredit lembaga keuangan formal. */
export const umkmKreditFormal: Indikator<'rekening' | 'umkm'> = /* @__PURE__ */ terdaftar({
  id: 'umkmKreditFormal',
  nama: 'Proporsi Usaha Mikro, Kecil dan Menengah (UMKM) yang mengakses kredit lembaga keuangan formal',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.10.006' },
    { sistem: 'SIPD', kode: '000185' },
    { sistem: 'SDG', kode: '8.3.1.(a)' },
  ],
  namaLain: ['KUR', 'kredit'],
  polaritas: 'naik',
  variabel: {
    rekening: {
      label: 'Jumlah rekening kredit UMKM',
      satuan: 'rekening',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    umkm: {
      label: 'Jumlah UMKM',
      satuan: 'unit usaha',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rekening', 'umkm'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.10.006', 'teks-asli')],
  catatan:
    'Pembilang rekening, penyebut unit usaha: dapat melebihi 100. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rekening: '2253', umkm: '6149' }, nilai: '36.64' },
    {
      data: { rekening: '97', umkm: '160' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Rasio kredit Usaha Mikro, Kecil dan Menengah (UMKM) terhadap total kredit perbankan. */
export const kreditUmkm: Indikator<'kreditUmkm' | 'kredit'> = /* @__PURE__ */ terdaftar({
  id: 'kreditUmkm',
  nama: 'Rasio kredit Usaha Mikro, Kecil dan Menengah (UMKM) terhadap total kredit perbankan',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.10.011' },
    { sistem: 'SIPD', kode: '000199' },
    { sistem: 'SDG', kode: '8.10.1.(b)' },
  ],
  namaLain: ['perbankan'],
  polaritas: 'naik',
  variabel: {
    kreditUmkm: {
      label: 'Jumlah nilai kredit UMKM',
      satuan: 'miliar rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'kredit',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    kredit: {
      label: 'Jumlah nilai total kredit',
      satuan: 'miliar rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kreditUmkm', 'kredit'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.10.011', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kreditUmkm: '1655.58', kredit: '4427.87' }, nilai: '37.39' },
    {
      data: { kreditUmkm: '1266.55', kredit: '14600' },
      nilai: '8.68',
      catatan: 'Tepat 8,675; bilangan biner memberi 8,67.',
    },
  ],
});

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
    'Belum diperiksa: tidak ditemukan pada salinan lain registri. Polaritas disimpulkan; sumber tidak mencetaknya.',
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
    'Sumber menamainya koperasi sehat, tetapi rumusnya menghitung RAT. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
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
export const kspDinilai: Indikator<'kspTerdinilai' | 'ksp'> = /* @__PURE__ */ terdaftar({
  id: 'kspDinilai',
  nama: 'KSP/USP yang dinilai kesehatannya',
  satuan: 'Persen',
  urusan: ['2.17'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['koperasi simpan pinjam', 'unit simpan pinjam'],
  polaritas: 'naik',
  variabel: {
    kspTerdinilai: {
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
  formula: /* @__PURE__ */ persentase('kspTerdinilai', 'ksp'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanMalinau],
  catatan:
    'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kspTerdinilai: '1392', ksp: '2339' }, nilai: '59.51' },
    {
      data: { kspTerdinilai: '3694', ksp: '8000' },
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
