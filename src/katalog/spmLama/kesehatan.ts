import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiKinerjaKota,
  cite,
  edataKotaGorontalo,
  indikatorSulawesiTenggara,
  lamanSurabaya,
  perbupKulonProgo15Tahun2011,
  pp6Tahun2008,
  pp65Tahun2005,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Cakupan kunjungan Ibu hamil Kunjungan keempat (K4). */
export const spmLamaCakupanK4: Indikator<'ibuHamilK4' | 'sasaranIbuHamil'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaCakupanK4',
  nama: 'Cakupan kunjungan Ibu hamil Kunjungan keempat (K4)',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: [
    'SPM lama',
    'PP 65/2005',
    'ANC',
    'antenatal',
    'KIA',
    'bumil',
    'K4',
    'Cakupan kunjungan ibu hamil K4',
  ],
  polaritas: 'naik',
  variabel: {
    ibuHamilK4: {
      label: 'Jumlah ibu hamil yang mendapat pelayanan antenatal K4',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    sasaranIbuHamil: {
      label: 'Jumlah sasaran ibu hamil',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ibuHamilK4', 'sasaranIbuHamil'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
    lamanSurabaya,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Sasaran ialah perkiraan, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [
    {
      nama: 'Pelayanan kesehatan ibu hamil sesuai standar',
      id: 'spmIbuHamilKabKota',
      alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
    },
  ],
  contoh: [
    { data: { ibuHamilK4: '91', sasaranIbuHamil: '130' }, nilai: '70.00' },
    {
      data: { ibuHamilK4: '870', sasaranIbuHamil: '1600' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});

/** Cakupan komplikasi kebidanan yang ditangani. */
export const spmLamaKomplikasiKebidananDitangani: Indikator<'komplikasiDitangani' | 'ibuKomplikasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaKomplikasiKebidananDitangani',
    nama: 'Cakupan komplikasi kebidanan yang ditangani',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'PKK', 'PONED', 'PONEK', 'PK', 'komplikasi kehamilan'],
    polaritas: 'naik',
    variabel: {
      komplikasiDitangani: {
        label: 'Jumlah komplikasi kebidanan yang mendapat penanganan definitif',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      ibuKomplikasi: {
        label: 'Jumlah ibu dengan komplikasi kebidanan',
        satuan: 'ibu',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('komplikasiDitangani', 'ibuKomplikasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
      /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7493'),
      /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'),
      aplikasiKinerjaKota,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Pembilang menghitung komplikasi, penyebut menghitung ibu. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { komplikasiDitangani: '6358', ibuKomplikasi: '6554' }, nilai: '97.01' },
      {
        data: { komplikasiDitangani: '4278', ibuKomplikasi: '8000' },
        nilai: '53.48',
        catatan: 'Tepat 53,475; bilangan biner memberi 53,47.',
      },
    ],
  });

/** Cakupan pertolongan persalinan oleh tenaga kesehatan yang memiliki kompetensi kebidanan. */
export const spmLamaPersalinanNakes: Indikator<'persalinanDitolong' | 'seluruhSasaranIbuBersalin'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPersalinanNakes',
    nama: 'Cakupan pertolongan persalinan oleh tenaga kesehatan yang memiliki kompetensi kebidanan',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'linakes', 'bidan', 'Pn', 'nakes', 'ibu bersalin'],
    polaritas: 'naik',
    variabel: {
      persalinanDitolong: {
        label: 'Jumlah ibu bersalin yang ditolong oleh tenaga kesehatan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      seluruhSasaranIbuBersalin: {
        label: 'Jumlah seluruh sasaran ibu bersalin',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('persalinanDitolong', 'seluruhSasaranIbuBersalin'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
      /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7494'),
      /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'),
      aplikasiKinerjaKota,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Sasaran ialah perkiraan, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'Pelayanan kesehatan ibu bersalin',
        id: 'spmIbuBersalinKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { persalinanDitolong: '4702', seluruhSasaranIbuBersalin: '7516' }, nilai: '62.56' },
      {
        data: { persalinanDitolong: '291', seluruhSasaranIbuBersalin: '480' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  });

/** Cakupan pelayanan nifas. */
export const spmLamaPelayananNifas: Indikator<'ibuNifasDilayani' | 'ibuNifas'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaPelayananNifas',
  nama: 'Cakupan pelayanan nifas',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'KF3', 'pascasalin'],
  polaritas: 'naik',
  variabel: {
    ibuNifasDilayani: {
      label: 'Jumlah ibu nifas yang telah memperoleh 3 kali pelayanan nifas sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'ibuNifas',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    ibuNifas: {
      label: 'Jumlah ibu nifas',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ibuNifasDilayani', 'ibuNifas'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { ibuNifasDilayani: '1741', ibuNifas: '1954' }, nilai: '89.10' },
    {
      data: { ibuNifasDilayani: '7614', ibuNifas: '8000' },
      nilai: '95.18',
      catatan: 'Tepat 95,175; bilangan biner memberi 95,17.',
    },
  ],
});

/** Cakupan neonatus dengan komplikasi yang ditangani. */
export const spmLamaNeonatusKomplikasi: Indikator<'neonatusTertangani' | 'neonatusKomplikasi'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaNeonatusKomplikasi',
    nama: 'Cakupan neonatus dengan komplikasi yang ditangani',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'bayi baru lahir', 'BBLR'],
    polaritas: 'naik',
    variabel: {
      neonatusTertangani: {
        label: 'Jumlah neonatus dengan komplikasi yang tertangani',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'neonatusKomplikasi',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      neonatusKomplikasi: {
        label: 'Jumlah seluruh neonatus dengan komplikasi yang ada',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('neonatusTertangani', 'neonatusKomplikasi'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { neonatusTertangani: '707', neonatusKomplikasi: '1341' }, nilai: '52.72' },
      {
        data: { neonatusTertangani: '4946', neonatusKomplikasi: '8000' },
        nilai: '61.83',
        catatan: 'Tepat 61,825; bilangan biner memberi 61,82.',
      },
    ],
  });

/** Cakupan kunjungan bayi. */
export const spmLamaKunjunganBayi: Indikator<'bayiDilayani' | 'bayiLahirHidup'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaKunjunganBayi',
  nama: 'Cakupan kunjungan bayi',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'KBy', 'bayi'],
  polaritas: 'naik',
  variabel: {
    bayiDilayani: {
      label: 'Jumlah bayi yang memperoleh pelayanan kesehatan sesuai standar',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    bayiLahirHidup: {
      label: 'Jumlah seluruh bayi lahir hidup',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('bayiDilayani', 'bayiLahirHidup'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
    edataKotaGorontalo,
    /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'),
    aplikasiKinerjaKota,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { bayiDilayani: '1050', bayiLahirHidup: '3131' }, nilai: '33.54' },
    {
      data: { bayiDilayani: '41', bayiLahirHidup: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Cakupan desa/kelurahan Universal Child Immunization (UCI). */
export const spmLamaDesaUci: Indikator<'desaUci' | 'desaKelurahan'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaDesaUci',
  nama: 'Cakupan desa/kelurahan Universal Child Immunization (UCI)',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: [
    'SPM lama',
    'PP 65/2005',
    'imunisasi',
    'vaksin',
    'Universal Child Immunization',
    'Cakupan desa/kelurahan UCI',
  ],
  polaritas: 'naik',
  variabel: {
    desaUci: {
      label: 'Jumlah desa/kelurahan UCI',
      satuan: 'desa/kelurahan',
      jenis: 'cacah',
      bagianDari: 'desaKelurahan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    desaKelurahan: {
      label: 'Jumlah desa/kelurahan',
      satuan: 'desa/kelurahan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('desaUci', 'desaKelurahan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
    edataKotaGorontalo,
    /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'),
    aplikasiKinerjaKota,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Sumber menulis "Immunzation": salah ketik yang dirapikan. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { desaUci: '2758', desaKelurahan: '4246' }, nilai: '64.96' },
    {
      data: { desaUci: '201', desaKelurahan: '800' },
      nilai: '25.13',
      catatan: 'Tepat 25,125; bilangan biner memberi 25,12.',
    },
  ],
});

/** Cakupan pelayanan anak balita. */
export const spmLamaPelayananAnakBalita: Indikator<'balitaDipantau' | 'anakBalita'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPelayananAnakBalita',
    nama: 'Cakupan pelayanan anak balita',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'posyandu', 'tumbuh kembang'],
    polaritas: 'naik',
    variabel: {
      balitaDipantau: {
        label: 'Jumlah balita dengan pemantauan minimal 8 kali',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'anakBalita',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      anakBalita: {
        label: 'Jumlah seluruh anak balita',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('balitaDipantau', 'anakBalita'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Sumber menulis "x 100" tanpa %. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'Pelayanan kesehatan balita',
        id: 'spmBalitaKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { balitaDipantau: '767', anakBalita: '1277' }, nilai: '60.06' },
      {
        data: { balitaDipantau: '1686', anakBalita: '8000' },
        nilai: '21.08',
        catatan: 'Tepat 21,075; bilangan biner memberi 21,07.',
      },
    ],
  });

/** Cakupan pemberian makanan pendamping ASI (MP-ASI) pada anak usia 6-24 bulan keluarga miskin. */
export const spmLamaMpAsiGakin: Indikator<'anakMendapatMpAsi' | 'anakGakin'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaMpAsiGakin',
  nama: 'Cakupan pemberian makanan pendamping ASI (MP-ASI) pada anak usia 6-24 bulan keluarga miskin',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'gizi', 'gakin', 'keluarga miskin'],
  polaritas: 'naik',
  variabel: {
    anakMendapatMpAsi: {
      label: 'Jumlah anak usia 6-24 bulan keluarga miskin yang mendapat MP-ASI',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'anakGakin',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    anakGakin: {
      label: 'Jumlah seluruh anak usia 6-24 bulan keluarga miskin',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('anakMendapatMpAsi', 'anakGakin'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { anakMendapatMpAsi: '3366', anakGakin: '8871' }, nilai: '37.94' },
    {
      data: { anakMendapatMpAsi: '5774', anakGakin: '8000' },
      nilai: '72.18',
      catatan: 'Tepat 72,175; bilangan biner memberi 72,17.',
    },
  ],
});

/** Cakupan balita gizi buruk mendapat perawatan. */
export const spmLamaBalitaGiziBurukDirawat: Indikator<'giziBurukDirawat' | 'giziBurukDitemukan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaBalitaGiziBurukDirawat',
    nama: 'Cakupan balita gizi buruk mendapat perawatan',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'gizi buruk', 'malnutrisi'],
    polaritas: 'naik',
    variabel: {
      giziBurukDirawat: {
        label: 'Jumlah balita gizi buruk yang dirawat',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'giziBurukDitemukan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      giziBurukDitemukan: {
        label: 'Jumlah seluruh balita gizi buruk yang ditemukan',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('giziBurukDirawat', 'giziBurukDitemukan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
      edataKotaGorontalo,
      /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'),
      aplikasiKinerjaKota,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { giziBurukDirawat: '5286', giziBurukDitemukan: '6095' }, nilai: '86.73' },
      {
        data: { giziBurukDirawat: '6132', giziBurukDitemukan: '16000' },
        nilai: '38.33',
        catatan: 'Tepat 38,325; bilangan biner memberi 38,32.',
      },
    ],
  });

/** Cakupan penjaringan kesehatan siswa SD dan setingkat. */
export const spmLamaPenjaringanSiswaSd: Indikator<'muridDiperiksa' | 'muridSdSetingkat'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPenjaringanSiswaSd',
    nama: 'Cakupan penjaringan kesehatan siswa SD dan setingkat',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'UKS', 'skrining', 'dokter kecil'],
    polaritas: 'naik',
    variabel: {
      muridDiperiksa: {
        label: 'Jumlah murid SD dan setingkat yang diperiksa kesehatannya oleh tenaga terlatih',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'muridSdSetingkat',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      muridSdSetingkat: {
        label: 'Jumlah murid SD dan setingkat',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('muridDiperiksa', 'muridSdSetingkat'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Pembilang dibaca kumulatif dalam satu tahun, maka gabungan periode memakai laporan terakhir. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'Pelayanan kesehatan pada usia pendidikan dasar',
        id: 'spmUsiaPendidikanDasarKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { muridDiperiksa: '2895', muridSdSetingkat: '5615' }, nilai: '51.56' },
      {
        data: { muridDiperiksa: '6518', muridSdSetingkat: '8000' },
        nilai: '81.48',
        catatan: 'Tepat 81,475; bilangan biner memberi 81,47.',
      },
    ],
  });

/** Penemuan penderita Pneumonia balita. */
export const spmLamaPneumoniaBalita: Indikator<'pneumoniaDitangani' | 'perkiraanPneumonia'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPneumoniaBalita',
    nama: 'Penemuan penderita Pneumonia balita',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'ISPA'],
    polaritas: 'naik',
    variabel: {
      pneumoniaDitangani: {
        label: 'Jumlah penemuan penderita pneumonia balita yang ditangani',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      perkiraanPneumonia: {
        label: 'Jumlah perkiraan penderita pneumonia balita',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pneumoniaDitangani', 'perkiraanPneumonia'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penyebut ialah perkiraan, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { pneumoniaDitangani: '2409', perkiraanPneumonia: '7001' }, nilai: '34.41' },
      {
        data: { pneumoniaDitangani: '51', perkiraanPneumonia: '160' },
        nilai: '31.88',
        catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
      },
    ],
  });

/** Penemuan pasien baru TB BTA positif / case detection rate (CDR). */
export const spmLamaTbBtaCdr: Indikator<'pasienBaru' | 'perkiraanPasienBaru'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaTbBtaCdr',
  nama: 'Penemuan pasien baru TB BTA positif / case detection rate (CDR)',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'TBC', 'tuberkulosis', 'CDR'],
  polaritas: 'naik',
  variabel: {
    pasienBaru: {
      label: 'Jumlah pasien baru TB BTA positif yang ditemukan dan diobati',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    perkiraanPasienBaru: {
      label: 'Jumlah perkiraan pasien baru TB BTA positif',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pasienBaru', 'perkiraanPasienBaru'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
    /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7495'),
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penyebut ialah perkiraan, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [
    {
      nama: 'Pelayanan kesehatan orang terduga tuberkulosis',
      id: 'spmTerdugaTuberkulosisKabKota',
      alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
    },
  ],
  contoh: [
    { data: { pasienBaru: '797', perkiraanPasienBaru: '1838' }, nilai: '43.36' },
    {
      data: { pasienBaru: '6002', perkiraanPasienBaru: '8000' },
      nilai: '75.03',
      catatan: 'Tepat 75,025; bilangan biner memberi 75,02.',
    },
  ],
});

/** Penderita DBD yang ditangani. */
export const spmLamaDbdDitangani: Indikator<'dbdDitangani' | 'dbdDitemukan'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaDbdDitangani',
  nama: 'Penderita DBD yang ditangani',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: [
    'SPM lama',
    'PP 65/2005',
    'demam berdarah',
    'dengue',
    'demam berdarah dengue',
    'Cakupan penemuan dan penanganan penderita DBD',
  ],
  polaritas: 'naik',
  variabel: {
    dbdDitangani: {
      label: 'Jumlah penderita DBD yang ditangani sesuai SOP',
      satuan: 'orang',
      jenis: 'cacah',
      bagianDari: 'dbdDitemukan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    dbdDitemukan: {
      label: 'Jumlah penderita DBD yang ditemukan',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dbdDitangani', 'dbdDitemukan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
    /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7499'),
    /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'),
    aplikasiKinerjaKota,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { dbdDitangani: '3386', dbdDitemukan: '5757' }, nilai: '58.82' },
    {
      data: { dbdDitangani: '5478', dbdDitemukan: '8000' },
      nilai: '68.48',
      catatan: 'Tepat 68,475; bilangan biner memberi 68,47.',
    },
  ],
});

