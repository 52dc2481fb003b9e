import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase pengadaan yang dilakukan dengan metode kompetitif. */
export const ikkPengadaanKompetitif: Indikator<'kompetitif' | 'pengadaan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkPengadaanKompetitif',
  nama: 'Persentase pengadaan yang dilakukan dengan metode kompetitif',
  satuan: 'Persen',
  urusan: ['4.01'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.042' },
    { sistem: 'SIPD', kode: '000446' },
  ],
  namaLain: ['tender', 'lelang', 'PBJ'],
  polaritas: 'naik',
  variabel: {
    kompetitif: {
      label: 'Jumlah pengadaan yang dilaksanakan menggunakan metode kompetitif',
      satuan: 'pengadaan',
      jenis: 'cacah',
      bagianDari: 'pengadaan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pengadaan: {
      label: 'Jumlah total pengadaan yang dilakukan',
      satuan: 'pengadaan',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kompetitif', 'pengadaan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.042'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Sumber hanya menyebut unsur penunjang; kode urusan adalah penilaian kami. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kompetitif: '3979', pengadaan: '8418' }, nilai: '47.27' },
    {
      data: { kompetitif: '3502', pengadaan: '8000' },
      nilai: '43.78',
      catatan: 'Tepat 43,775; bilangan biner memberi 43,77.',
    },
  ],
});

/** Rasio nilai belanja yang dilakukan melalui pengadaan. */
export const ikkBelanjaPengadaan: Indikator<'belanjaPengadaan' | 'belanja'> = /* @__PURE__ */ terdaftar({
  id: 'ikkBelanjaPengadaan',
  nama: 'Rasio nilai belanja yang dilakukan melalui pengadaan',
  satuan: 'Persen',
  urusan: ['4.01'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '09.02.069' },
    { sistem: 'SIPD', kode: '000447' },
  ],
  namaLain: ['PBJ'],
  polaritas: 'naik',
  variabel: {
    belanjaPengadaan: {
      label: 'Nilai belanja yang dilakukan melalui pengadaan',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'belanja',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    belanja: {
      label: 'Total belanja',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('belanjaPengadaan', 'belanja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '09.02.069'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Sumber hanya menyebut unsur penunjang; kode urusan adalah penilaian kami. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { belanjaPengadaan: '313222321298', belanja: '797206213534' }, nilai: '39.29' },
    {
      data: { belanjaPengadaan: '578778779040', belanja: '2039030400000' },
      nilai: '28.39',
      catatan: 'Tepat 28,385; bilangan biner memberi 28,38.',
    },
  ],
});

/** Persentase jumlah total proyek konstruksi yang ditandatangani pada kuartal pertama. */
export const ikkProyekKuartal1: Indikator<'proyekKuartalPertama' | 'proyekKonstruksi'> =
  /* @__PURE__ */ terdaftar({
    id: 'ikkProyekKuartal1',
    nama: 'Persentase jumlah total proyek konstruksi yang ditandatangani pada kuartal pertama',
    satuan: 'Persen',
    urusan: ['4.01'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.01.074' },
      { sistem: 'SIPD', kode: '000445' },
      { sistem: 'SIPD', kode: '000535' },
    ],
    namaLain: ['triwulan I', 'kontrak'],
    polaritas: 'naik',
    variabel: {
      proyekKuartalPertama: {
        label: 'Jumlah proyek konstruksi yang ditandatangani pada kuartal pertama',
        satuan: 'proyek',
        jenis: 'cacah',
        bagianDari: 'proyekKonstruksi',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      proyekKonstruksi: {
        label: 'Jumlah total proyek konstruksi',
        satuan: 'proyek',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('proyekKuartalPertama', 'proyekKonstruksi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(krip, '03.01.074'),
      /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    ],
    catatan:
      'Sumber hanya menyebut unsur penunjang; kode urusan adalah penilaian kami. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { proyekKuartalPertama: '157', proyekKonstruksi: '310' }, nilai: '50.65' },
      {
        data: { proyekKuartalPertama: '205', proyekKonstruksi: '800' },
        nilai: '25.63',
        catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
      },
    ],
  });
