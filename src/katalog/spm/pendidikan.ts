import type { Indikator } from '../../definition/indikator.js';
import { hitungan, persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiPemantauanSpm,
  cite,
  edataKotaGorontalo,
  ikkKotaMagelang,
  kepBskap018Tahun2024,
  krip,
  lamanIndikatorSpmPendidikan,
  permendagri59Tahun2021,
  permendikbudristek32Tahun2022,
  pp2Tahun2018,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam pendidikan (APS). */
export const spmPaudKabKota: Indikator<'anakUsia5Sampai6Bersekolah' | 'anakUsia5Sampai6'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmPaudKabKota',
    nama: 'Tingkat partisipasi warga negara usia 5-6 tahun yang berpartisipasi dalam pendidikan (APS)',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.094' },
      { sistem: 'SIPD', kode: '000457' },
      { sistem: 'SIPD', kode: '000776' },
      { sistem: 'SIPD', kode: '000785' },
    ],
    namaLain: [
      'PAUD',
      'APS 5-6',
      'angka partisipasi sekolah',
      'TK',
      'RA',
      'jumlah warga negara usia 5-6 tahun yang berpartisipasi dalam pendidikan PAUD',
    ],
    polaritas: 'naik',
    variabel: {
      anakUsia5Sampai6Bersekolah: {
        label: 'Jumlah anak usia 5-6 tahun yang mengenyam pendidikan pada jenjang pendidikan anak usia dini',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakUsia5Sampai6',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakUsia5Sampai6: {
        label: 'Jumlah anak usia 5-6 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anakUsia5Sampai6Bersekolah', 'anakUsia5Sampai6'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '06.01.094'),
      lamanIndikatorSpmPendidikan,
      pp2Tahun2018,
      permendagri59Tahun2021,
      permendikbudristek32Tahun2022,
      aplikasiPemantauanSpm,
      ikkKotaMagelang,
      kepBskap018Tahun2024,
    ],
    catatan:
      'Data menurut registri: Susenas (BPS), tersedia dalam Rapor Pendidikan Daerah; kolom rumusnya kosong. Penyebut tersirat pada registri dan tercetak pada laman kementerian (siswa usia 5-6 tahun / penduduk usia 5-6 tahun). Bentuk IKK 1.a.1 memakai pembilang lain, "sudah tamat atau sedang belajar": indikator tersendiri. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { anakUsia5Sampai6Bersekolah: '2196', anakUsia5Sampai6: '3043' }, nilai: '72.17' },
      {
        data: { anakUsia5Sampai6Bersekolah: '348', anakUsia5Sampai6: '640' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Tingkat partisipasi warga negara usia 7-15 tahun dalam pendidikan dasar. */
export const spmPendidikanDasarKabKota: Indikator<'anakUsia7Sampai15Bersekolah' | 'anakUsia7Sampai15'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmPendidikanDasarKabKota',
    nama: 'Tingkat partisipasi warga negara usia 7-15 tahun dalam pendidikan dasar',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.096' },
      { sistem: 'SIPD', kode: '000793' },
      { sistem: 'SIPD', kode: '000777' },
      { sistem: 'SIPD', kode: '000786' },
    ],
    namaLain: [
      'APS 7-15',
      'angka partisipasi sekolah',
      'SD',
      'SMP',
      'jumlah warga negara usia 7-15 tahun yang berpartisipasi dalam pendidikan dasar',
    ],
    polaritas: 'naik',
    variabel: {
      anakUsia7Sampai15Bersekolah: {
        label: 'Jumlah anak usia 7-15 tahun yang mengenyam pendidikan pada seluruh jenjang pendidikan',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakUsia7Sampai15',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakUsia7Sampai15: {
        label: 'Jumlah anak usia 7-15 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anakUsia7Sampai15Bersekolah', 'anakUsia7Sampai15'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '06.01.096'),
      pp2Tahun2018,
      permendagri59Tahun2021,
      permendikbudristek32Tahun2022,
      aplikasiPemantauanSpm,
    ],
    catatan:
      'Data menurut registri: Susenas (BPS), tersedia dalam Rapor Pendidikan Daerah; kolom rumusnya kosong. Penyebut tersirat oleh APS. Dihitung pada seluruh jenjang, bukan hanya SD dan SMP. IKK 2020 memecahnya menjadi 7-12 dan 13-15 tahun dengan pembilang "sudah tamat atau sedang belajar": indikator tersendiri. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { anakUsia7Sampai15Bersekolah: '850', anakUsia7Sampai15: '908' }, nilai: '93.61' },
      {
        data: { anakUsia7Sampai15Bersekolah: '1906', anakUsia7Sampai15: '8000' },
        nilai: '23.83',
        catatan: 'Tepat 23,825; bilangan biner memberi 23,82.',
      },
    ],
  });

/** Tingkat partisipasi warga negara usia 7-18 tahun yang berpartisipasi dalam pendidikan kesetaraan (APS). */
export const spmPendidikanKesetaraanKabKota: Indikator<'pesertaKesetaraan' | 'anakBelumSelesai'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmPendidikanKesetaraanKabKota',
    nama: 'Tingkat partisipasi warga negara usia 7-18 tahun yang berpartisipasi dalam pendidikan kesetaraan (APS)',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.097' },
      { sistem: 'SIPD', kode: '000460' },
      { sistem: 'SIPD', kode: '000778' },
    ],
    namaLain: ['Paket A', 'Paket B', 'Paket C', 'PKBM', 'APS'],
    polaritas: 'naik',
    variabel: {
      pesertaKesetaraan: {
        label:
          'Jumlah anak usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah yang mengenyam pendidikan kesetaraan',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakBelumSelesai',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakBelumSelesai: {
        label: 'Jumlah anak usia 7-18 tahun yang belum menyelesaikan pendidikan dasar dan menengah',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pesertaKesetaraan', 'anakBelumSelesai'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '06.01.097'),
      pp2Tahun2018,
      permendagri59Tahun2021,
      permendikbudristek32Tahun2022,
      aplikasiPemantauanSpm,
      ikkKotaMagelang,
      edataKotaGorontalo,
    ],
    catatan:
      'Data menurut registri: Susenas (BPS), tersedia dalam Rapor Pendidikan Daerah; kolom rumusnya kosong. Penyebut tersirat pada registri dan sama dengan bentuk IKK 1.a.4, yang pembilangnya "sudah tamat atau sedang belajar di pendidikan kesetaraan". Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pesertaKesetaraan: '1871', anakBelumSelesai: '2500' }, nilai: '74.84' },
      {
        data: { pesertaKesetaraan: '6718', anakBelumSelesai: '8000' },
        nilai: '83.98',
        catatan: 'Tepat 83,975; bilangan biner memberi 83,97.',
      },
    ],
  });

/** Tingkat partisipasi warga negara usia 16-18 tahun dalam pendidikan menengah. */
export const spmPendidikanMenengahProv: Indikator<'remajaBersekolah' | 'remajaUsia16Sampai18'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmPendidikanMenengahProv',
    nama: 'Tingkat partisipasi warga negara usia 16-18 tahun dalam pendidikan menengah',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.092' },
      { sistem: 'SIPD', kode: '000353' },
      { sistem: 'SIPD', kode: '000739' },
      { sistem: 'SIPD', kode: '000713' },
    ],
    namaLain: ['APS 16-18', 'angka partisipasi sekolah', 'SMA', 'SMK', 'MA'],
    polaritas: 'naik',
    variabel: {
      remajaBersekolah: {
        label:
          'Jumlah remaja usia 16-18 tahun yang terdaftar dan aktif mengikuti pendidikan di tingkat sekolah menengah (SMA, SMK, MA, atau bentuk lain)',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'remajaUsia16Sampai18',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      remajaUsia16Sampai18: {
        label: 'Jumlah remaja usia 16-18 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('remajaBersekolah', 'remajaUsia16Sampai18'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '06.01.092'),
      lamanIndikatorSpmPendidikan,
      pp2Tahun2018,
      permendagri59Tahun2021,
      permendikbudristek32Tahun2022,
      aplikasiPemantauanSpm,
      kepBskap018Tahun2024,
    ],
    catatan:
      'Data menurut registri: Susenas (BPS), tersedia dalam Rapor Pendidikan Daerah; kolom rumusnya kosong. Laman kementerian mencetak APS 16-18 = siswa usia 16-18 tahun / penduduk usia 16-18 tahun tanpa menyebut jenjang; registri membatasi pada jenjang menengah. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { remajaBersekolah: '3243', remajaUsia16Sampai18: '3657' }, nilai: '88.68' },
      {
        data: { remajaBersekolah: '4156', remajaUsia16Sampai18: '16000' },
        nilai: '25.98',
        catatan: 'Tepat 25,975; bilangan biner memberi 25,97.',
      },
    ],
  });

/** Tingkat partisipasi warga negara usia 4-18 tahun penyandang disabilitas yang berpartisipasi dalam pendidikan khusus. */
export const spmPendidikanKhususProv: Indikator<'anakDisabilitasBersekolah' | 'anakDisabilitas'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmPendidikanKhususProv',
    nama: 'Tingkat partisipasi warga negara usia 4-18 tahun penyandang disabilitas yang berpartisipasi dalam pendidikan khusus',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '06.01.093' },
      { sistem: 'SIPD', kode: '000354' },
      { sistem: 'SIPD', kode: '000711' },
    ],
    namaLain: ['APS disabilitas', 'SLB', 'ABK', 'anak berkebutuhan khusus', 'difabel'],
    polaritas: 'naik',
    variabel: {
      anakDisabilitasBersekolah: {
        label:
          'Jumlah anak disabilitas usia 4-18 tahun yang mengenyam pendidikan pada jenjang pendidikan khusus',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakDisabilitas',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakDisabilitas: {
        label: 'Jumlah anak disabilitas usia 4-18 tahun',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('anakDisabilitasBersekolah', 'anakDisabilitas'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '06.01.093'),
      lamanIndikatorSpmPendidikan,
      pp2Tahun2018,
      permendagri59Tahun2021,
      permendikbudristek32Tahun2022,
      aplikasiPemantauanSpm,
      kepBskap018Tahun2024,
    ],
    catatan:
      'Data menurut registri: Susenas (BPS), tersedia dalam Rapor Pendidikan Daerah; kolom rumusnya kosong. Penyebut tersirat pada registri dan tercetak pada laman kementerian (penduduk penyandang disabilitas usia 4-18 tahun); laman itu menghitung semua siswa penyandang disabilitas, registri hanya yang di pendidikan khusus. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { anakDisabilitasBersekolah: '965', anakDisabilitas: '2218' }, nilai: '43.51' },
      {
        data: { anakDisabilitasBersekolah: '4842', anakDisabilitas: '8000' },
        nilai: '60.53',
        catatan: 'Tepat 60,525; bilangan biner memberi 60,52.',
      },
    ],
  });

