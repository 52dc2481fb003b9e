import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  cite,
  edataKotaGorontalo,
  elppdLannyJaya,
  ikkKotaMagelang,
  indikatorSulawesiTenggara,
  krip,
  permendagri18Tahun2020,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Rasio daya tampung RS terhadap jumlah penduduk. */
export const ikkDayaTampungRs: Indikator<'dayaTampungRsRujukan' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'ikkDayaTampungRs',
  nama: 'Rasio daya tampung RS terhadap jumlah penduduk',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.b.1' },
    { sistem: 'KRIP', kode: '04.01.192' },
    { sistem: 'SIPD', kode: '000461' },
  ],
  namaLain: ['tempat tidur', 'rumah sakit rujukan'],
  polaritas: 'naik',
  variabel: {
    dayaTampungRsRujukan: {
      label: 'Jumlah daya tampung rumah sakit rujukan',
      satuan: 'tempat tidur',
      jenis: 'cacah',
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
  formula: /* @__PURE__ */ persentase('dayaTampungRsRujukan', 'penduduk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.b.1'),
    ikkKotaMagelang,
    edataKotaGorontalo,
    elppdLannyJaya,
    /* @__PURE__ */ cite(krip, '04.01.192'),
  ],
  catatan:
    'Pengali bertentangan: 100 (laman Kota Magelang, dua aplikasi); registri untuk kabupaten/kota tidak mencetak pengali dan untuk provinsi memakai 1.000. Registri menyebut daya tampung sebagai jumlah tempat tidur. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dayaTampungRsRujukan: '857', penduduk: '1891' }, nilai: '45.32' },
    {
      data: { dayaTampungRsRujukan: '51', penduduk: '160' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Rasio daya tampung RS rujukan provinsi. */
export const ikkDayaTampungRsProv: Indikator<'tempatTidurRsRujukan' | 'penduduk'> = /* @__PURE__ */ terdaftar(
  {
    id: 'ikkDayaTampungRsProv',
    nama: 'Rasio daya tampung RS rujukan provinsi',
    satuan: 'per 1.000 penduduk',
    urusan: ['1.02'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.191' },
      { sistem: 'SIPD', kode: '000355' },
    ],
    namaLain: ['rumah sakit'],
    polaritas: 'naik',
    variabel: {
      tempatTidurRsRujukan: {
        label: 'Jumlah tempat tidur di rumah sakit rujukan',
        satuan: 'tempat tidur',
        jenis: 'cacah',
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
    formula: { jenis: 'rasio', pembilang: 'tempatTidurRsRujukan', penyebut: 'penduduk', pengali: '1000' },
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.01.191', 'teks-asli'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Registri mencetak satuan persen, padahal pengalinya 1.000: satuan dibetulkan. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { tempatTidurRsRujukan: '478', penduduk: '48734' }, nilai: '9.81' },
      { data: { tempatTidurRsRujukan: '169', penduduk: '8000' }, nilai: '21.13', catatan: 'Tepat 21,125.' },
    ],
  },
);

/** Persentase RS Rujukan tingkat kabupaten/kota yang terakreditasi. */
export const ikkRsTerakreditasi: Indikator<'rsTerakreditasi' | 'rs'> = /* @__PURE__ */ terdaftar({
  id: 'ikkRsTerakreditasi',
  nama: 'Persentase RS Rujukan tingkat kabupaten/kota yang terakreditasi',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.b.2' },
    { sistem: 'KRIP', kode: '04.01.164.002' },
    { sistem: 'SIPD', kode: '000462' },
  ],
  namaLain: ['akreditasi', 'rumah sakit'],
  polaritas: 'naik',
  variabel: {
    rsTerakreditasi: {
      label: 'Jumlah RS Rujukan yang terakreditasi',
      satuan: 'rumah sakit',
      jenis: 'cacah',
      bagianDari: 'rs',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rs: {
      label: 'Jumlah RS di kabupaten/kota',
      satuan: 'rumah sakit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rsTerakreditasi', 'rs'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.b.2'),
    ikkKotaMagelang,
    edataKotaGorontalo,
    elppdLannyJaya,
    /* @__PURE__ */ cite(krip, '04.01.164.002'),
  ],
  catatan:
    'Penyebut bertentangan: seluruh RS di kabupaten/kota (laman Kota Magelang, dua aplikasi; dipakai di sini) atau RS rujukan saja (definisi registri). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rsTerakreditasi: '5286', rs: '8758' }, nilai: '60.36' },
    {
      data: { rsTerakreditasi: '102', rs: '320' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Persentase RS Rujukan Provinsi yang terakreditasi. */
export const ikkRsTerakreditasiProv: Indikator<'rsRujukanTerakreditasi' | 'rsRujukan'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkRsTerakreditasiProv',
    nama: 'Persentase RS Rujukan Provinsi yang terakreditasi',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.164.001' },
      { sistem: 'SIPD', kode: '000356' },
    ],
    namaLain: ['akreditasi', 'rumah sakit'],
    polaritas: 'naik',
    variabel: {
      rsRujukanTerakreditasi: {
        label: 'Jumlah RS rujukan yang terakreditasi',
        satuan: 'rumah sakit',
        jenis: 'cacah',
        bagianDari: 'rsRujukan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rsRujukan: {
        label: 'Jumlah RS rujukan',
        satuan: 'rumah sakit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rsRujukanTerakreditasi', 'rsRujukan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '04.01.164.001'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
      /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_74104'),
    ],
    catatan:
      'Sumber lain memakai penyebut RS rujukan milik pemerintah. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rsRujukanTerakreditasi: '5332', rsRujukan: '5830' }, nilai: '91.46' },
      {
        data: { rsRujukanTerakreditasi: '6778', rsRujukan: '8000' },
        nilai: '84.73',
        catatan: 'Tepat 84,725; bilangan biner memberi 84,72.',
      },
    ],
  });

/** Persentase ibu hamil mendapatkan pelayanan kesehatan ibu hamil. */
export const ikkIbuHamil: Indikator<'ibuHamilDilayaniIkk' | 'ibuHamil'> = /* @__PURE__ */ terdaftar({
  id: 'ikkIbuHamil',
  nama: 'Persentase ibu hamil mendapatkan pelayanan kesehatan ibu hamil',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.096' },
    { sistem: 'SIPD', kode: '000463' },
  ],
  namaLain: ['SPM kesehatan', 'antenatal', 'K4', 'bumil'],
  polaritas: 'naik',
  variabel: {
    ibuHamilDilayaniIkk: {
      label: 'Jumlah ibu hamil yang mendapatkan pelayanan kesehatan',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'ibuHamil',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    ibuHamil: {
      label: 'Jumlah ibu hamil di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ibuHamilDilayaniIkk', 'ibuHamil'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '04.01.096'),
  ],
  catatan:
    'Penyebut bertentangan: jumlah ibu hamil (aplikasi; dipakai di sini) atau sasaran ibu bersalin (registri, KRIP 04.01.096). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ibuHamilDilayaniIkk: '6688', ibuHamil: '8417' }, nilai: '79.46' },
    {
      data: { ibuHamilDilayaniIkk: '9132', ibuHamil: '16000' },
      nilai: '57.08',
      catatan: 'Tepat 57,075; bilangan biner memberi 57,07.',
    },
  ],
});

/** Persentase ibu bersalin mendapatkan pelayanan persalinan. */
export const ikkIbuBersalin: Indikator<'ibuBersalinDilayaniIkk' | 'ibuBersalinIkk'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkIbuBersalin',
    nama: 'Persentase ibu bersalin mendapatkan pelayanan persalinan',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [{ sistem: 'IKK', kode: '1.b.4' }],
    namaLain: ['SPM kesehatan', 'bulin'],
    polaritas: 'naik',
    variabel: {
      ibuBersalinDilayaniIkk: {
        label: 'Jumlah ibu bersalin yang mendapatkan pelayanan persalinan',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'ibuBersalinIkk',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      ibuBersalinIkk: {
        label: 'Jumlah ibu bersalin di kabupaten/kota',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('ibuBersalinDilayaniIkk', 'ibuBersalinIkk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.b.4'), ikkKotaMagelang, edataKotaGorontalo],
    catatan:
      'Satu sumber salah menyalin nama menjadi "pelayanan kesehatan ibu hamil". Registri memberi bentuk survei (melahirkan dalam dua tahun terakhir), indikator yang lain. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { ibuBersalinDilayaniIkk: '514', ibuBersalinIkk: '1025' }, nilai: '50.15' },
      {
        data: { ibuBersalinDilayaniIkk: '4534', ibuBersalinIkk: '8000' },
        nilai: '56.68',
        catatan: 'Tepat 56,675; bilangan biner memberi 56,67.',
      },
    ],
  });

/** Persentase bayi baru lahir mendapatkan pelayanan kesehatan bayi baru lahir. */
export const ikkBayiBaruLahir: Indikator<'bayiBaruLahirDilayaniIkk' | 'bayiBaruLahir'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkBayiBaruLahir',
    nama: 'Persentase bayi baru lahir mendapatkan pelayanan kesehatan bayi baru lahir',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [{ sistem: 'SIPD', kode: '000465' }],
    namaLain: ['SPM kesehatan', 'neonatal', 'KN'],
    polaritas: 'naik',
    variabel: {
      bayiBaruLahirDilayaniIkk: {
        label: 'Jumlah bayi baru lahir yang mendapatkan pelayanan kesehatan sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'bayiBaruLahir',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      bayiBaruLahir: {
        label: 'Jumlah bayi baru lahir di kabupaten/kota',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('bayiBaruLahirDilayaniIkk', 'bayiBaruLahir'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { bayiBaruLahirDilayaniIkk: '2075', bayiBaruLahir: '2188' }, nilai: '94.84' },
      {
        data: { bayiBaruLahirDilayaniIkk: '1662', bayiBaruLahir: '8000' },
        nilai: '20.78',
        catatan: 'Tepat 20,775; bilangan biner memberi 20,77.',
      },
    ],
  });

/** Cakupan pelayanan kesehatan balita sesuai standar. */
export const ikkBalita: Indikator<'balitaDilayaniIkk' | 'balitaIkk'> = /* @__PURE__ */ terdaftar({
  id: 'ikkBalita',
  nama: 'Cakupan pelayanan kesehatan balita sesuai standar',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'SIPD', kode: '000466' },
    { sistem: 'KRIP', kode: '04.01.016' },
  ],
  namaLain: ['SPM kesehatan', 'persentase'],
  polaritas: 'naik',
  variabel: {
    balitaDilayaniIkk: {
      label: 'Jumlah balita yang mendapatkan layanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'balitaIkk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    balitaIkk: {
      label: 'Jumlah balita di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('balitaDilayaniIkk', 'balitaIkk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '04.01.016'),
  ],
  catatan:
    'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { balitaDilayaniIkk: '2494', balitaIkk: '5008' }, nilai: '49.80' },
    {
      data: { balitaDilayaniIkk: '41', balitaIkk: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Persentase anak usia pendidikan dasar yang mendapatkan pelayanan kesehatan sesuai standar. */
export const ikkUsiaPendidikanDasar: Indikator<'anakDilayaniIkk' | 'anakUsiaPendidikanDasarIkk'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkUsiaPendidikanDasar',
    nama: 'Persentase anak usia pendidikan dasar yang mendapatkan pelayanan kesehatan sesuai standar',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.069' },
      { sistem: 'SIPD', kode: '000467' },
    ],
    namaLain: ['SPM kesehatan', 'skrining anak sekolah'],
    polaritas: 'naik',
    variabel: {
      anakDilayaniIkk: {
        label: 'Jumlah anak usia pendidikan dasar yang mendapatkan layanan kesehatan sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakUsiaPendidikanDasarIkk',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakUsiaPendidikanDasarIkk: {
        label: 'Jumlah anak usia pendidikan dasar di kabupaten/kota',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anakDilayaniIkk', 'anakUsiaPendidikanDasarIkk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
      edataKotaGorontalo,
      /* @__PURE__ */ cite(krip, '04.01.069'),
    ],
    catatan:
      'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { anakDilayaniIkk: '1360', anakUsiaPendidikanDasarIkk: '1973' }, nilai: '68.93' },
      {
        data: { anakDilayaniIkk: '2074', anakUsiaPendidikanDasarIkk: '8000' },
        nilai: '25.93',
        catatan: 'Tepat 25,925; bilangan biner memberi 25,92.',
      },
    ],
  });

/** Persentase orang usia 15-59 tahun mendapatkan skrining kesehatan sesuai standar. */
export const ikkUsiaProduktif: Indikator<'orangDiskrining' | 'orangUsiaProduktif'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkUsiaProduktif',
    nama: 'Persentase orang usia 15-59 tahun mendapatkan skrining kesehatan sesuai standar',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [{ sistem: 'SIPD', kode: '000468' }],
    namaLain: ['SPM kesehatan', 'usia produktif'],
    polaritas: 'naik',
    variabel: {
      orangDiskrining: {
        label: 'Jumlah orang usia 15-59 tahun yang mendapatkan skrining kesehatan sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'orangUsiaProduktif',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      orangUsiaProduktif: {
        label: 'Jumlah orang usia 15-59 tahun di kabupaten/kota',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('orangDiskrining', 'orangUsiaProduktif'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
    catatan:
      'Sumber menulis usia 15-29 pada nama dan pembilang, 15-59 pada penyebut: salah ketik, dibaca 15-59. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { orangDiskrining: '4286', orangUsiaProduktif: '8955' }, nilai: '47.86' },
      {
        data: { orangDiskrining: '6842', orangUsiaProduktif: '8000' },
        nilai: '85.53',
        catatan: 'Tepat 85,525; bilangan biner memberi 85,52.',
      },
    ],
  });

/** Persentase warga negara usia 60 tahun ke atas mendapatkan skrining kesehatan sesuai standar. */
export const ikkUsiaLanjut: Indikator<'lansiaDiskriningIkk' | 'lansiaIkk'> = /* @__PURE__ */ terdaftar({
  id: 'ikkUsiaLanjut',
  nama: 'Persentase warga negara usia 60 tahun ke atas mendapatkan skrining kesehatan sesuai standar',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'SIPD', kode: '000469' }],
  namaLain: ['SPM kesehatan', 'lansia'],
  polaritas: 'naik',
  variabel: {
    lansiaDiskriningIkk: {
      label: 'Jumlah warga negara usia 60 tahun ke atas yang mendapatkan skrining kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'lansiaIkk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    lansiaIkk: {
      label: 'Jumlah warga negara usia 60 tahun ke atas di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lansiaDiskriningIkk', 'lansiaIkk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lansiaDiskriningIkk: '2721', lansiaIkk: '5608' }, nilai: '48.52' },
    {
      data: { lansiaDiskriningIkk: '7234', lansiaIkk: '8000' },
      nilai: '90.43',
      catatan: 'Tepat 90,425; bilangan biner memberi 90,42.',
    },
  ],
});

/** Persentase penderita hipertensi yang mendapatkan pelayanan kesehatan sesuai standar. */
export const ikkHipertensi: Indikator<'penderitaHipertensiDilayaniIkk' | 'penderitaHipertensiIkk'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkHipertensi',
    nama: 'Persentase penderita hipertensi yang mendapatkan pelayanan kesehatan sesuai standar',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [{ sistem: 'SIPD', kode: '000470' }],
    namaLain: ['SPM kesehatan', 'PTM'],
    polaritas: 'naik',
    variabel: {
      penderitaHipertensiDilayaniIkk: {
        label: 'Jumlah penderita hipertensi yang mendapatkan pelayanan kesehatan sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'penderitaHipertensiIkk',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      penderitaHipertensiIkk: {
        label: 'Jumlah penderita hipertensi di kabupaten/kota',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penderitaHipertensiDilayaniIkk', 'penderitaHipertensiIkk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
    catatan:
      'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penderitaHipertensiDilayaniIkk: '5768', penderitaHipertensiIkk: '6245' }, nilai: '92.36' },
      {
        data: { penderitaHipertensiDilayaniIkk: '2154', penderitaHipertensiIkk: '8000' },
        nilai: '26.93',
        catatan: 'Tepat 26,925; bilangan biner memberi 26,92.',
      },
    ],
  });

/** Persentase penderita DM yang mendapatkan pelayanan kesehatan sesuai standar. */
export const ikkDiabetes: Indikator<'penderitaDmDilayaniIkk' | 'penderitaDmIkk'> = /* @__PURE__ */ terdaftar({
  id: 'ikkDiabetes',
  nama: 'Persentase penderita DM yang mendapatkan pelayanan kesehatan sesuai standar',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.126' },
    { sistem: 'SIPD', kode: '000471' },
  ],
  namaLain: ['SPM kesehatan', 'diabetes melitus', 'PTM'],
  polaritas: 'naik',
  variabel: {
    penderitaDmDilayaniIkk: {
      label: 'Jumlah penderita DM yang mendapatkan pelayanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penderitaDmIkk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penderitaDmIkk: {
      label: 'Jumlah penderita DM di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('penderitaDmDilayaniIkk', 'penderitaDmIkk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '04.01.126'),
  ],
  catatan:
    'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penderitaDmDilayaniIkk: '3445', penderitaDmIkk: '6649' }, nilai: '51.81' },
    {
      data: { penderitaDmDilayaniIkk: '582', penderitaDmIkk: '960' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Persentase ODGJ berat yang mendapatkan pelayanan kesehatan jiwa sesuai standar. */
export const ikkOdgj: Indikator<'odgjDilayaniIkk' | 'odgj'> = /* @__PURE__ */ terdaftar({
  id: 'ikkOdgj',
  nama: 'Persentase ODGJ berat yang mendapatkan pelayanan kesehatan jiwa sesuai standar',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.01.118' },
    { sistem: 'SIPD', kode: '000472' },
  ],
  namaLain: ['SPM kesehatan', 'orang dengan gangguan jiwa'],
  polaritas: 'naik',
  variabel: {
    odgjDilayaniIkk: {
      label: 'Jumlah penderita ODGJ berat yang mendapatkan pelayanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'odgj',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    odgj: {
      label: 'Jumlah penderita ODGJ berat di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('odgjDilayaniIkk', 'odgj'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '04.01.118'),
  ],
  catatan:
    'Aplikasi yang dikutip menghilangkan kata "jiwa" dan, pada penyebut, "berat"; nama registri lengkap. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { odgjDilayaniIkk: '3486', odgj: '5071' }, nilai: '68.74' },
    {
      data: { odgjDilayaniIkk: '87', odgj: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Persentase orang terduga TBC mendapatkan pelayanan TBC sesuai standar. */
export const ikkTerdugaTbc: Indikator<'terdugaDilayaniIkk' | 'terdugaIkk'> = /* @__PURE__ */ terdaftar({
  id: 'ikkTerdugaTbc',
  nama: 'Persentase orang terduga TBC mendapatkan pelayanan TBC sesuai standar',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'SIPD', kode: '000473' }],
  namaLain: ['SPM kesehatan', 'tuberkulosis', 'TB'],
  polaritas: 'naik',
  variabel: {
    terdugaDilayaniIkk: {
      label: 'Jumlah orang terduga TBC yang mendapatkan pelayanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'terdugaIkk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    terdugaIkk: {
      label: 'Jumlah orang terduga TBC di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('terdugaDilayaniIkk', 'terdugaIkk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Sumber menulis "penderita TBC" pada kedua suku; nama indikator menyebut orang terduga TBC. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { terdugaDilayaniIkk: '905', terdugaIkk: '1077' }, nilai: '84.03' },
    {
      data: { terdugaDilayaniIkk: '4092', terdugaIkk: '16000' },
      nilai: '25.58',
      catatan: 'Tepat 25,575; bilangan biner memberi 25,57.',
    },
  ],
});

/** Persentase orang dengan risiko terinfeksi HIV mendapatkan pelayanan deteksi dini HIV sesuai standar. */
export const ikkRisikoHiv: Indikator<'orangBerisikoDilayaniIkk' | 'orangBerisikoIkk'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkRisikoHiv',
    nama: 'Persentase orang dengan risiko terinfeksi HIV mendapatkan pelayanan deteksi dini HIV sesuai standar',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '04.01.119' },
      { sistem: 'SIPD', kode: '000474' },
    ],
    namaLain: ['SPM kesehatan', 'AIDS'],
    polaritas: 'naik',
    variabel: {
      orangBerisikoDilayaniIkk: {
        label:
          'Jumlah orang dengan risiko terinfeksi HIV yang mendapatkan pelayanan deteksi dini HIV sesuai standar',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'orangBerisikoIkk',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      orangBerisikoIkk: {
        label: 'Jumlah orang dengan risiko terinfeksi HIV di kabupaten/kota',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('orangBerisikoDilayaniIkk', 'orangBerisikoIkk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
      edataKotaGorontalo,
      /* @__PURE__ */ cite(krip, '04.01.119'),
    ],
    catatan:
      'Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { orangBerisikoDilayaniIkk: '2421', orangBerisikoIkk: '6863' }, nilai: '35.28' },
      {
        data: { orangBerisikoDilayaniIkk: '41', orangBerisikoIkk: '160' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });
