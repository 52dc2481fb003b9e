import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { skalaSakip } from '../skala/skalaSakip.js';
import { cite, krip, permenpanrb88Tahun2021 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Nilai SAKIP (hasil evaluasi AKIP). */
export const nilaiSakip: Indikator<'perencanaan' | 'pengukuran' | 'pelaporan' | 'evaluasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'nilaiSakip',
    nama: 'Nilai SAKIP (hasil evaluasi AKIP)',
    satuan: 'nilai',
    urusan: ['6.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    namaLain: ['AKIP', 'LAKIP', 'akuntabilitas kinerja', 'SAKIP', 'predikat'],
    polaritas: 'naik',
    skala: skalaSakip,
    variabel: {
      perencanaan: {
        label: 'Perencanaan kinerja (bobot 30)',
        indikator: 'sakipPerencanaan',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '30',
      },
      pengukuran: {
        label: 'Pengukuran kinerja (bobot 30)',
        indikator: 'sakipPengukuran',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '30',
      },
      pelaporan: {
        label: 'Pelaporan kinerja (bobot 15)',
        indikator: 'sakipPelaporan',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '15',
      },
      evaluasi: {
        label: 'Evaluasi akuntabilitas kinerja internal (bobot 25)',
        indikator: 'sakipEvaluasi',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '25',
      },
    },
    formula: /* @__PURE__ */ hitungan(
      /* @__PURE__ */ tambah('perencanaan', 'pengukuran', 'pelaporan', 'evaluasi'),
    ),
    agregasi: { periode: 'terakhir' },
    rujukan: [permenpanrb88Tahun2021],
    catatan:
      'Komponen 30 + 30 + 15 + 25 = 100. PermenPANRB 12/2015 memakai komponen lain (30, 25, 15, 10, dan capaian kinerja 20). Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { perencanaan: '23.85', pengukuran: '22.4', pelaporan: '11.6', evaluasi: '17.95' },
        nilai: '75.80',
      },
      {
        data: { perencanaan: '27.308', pengukuran: '17.763', pelaporan: '11.669', evaluasi: '16.855' },
        nilai: '73.60',
        catatan: 'Tepat 73,595; bilangan biner memberi 73,59.',
      },
    ],
  });

/** Nilai SAKIP: perencanaan kinerja. */
export const sakipPerencanaan: Indikator<
  'keberadaanPerencanaan' | 'kualitasPerencanaan' | 'pemanfaatanPerencanaan'