/** Kemampuan literasi (rata-rata hasil Asesmen Nasional). */
export const spmLiterasi: Indikator<'jumlahSkorLiterasi' | 'siswa'> = /* @__PURE__ */ terdaftar({
  id: 'spmLiterasi',
  nama: 'Kemampuan literasi (rata-rata hasil Asesmen Nasional)',
  satuan: 'skor',
  urusan: ['1.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.01.085.001' },
    { sistem: 'KRIP', kode: '06.01.085.002' },
    { sistem: 'KRIP', kode: '06.01.085.003' },
    { sistem: 'KRIP', kode: '06.01.085.004' },
    { sistem: 'KRIP', kode: '06.01.085.005' },
    { sistem: 'KRIP', kode: '06.01.085.006' },
    { sistem: 'KRIP', kode: '06.01.085.007' },
    { sistem: 'SIPD', kode: '000787' },
    { sistem: 'SIPD', kode: '000789' },
    { sistem: 'SIPD', kode: '000710' },
    { sistem: 'SIPD', kode: '000714' },
    { sistem: 'SIPD', kode: '000716' },
    { sistem: 'SIPD', kode: '000717' },
    { sistem: 'SIPD', kode: '000718' },
    { sistem: 'IUP nasional', kode: '5b' },
  ],
  namaLain: ['ANBK', 'AKM', 'Asesmen Nasional', 'literasi membaca', 'Rapor Pendidikan'],
  polaritas: 'naik',
  variabel: {
    jumlahSkorLiterasi: {
      label: 'Jumlah skor literasi',
      satuan: 'skor',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    siswa: {
      label: 'Jumlah siswa',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'jumlahSkorLiterasi', penyebut: 'siswa', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [
    lamanIndikatorSpmPendidikan,
    /* @__PURE__ */ cite(krip, '06.01.085'),
    pp2Tahun2018,
    permendagri59Tahun2021,
    permendikbudristek32Tahun2022,
    kepBskap018Tahun2024,
    aplikasiPemantauanSpm,
  ],
  catatan:
    'Rerata skor per siswa menurut laman kementerian; registri memuat rata-rata nilai Asesmen Nasional per jenjang (satu kode tiap jenjang) tanpa rumus. Batas atas skor tidak tercetak. Target SPM: meningkat dari hasil dua tahun sebelumnya, bukan 100%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { jumlahSkorLiterasi: '86412.5', siswa: '1250' }, nilai: '69.13' },
    {
      data: { jumlahSkorLiterasi: '39136.2', siswa: '456' },
      nilai: '85.83',
      catatan: 'Tepat 85,825; bilangan biner memberi 85,82.',
    },
  ],
});

/** Kemampuan numerasi (rata-rata hasil Asesmen Nasional). */
export const spmNumerasi: Indikator<'jumlahSkorNumerasi' | 'siswa'> = /* @__PURE__ */ terdaftar({
  id: 'spmNumerasi',
  nama: 'Kemampuan numerasi (rata-rata hasil Asesmen Nasional)',
  satuan: 'skor',
  urusan: ['1.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.01.085.008' },
    { sistem: 'KRIP', kode: '06.01.085.009' },
    { sistem: 'KRIP', kode: '06.01.085.010' },
    { sistem: 'KRIP', kode: '06.01.085.011' },
    { sistem: 'KRIP', kode: '06.01.085.012' },
    { sistem: 'KRIP', kode: '06.01.085.013' },
    { sistem: 'KRIP', kode: '06.01.085.014' },
    { sistem: 'SIPD', kode: '000788' },
    { sistem: 'SIPD', kode: '000790' },
    { sistem: 'SIPD', kode: '000712' },
    { sistem: 'SIPD', kode: '000715' },
    { sistem: 'SIPD', kode: '000719' },
    { sistem: 'SIPD', kode: '000720' },
    { sistem: 'SIPD', kode: '000721' },
    { sistem: 'IUP nasional', kode: '5b' },
  ],
  namaLain: ['ANBK', 'AKM', 'Asesmen Nasional', 'Rapor Pendidikan'],
  polaritas: 'naik',
  variabel: {
    jumlahSkorNumerasi: {
      label: 'Jumlah skor numerasi',
      satuan: 'skor',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    siswa: {
      label: 'Jumlah siswa',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'jumlahSkorNumerasi', penyebut: 'siswa', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [
    lamanIndikatorSpmPendidikan,
    /* @__PURE__ */ cite(krip, '06.01.085'),
    pp2Tahun2018,
    permendagri59Tahun2021,
    permendikbudristek32Tahun2022,
    kepBskap018Tahun2024,
    aplikasiPemantauanSpm,
  ],
  catatan:
    'Rerata skor per siswa menurut laman kementerian; registri memuat rata-rata nilai Asesmen Nasional per jenjang (satu kode tiap jenjang) tanpa rumus. Batas atas skor tidak tercetak. Target SPM: meningkat dari hasil dua tahun sebelumnya, bukan 100%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { jumlahSkorNumerasi: '86412.5', siswa: '1250' }, nilai: '69.13' },
    {
      data: { jumlahSkorNumerasi: '83928', siswa: '1600' },
      nilai: '52.46',
      catatan: 'Tepat 52,455; bilangan biner memberi 52,45.',
    },
  ],
});

/** Rata-rata kemampuan literasi dan numerasi siswa berdasarkan hasil Asesmen Nasional. */
export const spmLiterasiNumerasi: Indikator<'nilaiLiterasiNumerasi'> = /* @__PURE__ */ terdaftar({
  id: 'spmLiterasiNumerasi',
  nama: 'Rata-rata kemampuan literasi dan numerasi siswa berdasarkan hasil Asesmen Nasional',
  satuan: 'nilai',
  urusan: ['1.01'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '06.01.085' },
    { sistem: 'IUP nasional', kode: '5b' },
  ],
  namaLain: ['ANBK', 'AKM', 'Asesmen Nasional', 'Rapor Pendidikan'],
  polaritas: 'naik',
  variabel: {
    nilaiLiterasiNumerasi: {
      label: 'Rata-rata kemampuan literasi dan numerasi siswa hasil Asesmen Nasional',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
    },
  },
  formula: /* @__PURE__ */ hitungan('nilaiLiterasiNumerasi'),
  agregasi: { periode: 'terakhir' },
  rujukan: [
    aplikasiPemantauanSpm,
    /* @__PURE__ */ cite(krip, '06.01.085'),
    pp2Tahun2018,
    permendagri59Tahun2021,
    permendikbudristek32Tahun2022,
  ],
  catatan:
    'Nilai dilaporkan, tidak dihitung: berasal dari Asesmen Nasional, dan cara menyatukan literasi dengan numerasi tidak tercetak. Target: meningkat dari hasil dua tahun sebelumnya, bukan 100%; tidak untuk PAUD. Batas atas nilai tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nilaiLiterasiNumerasi: '59.4' }, nilai: '59.40' },
    {
      data: { nilaiLiterasiNumerasi: '18.005' },
      nilai: '18.01',
      catatan: 'Tepat 18,005; bilangan biner memberi 18,00.',
    },
  ],
});

