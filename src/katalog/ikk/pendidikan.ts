import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  cite,
  edataKotaGorontalo,
  elppdLannyJaya,
  formatIkkLppdKota,
  ikkKotaMagelang,
  krip,
  permendagri18Tahun2020,
  pp6Tahun2008,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam PAUD. */
export const ikkPaud56: Indikator<'anakPaud' | 'anak'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPaud56',
  nama: 'Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam PAUD',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.a.1' },
    { sistem: 'SIPD', kode: '000457' },
  ],
  namaLain: ['SPM PAUD', 'pendidikan anak usia dini'],
  polaritas: 'naik',
  variabel: {
    anakPaud: {
      label: 'Jumlah anak usia 5-6 tahun yang sudah tamat atau sedang belajar di satuan PAUD',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anak',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anak: {
      label: 'Jumlah anak usia 5-6 tahun pada kabupaten/kota yang bersangkutan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakPaud', 'anak'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.a.1'),
    ikkKotaMagelang,
    formatIkkLppdKota,
    edataKotaGorontalo,
    elppdLannyJaya,
  ],
  catatan:
    'Registri nasional (KRIP 06.01.094) memakai anak yang mengenyam pendidikan (APS Susenas), tanpa "sudah tamat": angkanya dapat berbeda. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakPaud: '6664', anak: '7192' }, nilai: '92.66' },
    {
      data: { anakPaud: '4402', anak: '8000' },
      nilai: '55.03',
      catatan: 'Tepat 55,025; bilangan biner memberi 55,02.',
    },
  ],
});

/** Tingkat partisipasi warga negara usia 7-12 tahun yang berpartisipasi dalam pendidikan dasar. */
export const ikkSd712: Indikator<'anakPendidikanDasar' | 'anak'> = /* @__PURE__ */ terdaftar({
  id: 'ikkSd712',
  nama: 'Tingkat partisipasi warga negara usia 7-12 tahun yang berpartisipasi dalam pendidikan dasar',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.a.2' },
    { sistem: 'KRIP', kode: '06.01.095' },
    { sistem: 'SIPD', kode: '000458' },
  ],
  namaLain: ['SPM pendidikan dasar', 'SD'],
  polaritas: 'naik',
  variabel: {
    anakPendidikanDasar: {
      label: 'Jumlah anak usia 7 hingga 12 tahun yang terdaftar dan mengikuti pendidikan dasar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anak',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anak: {
      label: 'Jumlah anak usia 7-12 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakPendidikanDasar', 'anak'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '06.01.095'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.a.2'),
    ikkKotaMagelang,
    formatIkkLppdKota,
    edataKotaGorontalo,
    elppdLannyJaya,
  ],
  catatan:
    'Sumber bertentangan: IKK di laman Kota Magelang membilang anak yang sudah tamat atau sedang belajar di sekolah dasar; registri hanya yang terdaftar dan mengikuti. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakPendidikanDasar: '4352', anak: '8116' }, nilai: '53.62' },
    {
      data: { anakPendidikanDasar: '5978', anak: '8000' },
      nilai: '74.73',
      catatan: 'Tepat 74,725; bilangan biner memberi 74,72.',
    },
  ],
});

/** Tingkat partisipasi warga negara usia 13-15 tahun yang berpartisipasi dalam pendidikan menengah pertama. */
export const ikkSmp1315: Indikator<'anakSmp' | 'anak'> = /* @__PURE__ */ terdaftar({
  id: 'ikkSmp1315',
  nama: 'Tingkat partisipasi warga negara usia 13-15 tahun yang berpartisipasi dalam pendidikan menengah pertama',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.a.3' },
    { sistem: 'KRIP', kode: '06.01.091' },
    { sistem: 'SIPD', kode: '000459' },
  ],
  namaLain: ['SPM pendidikan dasar', 'SMP'],
  polaritas: 'naik',
  variabel: {
    anakSmp: {
      label: 'Jumlah anak usia 13-15 tahun yang sudah tamat atau sedang belajar di sekolah menengah pertama',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anak',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anak: {
      label: 'Jumlah anak usia 13-15 tahun pada kabupaten/kota yang bersangkutan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakSmp', 'anak'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.a.3'),
    ikkKotaMagelang,
    formatIkkLppdKota,
    edataKotaGorontalo,
  ],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakSmp: '3627', anak: '8989' }, nilai: '40.35' },
    {
      data: { anakSmp: '7398', anak: '8000' },
      nilai: '92.48',
      catatan: 'Tepat 92,475; bilangan biner memberi 92,47.',
    },
  ],
});

/** Tingkat partisipasi warga negara usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah yang berpartisipasi dalam pendidikan kesetaraan. */
export const ikkKesetaraan718: Indikator<'anakKesetaraan' | 'anakBelumTamat'> = /* @__PURE__ */ terdaftar({
  id: 'ikkKesetaraan718',
  nama: 'Tingkat partisipasi warga negara usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah yang berpartisipasi dalam pendidikan kesetaraan',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'IKK', kode: '1.a.4' },
    { sistem: 'SIPD', kode: '000460' },
  ],
  namaLain: ['SPM pendidikan kesetaraan', 'Paket A', 'Paket B', 'Paket C'],
  polaritas: 'naik',
  variabel: {
    anakKesetaraan: {
      label:
        'Jumlah anak usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah yang sudah tamat atau sedang belajar di pendidikan kesetaraan',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anakBelumTamat',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakBelumTamat: {
      label:
        'Jumlah anak usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah pada kabupaten/kota yang bersangkutan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakKesetaraan', 'anakBelumTamat'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK 1.a.4'), ikkKotaMagelang, edataKotaGorontalo],
  catatan:
    'Satu sumber menulis "usia 7-8" dan "pada provinsi": salah ketik. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anakKesetaraan: '1365', anakBelumTamat: '3005' }, nilai: '45.42' },
    {
      data: { anakKesetaraan: '4862', anakBelumTamat: '8000' },
      nilai: '60.78',
      catatan: 'Tepat 60,775; bilangan biner memberi 60,77.',
    },
  ],
});

/** Persentase pendidik pada jenjang sekolah dasar yang memiliki ijazah D-IV/S1 dan sertifikat pendidik. */
export const guruSdSertifikat: Indikator<'pendidikBersertifikat' | 'pendidik'> = /* @__PURE__ */ terdaftar({
  id: 'guruSdSertifikat',
  nama: 'Persentase pendidik pada jenjang sekolah dasar yang memiliki ijazah D-IV/S1 dan sertifikat pendidik',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['guru', 'sekolah dasar', 'kualifikasi', 'sertifikasi'],
  polaritas: 'naik',
  variabel: {
    pendidikBersertifikat: {
      label:
        'Jumlah Pendidik jenjang Sekolah Dasar yang memiliki ijazah D-IV atau Sarjana (S1) dan sertifikat profesi guru',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pendidik',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pendidik: {
      label: 'Jumlah Pendidik jenjang Sekolah Dasar',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pendidikBersertifikat', 'pendidik'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pendidikBersertifikat: '2429', pendidik: '5680' }, nilai: '42.76' },
    {
      data: { pendidikBersertifikat: '14924', pendidik: '16000' },
      nilai: '93.28',
      catatan: 'Tepat 93,275; bilangan biner memberi 93,27.',
    },
  ],
});

/** Persentase pendidik pada jenjang sekolah menengah pertama yang memiliki ijazah D-IV/S1 dan sertifikat pendidik. */
export const guruSmpSertifikat: Indikator<'pendidikBersertifikat' | 'pendidik'> = /* @__PURE__ */ terdaftar({
  id: 'guruSmpSertifikat',
  nama: 'Persentase pendidik pada jenjang sekolah menengah pertama yang memiliki ijazah D-IV/S1 dan sertifikat pendidik',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['guru', 'SMP', 'kualifikasi', 'sertifikasi'],
  polaritas: 'naik',
  variabel: {
    pendidikBersertifikat: {
      label:
        'Jumlah Pendidik jenjang Sekolah Menengah Pertama yang memiliki ijazah D-IV atau Sarjana (S1) dan sertifikat profesi guru',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pendidik',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pendidik: {
      label: 'Jumlah Pendidik jenjang Sekolah Menengah Pertama',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pendidikBersertifikat', 'pendidik'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pendidikBersertifikat: '7135', pendidik: '8683' }, nilai: '82.17' },
    {
      data: { pendidikBersertifikat: '753', pendidik: '2400' },
      nilai: '31.38',
      catatan: 'Tepat 31,375; bilangan biner memberi 31,37.',
    },
  ],
});

/** Persentase pendidik PAUD yang memiliki ijazah D-IV/S1 dan sertifikat profesi guru PAUD. */
export const guruPaudSertifikat: Indikator<'pendidikBersertifikat' | 'pendidik'> = /* @__PURE__ */ terdaftar({
  id: 'guruPaudSertifikat',
  nama: 'Persentase pendidik PAUD yang memiliki ijazah D-IV/S1 dan sertifikat profesi guru PAUD',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['guru', 'TK', 'sertifikasi'],
  polaritas: 'naik',
  variabel: {
    pendidikBersertifikat: {
      label:
        'Jumlah pendidik PAUD yang memiliki ijazah D-IV atau Sarjana (S1) dan sertifikat profesi guru pendidikan PAUD',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pendidik',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pendidik: {
      label: 'Jumlah pendidik PAUD',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pendidikBersertifikat', 'pendidik'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pendidikBersertifikat: '4492', pendidik: '4528' }, nilai: '99.20' },
    {
      data: { pendidikBersertifikat: '477', pendidik: '800' },
      nilai: '59.63',
      catatan: 'Tepat 59,625; bilangan biner memberi 59,62.',
    },
  ],
});

/** Persentase Satuan Pendidikan Anak Usia Dini Terakreditasi. */
export const paudTerakreditasi: Indikator<'paudTerakreditasi' | 'paud'> = /* @__PURE__ */ terdaftar({
  id: 'paudTerakreditasi',
  nama: 'Persentase Satuan Pendidikan Anak Usia Dini Terakreditasi',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['akreditasi', 'PAUD', 'TK'],
  polaritas: 'naik',
  variabel: {
    paudTerakreditasi: {
      label: 'Jumlah Satuan Pendidikan Anak Usia Dini yang terakreditasi',
      satuan: 'satuan pendidikan',
      jenis: 'cacah',
      bagianDari: 'paud',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    paud: {
      label: 'Jumlah Satuan Pendidikan Anak Usia Dini',
      satuan: 'satuan pendidikan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('paudTerakreditasi', 'paud'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { paudTerakreditasi: '3144', paud: '4137' }, nilai: '76.00' },
    {
      data: { paudTerakreditasi: '13164', paud: '16000' },
      nilai: '82.28',
      catatan: 'Tepat 82,275; bilangan biner memberi 82,27.',
    },
  ],
});

/** Angka Kelulusan (AL) SMP/MTs. */
export const kelulusanSmp: Indikator<'lulusan' | 'siswaTingkatTertinggi'> = /* @__PURE__ */ terdaftar({
  id: 'kelulusanSmp',
  nama: 'Angka Kelulusan (AL) SMP/MTs',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['lulus', 'kelulusan'],
  polaritas: 'naik',
  variabel: {
    lulusan: {
      label: 'Jumlah lulusan pada jenjang SMP/MTs',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    siswaTingkatTertinggi: {
      label: 'Jumlah siswa tingkat tertinggi pada jenjang SMP/MTs pada tahun sebelumnya',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lulusan', 'siswaTingkatTertinggi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, pp6Tahun2008],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lulusan: '2830', siswaTingkatTertinggi: '3668' }, nilai: '77.15' },
    {
      data: { lulusan: '10508', siswaTingkatTertinggi: '16000' },
      nilai: '65.68',
      catatan: 'Tepat 65,675; bilangan biner memberi 65,67.',
    },
  ],
});

/** Angka Partisipasi Kasar (APK) PAUD. */
export const apkPaudUsia36: Indikator<'muridPaud' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'apkPaudUsia36',
  nama: 'Angka Partisipasi Kasar (APK) PAUD',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['PAUD', 'TK'],
  polaritas: 'naik',
  variabel: {
    muridPaud: {
      label: 'Jumlah murid keseluruhan PAUD usia 3-6 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk: {
      label: 'Jumlah penduduk usia 3-6 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('muridPaud', 'penduduk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'APK lazimnya membilang murid tanpa batas umur; sumber ini membatasi murid pada usia 3-6 tahun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { muridPaud: '1261', penduduk: '2631' }, nilai: '47.93' },
    {
      data: { muridPaud: '2722', penduduk: '8000' },
      nilai: '34.03',
      catatan: 'Tepat 34,025; bilangan biner memberi 34,02.',
    },
  ],
});

/** Rasio siswa per rombel untuk SMP. */
export const siswaRombelSmp: Indikator<'siswa' | 'rombel'> = /* @__PURE__ */ terdaftar({
  id: 'siswaRombelSmp',
  nama: 'Rasio siswa per rombel untuk SMP',
  satuan: 'siswa per rombel',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['rombongan belajar'],
  polaritas: 'turun',
  variabel: {
    siswa: {
      label: 'Jumlah siswa SMP',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rombel: {
      label: 'Jumlah rombongan belajar pada jenjang SMP',
      satuan: 'rombongan belajar',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'siswa', penyebut: 'rombel', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Arah turun: rombongan belajar yang lebih kecil dinilai lebih baik; sumber tidak mencetak arah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswa: '213', rombel: '198' }, nilai: '1.08' },
    {
      data: { siswa: '506', rombel: '400' },
      nilai: '1.27',
      catatan: 'Tepat 1,265; bilangan biner memberi 1,26.',
    },
  ],
});
