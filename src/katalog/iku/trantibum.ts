import type { Indikator } from '../../definition/indikator.js';
import { kurang } from '../../formula/ekspresiBuilders.js';
import { hitungan, persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, lamanSingkawang, lamanSingkawangKriminalitas } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase pemenuhan capaian kebutuhan dasar SPM sub urusan bencana. */
export const spmBencanaTerpenuhi: Indikator<'kebutuhanDasarTerpenuhi' | 'kebutuhanDasarHarusDipenuhi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmBencanaTerpenuhi',
    nama: 'Persentase pemenuhan capaian kebutuhan dasar SPM sub urusan bencana',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '05.02.030' },
      { sistem: 'SIPD', kode: '000618' },
    ],
    namaLain: ['BPBD', 'SPM bencana', 'penanggulangan bencana'],
    polaritas: 'naik',
    variabel: {
      kebutuhanDasarTerpenuhi: {
        label: 'Jumlah kebutuhan dasar yang terpenuhi',
        jenis: 'cacah',
        bagianDari: 'kebutuhanDasarHarusDipenuhi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      kebutuhanDasarHarusDipenuhi: {
        label: 'Total kebutuhan dasar yang harus dipenuhi',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kebutuhanDasarTerpenuhi', 'kebutuhanDasarHarusDipenuhi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '05.02.030', 'teks-asli')],
    catatan:
      'Satuan tercetak di registri "daerah", rumusnya persen; satuan di sini mengikuti rumus. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { kebutuhanDasarTerpenuhi: '698', kebutuhanDasarHarusDipenuhi: '815' }, nilai: '85.64' },
      {
        data: { kebutuhanDasarTerpenuhi: '3018', kebutuhanDasarHarusDipenuhi: '8000' },
        nilai: '37.73',
        catatan: 'Tepat 37,725; bilangan biner memberi 37,72.',
      },
    ],
  });

