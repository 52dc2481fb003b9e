import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  cite,
  edataKotaGorontalo,
  elppdLannyJaya,
  formatIkkLppd2019,
  krip,
  permendagri18Tahun2020,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rasio luas kawasan permukiman rawan banjir yang terlindungi oleh infrastruktur pengendalian banjir di WS kewenangan kabupaten/kota. */
export const ikkBanjirTerlindungi: Indikator<'luasTerlindungi' | 'luasRawan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkBanjirTerlindungi',
  nama: 'Rasio luas kawasan permukiman rawan banjir yang terlindungi oleh infrastruktur pengendalian banjir di WS kewenangan kabupaten/kota',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'SIPD', kode: '000475' }],
  namaLain: ['wilayah sungai'],
  polaritas: 'naik',
  variabel: {
    luasTerlindungi: {
      label:
        'Luas kawasan permukiman rawan banjir yang terlindungi oleh infrastruktur pengendalian banjir di WS kewenangan kabupaten/kota',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'luasRawan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    luasRawan: {
      label: 'Luas kawasan permukiman rawan banjir di WS kewenangan kabupaten/kota',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('luasTerlindungi', 'luasRawan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasTerlindungi: '1152.08', luasRawan: '1200.46' }, nilai: '95.97' },
    {
      data: { luasTerlindungi: '727.65', luasRawan: '2200' },
      nilai: '33.08',
      catatan: 'Tepat 33,075; bilangan biner memberi 33,07.',
    },
  ],
});

/** Persentase jumlah rumah tangga yang mendapatkan akses terhadap air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi terhadap rumah tangga di seluruh kabupaten/kota. */
export const ikkAirMinum: Indikator<'rumahTanggaBerakses' | 'rumahTangga'> = /* @__PURE__ */ terdaftar({
  id: 'ikkAirMinum',
  nama: 'Persentase jumlah rumah tangga yang mendapatkan akses terhadap air minum melalui SPAM jaringan perpipaan dan bukan jaringan perpipaan terlindungi terhadap rumah tangga di seluruh kabupaten/kota',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'SIPD', kode: '000478' }],
  namaLain: ['SPM pekerjaan umum', 'SPAM', 'air bersih'],
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
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Satuan hitung bertentangan: rumah tangga (IKK) atau jiwa (definisi registri, KRIP 03.01.073). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rumahTanggaBerakses: '3368', rumahTangga: '7526' }, nilai: '44.75' },
    {
      data: { rumahTanggaBerakses: '3546', rumahTangga: '8000' },
      nilai: '44.33',
      catatan: 'Tepat 44,325; bilangan biner memberi 44,32.',
    },
  ],
});

/** Persentase jumlah rumah tangga yang memperoleh layanan pengolahan air limbah domestik. */
export const ikkAirLimbah: Indikator<'rumahCubluk' | 'rumahIplt' | 'rumahIpald' | 'rumah'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkAirLimbah',
    nama: 'Persentase jumlah rumah tangga yang memperoleh layanan pengolahan air limbah domestik',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM pekerjaan umum', 'sanitasi', 'SPALD'],
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
    rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
    catatan:
      'Sumber menulis "PLT", dibaca IPLT. Nama menyebut rumah tangga, suku menghitung rumah. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { rumahCubluk: '66449', rumahIplt: '56957', rumahIpald: '18985', rumah: '395310' },
        nilai: '36.02',
      },
      {
        data: { rumahCubluk: '45905', rumahIplt: '20404', rumahIpald: '15301', rumah: '200000' },
        nilai: '40.81',
        catatan: 'Tepat 40,805; bilangan biner memberi 40,80.',
      },
    ],
  });

