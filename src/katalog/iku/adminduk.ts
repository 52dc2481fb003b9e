import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiKinerjaKota,
  cite,
  edataKotaGorontalo,
  indikatorSulawesiTenggara,
  krip,
  metadataKebumen,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Penduduk usia > 17 yang ber-KTP. */
export const ktpDewasa: Indikator<'dewasaBerKtp' | 'dewasaAtauMenikah'> = /* @__PURE__ */ terdaftar({
  id: 'ktpDewasa',
  nama: 'Penduduk usia > 17 yang ber-KTP',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['provinsi'],
  namaLain: ['KTP-el', 'e-KTP'],
  polaritas: 'naik',
  variabel: {
    dewasaBerKtp: {
      label: 'Jumlah penduduk usia > 17 yang ber-KTP',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'dewasaAtauMenikah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    dewasaAtauMenikah: {
      label: 'Jumlah penduduk usia > 17 atau sudah menikah',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dewasaBerKtp', 'dewasaAtauMenikah'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7454')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dewasaBerKtp: '682', dewasaAtauMenikah: '1362' }, nilai: '50.07' },
    {
      data: { dewasaBerKtp: '164', dewasaAtauMenikah: '640' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Bayi berakta kelahiran. */
export const bayiBerakta: Indikator<'bayiBerakta' | 'bayi'> = /* @__PURE__ */ terdaftar({
  id: 'bayiBerakta',
  nama: 'Bayi berakta kelahiran',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['provinsi'],
  namaLain: ['akta lahir'],
  polaritas: 'naik',
  variabel: {
    bayiBerakta: {
      label: 'Jumlah bayi berakta kelahiran',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'bayi',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    bayi: {
      label: 'Jumlah bayi',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('bayiBerakta', 'bayi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7454')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { bayiBerakta: '4794', bayi: '5874' }, nilai: '81.61' },
    {
      data: { bayiBerakta: '97', bayi: '160' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Pasangan berakta nikah. */
export const pasanganBerakta: Indikator<'pasanganBerakta' | 'pasangan'> = /* @__PURE__ */ terdaftar({
  id: 'pasanganBerakta',
  nama: 'Pasangan berakta nikah',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['buku nikah', 'akta perkawinan'],
  polaritas: 'naik',
  variabel: {
    pasanganBerakta: {
      label: 'Jumlah pasangan nikah yang berakta nikah',
      satuan: 'pasangan',
      jenis: 'cacah',
      bagianDari: 'pasangan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pasangan: {
      label: 'Jumlah keseluruhan pasangan nikah',
      satuan: 'pasangan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pasanganBerakta', 'pasangan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7454'),
    /* @__PURE__ */ cite(metadataKebumen, 'modal_metadata/3212'),
  ],
  catatan:
    'Metadata Kabupaten Kebumen menyebut "per 1.000" pada teks tetapi persen pada rumus. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pasanganBerakta: '4898', pasangan: '8227' }, nilai: '59.54' },
    {
      data: { pasanganBerakta: '765', pasangan: '2400' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Cakupan Penerbitan Kutipan Akta Kematian. */
export const kutipanAktaKematian: Indikator<'aktaTerbit' | 'pendudukMeninggal'> = /* @__PURE__ */ terdaftar({
  id: 'kutipanAktaKematian',
  nama: 'Cakupan Penerbitan Kutipan Akta Kematian',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['akta kematian'],
  polaritas: 'naik',
  variabel: {
    aktaTerbit: {
      label: 'Jumlah Akta Kematian yang diterbitkan',
      satuan: 'akta',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pendudukMeninggal: {
      label: 'Jumlah penduduk yang meninggal',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('aktaTerbit', 'pendudukMeninggal'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Registri memakai penyebut peristiwa kematian yang dilaporkan; di sini penduduk yang meninggal. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { aktaTerbit: '2741', pendudukMeninggal: '3229' }, nilai: '84.89' },
    {
      data: { aktaTerbit: '481', pendudukMeninggal: '800' },
      nilai: '60.13',
      catatan: 'Tepat 60,125; bilangan biner memberi 60,12.',
    },
  ],
});

/** Persentase Anak Berumur 0-17 Tahun yang Memiliki Akta Kelahiran. */
export const aktaLahir017: Indikator<'anak017Berakta' | 'anak017'> = /* @__PURE__ */ terdaftar({
  id: 'aktaLahir017',
  nama: 'Persentase Anak Berumur 0-17 Tahun yang Memiliki Akta Kelahiran',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.01.017' },
    { sistem: 'SIPD', kode: '000581' },
    { sistem: 'SDG', kode: '16.9.1.(b)' },
  ],
  namaLain: ['akta lahir', 'pencatatan kelahiran', 'Dukcapil'],
  polaritas: 'naik',
  variabel: {
    anak017Berakta: {
      label: 'Jumlah anak umur 0-17 tahun yang memiliki akta kelahiran',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anak017',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anak017: {
      label: 'Jumlah anak umur 0-17 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anak017Berakta', 'anak017'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.01.017', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anak017Berakta: '4003', anak017: '5519' }, nilai: '72.53' },
    {
      data: { anak017Berakta: '1882', anak017: '8000' },
      nilai: '23.53',
      catatan: 'Tepat 23,525; bilangan biner memberi 23,52.',
    },
  ],
});

/** Persentase anak berusia 0-4 tahun yang memiliki akta kelahiran. */
export const aktaLahir04: Indikator<'anak04Berakta' | 'anak04Dkb'> = /* @__PURE__ */ terdaftar({
  id: 'aktaLahir04',
  nama: 'Persentase anak berusia 0-4 tahun yang memiliki akta kelahiran',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.01.019' },
    { sistem: 'SIPD', kode: '000852' },
  ],
  namaLain: ['akta lahir', 'balita', 'DKB', 'Dukcapil'],
  polaritas: 'naik',
  variabel: {
    anak04Berakta: {
      label: 'Jumlah anak usia 0-4 tahun yang memiliki akta kelahiran',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anak04Dkb',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anak04Dkb: {
      label: 'Jumlah anak usia 0-4 tahun berdasarkan Data Konsolidasi Bersih (DKB)',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anak04Berakta', 'anak04Dkb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.01.019', 'teks-asli')],
  catatan:
    'Penyebut dari DKB; indikator aktaLahirBalita (09.01.030) memakai kelompok umur yang sama tanpa menyebut DKB. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { anak04Berakta: '2795', anak04Dkb: '5204' }, nilai: '53.71' },
    {
      data: { anak04Berakta: '435', anak04Dkb: '800' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Persentase Kepemilikan Akta Kelahiran pada Penduduk Berumur 0-17 Tahun dan Pendapatan 40% Terbawah. */
export const aktaLahir40Persen: Indikator<'penduduk017Bawah40Berakta' | 'penduduk017Bawah40'> =
  /* @__PURE__ */ terdaftar({
    id: 'aktaLahir40Persen',
    nama: 'Persentase Kepemilikan Akta Kelahiran pada Penduduk Berumur 0-17 Tahun dan Pendapatan 40% Terbawah',
    satuan: 'Persen',
    urusan: ['2.12'],
    tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.01.021' },
      { sistem: 'SIPD', kode: '000322' },
      { sistem: 'SDG', kode: '16.9.1.(a)' },
    ],
    namaLain: ['akta lahir', 'desil 1-4'],
    polaritas: 'naik',
    variabel: {
      penduduk017Bawah40Berakta: {
        label: 'Jumlah penduduk usia 0-17 tahun pada 40% berpendapatan bawah yang memiliki akta kelahiran',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'penduduk017Bawah40',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      penduduk017Bawah40: {
        label: 'Jumlah penduduk usia 0-17 tahun pada 40% berpendapatan bawah',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penduduk017Bawah40Berakta', 'penduduk017Bawah40'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.01.021', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penduduk017Bawah40Berakta: '3445', penduduk017Bawah40: '7138' }, nilai: '48.26' },
      {
        data: { penduduk017Bawah40Berakta: '6582', penduduk017Bawah40: '8000' },
        nilai: '82.28',
        catatan: 'Tepat 82,275; bilangan biner memberi 82,27.',
      },
    ],
  });

/** Persentase kepemilikan akta kematian dari peristiwa kematian yang dilaporkan. */
export const aktaKematian: Indikator<'aktaKematianTerbit' | 'kematianDilaporkan'> = /* @__PURE__ */ terdaftar(
  {
    id: 'aktaKematian',
    nama: 'Persentase kepemilikan akta kematian dari peristiwa kematian yang dilaporkan',
    satuan: 'Persen',
    urusan: ['2.12'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.01.022' },
      { sistem: 'SIPD', kode: '000583' },
      { sistem: 'SIPD', kode: '000854' },
    ],
    namaLain: ['pencatatan kematian', 'Dukcapil'],
    polaritas: 'naik',
    variabel: {
      aktaKematianTerbit: {
        label: 'Jumlah akta kematian yang diterbitkan',
        satuan: 'akta',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kematianDilaporkan: {
        label: 'Jumlah peristiwa kematian yang dilaporkan',
        satuan: 'peristiwa',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('aktaKematianTerbit', 'kematianDilaporkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.01.022', 'teks-asli')],
    catatan:
      'Satu aplikasi kota memakai jumlah penduduk yang meninggal sebagai penyebut; registri memakai peristiwa kematian yang dilaporkan. Akta dapat terbit untuk laporan periode sebelumnya, sehingga pembilang tidak dinyatakan bagian dari penyebut. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { aktaKematianTerbit: '1551', kematianDilaporkan: '2194' }, nilai: '70.69' },
      {
        data: { aktaKematianTerbit: '477', kematianDilaporkan: '800' },
        nilai: '59.63',
        catatan: 'Tepat 59,625; bilangan biner memberi 59,62.',
      },
    ],
  },
);

/** Persentase kepemilikan akta perceraian pada semua individu pasangan yang perceraiannya dilaporkan. */
export const aktaPerceraian: Indikator<'individuBeraktaCerai' | 'individuCeraiDilaporkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'aktaPerceraian',
    nama: 'Persentase kepemilikan akta perceraian pada semua individu pasangan yang perceraiannya dilaporkan',
    satuan: 'Persen',
    urusan: ['2.12'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.01.023' },
      { sistem: 'SIPD', kode: '000584' },
      { sistem: 'SIPD', kode: '000856' },
    ],
    namaLain: ['akta cerai', 'pencatatan perceraian'],
    polaritas: 'naik',
    variabel: {
      individuBeraktaCerai: {
        label: 'Jumlah individu yang memiliki akta perceraian',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'individuCeraiDilaporkan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      individuCeraiDilaporkan: {
        label: 'Jumlah individu pasangan yang perceraiannya dilaporkan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('individuBeraktaCerai', 'individuCeraiDilaporkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.01.023', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { individuBeraktaCerai: '4714', individuCeraiDilaporkan: '6486' }, nilai: '72.68' },
      {
        data: { individuBeraktaCerai: '41', individuCeraiDilaporkan: '160' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });

/** Persentase kepemilikan buku nikah/akta perkawinan pada semua pasangan yang perkawinannya dilaporkan. */
export const aktaPerkawinan: Indikator<'pasanganBerbukuNikah' | 'pasanganKawinDilaporkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'aktaPerkawinan',
    nama: 'Persentase kepemilikan buku nikah/akta perkawinan pada semua pasangan yang perkawinannya dilaporkan',
    satuan: 'Persen',
    urusan: ['2.12'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '09.01.024' },
      { sistem: 'SIPD', kode: '000582' },
      { sistem: 'SIPD', kode: '000853' },
    ],
    namaLain: ['akta nikah', 'buku nikah', 'pencatatan perkawinan'],
    polaritas: 'naik',
    variabel: {
      pasanganBerbukuNikah: {
        label: 'Jumlah pasangan yang memiliki buku nikah/akta perkawinan',
        satuan: 'pasangan',
        jenis: 'cacah',
        bagianDari: 'pasanganKawinDilaporkan',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pasanganKawinDilaporkan: {
        label: 'Jumlah pasangan yang perkawinannya dilaporkan',
        satuan: 'pasangan',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pasanganBerbukuNikah', 'pasanganKawinDilaporkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '09.01.024', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pasanganBerbukuNikah: '1384', pasanganKawinDilaporkan: '2119' }, nilai: '65.31' },
      {
        data: { pasanganBerbukuNikah: '435', pasanganKawinDilaporkan: '800' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Persentase penduduk yang menggunakan Identitas Kependudukan Digital (IKD) bagi penduduk wajib KTP. */
export const ikdDigital: Indikator<'penggunaIkd' | 'wajibKtp'> = /* @__PURE__ */ terdaftar({
  id: 'ikdDigital',
  nama: 'Persentase penduduk yang menggunakan Identitas Kependudukan Digital (IKD) bagi penduduk wajib KTP',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.01.029' },
    { sistem: 'SIPD', kode: '000579' },
    { sistem: 'SIPD', kode: '000857' },
  ],
  namaLain: ['KTP digital', 'identitas digital', 'IKD'],
  polaritas: 'naik',
  variabel: {
    penggunaIkd: {
      label: 'Jumlah pengguna Identitas Kependudukan Digital (IKD)',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'wajibKtp',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    wajibKtp: {
      label: 'Jumlah penduduk wajib KTP',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('penggunaIkd', 'wajibKtp'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.01.029', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penggunaIkd: '4327', wajibKtp: '5987' }, nilai: '72.27' },
    {
      data: { penggunaIkd: '427', wajibKtp: '800' },
      nilai: '53.38',
      catatan: 'Tepat 53,375; bilangan biner memberi 53,37.',
    },
  ],
});

/** Proporsi anak umur di bawah 5 tahun yang kelahirannya dicatat oleh lembaga pencatatan sipil, menurut umur. */
export const aktaLahirBalita: Indikator<'balitaBerakta' | 'anakDiBawah5Tahun'> = /* @__PURE__ */ terdaftar({
  id: 'aktaLahirBalita',
  nama: 'Proporsi anak umur di bawah 5 tahun yang kelahirannya dicatat oleh lembaga pencatatan sipil, menurut umur',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.01.030' },
    { sistem: 'SIPD', kode: '000321' },
    { sistem: 'SDG', kode: '16.9.1*' },
  ],
  namaLain: ['akta lahir', 'balita', 'pencatatan kelahiran'],
  polaritas: 'naik',
  variabel: {
    balitaBerakta: {
      label: 'Jumlah anak umur di bawah 5 tahun yang memiliki akta kelahiran',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anakDiBawah5Tahun',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakDiBawah5Tahun: {
      label: 'Jumlah anak umur di bawah 5 tahun',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('balitaBerakta', 'anakDiBawah5Tahun'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.01.030', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { balitaBerakta: '625', anakDiBawah5Tahun: '1026' }, nilai: '60.92' },
    {
      data: { balitaBerakta: '1926', anakDiBawah5Tahun: '8000' },
      nilai: '24.08',
      catatan: 'Tepat 24,075; bilangan biner memberi 24,07.',
    },
  ],
});

/** Persentase penduduk berumur 17 tahun ke atas yang mempunyai KTP elektronik. */
export const ktpElMiliki: Indikator<'penduduk17BerKtp' | 'penduduk17KeAtas'> = /* @__PURE__ */ terdaftar({
  id: 'ktpElMiliki',
  nama: 'Persentase penduduk berumur 17 tahun ke atas yang mempunyai KTP elektronik',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['KTP-el', 'e-KTP', 'kepemilikan KTP'],
  polaritas: 'naik',
  variabel: {
    penduduk17BerKtp: {
      label: 'Jumlah penduduk berumur 17 tahun ke atas yang memiliki KTP',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penduduk17KeAtas',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    penduduk17KeAtas: {
      label: 'Jumlah penduduk 17 tahun ke atas',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('penduduk17BerKtp', 'penduduk17KeAtas'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Nama menyebut KTP elektronik, pembilang menulis KTP. Penyebut umur 17 tahun ke atas tidak sama dengan wajib KTP, yang juga memuat penduduk yang sudah kawin. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penduduk17BerKtp: '692', penduduk17KeAtas: '963' }, nilai: '71.86' },
    {
      data: { penduduk17BerKtp: '4362', penduduk17KeAtas: '8000' },
      nilai: '54.53',
      catatan: 'Tepat 54,525; bilangan biner memberi 54,52.',
    },
  ],
});

/** Cakupan penerbitan Kartu Keluarga. */
export const kartuKeluarga: Indikator<'kartuKeluargaTerbit' | 'wajibKartuKeluarga'> =
  /* @__PURE__ */ terdaftar({
    id: 'kartuKeluarga',
    nama: 'Cakupan penerbitan Kartu Keluarga',
    satuan: 'Persen',
    urusan: ['2.12'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['KK'],
    polaritas: 'naik',
    variabel: {
      kartuKeluargaTerbit: {
        label: 'Jumlah Kartu Keluarga yang diterbitkan',
        satuan: 'kartu keluarga',
        jenis: 'cacah',
        gabungWilayah: 'jumlah',
      },
      wajibKartuKeluarga: {
        label: 'Jumlah penduduk wajib KK',
        satuan: 'penduduk',
        jenis: 'cacah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kartuKeluargaTerbit', 'wajibKartuKeluarga'),
    agregasi: { wilayah: 'gabung', periode: 'terakhir' },
    rujukan: [edataKotaGorontalo],
    catatan:
      'Sumber tidak mengatakan apakah Kartu Keluarga dihitung per penerbitan atau per kepemilikan, sehingga antarperiode dipakai nilai terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { kartuKeluargaTerbit: '199', wajibKartuKeluarga: '488' }, nilai: '40.78' },
      {
        data: { kartuKeluargaTerbit: '828', wajibKartuKeluarga: '3200' },
        nilai: '25.88',
        catatan: 'Tepat 25,875; bilangan biner memberi 25,87.',
      },
    ],
  });

/** Kepemilikan akta kelahiran. */
export const kepemilikanAktaKelahiran: Indikator<'berakta' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'kepemilikanAktaKelahiran',
  nama: 'Kepemilikan akta kelahiran',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['akta lahir'],
  polaritas: 'naik',
  variabel: {
    berakta: {
      label: 'Jumlah penduduk memiliki akta kelahiran',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'penduduk',
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
  formula: /* @__PURE__ */ persentase('berakta', 'penduduk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [aplikasiKinerjaKota],
  catatan:
    'Seluruh penduduk; SPM dan registri memakai kelompok umur anak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { berakta: '4046', penduduk: '4378' }, nilai: '92.42' },
    {
      data: { berakta: '87', penduduk: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Kepemilikan KTP. */
export const kepemilikanKtp: Indikator<'berKtp' | 'wajibKtp'> = /* @__PURE__ */ terdaftar({
  id: 'kepemilikanKtp',
  nama: 'Kepemilikan KTP',
  satuan: 'Persen',
  urusan: ['2.12'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['KTP-el', 'e-KTP'],
  polaritas: 'naik',
  variabel: {
    berKtp: {
      label: 'Jumlah penduduk memiliki KTP',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'wajibKtp',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    wajibKtp: {
      label: 'Jumlah penduduk wajib KTP',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('berKtp', 'wajibKtp'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [aplikasiKinerjaKota],
  catatan:
    'Penyebut wajib KTP: usia 17 tahun ke atas atau sudah kawin. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { berKtp: '4329', wajibKtp: '5675' }, nilai: '76.28' },
    {
      data: { berKtp: '123', wajibKtp: '480' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});