/** Persentase penyelesaian dan pendampingan dokumen kebencanaan sampai dengan dinyatakan sah/legal. */
export const dokumenBencanaSah: Indikator<'dokumenBencanaDisahkan' | 'dokumenBencanaDirencanakan'> =
  /* @__PURE__ */ terdaftar({
    id: 'dokumenBencanaSah',
    nama: 'Persentase penyelesaian dan pendampingan dokumen kebencanaan sampai dengan dinyatakan sah/legal',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '05.02.036' },
      { sistem: 'SIPD', kode: '000619' },
    ],
    namaLain: ['KRB', 'RPB', 'rencana kontinjensi', 'BPBD'],
    polaritas: 'naik',
    variabel: {
      dokumenBencanaDisahkan: {
        label: 'Jumlah dokumen kebencanaan yang disahkan',
        satuan: 'dokumen',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      dokumenBencanaDirencanakan: {
        label: 'Jumlah total dokumen kebencanaan yang direncanakan',
        satuan: 'dokumen',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('dokumenBencanaDisahkan', 'dokumenBencanaDirencanakan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '05.02.036', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { dokumenBencanaDisahkan: '581', dokumenBencanaDirencanakan: '967' }, nilai: '60.08' },
      {
        data: { dokumenBencanaDisahkan: '7218', dokumenBencanaDirencanakan: '8000' },
        nilai: '90.23',
        catatan: 'Tepat 90,225; bilangan biner memberi 90,22.',
      },
    ],
  });

/** Persentase cakupan layanan peringatan dini di daerah berisiko bencana. */
export const cakupanPeringatanDini: Indikator<'jangkauanPeringatanDini' | 'jiwaTerpapar'> =
  /* @__PURE__ */ terdaftar({
    id: 'cakupanPeringatanDini',
    nama: 'Persentase cakupan layanan peringatan dini di daerah berisiko bencana',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [{ sistem: 'KRIP', kode: '05.02.026' }],
    namaLain: ['EWS', 'early warning system', 'BPBD'],
    polaritas: 'naik',
    variabel: {
      jangkauanPeringatanDini: {
        label: 'Jumlah kemampuan jangkauan peringatan dini bencana',
        satuan: 'jiwa',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      jiwaTerpapar: {
        label: 'Jumlah populasi jiwa terpapar yang berada di kawasan berisiko bencana tinggi',
        satuan: 'jiwa',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('jangkauanPeringatanDini', 'jiwaTerpapar'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '05.02.026', 'teks-asli')],
    catatan:
      'Kapasitas terhadap kebutuhan: kemampuan jangkauan dapat melebihi jiwa terpapar. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { jangkauanPeringatanDini: '895', jiwaTerpapar: '1893' }, nilai: '47.28' },
      {
        data: { jangkauanPeringatanDini: '5428', jiwaTerpapar: '16000' },
        nilai: '33.93',
        catatan: 'Tepat 33,925; bilangan biner memberi 33,92.',
      },
    ],
  });

/** Proporsi Penduduk yang Merasa Aman Berjalan Sendirian di Area Tempat Tinggalnya. */
export const rasaAman: Indikator<'pendudukMerasaAman' | 'jumlahPenduduk'> = /* @__PURE__ */ terdaftar({
  id: 'rasaAman',
  nama: 'Proporsi Penduduk yang Merasa Aman Berjalan Sendirian di Area Tempat Tinggalnya',
  satuan: 'Persen',
  urusan: ['1.05'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '05.02.038' },
    { sistem: 'SIPD', kode: '000047' },
    { sistem: 'SDG', kode: '16.1.4*' },
    { sistem: 'IUP nasional', kode: '29' },
  ],
  namaLain: ['rasa aman', 'keamanan lingkungan'],
  polaritas: 'naik',
  variabel: {
    pendudukMerasaAman: {
      label: 'Jumlah penduduk yang merasa aman berjalan sendirian di area tempat tinggalnya',
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
  formula: /* @__PURE__ */ persentase('pendudukMerasaAman', 'jumlahPenduduk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '05.02.038', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pendudukMerasaAman: '4396', jumlahPenduduk: '5673' }, nilai: '77.49' },
    {
      data: { pendudukMerasaAman: '15924', jumlahPenduduk: '16000' },
      nilai: '99.53',
      catatan: 'Tepat 99,525; bilangan biner memberi 99,52.',
    },
  ],
});

/** Cakupan perlindungan masyarakat. */
export const perlindunganMasyarakat: Indikator<'linmasAktif' | 'linmasDibutuhkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'perlindunganMasyarakat',
    nama: 'Cakupan perlindungan masyarakat',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [{ sistem: 'KRIP', kode: '05.02.053' }],
    namaLain: ['Linmas', 'Satlinmas', 'hansip', 'pelindungan masyarakat'],
    polaritas: 'naik',
    variabel: {
      linmasAktif: {
        label: 'Jumlah petugas linmas aktif (PL_A)',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      linmasDibutuhkan: {
        label: 'Kebutuhan petugas linmas (PL_K)',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('linmasAktif', 'linmasDibutuhkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '05.02.053', 'teks-asli')],
    catatan:
      'Kapasitas terhadap kebutuhan: petugas aktif dapat melebihi kebutuhan. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { linmasAktif: '1527', linmasDibutuhkan: '2034' }, nilai: '75.07' },
      {
        data: { linmasAktif: '3574', linmasDibutuhkan: '8000' },
        nilai: '44.68',
        catatan: 'Tepat 44,675; bilangan biner memberi 44,67.',
      },
    ],
  });

/** Persentase pemerintah daerah yang mengadopsi dan menerapkan strategi penanggulangan bencana daerah yang selaras dengan rencana/strategi nasional. */
export const pemdaStrategiBencana: Indikator<'pemdaBerstrategi' | 'pemda'> = /* @__PURE__ */ terdaftar({
  id: 'pemdaStrategiBencana',
  nama: 'Persentase pemerintah daerah yang mengadopsi dan menerapkan strategi penanggulangan bencana daerah yang selaras dengan rencana/strategi nasional',
  satuan: 'Persen',
  urusan: ['1.05'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.02.043' },
    { sistem: 'SIPD', kode: '000250' },
    { sistem: 'SDG', kode: '11.b.2*' },
    { sistem: 'SDG', kode: '13.1.3*' },
  ],
  namaLain: ['PRB', 'RPB', 'pengurangan risiko bencana'],
  polaritas: 'naik',
  variabel: {
    pemdaBerstrategi: {
      label:
        'Jumlah pemerintah daerah provinsi atau kabupaten/kota yang menerapkan strategi bencana nasional',
      satuan: 'pemerintah daerah',
      jenis: 'cacah',
      bagianDari: 'pemda',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pemda: {
      label: 'Jumlah seluruh pemerintah daerah provinsi atau kabupaten/kota',
      satuan: 'pemerintah daerah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pemdaBerstrategi', 'pemda'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.02.043', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pemdaBerstrategi: '940', pemda: '2568' }, nilai: '36.60' },
    {
      data: { pemdaBerstrategi: '174', pemda: '320' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Persentase pendampingan penanganan pasca bencana. */
export const pendampinganPascaBencana: Indikator<
  'pendampinganPascaTerlaksana' | 'pendampinganPascaDibutuhkan'
> = /* @__PURE__ */ terdaftar({
  id: 'pendampinganPascaBencana',
  nama: 'Persentase pendampingan penanganan pasca bencana',
  satuan: 'Persen',
  urusan: ['1.05'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.02.048' },
    { sistem: 'SIPD', kode: '000624' },
  ],
  namaLain: ['rehabilitasi dan rekonstruksi', 'pascabencana', 'BPBD'],
  polaritas: 'naik',
  variabel: {
    pendampinganPascaTerlaksana: {
      label: 'Jumlah kegiatan pendampingan pasca bencana yang terlaksana',
      satuan: 'kegiatan',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pendampinganPascaDibutuhkan: {
      label: 'Total kebutuhan pendampingan pasca bencana yang diidentifikasi',
      satuan: 'kegiatan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pendampinganPascaTerlaksana', 'pendampinganPascaDibutuhkan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.02.048', 'teks-asli')],
  catatan:
    'Registri menulis "kegiatan pendampingan"; kata "pasca bencana" pada nama variabel ditambahkan dari nama indikator. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pendampinganPascaTerlaksana: '1726', pendampinganPascaDibutuhkan: '3846' }, nilai: '44.88' },
    {
      data: { pendampinganPascaTerlaksana: '194', pendampinganPascaDibutuhkan: '320' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Persentase pendampingan penanganan tanggap darurat bencana. */
export const pendampinganTanggapDarurat: Indikator<
  'pendampinganDaruratTerlaksana' | 'pendampinganDaruratDibutuhkan'
> = /* @__PURE__ */ terdaftar({
  id: 'pendampinganTanggapDarurat',
  nama: 'Persentase pendampingan penanganan tanggap darurat bencana',
  satuan: 'Persen',
  urusan: ['1.05'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '04.02.049' },
    { sistem: 'SIPD', kode: '000620' },
  ],
  namaLain: ['tanggap darurat', 'BPBD'],
  polaritas: 'naik',
  variabel: {
    pendampinganDaruratTerlaksana: {
      label: 'Jumlah kegiatan pendampingan tanggap darurat yang terlaksana',
      satuan: 'kegiatan',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pendampinganDaruratDibutuhkan: {
      label: 'Total kebutuhan pendampingan tanggap darurat yang diidentifikasi',
      satuan: 'kegiatan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pendampinganDaruratTerlaksana', 'pendampinganDaruratDibutuhkan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '04.02.049', 'teks-asli')],
  catatan:
    'Registri menulis "kegiatan pendampingan"; kata "tanggap darurat" pada nama variabel ditambahkan dari nama indikator. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: { pendampinganDaruratTerlaksana: '1830', pendampinganDaruratDibutuhkan: '4185' },
      nilai: '43.73',
    },
    {
      data: { pendampinganDaruratTerlaksana: '7354', pendampinganDaruratDibutuhkan: '8000' },
      nilai: '91.93',
      catatan: 'Tepat 91,925; bilangan biner memberi 91,92.',
    },
  ],
});

/** Penanganan kejadian kebakaran perkotaan. */
export const kebakaranDitangani: Indikator<'kejadianDitangani' | 'kejadian'> = /* @__PURE__ */ terdaftar({
  id: 'kebakaranDitangani',
  nama: 'Penanganan kejadian kebakaran perkotaan',
  satuan: 'Persen',
  urusan: ['1.05'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['damkar', 'pemadam kebakaran'],
  polaritas: 'naik',
  variabel: {
    kejadianDitangani: {
      label: 'Jumlah kejadian kebakaran perkotaan ditangani',
      satuan: 'kejadian',
      jenis: 'cacah',
      bagianDari: 'kejadian',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    kejadian: {
      label: 'Jumlah kejadian kebakaran perkotaan terjadi',
      satuan: 'kejadian',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kejadianDitangani', 'kejadian'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanSingkawang, 'kebakaran perkotaan')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kejadianDitangani: '2449', kejadian: '3072' }, nilai: '79.72' },
    {
      data: { kejadianDitangani: '6798', kejadian: '8000' },
      nilai: '84.98',
      catatan: 'Tepat 84,975; bilangan biner memberi 84,97.',
    },
  ],
});

/** Kecepatan peringatan dini bencana. */
export const peringatanDini: Indikator<'waktuPeringatan' | 'waktuKejadian'> = /* @__PURE__ */ terdaftar({
  id: 'peringatanDini',
  nama: 'Kecepatan peringatan dini bencana',
  satuan: 'menit',
  urusan: ['1.05'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '05.02.024' }],
  namaLain: ['early warning', 'gempa', 'tsunami'],
  polaritas: 'turun',
  variabel: {
    waktuPeringatan: {
      label: 'Waktu peringatan (Tp)',
      satuan: 'menit',
      jenis: 'ukuran',
      gabungPeriode: 'rata-rata',
    },
    waktuKejadian: {
      label: 'Waktu kejadian (Tk)',
      satuan: 'menit',
      jenis: 'ukuran',
      gabungPeriode: 'rata-rata',
    },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ kurang('waktuPeringatan', 'waktuKejadian')),
  agregasi: { wilayah: 'rata-rata', periode: 'rata-rata' },
  rujukan: [/* @__PURE__ */ cite(krip, '05.02.024', 'teks-asli')],
  catatan:
    'Kedua waktu dihitung dari saat acuan yang sama. Negatif berarti peringatan mendahului kejadian. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { waktuPeringatan: '14.2', waktuKejadian: '10.05' }, nilai: '4.15' },
    {
      data: { waktuPeringatan: '13.035', waktuKejadian: '10.210' },
      nilai: '2.83',
      catatan: 'Tepat 2,825; bilangan biner memberi 2,82.',
    },
  ],
});

/** Angka kriminalitas. */
export const angkaKriminalitas: Indikator<'kejahatan' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'angkaKriminalitas',
  nama: 'Angka kriminalitas',
  satuan: 'per 100.000 penduduk',
  urusan: ['1.05'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['crime rate', 'kejahatan'],
  polaritas: 'turun',
  variabel: {
    kejahatan: {
      label: 'Jumlah kejahatan dalam satu tahun',
      satuan: 'kasus',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
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
  formula: { jenis: 'rasio', pembilang: 'kejahatan', penyebut: 'penduduk', pengali: '100000' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanSingkawangKriminalitas],
  catatan:
    'Rumus laman x 100.000, definisinya pada laman yang sama x 10.000; tafsirnya memakai 200 per 100.000. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kejahatan: '24', penduduk: '168212' }, nilai: '14.27' },
    {
      data: { kejahatan: '27', penduduk: '96000' },
      nilai: '28.13',
      catatan: 'Tepat 28,125; bilangan biner memberi 28,12.',
    },
  ],
});