/** Tingkat kemantapan jalan kabupaten/kota. */
export const ikkJalanMantap: Indikator<'panjangMantap' | 'panjang'> = /* @__PURE__ */ terdaftar({
  id: 'ikkJalanMantap',
  nama: 'Tingkat kemantapan jalan kabupaten/kota',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.c.7' },
    { sistem: 'KRIP', kode: '03.01.048.003' },
    { sistem: 'SIPD', kode: '000481' },
    { sistem: 'SIPD', kode: '000607' },
  ],
  namaLain: ['kondisi mantap', 'jalan baik dan sedang'],
  polaritas: 'naik',
  variabel: {
    panjangMantap: {
      label: 'Panjang jalan kabupaten/kota yang memenuhi kategori kondisi baik dan sedang',
      satuan: 'km',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'panjang',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    panjang: {
      label: 'Total panjang jalan kabupaten/kota',
      satuan: 'km',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('panjangMantap', 'panjang'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '03.01.048.003', 'teks-asli'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.c.7'),
    edataKotaGorontalo,
    elppdLannyJaya,
  ],
  catatan:
    'Registri mencetak "jalan provinsi" pada pembilang: salah salin, dibetulkan. Satu aplikasi memberi nama "kondisi baik" pada rumus mantap. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { panjangMantap: '746.21', panjang: '1127.54' }, nilai: '66.18' },
    {
      data: { panjangMantap: '665.46', panjang: '1200' },
      nilai: '55.46',
      catatan: 'Tepat 55,455; bilangan biner memberi 55,45.',
    },
  ],
});

/** Tingkat kemantapan jalan provinsi. */
export const ikkJalanMantapProv: Indikator<'panjangMantapProvinsi' | 'panjangJalanProvinsi'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkJalanMantapProv',
    nama: 'Tingkat kemantapan jalan provinsi',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.048.002' },
      { sistem: 'SIPD', kode: '000606' },
      { sistem: 'SIPD', kode: '000364' },
    ],
    namaLain: ['kondisi mantap'],
    polaritas: 'naik',
    variabel: {
      panjangMantapProvinsi: {
        label: 'Panjang jalan provinsi yang memenuhi kategori kondisi baik dan sedang',
        satuan: 'km',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'panjangJalanProvinsi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      panjangJalanProvinsi: {
        label: 'Total panjang jalan provinsi',
        satuan: 'km',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('panjangMantapProvinsi', 'panjangJalanProvinsi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.01.048.002', 'teks-asli'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Batas IRI pada registri: di bawah 4 baik, di bawah 8 sedang. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { panjangMantapProvinsi: '382.47', panjangJalanProvinsi: '410.51' }, nilai: '93.17' },
      {
        data: { panjangMantapProvinsi: '697.64', panjangJalanProvinsi: '800' },
        nilai: '87.21',
        catatan: 'Tepat 87,205; bilangan biner memberi 87,20.',
      },
    ],
  });

/** Rasio tenaga operator/teknisi/analisis yang memiliki sertifikat kompetensi. */
export const ikkTenagaKonstruksiSertifikat: Indikator<'tenagaBersertifikat' | 'kebutuhanTenaga'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkTenagaKonstruksiSertifikat',
    nama: 'Rasio tenaga operator/teknisi/analisis yang memiliki sertifikat kompetensi',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.088' },
      { sistem: 'SIPD', kode: '000482' },
    ],
    namaLain: ['tenaga kerja konstruksi', 'terlatih'],
    polaritas: 'naik',
    variabel: {
      tenagaBersertifikat: {
        label: 'Jumlah tenaga operator, teknisi, dan analis yang memiliki sertifikat kompetensi',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      kebutuhanTenaga: {
        label: 'Jumlah kebutuhan tenaga operator dan teknisi/analis di wilayah kabupaten/kota',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('tenagaBersertifikat', 'kebutuhanTenaga'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.01.088'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
      edataKotaGorontalo,
    ],
    catatan:
      'Sumber mencetak "analisis" pada nama, "analis" pada suku. Pembilang dapat melebihi kebutuhan. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { tenagaBersertifikat: '3412', kebutuhanTenaga: '4202' }, nilai: '81.20' },
      {
        data: { tenagaBersertifikat: '41', kebutuhanTenaga: '160' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });

/** Rasio tenaga kerja konstruksi yang terlatih di wilayah provinsi yang dibuktikan dengan sertifikat pelatihan ahli. */
export const ikkTenagaAhliKonstruksiProv: Indikator<'tenagaAhliBersertifikat' | 'tenagaKonstruksi'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkTenagaAhliKonstruksiProv',
    nama: 'Rasio tenaga kerja konstruksi yang terlatih di wilayah provinsi yang dibuktikan dengan sertifikat pelatihan ahli',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.087' },
      { sistem: 'SIPD', kode: '000365' },
    ],
    namaLain: ['tenaga ahli konstruksi'],
    polaritas: 'naik',
    variabel: {
      tenagaAhliBersertifikat: {
        label: 'Jumlah tenaga kerja konstruksi yang memiliki sertifikat pelatihan ahli',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'tenagaKonstruksi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      tenagaKonstruksi: {
        label: 'Jumlah total tenaga kerja konstruksi di wilayah provinsi',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('tenagaAhliBersertifikat', 'tenagaKonstruksi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.01.087'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { tenagaAhliBersertifikat: '5643', tenagaKonstruksi: '6955' }, nilai: '81.14' },
      {
        data: { tenagaAhliBersertifikat: '6308', tenagaKonstruksi: '16000' },
        nilai: '39.43',
        catatan: 'Tepat 39,425; bilangan biner memberi 39,42.',
      },
    ],
  });

/** Rasio proyek yang menjadi kewenangan pengawasannya tanpa kecelakaan konstruksi. */
export const ikkProyekTanpaKecelakaan: Indikator<'proyekTanpaKecelakaan' | 'proyekDiawasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkProyekTanpaKecelakaan',
    nama: 'Rasio proyek yang menjadi kewenangan pengawasannya tanpa kecelakaan konstruksi',
    satuan: 'Persen',
    urusan: ['1.03'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.086' },
      { sistem: 'SIPD', kode: '000483' },
    ],
    namaLain: ['keselamatan konstruksi', 'K3'],
    polaritas: 'naik',
    variabel: {
      proyekTanpaKecelakaan: {
        label: 'Jumlah proyek yang tidak mengalami kecelakaan konstruksi',
        satuan: 'proyek',
        jenis: 'cacah',
        bagianDari: 'proyekDiawasi',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      proyekDiawasi: {
        label: 'Jumlah total proyek yang menjadi kewenangan pengawasannya',
        satuan: 'proyek',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('proyekTanpaKecelakaan', 'proyekDiawasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.01.086'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    ],
    catatan:
      'Sumber bertentangan: satu aplikasi membilang proyek yang terjadi kecelakaan, bertentangan dengan namanya; di sini suku menurut definisi registri, yang rumusnya kosong. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { proyekTanpaKecelakaan: '5401', proyekDiawasi: '7575' }, nilai: '71.30' },
      {
        data: { proyekTanpaKecelakaan: '174', proyekDiawasi: '320' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Rasio kepatuhan IMB kabupaten/kota. */
export const ikkKepatuhanImb: Indikator<'bangunanSesuai' | 'bangunanImb'> = /* @__PURE__ */ terdaftar({
  id: 'ikkKepatuhanImb',
  nama: 'Rasio kepatuhan IMB kabupaten/kota',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.06.022' },
    { sistem: 'SIPD', kode: '000480' },
  ],
  namaLain: ['izin mendirikan bangunan', 'PBG'],
  polaritas: 'naik',
  variabel: {
    bangunanSesuai: {
      label: 'Jumlah Bangunan dengan Pemanfaatan Sesuai IMB',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'bangunanImb',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    bangunanImb: {
      label: 'Total Bangunan dengan IMB',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('bangunanSesuai', 'bangunanImb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '03.06.022', 'teks-asli'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Berbeda dari rasio rumah ber-IMB, yang membagi rumah ber-IMB dengan seluruh rumah. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { bangunanSesuai: '8249', bangunanImb: '8697' }, nilai: '94.85' },
    {
      data: { bangunanSesuai: '14468', bangunanImb: '16000' },
      nilai: '90.43',
      catatan: 'Tepat 90,425; bilangan biner memberi 90,42.',
    },
  ],
});

/** Rasio rumah ber IMB. */
export const ikkRumahBerImb: Indikator<'rumahImb' | 'rumahAkhirTahun'> = /* @__PURE__ */ terdaftar({
  id: 'ikkRumahBerImb',
  nama: 'Rasio rumah ber IMB',
  satuan: 'Persen',
  urusan: ['1.03'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['izin mendirikan bangunan', 'PBG'],
  polaritas: 'naik',
  variabel: {
    rumahImb: {
      label: 'Jumlah rumah ber IMB s.d. akhir tahun',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'rumahAkhirTahun',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rumahAkhirTahun: {
      label: 'Jumlah rumah seluruhnya s.d. akhir tahun',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rumahImb', 'rumahAkhirTahun'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formatIkkLppd2019],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rumahImb: '1183', rumahAkhirTahun: '1899' }, nilai: '62.30' },
    {
      data: { rumahImb: '431', rumahAkhirTahun: '800' },
      nilai: '53.88',
      catatan: 'Tepat 53,875; bilangan biner memberi 53,87.',
    },
  ],
});