> = /* @__PURE__ */ terdaftar({
  id: 'sakipPerencanaan',
  nama: 'Nilai SAKIP: perencanaan kinerja',
  satuan: 'nilai',
  urusan: ['6.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['SAKIP', 'AKIP', 'LKE'],
  polaritas: 'naik',
  variabel: {
    keberadaanPerencanaan: {
      label: 'Nilai jawaban sub-komponen keberadaan (bobot 6)',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    kualitasPerencanaan: {
      label: 'Nilai jawaban sub-komponen kualitas (bobot 9)',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    pemanfaatanPerencanaan: {
      label: 'Nilai jawaban sub-komponen pemanfaatan (bobot 15)',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.06' }, 'keberadaanPerencanaan'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.09' }, 'kualitasPerencanaan'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.15' }, 'pemanfaatanPerencanaan'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [permenpanrb88Tahun2021],
  catatan:
    'Bobot 6 + 9 + 15 = 30. Jawaban AA 100, A 90, BB 80, B 70, CC 60, C 50, D 30, E 0. Nama sub-komponen belum diperiksa pada naskahnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [
    {
      kode: 'weights-not-one',
      alasan: 'Komponen berbobot 30 dari 100 nilai SAKIP; nilainya paling tinggi 30.',
    },
  ],
  contoh: [
    {
      data: { keberadaanPerencanaan: '90', kualitasPerencanaan: '76.7', pemanfaatanPerencanaan: '68.3' },
      nilai: '22.55',
    },
    {
      data: { keberadaanPerencanaan: '74.7', kualitasPerencanaan: '89.7', pemanfaatanPerencanaan: '70.0' },
      nilai: '23.06',
      catatan: 'Tepat 23,055; bilangan biner memberi 23,05.',
    },
  ],
});

/** Nilai SAKIP: pengukuran kinerja. */
export const sakipPengukuran: Indikator<
  'keberadaanPengukuran' | 'kualitasPengukuran' | 'pemanfaatanPengukuran'
> = /* @__PURE__ */ terdaftar({
  id: 'sakipPengukuran',
  nama: 'Nilai SAKIP: pengukuran kinerja',
  satuan: 'nilai',
  urusan: ['6.01'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['SAKIP', 'AKIP', 'LKE'],
  polaritas: 'naik',
  variabel: {
    keberadaanPengukuran: {
      label: 'Nilai jawaban sub-komponen keberadaan (bobot 6)',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    kualitasPengukuran: {
      label: 'Nilai jawaban sub-komponen kualitas (bobot 9)',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    pemanfaatanPengukuran: {
      label: 'Nilai jawaban sub-komponen pemanfaatan (bobot 15)',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: {
    jenis: 'hitungan',
    ekspresi: {
      jenis: 'tambah',
      operan: [
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.06' }, 'keberadaanPengukuran'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.09' }, 'kualitasPengukuran'] },
        { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.15' }, 'pemanfaatanPengukuran'] },
      ],
    },
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [permenpanrb88Tahun2021],
  catatan:
    'Bobot 6 + 9 + 15 = 30. Jawaban AA 100, A 90, BB 80, B 70, CC 60, C 50, D 30, E 0. Nama sub-komponen belum diperiksa pada naskahnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  pengecualian: [
    {
      kode: 'weights-not-one',
      alasan: 'Komponen berbobot 30 dari 100 nilai SAKIP; nilainya paling tinggi 30.',
    },
  ],
  contoh: [
    {
      data: { keberadaanPengukuran: '90', kualitasPengukuran: '76.7', pemanfaatanPengukuran: '68.3' },
      nilai: '22.55',
    },
    {
      data: { keberadaanPengukuran: '80.3', kualitasPengukuran: '82.3', pemanfaatanPengukuran: '79.2' },
      nilai: '24.11',
      catatan: 'Tepat 24,105; bilangan biner memberi 24,10.',
    },
  ],
});

/** Nilai SAKIP: pelaporan kinerja. */
export const sakipPelaporan: Indikator<'keberadaanPelaporan' | 'kualitasPelaporan' | 'pemanfaatanPelaporan'> =
  /* @__PURE__ */ terdaftar({
    id: 'sakipPelaporan',
    nama: 'Nilai SAKIP: pelaporan kinerja',
    satuan: 'nilai',
    urusan: ['6.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    namaLain: ['SAKIP', 'AKIP', 'LKE'],
    polaritas: 'naik',
    variabel: {
      keberadaanPelaporan: {
        label: 'Nilai jawaban sub-komponen keberadaan (bobot 3)',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      kualitasPelaporan: {
        label: 'Nilai jawaban sub-komponen kualitas (bobot 4,5)',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      pemanfaatanPelaporan: {
        label: 'Nilai jawaban sub-komponen pemanfaatan (bobot 7,5)',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
    },
    formula: {
      jenis: 'hitungan',
      ekspresi: {
        jenis: 'tambah',
        operan: [
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.03' }, 'keberadaanPelaporan'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.045' }, 'kualitasPelaporan'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.075' }, 'pemanfaatanPelaporan'] },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [permenpanrb88Tahun2021],
    catatan:
      'Bobot 3 + 4,5 + 7,5 = 15. Jawaban AA 100, A 90, BB 80, B 70, CC 60, C 50, D 30, E 0. Nama sub-komponen belum diperiksa pada naskahnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    pengecualian: [
      {
        kode: 'weights-not-one',
        alasan: 'Komponen berbobot 15 dari 100 nilai SAKIP; nilainya paling tinggi 15.',
      },
    ],
    contoh: [
      {
        data: { keberadaanPelaporan: '90', kualitasPelaporan: '76.7', pemanfaatanPelaporan: '68.3' },
        nilai: '11.27',
      },
      {
        data: { keberadaanPelaporan: '78.6', kualitasPelaporan: '64.1', pemanfaatanPelaporan: '74.7' },
        nilai: '10.85',
        catatan: 'Tepat 10,845; bilangan biner memberi 10,84.',
      },
    ],
  });

/** Nilai SAKIP: evaluasi akuntabilitas kinerja internal. */
export const sakipEvaluasi: Indikator<'keberadaanEvaluasi' | 'kualitasEvaluasi' | 'pemanfaatanEvaluasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'sakipEvaluasi',
    nama: 'Nilai SAKIP: evaluasi akuntabilitas kinerja internal',
    satuan: 'nilai',
    urusan: ['6.01'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    namaLain: ['SAKIP', 'AKIP', 'LKE'],
    polaritas: 'naik',
    variabel: {
      keberadaanEvaluasi: {
        label: 'Nilai jawaban sub-komponen keberadaan (bobot 5)',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      kualitasEvaluasi: {
        label: 'Nilai jawaban sub-komponen kualitas (bobot 7,5)',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      pemanfaatanEvaluasi: {
        label: 'Nilai jawaban sub-komponen pemanfaatan (bobot 12,5)',
        satuan: 'nilai',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
    },
    formula: {
      jenis: 'hitungan',
      ekspresi: {
        jenis: 'tambah',
        operan: [
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.05' }, 'keberadaanEvaluasi'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.075' }, 'kualitasEvaluasi'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.125' }, 'pemanfaatanEvaluasi'] },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [permenpanrb88Tahun2021],
    catatan:
      'Bobot 5 + 7,5 + 12,5 = 25. Jawaban AA 100, A 90, BB 80, B 70, CC 60, C 50, D 30, E 0. Nama sub-komponen belum diperiksa pada naskahnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    pengecualian: [
      {
        kode: 'weights-not-one',
        alasan: 'Komponen berbobot 25 dari 100 nilai SAKIP; nilainya paling tinggi 25.',
      },
    ],
    contoh: [
      {
        data: { keberadaanEvaluasi: '90', kualitasEvaluasi: '76.7', pemanfaatanEvaluasi: '68.3' },
        nilai: '18.79',
      },
      {
        data: { keberadaanEvaluasi: '98.0', kualitasEvaluasi: '81.1', pemanfaatanEvaluasi: '54.9' },
        nilai: '17.85',
        catatan: 'Tepat 17,845; bilangan biner memberi 17,84.',
      },
    ],
  });

/** Nilai Akuntabilitas Kinerja Rata-Rata Nasional. */
export const nilaiAkipRataNasional: Indikator<
  'nilaiKl' | 'nilaiProvinsi' | 'nilaiKabKota' | 'kl' | 'provinsi' | 'kabKotaDievaluasi'
> = /* @__PURE__ */ terdaftar({
  id: 'nilaiAkipRataNasional',
  nama: 'Nilai Akuntabilitas Kinerja Rata-Rata Nasional',
  satuan: 'nilai',
  urusan: ['6.01'],
  tingkat: ['nasional'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.06.021' }],
  namaLain: ['SAKIP', 'AKIP'],
  polaritas: 'naik',
  variabel: {
    nilaiKl: {
      label: 'Jumlah nilai AKIP kementerian/lembaga yang dievaluasi',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      gabungWilayah: 'jumlah',
    },
    nilaiProvinsi: {
      label: 'Jumlah nilai AKIP provinsi yang dievaluasi',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      gabungWilayah: 'jumlah',
    },
    nilaiKabKota: {
      label: 'Jumlah nilai AKIP kabupaten/kota yang dievaluasi',
      satuan: 'nilai',
      jenis: 'ukuran',
      minimum: '0',
      gabungWilayah: 'jumlah',
    },
    kl: {
      label: 'Jumlah kementerian/lembaga yang menjadi populasi evaluasi',
      satuan: 'instansi',
      jenis: 'cacah',
      gabungWilayah: 'jumlah',
    },
    provinsi: {
      label: 'Jumlah provinsi yang menjadi populasi evaluasi',
      satuan: 'instansi',
      jenis: 'cacah',
      gabungWilayah: 'jumlah',
    },
    kabKotaDievaluasi: {
      label: 'Jumlah kabupaten/kota yang menjadi populasi evaluasi',
      satuan: 'instansi',
      jenis: 'cacah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: {
    jenis: 'rasio',
    pembilang: /* @__PURE__ */ tambah('nilaiKl', 'nilaiProvinsi', 'nilaiKabKota'),
    penyebut: /* @__PURE__ */ tambah('kl', 'provinsi', 'kabKotaDievaluasi'),
    pengali: '1',
  },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.021', 'teks-asli'), permenpanrb88Tahun2021],
  catatan:
    'Rata-rata sederhana seluruh instansi. Pembilang atas yang dievaluasi, penyebut atas populasi evaluasi: instansi yang tidak dievaluasi dihitung 0. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: {
        nilaiKl: '6035.25',
        nilaiProvinsi: '2698.4',
        nilaiKabKota: '32644.15',
        kl: '84',
        provinsi: '38',
        kabKotaDievaluasi: '508',
      },
      nilai: '65.68',
    },
    {
      data: {
        nilaiKl: '4484.19',
        nilaiProvinsi: '2736.17',
        nilaiKabKota: '23144.70',
        kl: '68',
        provinsi: '30',
        kabKotaDievaluasi: '650',
      },
      nilai: '40.60',
      catatan: 'Tepat 40,595; bilangan biner memberi 40,59.',
    },
  ],
});