/** Penemuan penderita diare. */
export const spmLamaPenemuanDiare: Indikator<'diareDilayani' | 'perkiraanDiare'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaPenemuanDiare',
  nama: 'Penemuan penderita diare',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'diare'],
  polaritas: 'naik',
  variabel: {
    diareDilayani: {
      label: 'Jumlah penderita diare yang datang dan dilayani di sarana kesehatan dan kader',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    perkiraanDiare: {
      label: 'Jumlah perkiraan penderita diare',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('diareDilayani', 'perkiraanDiare'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penyebut ialah perkiraan, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { diareDilayani: '3451', perkiraanDiare: '4195' }, nilai: '82.26' },
    {
      data: { diareDilayani: '10308', perkiraanDiare: '16000' },
      nilai: '64.43',
      catatan: 'Tepat 64,425; bilangan biner memberi 64,42.',
    },
  ],
});

/** Cakupan pelayanan kesehatan dasar pasien masyarakat miskin. */
export const spmLamaYankesDasarMaskin: Indikator<'kunjunganMaskin' | 'maskinSakit'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaYankesDasarMaskin',
    nama: 'Cakupan pelayanan kesehatan dasar pasien masyarakat miskin',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'maskin', 'Jamkesmas', 'puskesmas', 'strata 1'],
    polaritas: 'naik',
    variabel: {
      kunjunganMaskin: {
        label: 'Jumlah kunjungan pasien masyarakat miskin di sarana kesehatan strata 1',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      maskinSakit: {
        label: 'Jumlah seluruh masyarakat miskin sakit di Daerah',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kunjunganMaskin', 'maskinSakit'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
      /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_74102'),
      edataKotaGorontalo,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penyebut bertentangan: masyarakat miskin sakit (peraturan bupati), seluruh masyarakat miskin (IKK Gorontalo), atau penduduk miskin (aplikasi statistik daerah). Pembilang menghitung kunjungan, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { kunjunganMaskin: '3387', maskinSakit: '5222' }, nilai: '64.86' },
      {
        data: { kunjunganMaskin: '11468', maskinSakit: '16000' },
        nilai: '71.68',
        catatan: 'Tepat 71,675; bilangan biner memberi 71,67.',
      },
    ],
  });

/** Cakupan Pelayanan Kesehatan Rujukan Pasien Masyarakat Miskin. */
export const spmLamaYankesRujukanMaskin: Indikator<'pasienMaskin' | 'maskinBerkunjung'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaYankesRujukanMaskin',
    nama: 'Cakupan Pelayanan Kesehatan Rujukan Pasien Masyarakat Miskin',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'maskin', 'rujukan', 'rumah sakit'],
    polaritas: 'naik',
    variabel: {
      pasienMaskin: {
        label: 'Jumlah pasien masyarakat miskin di sarana kesehatan strata 2 dan strata 3',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      maskinBerkunjung: {
        label: 'Jumlah masyarakat miskin yang berkunjung ke sarana kesehatan strata 2 dan strata 3',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pasienMaskin', 'maskinBerkunjung'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Pembilang dan penyebut hampir sama kata-katanya, seperti tercetak. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    pengecualian: [
      {
        kode: 'undeclared-part',
        alasan: 'Disalin seperti tercetak: sumber tidak membedakan pasien dan pengunjung.',
      },
    ],
    contoh: [
      { data: { pasienMaskin: '3682', maskinBerkunjung: '5181' }, nilai: '71.07' },
      {
        data: { pasienMaskin: '7734', maskinBerkunjung: '8000' },
        nilai: '96.68',
        catatan: 'Tepat 96,675; bilangan biner memberi 96,67.',
      },
    ],
  });

/** Cakupan jaminan pemeliharaan kesehatan penduduk. */
export const spmLamaJaminanKesehatan: Indikator<'pendudukBerjaminan' | 'penduduk'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaJaminanKesehatan',
    nama: 'Cakupan jaminan pemeliharaan kesehatan penduduk',
    satuan: 'Persen',
    urusan: ['1.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'JKN', 'BPJS Kesehatan', 'UHC', 'Jamkesmas'],
    polaritas: 'naik',
    variabel: {
      pendudukBerjaminan: {
        label: 'Jumlah penduduk yang memiliki jaminan',
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
    formula: /* @__PURE__ */ persentase('pendudukBerjaminan', 'penduduk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo15Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { pendudukBerjaminan: '663', penduduk: '827' }, nilai: '80.17' },
      {
        data: { pendudukBerjaminan: '3262', penduduk: '8000' },
        nilai: '40.78',
        catatan: 'Tepat 40,775; bilangan biner memberi 40,77.',
      },
    ],
  });

/** Cakupan Desa/Kelurahan mengalami KLB yang dilakukan penyelidikan epidemiologi < 24 jam. */
export const spmLamaKlbDitangani24Jam: Indikator<'klbDitangani' | 'klbTerjadi'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaKlbDitangani24Jam',
  nama: 'Cakupan Desa/Kelurahan mengalami KLB yang dilakukan penyelidikan epidemiologi < 24 jam',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'kejadian luar biasa', 'penyelidikan epidemiologi', 'PE'],
  polaritas: 'naik',
  variabel: {
    klbDitangani: {
      label: 'Jumlah KLB di desa/kelurahan yang ditangani < 24 jam',
      satuan: 'KLB',
      jenis: 'cacah',
      bagianDari: 'klbTerjadi',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    klbTerjadi: {
      label: 'Jumlah KLB di desa/kelurahan yang terjadi',
      satuan: 'KLB',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('klbDitangani', 'klbTerjadi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { klbDitangani: '1458', klbTerjadi: '2119' }, nilai: '68.81' },
    {
      data: { klbDitangani: '306', klbTerjadi: '960' },
      nilai: '31.88',
      catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
    },
  ],
});

/** Cakupan Desa Siaga Aktif. */
export const spmLamaDesaSiagaAktif: Indikator<'desaSiagaAktif' | 'desaSiaga'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaDesaSiagaAktif',
  nama: 'Cakupan Desa Siaga Aktif',
  satuan: 'Persen',
  urusan: ['1.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'UKBM', 'poskesdes'],
  polaritas: 'naik',
  variabel: {
    desaSiagaAktif: {
      label: 'Jumlah Desa Siaga yang aktif',
      satuan: 'desa',
      jenis: 'cacah',
      bagianDari: 'desaSiaga',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    desaSiaga: {
      label: 'Jumlah Desa Siaga yang dibentuk',
      satuan: 'desa',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('desaSiagaAktif', 'desaSiaga'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo15Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
    edataKotaGorontalo,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penyebut lain pada IKK Gorontalo: jumlah seluruh kelurahan. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { desaSiagaAktif: '752', desaSiaga: '1817' }, nilai: '41.39' },
    {
      data: { desaSiagaAktif: '2034', desaSiaga: '8000' },
      nilai: '25.43',
      catatan: 'Tepat 25,425; bilangan biner memberi 25,42.',
    },
  ],
});
