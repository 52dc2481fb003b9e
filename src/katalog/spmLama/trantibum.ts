import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiDamkar,
  cite,
  perbupKulonProgo58Tahun2011,
  perbupKulonProgo61Tahun2011,
  pp65Tahun2005,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Cakupan pelayanan bencana kebakaran. */
export const spmLamaCakupanPelayananKebakaran: Indikator<'jangkauanWmk' | 'luasWilayahDaerah'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaCakupanPelayananKebakaran',
    nama: 'Cakupan pelayanan bencana kebakaran',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'WMK', 'damkar', 'pemadam kebakaran'],
    polaritas: 'naik',
    variabel: {
      jangkauanWmk: {
        label: 'Jangkauan luas Wilayah Manajemen Kebakaran',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'luasWilayahDaerah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      luasWilayahDaerah: {
        label: 'Luas wilayah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('jangkauanWmk', 'luasWilayahDaerah'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo58Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
      aplikasiDamkar,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Penyebut bertentangan: luas wilayah (peraturan bupati) atau luas potensi kebakaran (basis data damkar satu daerah). Satuan luas tidak tercetak. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'Persentase pelayanan penyelamatan dan evakuasi korban kebakaran',
        id: 'spmKebakaranKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { jangkauanWmk: '214.6', luasWilayahDaerah: '586' }, nilai: '36.62' },
      {
        data: { jangkauanWmk: '377.4', luasWilayahDaerah: '800' },
        nilai: '47.18',
        catatan: 'Tepat 47,175; bilangan biner memberi 47,17.',
      },
    ],
  });

/** Tingkat waktu tanggap (response time rate) daerah layanan Wilayah Manajemen Kebakaran (WMK). */
export const spmLamaWaktuTanggapKebakaran: Indikator<'kebakaranTepatWaktu' | 'kebakaranWmk'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaWaktuTanggapKebakaran',
    nama: 'Tingkat waktu tanggap (response time rate) daerah layanan Wilayah Manajemen Kebakaran (WMK)',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'response time', 'damkar', '15 menit'],
    polaritas: 'naik',
    variabel: {
      kebakaranTepatWaktu: {
        label: 'Jumlah kasus kebakaran di WMK yang tertangani dalam waktu paling lama 15 menit',
        satuan: 'kasus',
        jenis: 'cacah',
        bagianDari: 'kebakaranWmk',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kebakaranWmk: {
        label: 'Jumlah kasus kebakaran dalam jangkauan WMK',
        satuan: 'kasus',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kebakaranTepatWaktu', 'kebakaranWmk'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo58Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
      aplikasiDamkar,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'Persentase pelayanan penyelamatan dan evakuasi korban kebakaran',
        id: 'spmKebakaranKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { kebakaranTepatWaktu: '5489', kebakaranWmk: '9000' }, nilai: '60.99' },
      {
        data: { kebakaranTepatWaktu: '954', kebakaranWmk: '1600' },
        nilai: '59.63',
        catatan: 'Tepat 59,625; bilangan biner memberi 59,62.',
      },
    ],
  });

/** Cakupan petugas Perlindungan Masyarakat (Linmas). */
export const spmLamaPetugasLinmas: Indikator<'petugasLinmas' | 'wilayahKerja'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaPetugasLinmas',
  nama: 'Cakupan petugas Perlindungan Masyarakat (Linmas)',
  satuan: 'Persen',
  urusan: ['1.05'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'hansip', 'satlinmas'],
  polaritas: 'naik',
  variabel: {
    petugasLinmas: {
      label: 'Jumlah petugas Linmas',
      satuan: 'petugas',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    wilayahKerja: {
      label: 'Jumlah wilayah kerja',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('petugasLinmas', 'wilayahKerja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(
      perbupKulonProgo61Tahun2011,
      'Lampiran: Target dan Panduan Operasional',
      'teks-asli',
    ),
    pp65Tahun2005,
  ],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Registri 05.02.053 memakai petugas aktif terhadap kebutuhan petugas. Pembilang menghitung orang, penyebut wilayah kerja, maka hasil dapat melampaui 100. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2011', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { petugasLinmas: '3229', wilayahKerja: '5028' }, nilai: '64.22' },
    {
      data: { petugasLinmas: '251', wilayahKerja: '800' },
      nilai: '31.38',
      catatan: 'Tepat 31,375; bilangan biner memberi 31,37.',
    },
  ],
});

/** Tingkat penyelesaian pelanggaran K3 (Ketertiban, Ketentraman, Keindahan). */
export const spmLamaPenyelesaianK3: Indikator<'pelanggaranSelesai' | 'pelanggaranDilaporkan'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaPenyelesaianK3',
    nama: 'Tingkat penyelesaian pelanggaran K3 (Ketertiban, Ketentraman, Keindahan)',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'Satpol PP', 'K3'],
    polaritas: 'naik',
    variabel: {
      pelanggaranSelesai: {
        label: 'Jumlah pelanggaran K3 yang terselesaikan',
        satuan: 'pelanggaran',
        jenis: 'cacah',
        bagianDari: 'pelanggaranDilaporkan',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      pelanggaranDilaporkan: {
        label: 'Jumlah pelanggaran K3 yang dilaporkan dan teridentifikasi oleh Satuan Polisi Pamong Praja',
        satuan: 'pelanggaran',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pelanggaranSelesai', 'pelanggaranDilaporkan'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [
      /* @__PURE__ */ cite(
        perbupKulonProgo61Tahun2011,
        'Lampiran: Target dan Panduan Operasional',
        'teks-asli',
      ),
      pp65Tahun2005,
    ],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Yang dibaca ialah lampiran peraturan bupati, bukan peraturan menteri yang dikutipnya. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2011', sampai: '2018' },
    digantikan: [
      {
        nama: 'Persentase gangguan Trantibum yang dapat diselesaikan',
        id: 'spmTrantibumKabKota',
        alasan: 'PP 2/2018 menggantikan rezim PP 65/2005; layanannya sejenis, ukurannya tidak sama.',
      },
    ],
    contoh: [
      { data: { pelanggaranSelesai: '2407', pelanggaranDilaporkan: '5213' }, nilai: '46.17' },
      {
        data: { pelanggaranSelesai: '776', pelanggaranDilaporkan: '1280' },
        nilai: '60.63',
        catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
      },
    ],
  });

/** Cakupan patroli siaga ketertiban umum dan ketenteraman masyarakat. */
export const spmLamaPatroliTrantib: Indikator<'kelompokPatroli' | 'kecamatan'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaPatroliTrantib',
  nama: 'Cakupan patroli siaga ketertiban umum dan ketenteraman masyarakat',
  satuan: 'kali',
  urusan: ['1.05'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'Satpol PP', 'patroli'],
  polaritas: 'naik',
  variabel: {
    kelompokPatroli: {
      label: 'Jumlah kelompok patroli',
      satuan: 'kelompok',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    kecamatan: {
      label: 'Jumlah kecamatan',
      satuan: 'kecamatan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: {
    jenis: 'rasio',
    pembilang: { jenis: 'kali', operan: ['kelompokPatroli', { jenis: 'konstanta', nilai: '3' }] },
    penyebut: 'kecamatan',
    pengali: '1',
  },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [aplikasiDamkar, pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Rumus: kelompok patroli x 3 patroli / kecamatan. Belum diperiksa: nama indikator ditulis menurut SPM lama, bukan dari sumber pecahannya (basis data damkar dan Satpol PP satu daerah). Hanya untuk data lama. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2005', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { kelompokPatroli: '7', kecamatan: '12' }, nilai: '1.75' },
    { data: { kelompokPatroli: '12', kecamatan: '32' }, nilai: '1.13', catatan: 'Tepat 1,125.' },
  ],
});

/** Rasio petugas perlindungan masyarakat. */
export const spmLamaLinmasPerRt: Indikator<'satuanLinmas' | 'rukunTetangga'> = /* @__PURE__ */ terdaftar({
  id: 'spmLamaLinmasPerRt',
  nama: 'Rasio petugas perlindungan masyarakat',
  satuan: 'orang per RT',
  urusan: ['1.05'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['SPM lama', 'PP 65/2005', 'linmas', 'hansip', 'satlinmas'],
  polaritas: 'naik',
  variabel: {
    satuanLinmas: {
      label: 'Jumlah satuan linmas',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    rukunTetangga: {
      label: 'Jumlah RT',
      satuan: 'RT',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'satuanLinmas', penyebut: 'rukunTetangga', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [aplikasiDamkar, pp65Tahun2005],
  catatan:
    'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Belum diperiksa: nama indikator ditulis menurut SPM lama, bukan dari sumber pecahannya (basis data damkar dan Satpol PP satu daerah). Hanya untuk data lama. Polaritas disimpulkan; sumber tidak mencetaknya.',
  berlaku: { sejak: '2005', sampai: '2018' },
  digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
  contoh: [
    { data: { satuanLinmas: '24', rukunTetangga: '59' }, nilai: '0.41' },
    {
      data: { satuanLinmas: '219', rukunTetangga: '200' },
      nilai: '1.10',
      catatan: 'Tepat 1,095; bilangan biner memberi 1,09.',
    },
  ],
});

/** Persentase aparatur pemadam kebakaran yang memenuhi standar kualifikasi. */
export const spmLamaSatgasDamkarBersertifikat: Indikator<'satgasBersertifikat' | 'satgasDamkar'> =
  /* @__PURE__ */ terdaftar({
    id: 'spmLamaSatgasDamkarBersertifikat',
    nama: 'Persentase aparatur pemadam kebakaran yang memenuhi standar kualifikasi',
    satuan: 'Persen',
    urusan: ['1.05'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['SPM lama', 'PP 65/2005', 'damkar', 'pemadam kebakaran', 'sertifikat'],
    polaritas: 'naik',
    variabel: {
      satgasBersertifikat: {
        label: 'Jumlah satgas damkar bersertifikat',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'satgasDamkar',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      satgasDamkar: {
        label: 'Jumlah satgas damkar',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('satgasBersertifikat', 'satgasDamkar'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [aplikasiDamkar, pp65Tahun2005],
    catatan:
      'SPM lama (rezim PP 65/2005), digantikan PP 2/2018. Belum diperiksa: nama indikator ditulis menurut SPM lama, bukan dari sumber pecahannya (basis data damkar dan Satpol PP satu daerah). Hanya untuk data lama. Polaritas disimpulkan; sumber tidak mencetaknya.',
    berlaku: { sejak: '2005', sampai: '2018' },
    digantikan: [{ nama: 'SPM menurut PP 2/2018', alasan: 'PP 2/2018 menggantikan rezim PP 65/2005.' }],
    contoh: [
      { data: { satgasBersertifikat: '5196', satgasDamkar: '5806' }, nilai: '89.49' },
      {
        data: { satgasBersertifikat: '765', satgasDamkar: '2400' },
        nilai: '31.88',
        catatan: 'Tepat 31,875; bilangan biner memberi 31,87.',
      },
    ],
  });
