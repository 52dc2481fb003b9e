import type { Indikator } from '../../definition/indikator.js';
import { kali, tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan, persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiKinerjaKota,
  cite,
  edataKotaGorontalo,
  iso37120,
  krip,
  lamanKabMagelang,
  lamanPenajam,
  lppdBanggaiKepulauan2013,
  lppdBatam2016,
  metadataAsahan,
  metadataMagelang825,
  pp6Tahun2008,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase pendidik pada jenjang sekolah dasar yang memiliki ijazah D-IV/S1 dan sertifikat pendidik. */
export const guruSdSertifikat: Indikator<'pendidikSdBersertifikat' | 'pendidikSd'> =
  /* @__PURE__ */ terdaftar({
    id: 'guruSdSertifikat',
    nama: 'Persentase pendidik pada jenjang sekolah dasar yang memiliki ijazah D-IV/S1 dan sertifikat pendidik',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['guru', 'sekolah dasar', 'kualifikasi', 'sertifikasi'],
    polaritas: 'naik',
    variabel: {
      pendidikSdBersertifikat: {
        label:
          'Jumlah Pendidik jenjang Sekolah Dasar yang memiliki ijazah D-IV atau Sarjana (S1) dan sertifikat profesi guru',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pendidikSd',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pendidikSd: {
        label: 'Jumlah Pendidik jenjang Sekolah Dasar',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pendidikSdBersertifikat', 'pendidikSd'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pendidikSdBersertifikat: '2429', pendidikSd: '5680' }, nilai: '42.76' },
      {
        data: { pendidikSdBersertifikat: '14924', pendidikSd: '16000' },
        nilai: '93.28',
        catatan: 'Tepat 93,275; bilangan biner memberi 93,27.',
      },
    ],
  });

/** Persentase pendidik pada jenjang sekolah menengah pertama yang memiliki ijazah D-IV/S1 dan sertifikat pendidik. */
export const guruSmpSertifikat: Indikator<'pendidikSmpBersertifikat' | 'pendidikSmp'> =
  /* @__PURE__ */ terdaftar({
    id: 'guruSmpSertifikat',
    nama: 'Persentase pendidik pada jenjang sekolah menengah pertama yang memiliki ijazah D-IV/S1 dan sertifikat pendidik',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['guru', 'SMP', 'kualifikasi', 'sertifikasi'],
    polaritas: 'naik',
    variabel: {
      pendidikSmpBersertifikat: {
        label:
          'Jumlah Pendidik jenjang Sekolah Menengah Pertama yang memiliki ijazah D-IV atau Sarjana (S1) dan sertifikat profesi guru',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pendidikSmp',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pendidikSmp: {
        label: 'Jumlah Pendidik jenjang Sekolah Menengah Pertama',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pendidikSmpBersertifikat', 'pendidikSmp'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pendidikSmpBersertifikat: '7135', pendidikSmp: '8683' }, nilai: '82.17' },
      {
        data: { pendidikSmpBersertifikat: '753', pendidikSmp: '2400' },
        nilai: '31.38',
        catatan: 'Tepat 31,375; bilangan biner memberi 31,37.',
      },
    ],
  });

/** Persentase pendidik PAUD yang memiliki ijazah D-IV/S1 dan sertifikat profesi guru PAUD. */
export const guruPaudSertifikat: Indikator<'pendidikPaudBersertifikat' | 'pendidikPaud'> =
  /* @__PURE__ */ terdaftar({
    id: 'guruPaudSertifikat',
    nama: 'Persentase pendidik PAUD yang memiliki ijazah D-IV/S1 dan sertifikat profesi guru PAUD',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['guru', 'TK', 'sertifikasi'],
    polaritas: 'naik',
    variabel: {
      pendidikPaudBersertifikat: {
        label:
          'Jumlah pendidik PAUD yang memiliki ijazah D-IV atau Sarjana (S1) dan sertifikat profesi guru pendidikan PAUD',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pendidikPaud',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pendidikPaud: {
        label: 'Jumlah pendidik PAUD',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pendidikPaudBersertifikat', 'pendidikPaud'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pendidikPaudBersertifikat: '4492', pendidikPaud: '4528' }, nilai: '99.20' },
      {
        data: { pendidikPaudBersertifikat: '477', pendidikPaud: '800' },
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
export const kelulusanSmp: Indikator<'lulusanSmp' | 'siswaTingkatTertinggi'> = /* @__PURE__ */ terdaftar({
  id: 'kelulusanSmp',
  nama: 'Angka Kelulusan (AL) SMP/MTs',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['lulus', 'kelulusan'],
  polaritas: 'naik',
  variabel: {
    lulusanSmp: {
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
  formula: /* @__PURE__ */ persentase('lulusanSmp', 'siswaTingkatTertinggi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, pp6Tahun2008],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lulusanSmp: '2830', siswaTingkatTertinggi: '3668' }, nilai: '77.15' },
    {
      data: { lulusanSmp: '10508', siswaTingkatTertinggi: '16000' },
      nilai: '65.68',
      catatan: 'Tepat 65,675; bilangan biner memberi 65,67.',
    },
  ],
});

/** Angka Partisipasi Kasar (APK) PAUD. */
export const apkPaudUsia36: Indikator<'muridPaud' | 'pendudukUsia3Sampai6'> = /* @__PURE__ */ terdaftar({
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
    pendudukUsia3Sampai6: {
      label: 'Jumlah penduduk usia 3-6 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('muridPaud', 'pendudukUsia3Sampai6'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'APK lazimnya membilang murid tanpa batas umur; sumber ini membatasi murid pada usia 3-6 tahun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [
    {
      kode: 'undeclared-part',
      alasan: 'Murid dari luar wilayah ikut terhitung, sehingga dapat melebihi penduduk.',
    },
  ],
  contoh: [
    { data: { muridPaud: '1261', pendudukUsia3Sampai6: '2631' }, nilai: '47.93' },
    {
      data: { muridPaud: '2722', pendudukUsia3Sampai6: '8000' },
      nilai: '34.03',
      catatan: 'Tepat 34,025; bilangan biner memberi 34,02.',
    },
  ],
});

/** Rasio siswa per rombel untuk SMP. */
export const siswaRombelSmp: Indikator<'siswaSmp' | 'rombel'> = /* @__PURE__ */ terdaftar({
  id: 'siswaRombelSmp',
  nama: 'Rasio siswa per rombel untuk SMP',
  satuan: 'siswa per rombel',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['rombongan belajar'],
  polaritas: 'turun',
  variabel: {
    siswaSmp: {
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
  formula: { jenis: 'rasio', pembilang: 'siswaSmp', penyebut: 'rombel', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Arah turun: rombongan belajar yang lebih kecil dinilai lebih baik; sumber tidak mencetak arah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswaSmp: '50862', rombel: '1491' }, nilai: '34.11' },
    {
      data: { siswaSmp: '18988', rombel: '800' },
      nilai: '23.74',
      catatan: 'Tepat 23,735; bilangan biner memberi 23,73.',
    },
  ],
});

/** Persentase pendidik dan tenaga kependidikan yang profesional pada satuan pendidikan formal dan nonformal. */
export const gtkProfesional: Indikator<'gtkBerkualifikasi' | 'gtk'> = /* @__PURE__ */ terdaftar({
  id: 'gtkProfesional',
  nama: 'Persentase pendidik dan tenaga kependidikan yang profesional pada satuan pendidikan formal dan nonformal',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '06.01.033' }],
  namaLain: ['GTK', 'PTK', 'guru S1', 'sertifikat pendidik'],
  polaritas: 'naik',
  variabel: {
    gtkBerkualifikasi: {
      label:
        'Jumlah guru dan tenaga kependidikan yang memiliki kualifikasi akademik minimal S-1/D-IV dan sertifikat pendidik',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'gtk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    gtk: {
      label: 'Jumlah seluruh guru dan tenaga kependidikan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('gtkBerkualifikasi', 'gtk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.01.033', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { gtkBerkualifikasi: '1779', gtk: '2292' }, nilai: '77.62' },
    {
      data: { gtkBerkualifikasi: '6758', gtk: '8000' },
      nilai: '84.48',
      catatan: 'Tepat 84,475; bilangan biner memberi 84,47.',
    },
  ],
});

/** Persentase penduduk dengan pendidikan minimal SMA. */
export const pendudukSmaKeAtas: Indikator<'penduduk25MinimalSma' | 'penduduk25KeAtas'> =
  /* @__PURE__ */ terdaftar({
    id: 'pendudukSmaKeAtas',
    nama: 'Persentase penduduk dengan pendidikan minimal SMA',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [{ sistem: 'KRIP', kode: '06.01.034' }],
    namaLain: ['IKG', 'tamat SMA'],
    polaritas: 'naik',
    variabel: {
      penduduk25MinimalSma: {
        label:
          'Jumlah penduduk (laki-laki/perempuan) umur 25 tahun ke atas dengan pendidikan minimal SMA/sederajat',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'penduduk25KeAtas',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      penduduk25KeAtas: {
        label: 'Jumlah penduduk (laki-laki/perempuan) umur 25 tahun ke atas',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penduduk25MinimalSma', 'penduduk25KeAtas'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '06.01.034', 'teks-asli')],
    catatan:
      'Registri menghitung laki-laki dan perempuan terpisah; pembilang dan penyebut harus dari jenis kelamin yang sama. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penduduk25MinimalSma: '1223', penduduk25KeAtas: '2220' }, nilai: '55.09' },
      {
        data: { penduduk25MinimalSma: '4326', penduduk25KeAtas: '8000' },
        nilai: '54.08',
        catatan: 'Tepat 54,075; bilangan biner memberi 54,07.',
      },
    ],
  });

/** Persentase peserta didik yang mencapai standar kompetensi minimum dalam asesmen kompetensi tingkat nasional: literasi membaca. */
export const literasiMinimum: Indikator<'siswaLiterasiMinimum' | 'siswaAnLiterasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'literasiMinimum',
    nama: 'Persentase peserta didik yang mencapai standar kompetensi minimum dalam asesmen kompetensi tingkat nasional: literasi membaca',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.035' },
      { sistem: 'SIPD', kode: '000140' },
      { sistem: 'SDG', kode: '4.1.1.(a)' },
    ],
    namaLain: ['AKM', 'ANBK', 'Asesmen Nasional', 'Rapor Pendidikan', 'PISA'],
    polaritas: 'naik',
    variabel: {
      siswaLiterasiMinimum: {
        label: 'Jumlah siswa minimal klasifikasi Dasar dalam AN Literasi pada kelas ke-i',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'siswaAnLiterasi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      siswaAnLiterasi: {
        label: 'Jumlah siswa yang mengikuti AN Literasi pada kelas ke-i',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('siswaLiterasiMinimum', 'siswaAnLiterasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '06.01.035', 'teks-asli')],
    catatan:
      'Dihitung per kelas (i = 5, 8, 11). Registri menjumlahkan klasifikasi Dasar, Cakap, dan Mahir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { siswaLiterasiMinimum: '2677', siswaAnLiterasi: '5517' }, nilai: '48.52' },
      {
        data: { siswaLiterasiMinimum: '97', siswaAnLiterasi: '160' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  });

/** Persentase peserta didik yang mencapai standar kompetensi minimum dalam asesmen kompetensi tingkat nasional: numerasi. */
export const numerasiMinimum: Indikator<'siswaNumerasiMinimum' | 'siswaAnNumerasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'numerasiMinimum',
    nama: 'Persentase peserta didik yang mencapai standar kompetensi minimum dalam asesmen kompetensi tingkat nasional: numerasi',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.035' },
      { sistem: 'SDG', kode: '4.1.1.(a)' },
    ],
    namaLain: ['AKM', 'ANBK', 'Asesmen Nasional', 'Rapor Pendidikan', 'matematika'],
    polaritas: 'naik',
    variabel: {
      siswaNumerasiMinimum: {
        label: 'Jumlah siswa minimal klasifikasi Dasar dalam AN Numerasi pada kelas ke-i',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'siswaAnNumerasi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      siswaAnNumerasi: {
        label: 'Jumlah siswa yang mengikuti AN Numerasi pada kelas ke-i',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('siswaNumerasiMinimum', 'siswaAnNumerasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '06.01.035 (numerasi)', 'teks-asli')],
    catatan:
      'Dihitung per kelas (i = 5, 8, 11). Registri menjumlahkan klasifikasi Dasar, Cakap, dan Mahir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { siswaNumerasiMinimum: '1407', siswaAnNumerasi: '2278' }, nilai: '61.76' },
      {
        data: { siswaNumerasiMinimum: '4762', siswaAnNumerasi: '8000' },
        nilai: '59.53',
        catatan: 'Tepat 59,525; bilangan biner memberi 59,52.',
      },
    ],
  });

/** Angka Anak Tidak Sekolah. */
export const anakTidakSekolah: Indikator<'anakTidakTerdaftar' | 'anakUsiaSekolah'> =
  /* @__PURE__ */ terdaftar({
    id: 'anakTidakSekolah',
    nama: 'Angka Anak Tidak Sekolah',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.001' },
      { sistem: 'SIPD', kode: '000142' },
      { sistem: 'SDG', kode: '4.1.2.(a)' },
    ],
    namaLain: ['ATS', 'putus sekolah', '7-12', '13-15', '16-18'],
    polaritas: 'turun',
    variabel: {
      anakTidakTerdaftar: {
        label: 'Jumlah penduduk dalam kelompok usia sekolah i yang tidak terdaftar di sekolah',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakUsiaSekolah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakUsiaSekolah: {
        label: 'Jumlah penduduk yang termasuk dalam kelompok usia sekolah i',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anakTidakTerdaftar', 'anakUsiaSekolah'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '06.01.001', 'teks-asli')],
    catatan:
      'Kelompok usia i: 7-12, 13-15, atau 16-18 tahun, masing-masing dihitung sendiri. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { anakTidakTerdaftar: '425', anakUsiaSekolah: '6409' }, nilai: '6.63' },
      {
        data: { anakTidakTerdaftar: '1412', anakUsiaSekolah: '16000' },
        nilai: '8.83',
        catatan: 'Tepat 8,825; bilangan biner memberi 8,82.',
      },
    ],
  });

/** Harapan Lama Sekolah (HLS). */
export const hls: Indikator<'faktorKoreksiPesantren' | 'jumlahRasioBersekolah'> = /* @__PURE__ */ terdaftar({
  id: 'hls',
  nama: 'Harapan Lama Sekolah (HLS)',
  satuan: 'Tahun',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.01.002' },
    { sistem: 'SIPD', kode: '000019' },
    { sistem: 'IUP nasional', kode: '5d' },
  ],
  namaLain: ['EYS', 'expected years of schooling', 'IPM'],
  polaritas: 'naik',
  variabel: {
    faktorKoreksiPesantren: { label: 'Faktor koreksi pesantren (FK)', jenis: 'ukuran', minimum: '0' },
    jumlahRasioBersekolah: {
      label: 'Jumlah rasio penduduk usia i yang bersekolah terhadap penduduk usia i (i = 7 sampai n)',
      satuan: 'tahun',
      jenis: 'ukuran',
      minimum: '0',
    },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ kali('faktorKoreksiPesantren', 'jumlahRasioBersekolah')),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.01.002', 'teks-asli')],
  catatan:
    'Registri mencetak FK x jumlah E(i,t)/P(i,t) untuk i = 7 sampai n; n tidak tercetak, sehingga jumlah rasio per usia menjadi satu variabel. E = penduduk usia i yang bersekolah, P = penduduk usia i. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { faktorKoreksiPesantren: '1.0123', jumlahRasioBersekolah: '12.6481' }, nilai: '12.80' },
    {
      data: { faktorKoreksiPesantren: '1.005', jumlahRasioBersekolah: '13' },
      nilai: '13.07',
      catatan: 'Tepat 13,065; bilangan biner memberi 13,06.',
    },
  ],
});

/** Rata-rata Lama Sekolah (RLS) penduduk usia 15 tahun ke atas. */
export const rls: Indikator<'jumlahLamaSekolah' | 'penduduk15'> = /* @__PURE__ */ terdaftar({
  id: 'rls',
  nama: 'Rata-rata Lama Sekolah (RLS) penduduk usia 15 tahun ke atas',
  satuan: 'Tahun',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.01.084' },
    { sistem: 'SIPD', kode: '000018' },
    { sistem: 'IUP nasional', kode: '5c' },
  ],
  namaLain: ['MYS', 'mean years of schooling', 'IPM'],
  polaritas: 'naik',
  variabel: {
    jumlahLamaSekolah: {
      label: 'Jumlah lama sekolah seluruh penduduk usia 15 tahun ke atas',
      satuan: 'tahun',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk15: {
      label: 'Jumlah penduduk usia 15 tahun ke atas',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'jumlahLamaSekolah', penyebut: 'penduduk15', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.01.084', 'teks-asli')],
  catatan:
    'RPJPN memakai usia 15 tahun ke atas, IPM memakai 25 tahun ke atas: dua indikator yang berbeda. Konversi tahun di registri: tanpa ijazah 0; SD 6; SMP 9; SMA 12; D1/D2 14; D3 15; D4 16; S1 17; S2 19; S3 22. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { jumlahLamaSekolah: '1386450', penduduk15: '152300' }, nilai: '9.10' },
    {
      data: { jumlahLamaSekolah: '1497366', penduduk15: '94800' },
      nilai: '15.80',
      catatan: 'Tepat 15,795; bilangan biner memberi 15,79.',
    },
  ],
});

/** Angka Partisipasi Kasar (APK) PAUD. */
export const apkPaud: Indikator<'pesertaPaud' | 'penduduk36'> = /* @__PURE__ */ terdaftar({
  id: 'apkPaud',
  nama: 'Angka Partisipasi Kasar (APK) PAUD',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '06.01.003' }],
  namaLain: ['pendidikan anak usia dini', 'TK', 'RA'],
  polaritas: 'naik',
  variabel: {
    pesertaPaud: {
      label:
        'Jumlah penduduk 0-6 tahun yang sedang/pernah mengikuti prasekolah tahun ajaran ini (TK/BA/RA/PAUD sejenis)',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk36: {
      label: 'Jumlah penduduk usia 3-6 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pesertaPaud', 'penduduk36'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.01.003', 'teks-asli')],
  catatan:
    'Peserta berumur 0-6 tahun, penyebut 3-6 tahun, sehingga hasil dapat melampaui 100 persen. PP 6/2008 memakai usia 4-6 tahun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pesertaPaud: '6137', penduduk36: '6415' }, nilai: '95.67' },
    {
      data: { pesertaPaud: '6734', penduduk36: '8000' },
      nilai: '84.18',
      catatan: 'Tepat 84,175; bilangan biner memberi 84,17.',
    },
  ],
});

/** Angka Partisipasi Kasar (APK) Pendidikan Tinggi. */
export const apkPerguruanTinggi: Indikator<'mahasiswa' | 'penduduk1923'> = /* @__PURE__ */ terdaftar({
  id: 'apkPerguruanTinggi',
  nama: 'Angka Partisipasi Kasar (APK) Pendidikan Tinggi',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.01.004' },
    { sistem: 'SIPD', kode: '000145' },
    { sistem: 'SDG', kode: '4.3.1.(a)' },
    { sistem: 'IUP nasional', kode: '6' },
  ],
  namaLain: ['APK PT', 'mahasiswa'],
  polaritas: 'naik',
  variabel: {
    mahasiswa: {
      label: 'Jumlah mahasiswa D1/D2/D3/D4/S1/S2/S3 pada tahun T',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk1923: {
      label: 'Jumlah penduduk umur 19-23 tahun pada tahun T',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('mahasiswa', 'penduduk1923'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.01.004', 'teks-asli')],
  catatan:
    'Satu aplikasi menulis umur 19-24 tahun; registri 19-23 tahun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { mahasiswa: '5978', penduduk1923: '7432' }, nilai: '80.44' },
    {
      data: { mahasiswa: '5798', penduduk1923: '8000' },
      nilai: '72.48',
      catatan: 'Tepat 72,475; bilangan biner memberi 72,47.',
    },
  ],
});

/** Angka Partisipasi Kasar (APK) SMA/SMK/sederajat. */
export const apkSma: Indikator<'siswaSmaSederajat' | 'penduduk1618'> = /* @__PURE__ */ terdaftar({
  id: 'apkSma',
  nama: 'Angka Partisipasi Kasar (APK) SMA/SMK/sederajat',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '06.01.005' }],
  namaLain: ['APK SMA', 'APK SMK', 'MA', 'Paket C'],
  polaritas: 'naik',
  variabel: {
    siswaSmaSederajat: {
      label: 'Jumlah siswa terdaftar di SMA/SMK/sederajat (tanpa memandang usia)',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk1618: {
      label: 'Jumlah penduduk usia 16-18 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('siswaSmaSederajat', 'penduduk1618'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.01.005', 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: registri mencetak pecahan terbalik (penduduk dibagi siswa); definisi variabelnya benar dan arah di sini mengikutinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswaSmaSederajat: '2245', penduduk1618: '3740' }, nilai: '60.03' },
    {
      data: { siswaSmaSederajat: '414', penduduk1618: '1600' },
      nilai: '25.88',
      catatan: 'Tepat 25,875; bilangan biner memberi 25,87.',
    },
  ],
});

/** Proporsi Penduduk Berusia 15 Tahun ke Atas yang Berkualifikasi Pendidikan Tinggi. */
export const pendudukPendidikanTinggi: Indikator<'penduduk15BerijazahTinggi' | 'penduduk15KeAtas'> =
  /* @__PURE__ */ terdaftar({
    id: 'pendudukPendidikanTinggi',
    nama: 'Proporsi Penduduk Berusia 15 Tahun ke Atas yang Berkualifikasi Pendidikan Tinggi',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.060' },
      { sistem: 'SIPD', kode: '000020' },
      { sistem: 'IUP DKI Jakarta', kode: '6' },
    ],
    namaLain: ['sarjana', 'lulusan perguruan tinggi'],
    polaritas: 'naik',
    variabel: {
      penduduk15BerijazahTinggi: {
        label: 'Jumlah penduduk usia 15 tahun ke atas yang memiliki ijazah/STTB perguruan tinggi',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'penduduk15KeAtas',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      penduduk15KeAtas: {
        label: 'Jumlah penduduk umur 15 tahun ke atas',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penduduk15BerijazahTinggi', 'penduduk15KeAtas'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '06.01.060', 'teks-asli')],
    catatan:
      'Registri mencetak penyebut "umur 15 tahun" tanpa "ke atas"; dibetulkan menurut nama indikator. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penduduk15BerijazahTinggi: '7611', penduduk15KeAtas: '8534' }, nilai: '89.18' },
      {
        data: { penduduk15BerijazahTinggi: '485', penduduk15KeAtas: '800' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  });

/** Tingkat Partisipasi dalam Pembelajaran yang Terorganisasi (Satu Tahun Sebelum Usia Sekolah Dasar). */
export const partisipasiUsia6: Indikator<'anak6Paud' | 'anak6Sd' | 'anak6'> = /* @__PURE__ */ terdaftar({
  id: 'partisipasiUsia6',
  nama: 'Tingkat Partisipasi dalam Pembelajaran yang Terorganisasi (Satu Tahun Sebelum Usia Sekolah Dasar)',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.01.089' },
    { sistem: 'SIPD', kode: '000143' },
    { sistem: 'SDG', kode: '4.2.2*' },
  ],
  namaLain: ['prasekolah', 'PAUD', 'kesiapan sekolah'],
  polaritas: 'naik',
  variabel: {
    anak6Paud: {
      label: 'Jumlah anak usia 6 tahun yang belajar di PAUD',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anak6',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anak6Sd: {
      label: 'Jumlah anak usia 6 tahun yang belajar di SD',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anak6',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anak6: {
      label: 'Jumlah populasi anak usia 6 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(/* @__PURE__ */ tambah('anak6Paud', 'anak6Sd'), 'anak6'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.01.089', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anak6Paud: '3120', anak6Sd: '1985', anak6: '5240' }, nilai: '97.42' },
    { data: { anak6Paud: '100', anak6Sd: '53', anak6: '160' }, nilai: '95.63', catatan: 'Tepat 95,625.' },
  ],
});

/** Persentase siswa yang mengalami perundungan dalam 12 bulan terakhir. */
export const siswaPerundungan: Indikator<'siswaDirundung' | 'siswaKelas'> = /* @__PURE__ */ terdaftar({
  id: 'siswaPerundungan',
  nama: 'Persentase siswa yang mengalami perundungan dalam 12 bulan terakhir',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.01.055' },
    { sistem: 'SIPD', kode: '000151' },
    { sistem: 'SDG', kode: '4.a.1.(a)' },
  ],
  namaLain: ['bullying', 'bulying', 'kekerasan di sekolah'],
  polaritas: 'turun',
  variabel: {
    siswaDirundung: {
      label: 'Jumlah siswa kelas i yang menjawab selain "tidak pernah"',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'siswaKelas',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    siswaKelas: {
      label: 'Jumlah total siswa kelas i',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('siswaDirundung', 'siswaKelas'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.01.055', 'teks-asli')],
  catatan: 'Dihitung per kelas i dari jawaban siswa. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswaDirundung: '1693', siswaKelas: '1980' }, nilai: '85.51' },
    {
      data: { siswaDirundung: '291', siswaKelas: '480' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Angka Partisipasi Murni (APM) SD. */
export const apmSd: Indikator<'muridSd712' | 'penduduk712'> = /* @__PURE__ */ terdaftar({
  id: 'apmSd',
  nama: 'Angka Partisipasi Murni (APM) SD',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['APM SD/MI/Paket A', 'MI', 'Paket A', 'partisipasi murni'],
  polaritas: 'naik',
  variabel: {
    muridSd712: {
      label: 'Jumlah murid SD/sederajat usia 7-12 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk712: {
      label: 'Jumlah penduduk usia 7-12 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('muridSd712', 'penduduk712'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [metadataMagelang825, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), edataKotaGorontalo],
  catatan:
    'Bentuk PP 6/2008 membilang siswa SD/MI/Paket A, bentuk BPS membilang penduduk kelompok umur itu. Murid dari luar wilayah dapat membuat hasil melampaui 100 persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [
    {
      kode: 'undeclared-part',
      alasan: 'Murid dari luar wilayah ikut terhitung, sehingga dapat melebihi penduduk.',
    },
  ],
  contoh: [
    { data: { muridSd712: '2513', penduduk712: '5987' }, nilai: '41.97' },
    {
      data: { muridSd712: '5826', penduduk712: '8000' },
      nilai: '72.83',
      catatan: 'Tepat 72,825; bilangan biner memberi 72,82.',
    },
  ],
});

/** Angka Partisipasi Kasar (APK) SD. */
export const apkSd: Indikator<'muridSd' | 'penduduk712'> = /* @__PURE__ */ terdaftar({
  id: 'apkSd',
  nama: 'Angka Partisipasi Kasar (APK) SD',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['APK SD/MI/Paket A', 'partisipasi kasar'],
  polaritas: 'naik',
  variabel: {
    muridSd: {
      label: 'Jumlah murid SD/sederajat tanpa memandang usia',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk712: {
      label: 'Jumlah penduduk usia 7-12 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('muridSd', 'penduduk712'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [metadataAsahan, edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { muridSd: '3290', penduduk712: '3281' }, nilai: '100.27' },
    {
      data: { muridSd: '887', penduduk712: '800' },
      nilai: '110.88',
      catatan: 'Tepat 110,875; bilangan biner memberi 110,87.',
    },
  ],
});

/** Penduduk yang berusia > 15 tahun melek huruf (tidak buta aksara). */
export const melekHuruf15: Indikator<'penduduk15MelekHuruf' | 'penduduk15Seluruh'> =
  /* @__PURE__ */ terdaftar({
    id: 'melekHuruf15',
    nama: 'Penduduk yang berusia > 15 tahun melek huruf (tidak buta aksara)',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['AMH', 'angka melek huruf', 'buta huruf', 'literasi'],
    polaritas: 'naik',
    variabel: {
      penduduk15MelekHuruf: {
        label: 'Jumlah penduduk yang berusia 15 tahun ke atas dapat baca tulis',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'penduduk15Seluruh',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      penduduk15Seluruh: {
        label: 'Jumlah penduduk usia 15 tahun ke atas',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penduduk15MelekHuruf', 'penduduk15Seluruh'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD')],
    catatan:
      'Nama menulis "> 15 tahun", rumus 15 tahun ke atas. Sumber lain memakai 7 tahun ke atas. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penduduk15MelekHuruf: '5901', penduduk15Seluruh: '7604' }, nilai: '77.60' },
      {
        data: { penduduk15MelekHuruf: '203', penduduk15Seluruh: '800' },
        nilai: '25.38',
        catatan: 'Tepat 25,375; bilangan biner memberi 25,37.',
      },
    ],
  });

/** Angka Putus Sekolah (APS) SD/MI. */
export const putusSekolahSd: Indikator<'putusSd' | 'siswaSdLalu'> = /* @__PURE__ */ terdaftar({
  id: 'putusSekolahSd',
  nama: 'Angka Putus Sekolah (APS) SD/MI',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['APTS', 'drop out', 'DO'],
  polaritas: 'turun',
  variabel: {
    putusSd: {
      label: 'Jumlah putus sekolah pada tingkat dan jenjang SD/MI',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    siswaSdLalu: {
      label: 'Jumlah siswa pada tingkat yang sama dan jenjang SD/MI pada tahun ajaran sebelumnya',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('putusSd', 'siswaSdLalu'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD')],
  catatan:
    'Singkatan APS juga dipakai untuk Angka Partisipasi Sekolah, indikator yang lain. Satu salinan tidak mencetak "tahun ajaran sebelumnya" pada penyebut. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { putusSd: '3', siswaSdLalu: '731' }, nilai: '0.41' },
    {
      data: { putusSd: '22', siswaSdLalu: '8000' },
      nilai: '0.28',
      catatan: 'Tepat 0,275; bilangan biner memberi 0,27.',
    },
  ],
});

/** Angka Putus Sekolah (APS) SMP/MTs. */
export const putusSekolahSmp: Indikator<'putusSmp' | 'siswaSmpLalu'> = /* @__PURE__ */ terdaftar({
  id: 'putusSekolahSmp',
  nama: 'Angka Putus Sekolah (APS) SMP/MTs',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['APTS', 'drop out', 'DO'],
  polaritas: 'turun',
  variabel: {
    putusSmp: {
      label: 'Jumlah putus sekolah pada tingkat dan jenjang SMP/MTs',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    siswaSmpLalu: {
      label: 'Jumlah siswa pada tingkat yang sama dan jenjang SMP/MTs pada tahun ajaran sebelumnya',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('putusSmp', 'siswaSmpLalu'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD')],
  catatan:
    'E-Database Kota Gorontalo tidak mencetak "tahun ajaran sebelumnya"; formulir LPPD menurut PP 6/2008 mencetaknya, dan bentuk itu dipakai di sini. Singkatan APS juga dipakai untuk Angka Partisipasi Sekolah. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { putusSmp: '153', siswaSmpLalu: '8950' }, nilai: '1.71' },
    {
      data: { putusSmp: '244', siswaSmpLalu: '16000' },
      nilai: '1.53',
      catatan: 'Tepat 1,525; bilangan biner memberi 1,52.',
    },
  ],
});

/** Angka Kelulusan (AL) SD/MI. */
export const kelulusanSd: Indikator<'lulusanSd' | 'siswaSdTertinggi'> = /* @__PURE__ */ terdaftar({
  id: 'kelulusanSd',
  nama: 'Angka Kelulusan (AL) SD/MI',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['angka lulus', 'lulusan SD'],
  polaritas: 'naik',
  variabel: {
    lulusanSd: {
      label: 'Jumlah lulusan pada jenjang SD/MI',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    siswaSdTertinggi: {
      label: 'Jumlah siswa tingkat tertinggi pada jenjang SD/MI pada tahun ajaran sebelumnya',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lulusanSd', 'siswaSdTertinggi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lulusanSd: '2871', siswaSdTertinggi: '3473' }, nilai: '82.67' },
    {
      data: { lulusanSd: '51', siswaSdTertinggi: '160' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Angka Melanjutkan (AM) dari SD/MI ke SMP/MTs. */
export const melanjutkanSmp: Indikator<'siswaBaruSmp' | 'lulusanSdLalu'> = /* @__PURE__ */ terdaftar({
  id: 'melanjutkanSmp',
  nama: 'Angka Melanjutkan (AM) dari SD/MI ke SMP/MTs',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['angka transisi', 'melanjutkan sekolah'],
  polaritas: 'naik',
  variabel: {
    siswaBaruSmp: {
      label: 'Jumlah siswa baru tingkat 1 pada jenjang SMP/MTs',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    lulusanSdLalu: {
      label: 'Jumlah lulusan pada jenjang SD/MI tahun ajaran sebelumnya',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('siswaBaruSmp', 'lulusanSdLalu'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD')],
  catatan:
    'Siswa baru dari luar wilayah dapat membuat hasil melampaui 100 persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswaBaruSmp: '3951', lulusanSdLalu: '8270' }, nilai: '47.78' },
    {
      data: { siswaBaruSmp: '522', lulusanSdLalu: '960' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** APK SMP/MTs/SMPLB/Paket B. */
export const apkSmp: Indikator<'siswaSmpSederajat' | 'penduduk1315'> = /* @__PURE__ */ terdaftar({
  id: 'apkSmp',
  nama: 'APK SMP/MTs/SMPLB/Paket B',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['Angka Partisipasi Kasar SMP', 'partisipasi kasar'],
  polaritas: 'naik',
  variabel: {
    siswaSmpSederajat: {
      label: 'Jumlah siswa keseluruhan SMP/MTs/SMPLB/Paket B',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk1315: {
      label: 'Jumlah penduduk usia 13-15 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('siswaSmpSederajat', 'penduduk1315'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswaSmpSederajat: '2695', penduduk1315: '3226' }, nilai: '83.54' },
    {
      data: { siswaSmpSederajat: '7292', penduduk1315: '16000' },
      nilai: '45.58',
      catatan: 'Tepat 45,575; bilangan biner memberi 45,57.',
    },
  ],
});

/** Rasio siswa per rombel SD. */
export const rombelSiswaSd: Indikator<'siswaSd' | 'rombelSd'> = /* @__PURE__ */ terdaftar({
  id: 'rombelSiswaSd',
  nama: 'Rasio siswa per rombel SD',
  satuan: 'siswa per rombel',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['rombongan belajar', 'rasio siswa kelas'],
  polaritas: 'turun',
  variabel: {
    siswaSd: {
      label: 'Jumlah siswa SD',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rombelSd: {
      label: 'Jumlah rombongan belajar pada jenjang SD',
      satuan: 'rombel',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'siswaSd', penyebut: 'rombelSd', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Turun dinilai dari batas atas siswa per rombongan belajar; rombongan yang sangat kecil juga tidak hemat. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswaSd: '13223', rombelSd: '606' }, nilai: '21.82' },
    {
      data: { siswaSd: '5044', rombelSd: '160' },
      nilai: '31.53',
      catatan: 'Tepat 31,525; bilangan biner memberi 31,52.',
    },
  ],
});

/** Persentase guru yang tersertifikasi. */
export const guruSertifikasi: Indikator<'guruBersertifikat' | 'guru'> = /* @__PURE__ */ terdaftar({
  id: 'guruSertifikasi',
  nama: 'Persentase guru yang tersertifikasi',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['sertifikat pendidik', 'sertifikasi guru', 'PPG'],
  polaritas: 'naik',
  variabel: {
    guruBersertifikat: {
      label: 'Jumlah guru yang bersertifikasi',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'guru',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    guru: {
      label: 'Jumlah guru',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('guruBersertifikat', 'guru'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { guruBersertifikat: '927', guru: '1803' }, nilai: '51.41' },
    {
      data: { guruBersertifikat: '6098', guru: '8000' },
      nilai: '76.23',
      catatan: 'Tepat 76,225; bilangan biner memberi 76,22.',
    },
  ],
});

/** Persentase SD dan SMP terakreditasi. */
export const akreditasiSdSmp: Indikator<'sdSmpTerakreditasi' | 'sdSmp'> = /* @__PURE__ */ terdaftar({
  id: 'akreditasiSdSmp',
  nama: 'Persentase SD dan SMP terakreditasi',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['akreditasi sekolah', 'BAN'],
  polaritas: 'naik',
  variabel: {
    sdSmpTerakreditasi: {
      label: 'Jumlah satuan pendidikan SD dan SMP yang terakreditasi',
      satuan: 'satuan pendidikan',
      jenis: 'cacah',
      bagianDari: 'sdSmp',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    sdSmp: {
      label: 'Jumlah satuan pendidikan SD dan SMP',
      satuan: 'satuan pendidikan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sdSmpTerakreditasi', 'sdSmp'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { sdSmpTerakreditasi: '1224', sdSmp: '2250' }, nilai: '54.40' },
    {
      data: { sdSmpTerakreditasi: '477', sdSmp: '800' },
      nilai: '59.63',
      catatan: 'Tepat 59,625; bilangan biner memberi 59,62.',
    },
  ],
});

/** Pendidikan Anak Usia Dini (PAUD). */
export const paudUsia46: Indikator<'siswaPaud' | 'anak46'> = /* @__PURE__ */ terdaftar({
  id: 'paudUsia46',
  nama: 'Pendidikan Anak Usia Dini (PAUD)',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['APK PAUD', 'TK', 'RA'],
  polaritas: 'naik',
  variabel: {
    siswaPaud: {
      label: 'Jumlah siswa pada jenjang TK/RA/penitipan anak',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anak46: {
      label: 'Jumlah anak usia 4-6 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('siswaPaud', 'anak46'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), lppdBanggaiKepulauan2013, lppdBatam2016],
  catatan:
    'Penyebut usia 4-6 tahun; SPM dan IKK Permendagri 18/2020 memakai 5-6 tahun. Siswa dihitung tanpa batas umur, sehingga dapat melebihi 100%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswaPaud: '1203', anak46: '2905' }, nilai: '41.41' },
    {
      data: { siswaPaud: '4518', anak46: '8000' },
      nilai: '56.48',
      catatan: 'Tepat 56,475; bilangan biner memberi 56,47.',
    },
  ],
});

/** Angka Partisipasi Murni (APM) SMP/MTs/Paket B. */
export const apmSmp: Indikator<'siswaSmpUsia13Sampai15' | 'pendudukUsia13Sampai15'> =
  /* @__PURE__ */ terdaftar({
    id: 'apmSmp',
    nama: 'Angka Partisipasi Murni (APM) SMP/MTs/Paket B',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['APM', 'angka partisipasi murni'],
    polaritas: 'naik',
    variabel: {
      siswaSmpUsia13Sampai15: {
        label: 'Jumlah siswa usia 13-15 tahun di jenjang SMP/MTs/Paket B',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pendudukUsia13Sampai15: {
        label: 'Jumlah penduduk kelompok usia 13-15 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('siswaSmpUsia13Sampai15', 'pendudukUsia13Sampai15'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), lppdBanggaiKepulauan2013, lppdBatam2016],
    catatan:
      'Pembilang siswa, bukan penduduk: siswa dari luar daerah ikut terhitung, sehingga dapat melebihi 100%. BPS membilang penduduk kelompok umur itu. Satu sumber mencetak Paket C (salah ketik). Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { siswaSmpUsia13Sampai15: '1454', pendudukUsia13Sampai15: '1521' }, nilai: '95.60' },
      {
        data: { siswaSmpUsia13Sampai15: '6826', pendudukUsia13Sampai15: '8000' },
        nilai: '85.33',
        catatan: 'Tepat 85,325; bilangan biner memberi 85,32.',
      },
    ],
  });

/** Angka Partisipasi Murni (APM) SMA/SMK/MA/Paket C. */
export const apmSma: Indikator<'siswaSmaUsia16Sampai18' | 'pendudukUsia16Sampai18'> =
  /* @__PURE__ */ terdaftar({
    id: 'apmSma',
    nama: 'Angka Partisipasi Murni (APM) SMA/SMK/MA/Paket C',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    namaLain: ['APM', 'angka partisipasi murni'],
    polaritas: 'naik',
    variabel: {
      siswaSmaUsia16Sampai18: {
        label: 'Jumlah siswa usia 16-18 tahun di jenjang SMA/SMK/MA/Paket C',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pendudukUsia16Sampai18: {
        label: 'Jumlah penduduk kelompok usia 16-18 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('siswaSmaUsia16Sampai18', 'pendudukUsia16Sampai18'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), lppdBanggaiKepulauan2013, lppdBatam2016],
    catatan:
      'Pembilang siswa, bukan penduduk: siswa dari luar daerah ikut terhitung, sehingga dapat melebihi 100%. BPS membilang penduduk kelompok umur itu. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { siswaSmaUsia16Sampai18: '4172', pendudukUsia16Sampai18: '4218' }, nilai: '98.91' },
      {
        data: { siswaSmaUsia16Sampai18: '5868', pendudukUsia16Sampai18: '9600' },
        nilai: '61.13',
        catatan: 'Tepat 61,125; bilangan biner memberi 61,12.',
      },
    ],
  });

/** Angka Putus Sekolah SMA/SMK/MA. */
export const putusSekolahSma: Indikator<'putus' | 'siswaLalu'> = /* @__PURE__ */ terdaftar({
  id: 'putusSekolahSma',
  nama: 'Angka Putus Sekolah SMA/SMK/MA',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['APS', 'drop out', 'DO'],
  polaritas: 'turun',
  variabel: {
    putus: {
      label: 'Jumlah putus sekolah pada tingkat dan jenjang SMA/SMK/MA',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    siswaLalu: {
      label: 'Jumlah siswa pada tingkat yang sama dan jenjang SMA/SMK/MA tahun ajaran sebelumnya',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('putus', 'siswaLalu'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), lppdBanggaiKepulauan2013],
  catatan:
    'APS juga singkatan Angka Partisipasi Sekolah. Penyebut menurut baris SD dan SMP yang lengkap; satu sumber menulis putus sekolah tahun sebelumnya (salah salin). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { putus: '80', siswaLalu: '3668' }, nilai: '2.18' },
    {
      data: { putus: '118', siswaLalu: '8000' },
      nilai: '1.48',
      catatan: 'Tepat 1,475; bilangan biner memberi 1,47.',
    },
  ],
});

/** Angka Kelulusan (AL) SMA/SMK/MA. */
export const kelulusanSma: Indikator<'lulusanSma' | 'siswaAkhirSma'> = /* @__PURE__ */ terdaftar({
  id: 'kelulusanSma',
  nama: 'Angka Kelulusan (AL) SMA/SMK/MA',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['AL', 'kelulusan'],
  polaritas: 'naik',
  variabel: {
    lulusanSma: {
      label: 'Jumlah lulusan SMA/SMK/MA',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    siswaAkhirSma: {
      label: 'Jumlah siswa tingkat tertinggi SMA/SMK/MA pada tahun ajaran sebelumnya',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lulusanSma', 'siswaAkhirSma'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), aplikasiKinerjaKota],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lulusanSma: '5612', siswaAkhirSma: '8412' }, nilai: '66.71' },
    {
      data: { lulusanSma: '41', siswaAkhirSma: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Angka Melanjutkan (AM) dari SMP/MTs ke SMA/SMK/MA. */
export const melanjutkanSma: Indikator<'siswaBaru' | 'lulusanLalu'> = /* @__PURE__ */ terdaftar({
  id: 'melanjutkanSma',
  nama: 'Angka Melanjutkan (AM) dari SMP/MTs ke SMA/SMK/MA',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['AM', 'melanjutkan sekolah'],
  polaritas: 'naik',
  variabel: {
    siswaBaru: {
      label: 'Jumlah siswa baru tingkat I pada jenjang SMA/SMK/MA',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    lulusanLalu: {
      label: 'Jumlah lulusan jenjang SMP/MTs tahun ajaran sebelumnya',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('siswaBaru', 'lulusanLalu'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), aplikasiKinerjaKota],
  catatan:
    'Siswa baru dari luar daerah ikut terhitung, sehingga dapat melebihi 100%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswaBaru: '1762', lulusanLalu: '2979' }, nilai: '59.15' },
    {
      data: { siswaBaru: '291', lulusanLalu: '480' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Guru yang memenuhi kualifikasi S1/D-IV. */
export const guruS1D4: Indikator<'guruS1' | 'guruSdSampaiSma'> = /* @__PURE__ */ terdaftar({
  id: 'guruS1D4',
  nama: 'Guru yang memenuhi kualifikasi S1/D-IV',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['kualifikasi guru', 'pendidik'],
  polaritas: 'naik',
  variabel: {
    guruS1: {
      label: 'Jumlah guru berijazah kualifikasi S1/D-IV',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'guruSdSampaiSma',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    guruSdSampaiSma: {
      label: 'Jumlah guru SD/MI, SMP/MTs, SMA/SMK/MA',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('guruS1', 'guruSdSampaiSma'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), aplikasiKinerjaKota],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { guruS1: '2575', guruSdSampaiSma: '4330' }, nilai: '59.47' },
    {
      data: { guruS1: '174', guruSdSampaiSma: '320' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Rasio siswa/guru pendidikan dasar. */
export const rasioSiswaGuruSd: Indikator<'siswaSdTerdaftar' | 'guruKelasSetaraPenuh'> =
  /* @__PURE__ */ terdaftar({
    id: 'rasioSiswaGuruSd',
    nama: 'Rasio siswa/guru pendidikan dasar',
    satuan: 'rasio',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['rasio murid guru', 'ISO 37120'],
    polaritas: 'turun',
    variabel: {
      siswaSdTerdaftar: {
        label: 'Jumlah siswa sekolah dasar yang terdaftar',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      guruKelasSetaraPenuh: {
        label: 'Jumlah guru kelas sekolah dasar setara penuh waktu',
        satuan: 'orang',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: {
      jenis: 'rasio',
      pembilang: 'siswaSdTerdaftar',
      penyebut: 'guruKelasSetaraPenuh',
      pengali: '1',
    },
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [iso37120, aplikasiKinerjaKota],
    catatan: 'Guru setara penuh waktu boleh pecahan. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { siswaSdTerdaftar: '18250', guruKelasSetaraPenuh: '1124.5' }, nilai: '16.23' },
      {
        data: { siswaSdTerdaftar: '15841', guruKelasSetaraPenuh: '1400.0' },
        nilai: '11.32',
        catatan: 'Tepat 11,315; bilangan biner memberi 11,31.',
      },
    ],
  });

/** Rasio murid-guru. */
export const rasioMuridGuru: Indikator<'murid' | 'guru'> = /* @__PURE__ */ terdaftar({
  id: 'rasioMuridGuru',
  nama: 'Rasio murid-guru',
  satuan: 'rasio',
  urusan: ['1.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['rasio siswa guru'],
  polaritas: 'turun',
  variabel: {
    murid: {
      label: 'Jumlah murid',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    guru: {
      label: 'Jumlah guru',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'murid', penyebut: 'guru', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanKabMagelang, 'rasio murid-guru')],
  catatan:
    'Turun berarti beban tiap guru lebih ringan; rasio yang terlalu kecil menunjukkan guru berlebih. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { murid: '36119', guru: '1381' }, nilai: '26.15' },
    {
      data: { murid: '5079', guru: '200' },
      nilai: '25.40',
      catatan: 'Tepat 25,395; bilangan biner memberi 25,39.',
    },
  ],
});

/** Rasio Angka Partisipasi Kasar (APK) Perguruan Tinggi antara Kuintil Penghasilan Terbawah dan Teratas. */
export const apkPtKuintil: Indikator<'apkTermiskin' | 'apkTerkaya'> = /* @__PURE__ */ terdaftar({
  id: 'apkPtKuintil',
  nama: 'Rasio Angka Partisipasi Kasar (APK) Perguruan Tinggi antara Kuintil Penghasilan Terbawah dan Teratas',
  satuan: 'rasio',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.01.067' },
    { sistem: 'SIPD', kode: '000147' },
    { sistem: 'SDG', kode: '4.5.1' },
  ],
  namaLain: ['APK PT', 'kuintil 1', 'kuintil 5', 'pendidikan tinggi', 'kesenjangan'],
  polaritas: 'naik',
  variabel: {
    apkTermiskin: {
      label: 'APK perguruan tinggi 20% penduduk termiskin (19-23 tahun)',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
    },
    apkTerkaya: {
      label: 'APK perguruan tinggi 20% penduduk terkaya (19-23 tahun)',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'apkTermiskin', penyebut: 'apkTerkaya', pengali: '1' },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '06.01.067', 'teks-asli')],
  catatan:
    'Nilai 1 berarti setara; makin kecil makin timpang. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { apkTermiskin: '17.38', apkTerkaya: '55.92' }, nilai: '0.31' },
    {
      data: { apkTermiskin: '19.08', apkTerkaya: '50.88' },
      nilai: '0.38',
      catatan: 'Tepat 0,375; bilangan biner memberi 0,37.',
    },
  ],
});

/** Proporsi sekolah dengan akses terhadap fasilitas (listrik, internet, komputer, air minum layak, sanitasi dasar, cuci tangan). */
export const sekolahFasilitas: Indikator<'sekolahBerfasilitas' | 'sekolahJenjang'> =
  /* @__PURE__ */ terdaftar({
    id: 'sekolahFasilitas',
    nama: 'Proporsi sekolah dengan akses terhadap fasilitas (listrik, internet, komputer, air minum layak, sanitasi dasar, cuci tangan)',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.066' },
      { sistem: 'SIPD', kode: '000150' },
      { sistem: 'SDG', kode: '4.a.1' },
    ],
    namaLain: ['listrik sekolah', 'internet sekolah', 'sarana sekolah', 'WASH'],
    polaritas: 'naik',
    variabel: {
      sekolahBerfasilitas: {
        label: 'Jumlah sekolah pada jenjang itu yang mempunyai fasilitas itu',
        satuan: 'sekolah',
        jenis: 'cacah',
        bagianDari: 'sekolahJenjang',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      sekolahJenjang: {
        label: 'Jumlah seluruh sekolah pada jenjang itu',
        satuan: 'sekolah',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('sekolahBerfasilitas', 'sekolahJenjang'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '06.01.066', 'teks-asli')],
    catatan:
      'Dihitung terpisah untuk tiap jenjang (SD, SMP, SMA sederajat) dan tiap fasilitas. Baris registri bernama akses terhadap listrik, rumusnya memuat semua fasilitas. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { sekolahBerfasilitas: '305', sekolahJenjang: '821' }, nilai: '37.15' },
      {
        data: { sekolahBerfasilitas: '759', sekolahJenjang: '2400' },
        nilai: '31.63',
        catatan: 'Tepat 31,625; bilangan biner memberi 31,62.',
      },
    ],
  });

/** Angka kelulusan. */
export const angkaKelulusan: Indikator<'lulusan' | 'siswaAkhir'> = /* @__PURE__ */ terdaftar({
  id: 'angkaKelulusan',
  nama: 'Angka kelulusan',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['AL', 'kelulusan'],
  polaritas: 'naik',
  variabel: {
    lulusan: {
      label: 'Jumlah lulusan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    siswaAkhir: {
      label: 'Jumlah siswa tingkat tertinggi tahun sebelumnya',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lulusan', 'siswaAkhir'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanKabMagelang, 'angka kelulusan')],
  catatan: 'Bentuk umum untuk semua jenjang. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lulusan: '4195', siswaAkhir: '7082' }, nilai: '59.23' },
    {
      data: { lulusan: '2922', siswaAkhir: '8000' },
      nilai: '36.53',
      catatan: 'Tepat 36,525; bilangan biner memberi 36,52.',
    },
  ],
});

/** Angka Partisipasi Sekolah (APS) kelompok umur. */
export const apsKelompokUmur: Indikator<'bersekolah' | 'pendudukKelompokUmur'> = /* @__PURE__ */ terdaftar({
  id: 'apsKelompokUmur',
  nama: 'Angka Partisipasi Sekolah (APS) kelompok umur',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['APS', 'angka partisipasi sekolah'],
  polaritas: 'naik',
  variabel: {
    bersekolah: {
      label: 'Jumlah penduduk kelompok umur tertentu yang masih bersekolah',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'pendudukKelompokUmur',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pendudukKelompokUmur: {
      label: 'Jumlah penduduk kelompok umur itu',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('bersekolah', 'pendudukKelompokUmur'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanKabMagelang, 'angka partisipasi sekolah')],
  catatan:
    'APS juga singkatan Angka Putus Sekolah. Kelompok umur yang lazim 7-12, 13-15, dan 16-18 tahun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { bersekolah: '944', pendudukKelompokUmur: '1179' }, nilai: '80.07' },
    {
      data: { bersekolah: '4262', pendudukKelompokUmur: '8000' },
      nilai: '53.28',
      catatan: 'Tepat 53,275; bilangan biner memberi 53,27.',
    },
  ],
});

/** Angka Partisipasi Kasar (APK) menurut jenjang. */
export const apkJenjang: Indikator<'siswaJenjang' | 'pendudukUsiaJenjang'> = /* @__PURE__ */ terdaftar({
  id: 'apkJenjang',
  nama: 'Angka Partisipasi Kasar (APK) menurut jenjang',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['APK'],
  polaritas: 'naik',
  variabel: {
    siswaJenjang: {
      label: 'Jumlah siswa jenjang itu',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pendudukUsiaJenjang: {
      label: 'Jumlah penduduk usia sekolah jenjang itu',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('siswaJenjang', 'pendudukUsiaJenjang'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanPenajam, 'metadata/indikator/53')],
  catatan:
    'Sumber menulis "APK jumlah siswa dibagi APK jumlah penduduk" (salah tulis). Siswa di luar umur jenjang ikut terhitung, sehingga dapat melebihi 100%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { siswaJenjang: '2752', pendudukUsiaJenjang: '4691' }, nilai: '58.67' },
    {
      data: { siswaJenjang: '164', pendudukUsiaJenjang: '640' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});
