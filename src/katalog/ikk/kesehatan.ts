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
export const ikkDayaTampungRs: Indikator<'dayaTampung' | 'penduduk'> = /* @__PURE__ */ terdaftar({
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
    dayaTampung: {
      label: 'Jumlah daya tampung rumah sakit rujukan',
      satuan: 'tempat tidur',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dayaTampung', 'penduduk'),
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
    { data: { dayaTampung: '857', penduduk: '1891' }, nilai: '45.32' },
    {
      data: { dayaTampung: '51', penduduk: '160' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Rasio daya tampung RS rujukan provinsi. */
export const ikkDayaTampungRsProv: Indikator<'tempatTidur' | 'penduduk'> = /* @__PURE__ */ terdaftar({
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
    tempatTidur: {
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
  formula: { jenis: 'rasio', pembilang: 'tempatTidur', penyebut: 'penduduk', pengali: '1000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '04.01.191', 'teks-asli'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri mencetak satuan persen, padahal pengalinya 1.000: satuan dibetulkan. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tempatTidur: '478', penduduk: '48734' }, nilai: '9.81' },
    { data: { tempatTidur: '169', penduduk: '8000' }, nilai: '21.13', catatan: 'Tepat 21,125.' },
  ],
});

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
export const ikkRsTerakreditasiProv: Indikator<'rsTerakreditasi' | 'rsRujukan'> = /* @__PURE__ */ terdaftar({
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
    rsTerakreditasi: {
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
  formula: /* @__PURE__ */ persentase('rsTerakreditasi', 'rsRujukan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '04.01.164.001'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_74104'),
  ],
  catatan:
    'Sumber lain memakai penyebut RS rujukan milik pemerintah. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rsTerakreditasi: '5332', rsRujukan: '5830' }, nilai: '91.46' },
    {
      data: { rsTerakreditasi: '6778', rsRujukan: '8000' },
      nilai: '84.73',
      catatan: 'Tepat 84,725; bilangan biner memberi 84,72.',
    },
  ],
});

/** Persentase ibu hamil mendapatkan pelayanan kesehatan ibu hamil. */
export const ikkIbuHamil: Indikator<'ibuHamilDilayani' | 'ibuHamil'> = /* @__PURE__ */ terdaftar({
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
    ibuHamilDilayani: {
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
  formula: /* @__PURE__ */ persentase('ibuHamilDilayani', 'ibuHamil'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Penyebut bertentangan: jumlah ibu hamil (aplikasi; dipakai di sini) atau sasaran ibu bersalin (registri, KRIP 04.01.096). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ibuHamilDilayani: '6688', ibuHamil: '8417' }, nilai: '79.46' },
    {
      data: { ibuHamilDilayani: '9132', ibuHamil: '16000' },
      nilai: '57.08',
      catatan: 'Tepat 57,075; bilangan biner memberi 57,07.',
    },
  ],
});

/** Persentase ibu bersalin mendapatkan pelayanan persalinan. */
export const ikkIbuBersalin: Indikator<'ibuBersalinDilayani' | 'ibuBersalin'> = /* @__PURE__ */ terdaftar({
  id: 'ikkIbuBersalin',
  nama: 'Persentase ibu bersalin mendapatkan pelayanan persalinan',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'IKK', kode: '1.b.4' }],
  namaLain: ['SPM kesehatan', 'bulin'],
  polaritas: 'naik',
  variabel: {
    ibuBersalinDilayani: {
      label: 'Jumlah ibu bersalin yang mendapatkan pelayanan persalinan',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'ibuBersalin',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    ibuBersalin: {
      label: 'Jumlah ibu bersalin di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ibuBersalinDilayani', 'ibuBersalin'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.b.4'), ikkKotaMagelang, edataKotaGorontalo],
  catatan:
    'Satu sumber salah menyalin nama menjadi "pelayanan kesehatan ibu hamil". Registri memberi bentuk survei (melahirkan dalam dua tahun terakhir), indikator yang lain. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ibuBersalinDilayani: '514', ibuBersalin: '1025' }, nilai: '50.15' },
    {
      data: { ibuBersalinDilayani: '4534', ibuBersalin: '8000' },
      nilai: '56.68',
      catatan: 'Tepat 56,675; bilangan biner memberi 56,67.',
    },
  ],
});

/** Persentase bayi baru lahir mendapatkan pelayanan kesehatan bayi baru lahir. */
export const ikkBayiBaruLahir: Indikator<'bayiDilayani' | 'bayiBaruLahir'> = /* @__PURE__ */ terdaftar({
  id: 'ikkBayiBaruLahir',
  nama: 'Persentase bayi baru lahir mendapatkan pelayanan kesehatan bayi baru lahir',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'SIPD', kode: '000465' }],
  namaLain: ['SPM kesehatan', 'neonatal', 'KN'],
  polaritas: 'naik',
  variabel: {
    bayiDilayani: {
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
  formula: /* @__PURE__ */ persentase('bayiDilayani', 'bayiBaruLahir'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { bayiDilayani: '2075', bayiBaruLahir: '2188' }, nilai: '94.84' },
    {
      data: { bayiDilayani: '1662', bayiBaruLahir: '8000' },
      nilai: '20.78',
      catatan: 'Tepat 20,775; bilangan biner memberi 20,77.',
    },
  ],
});

/** Cakupan pelayanan kesehatan balita sesuai standar. */
export const ikkBalita: Indikator<'balitaDilayani' | 'balita'> = /* @__PURE__ */ terdaftar({
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
    balitaDilayani: {
      label: 'Jumlah balita yang mendapatkan layanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'balita',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    balita: {
      label: 'Jumlah balita di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('balitaDilayani', 'balita'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { balitaDilayani: '2494', balita: '5008' }, nilai: '49.80' },
    {
      data: { balitaDilayani: '41', balita: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Persentase anak usia pendidikan dasar yang mendapatkan pelayanan kesehatan sesuai standar. */
export const ikkUsiaPendidikanDasar: Indikator<'anakDilayani' | 'anak'> = /* @__PURE__ */ terdaftar({
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
    anakDilayani: {
      label: 'Jumlah anak usia pendidikan dasar yang mendapatkan layanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anak',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anak: {
      label: 'Jumlah anak usia pendidikan dasar di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakDilayani', 'anak'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakDilayani: '1360', anak: '1973' }, nilai: '68.93' },
    {
      data: { anakDilayani: '2074', anak: '8000' },
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
      'Sumber menulis usia 15-29 pada nama dan pembilang, 15-59 pada penyebut: salah ketik, dibaca 15-59. Polaritas disimpulkan; sumber tidak mencetaknya.',
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
export const ikkUsiaLanjut: Indikator<'lansiaDiskrining' | 'lansia'> = /* @__PURE__ */ terdaftar({
  id: 'ikkUsiaLanjut',
  nama: 'Persentase warga negara usia 60 tahun ke atas mendapatkan skrining kesehatan sesuai standar',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'SIPD', kode: '000469' }],
  namaLain: ['SPM kesehatan', 'lansia'],
  polaritas: 'naik',
  variabel: {
    lansiaDiskrining: {
      label: 'Jumlah warga negara usia 60 tahun ke atas yang mendapatkan skrining kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'lansia',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    lansia: {
      label: 'Jumlah warga negara usia 60 tahun ke atas di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lansiaDiskrining', 'lansia'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lansiaDiskrining: '2721', lansia: '5608' }, nilai: '48.52' },
    {
      data: { lansiaDiskrining: '7234', lansia: '8000' },
      nilai: '90.43',
      catatan: 'Tepat 90,425; bilangan biner memberi 90,42.',
    },
  ],
});

/** Persentase penderita hipertensi yang mendapatkan pelayanan kesehatan sesuai standar. */
export const ikkHipertensi: Indikator<'penderitaDilayani' | 'penderita'> = /* @__PURE__ */ terdaftar({
  id: 'ikkHipertensi',
  nama: 'Persentase penderita hipertensi yang mendapatkan pelayanan kesehatan sesuai standar',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'SIPD', kode: '000470' }],
  namaLain: ['SPM kesehatan', 'PTM'],
  polaritas: 'naik',
  variabel: {
    penderitaDilayani: {
      label: 'Jumlah penderita hipertensi yang mendapatkan pelayanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penderita',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penderita: {
      label: 'Jumlah penderita hipertensi di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('penderitaDilayani', 'penderita'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penderitaDilayani: '5768', penderita: '6245' }, nilai: '92.36' },
    {
      data: { penderitaDilayani: '2154', penderita: '8000' },
      nilai: '26.93',
      catatan: 'Tepat 26,925; bilangan biner memberi 26,92.',
    },
  ],
});

/** Persentase penderita DM yang mendapatkan pelayanan kesehatan sesuai standar. */
export const ikkDiabetes: Indikator<'penderitaDilayani' | 'penderita'> = /* @__PURE__ */ terdaftar({
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
    penderitaDilayani: {
      label: 'Jumlah penderita DM yang mendapatkan pelayanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penderita',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penderita: {
      label: 'Jumlah penderita DM di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('penderitaDilayani', 'penderita'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penderitaDilayani: '3445', penderita: '6649' }, nilai: '51.81' },
    {
      data: { penderitaDilayani: '582', penderita: '960' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Persentase ODGJ berat yang mendapatkan pelayanan kesehatan jiwa sesuai standar. */
export const ikkOdgj: Indikator<'odgjDilayani' | 'odgj'> = /* @__PURE__ */ terdaftar({
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
    odgjDilayani: {
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
  formula: /* @__PURE__ */ persentase('odgjDilayani', 'odgj'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Aplikasi yang dikutip menghilangkan kata "jiwa" dan, pada penyebut, "berat"; nama registri lengkap. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { odgjDilayani: '3486', odgj: '5071' }, nilai: '68.74' },
    {
      data: { odgjDilayani: '87', odgj: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Persentase orang terduga TBC mendapatkan pelayanan TBC sesuai standar. */
export const ikkTerdugaTbc: Indikator<'terdugaDilayani' | 'terduga'> = /* @__PURE__ */ terdaftar({
  id: 'ikkTerdugaTbc',
  nama: 'Persentase orang terduga TBC mendapatkan pelayanan TBC sesuai standar',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [{ sistem: 'SIPD', kode: '000473' }],
  namaLain: ['SPM kesehatan', 'tuberkulosis', 'TB'],
  polaritas: 'naik',
  variabel: {
    terdugaDilayani: {
      label: 'Jumlah orang terduga TBC yang mendapatkan pelayanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'terduga',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    terduga: {
      label: 'Jumlah orang terduga TBC di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('terdugaDilayani', 'terduga'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Sumber menulis "penderita TBC" pada kedua suku; nama indikator menyebut orang terduga TBC. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { terdugaDilayani: '905', terduga: '1077' }, nilai: '84.03' },
    {
      data: { terdugaDilayani: '4092', terduga: '16000' },
      nilai: '25.58',
      catatan: 'Tepat 25,575; bilangan biner memberi 25,57.',
    },
  ],
});

/** Persentase orang dengan risiko terinfeksi HIV mendapatkan pelayanan deteksi dini HIV sesuai standar. */
export const ikkRisikoHiv: Indikator<'orangDilayani' | 'orangBerisiko'> = /* @__PURE__ */ terdaftar({
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
    orangDilayani: {
      label:
        'Jumlah orang dengan risiko terinfeksi HIV yang mendapatkan pelayanan deteksi dini HIV sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'orangBerisiko',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    orangBerisiko: {
      label: 'Jumlah orang dengan risiko terinfeksi HIV di kabupaten/kota',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('orangDilayani', 'orangBerisiko'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { orangDilayani: '2421', orangBerisiko: '6863' }, nilai: '35.28' },
    {
      data: { orangDilayani: '41', orangBerisiko: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});