/** Penyerapan lulusan SMK. */
export const spmSerapanLulusanSmk: Indikator<'lulusanTerserap' | 'lulusanSmk'> = /* @__PURE__ */ terdaftar({
  id: 'spmSerapanLulusanSmk',
  nama: 'Penyerapan lulusan SMK',
  satuan: 'Persen',
  urusan: ['1.01'],
  tingkat: ['provinsi'],
  namaLain: ['BMW', 'bekerja melanjutkan wirausaha', 'tracer study', 'keterserapan lulusan', 'vokasi'],
  polaritas: 'naik',
  variabel: {
    lulusanTerserap: {
      label:
        'Jumlah lulusan SMK yang terserap (bekerja, berwirausaha, atau melanjutkan studi) setahun sesudah lulus',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'lulusanSmk',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    lulusanSmk: {
      label: 'Jumlah lulusan SMK',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('lulusanTerserap', 'lulusanSmk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(lamanIndikatorSpmPendidikan, 'Indikator Prioritas Provinsi', 'belum-diperiksa'),
    pp2Tahun2018,
    permendagri59Tahun2021,
    kepBskap018Tahun2024,
  ],
  catatan:
    'Laman kementerian mencetak Penyerapan = SMKs/SMK tanpa x 100. Belum diperiksa: penyebut "SMK" dibaca sebagai jumlah lulusan SMK. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { lulusanTerserap: '3729', lulusanSmk: '6493' }, nilai: '57.43' },
    {
      data: { lulusanTerserap: '201', lulusanSmk: '800' },
      nilai: '25.13',
      catatan: 'Tepat 25,125; bilangan biner memberi 25,12.',
    },
  ],
});

/** Kepuasan dunia kerja terhadap lulusan SMK. */
export const spmKepuasanDuniaKerja: Indikator<'pemberiKerjaPuas' | 'pemberiKerja'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmKepuasanDuniaKerja',
    nama: 'Kepuasan dunia kerja terhadap lulusan SMK',
    satuan: 'Persen',
    urusan: ['1.01'],
    tingkat: ['provinsi'],
    namaLain: ['DUDI', 'kepuasan pengguna lulusan', 'industri', 'vokasi'],
    polaritas: 'naik',
    variabel: {
      pemberiKerjaPuas: {
        label: 'Jumlah pemberi kerja yang puas terhadap kompetensi lulusan SMK',
        jenis: 'cacah',
        bagianDari: 'pemberiKerja',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pemberiKerja: {
        label: 'Jumlah pemberi kerja yang menilai lulusan SMK',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pemberiKerjaPuas', 'pemberiKerja'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(lamanIndikatorSpmPendidikan, 'Indikator Prioritas Provinsi', 'belum-diperiksa'),
      pp2Tahun2018,
      permendagri59Tahun2021,
      kepBskap018Tahun2024,
    ],
    catatan:
      'Laman kementerian mencetak Kepuasan = SMKp/SMK tanpa x 100. Belum diperiksa: penyebut "SMK" dibaca sebagai pemberi kerja yang memberi penilaian, sejajar dengan pembilangnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pemberiKerjaPuas: '1847', pemberiKerja: '4798' }, nilai: '38.50' },
      {
        data: { pemberiKerjaPuas: '410', pemberiKerja: '1600' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });
