import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { bpsEnsiklopedia, cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Penurunan rasio fatalitas kecelakaan jalan (rasio fatalitas per 10.000 kendaraan). */
export const fatalitasKecelakaan: Indikator<'korbanMeninggal' | 'kendaraanBermotor'> =
  /* @__PURE__ */ terdaftar({
    id: 'fatalitasKecelakaan',
    nama: 'Penurunan rasio fatalitas kecelakaan jalan (rasio fatalitas per 10.000 kendaraan)',
    satuan: 'per 10.000 kendaraan',
    urusan: ['2.15'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [{ sistem: 'KRIP', kode: '03.03.036' }],
    namaLain: ['kecelakaan lalu lintas', 'keselamatan jalan', 'laka lantas'],
    polaritas: 'turun',
    variabel: {
      korbanMeninggal: {
        label: 'Jumlah korban meninggal dunia',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      kendaraanBermotor: {
        label: 'Jumlah kendaraan bermotor',
        satuan: 'unit',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: {
      jenis: 'rasio',
      pembilang: 'korbanMeninggal',
      penyebut: 'kendaraanBermotor',
      pengali: '10000',
    },
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.03.036', 'teks-asli')],
    catatan:
      'Nama menyebut penurunan, rumusnya rasio fatalitas itu sendiri. Satuan tercetak di registri "persen"; satuan di sini mengikuti rumus. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { korbanMeninggal: '19', kendaraanBermotor: '7069' }, nilai: '26.88' },
      {
        data: { korbanMeninggal: '71', kendaraanBermotor: '16000' },
        nilai: '44.38',
        catatan: 'Tepat 44,375; bilangan biner memberi 44,37.',
      },
    ],
  });

/** Persentase penduduk terlayani transportasi umum. */
export const terlayaniTransportasiUmum: Indikator<'penggunaTransportasiUmum' | 'pendudukWilayahDilayani'> =
  /* @__PURE__ */ terdaftar({
    id: 'terlayaniTransportasiUmum',
    nama: 'Persentase penduduk terlayani transportasi umum',
    satuan: 'Persen',
    urusan: ['2.15'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.03.038' },
      { sistem: 'SIPD', kode: '000238' },
      { sistem: 'SDG', kode: '11.2.1.(b)' },
    ],
    namaLain: ['angkutan umum', 'transportasi publik'],
    polaritas: 'naik',
    variabel: {
      penggunaTransportasiUmum: {
        label: 'Jumlah penduduk yang menggunakan transportasi umum',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pendudukWilayahDilayani',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pendudukWilayahDilayani: {
        label: 'Jumlah penduduk wilayah yang dilayani',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('penggunaTransportasiUmum', 'pendudukWilayahDilayani'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.03.038', 'teks-asli')],
    catatan:
      'Nama menyebut penduduk terlayani, pembilang registri menghitung penduduk yang menggunakan. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penggunaTransportasiUmum: '168', pendudukWilayahDilayani: '272' }, nilai: '61.76' },
      {
        data: { penggunaTransportasiUmum: '348', pendudukWilayahDilayani: '640' },
        nilai: '54.38',
        catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
      },
    ],
  });

/** Persentase Penduduk yang Mudah Mengakses Transportasi Publik. */
export const aksesTransportasiPublik: Indikator<'pendudukAksesNyaman' | 'pendudukDiWilayahDilayani'> =
  /* @__PURE__ */ terdaftar({
    id: 'aksesTransportasiPublik',
    nama: 'Persentase Penduduk yang Mudah Mengakses Transportasi Publik',
    satuan: 'Persen',
    urusan: ['2.15'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '03.03.039' },
      { sistem: 'SIPD', kode: '000237' },
      { sistem: 'SDG', kode: '11.2.1.(a)' },
    ],
    namaLain: ['angkutan umum', 'halte', 'transportasi umum'],
    polaritas: 'naik',
    variabel: {
      pendudukAksesNyaman: {
        label: 'Jumlah penduduk yang memiliki akses nyaman (jarak 0,5 km) ke transportasi umum',
        satuan: 'orang',
        jenis: 'cacah',
        bagianDari: 'pendudukDiWilayahDilayani',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      pendudukDiWilayahDilayani: {
        label: 'Jumlah penduduk di wilayah yang dilayani',
        satuan: 'orang',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('pendudukAksesNyaman', 'pendudukDiWilayahDilayani'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.03.039', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { pendudukAksesNyaman: '1701', pendudukDiWilayahDilayani: '1886' }, nilai: '90.19' },
      {
        data: { pendudukAksesNyaman: '7204', pendudukDiWilayahDilayani: '16000' },
        nilai: '45.03',
        catatan: 'Tepat 45,025; bilangan biner memberi 45,02.',
      },
    ],
  });

/** Peningkatan Pemenuhan SDM Transportasi yang Kompeten. */
export const sdmTransportasi: Indikator<'penyerapanLulusan' | 'lulusanBersertifikat'> =
  /* @__PURE__ */ terdaftar({
    id: 'sdmTransportasi',
    nama: 'Peningkatan Pemenuhan SDM Transportasi yang Kompeten',
    satuan: 'Persen',
    urusan: ['2.15'],
    tingkat: ['nasional', 'provinsi'],
    kodeLuar: [{ sistem: 'KRIP', kode: '03.03.034' }],
    namaLain: ['diklat perhubungan', 'taruna'],
    polaritas: 'naik',
    variabel: {
      penyerapanLulusan: {
        label: 'Persentase penyerapan lulusan diklat pembentukan transportasi',
        satuan: 'persen',
        jenis: 'ukuran',
        minimum: '0',
        maksimum: '100',
      },
      lulusanBersertifikat: {
        label: 'Persentase lulusan diklat transportasi yang bersertifikat kompetensi',
        satuan: 'persen',
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
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.4' }, 'penyerapanLulusan'] },
          { jenis: 'kali', operan: [{ jenis: 'konstanta', nilai: '0.6' }, 'lulusanBersertifikat'] },
        ],
      },
    },
    agregasi: { periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(krip, '03.03.034', 'teks-asli')],
    catatan:
      'Nama menyebut peningkatan, rumusnya jumlah berbobot dua persentase (40% dan 60%). Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { penyerapanLulusan: '82.5', lulusanBersertifikat: '91.25' }, nilai: '87.75' },
      {
        data: { penyerapanLulusan: '76.1125', lulusanBersertifikat: '88.55' },
        nilai: '83.58',
        catatan: 'Tepat 83,575; bilangan biner memberi 83,57.',
      },
    ],
  });

/** V/C ratio ruas jalan. */
export const vcRatio: Indikator<'volumeLaluLintas' | 'kapasitasJalan'> = /* @__PURE__ */ terdaftar({
  id: 'vcRatio',
  nama: 'V/C ratio ruas jalan',
  satuan: 'rasio',
  urusan: ['2.15'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['VCR', 'derajat kejenuhan', 'kinerja lalu lintas'],
  polaritas: 'turun',
  variabel: {
    volumeLaluLintas: { label: 'Volume lalu lintas', satuan: 'smp/jam', jenis: 'ukuran', minimum: '0' },
    kapasitasJalan: { label: 'Kapasitas jalan', satuan: 'smp/jam', jenis: 'ukuran', minimum: '0' },
  },
  formula: { jenis: 'rasio', pembilang: 'volumeLaluLintas', penyebut: 'kapasitasJalan', pengali: '1' },
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 38')],
  catatan:
    'Untuk satu ruas; rata-rata beberapa ruas tidak diatur sumber. Satuan volume dan kapasitas harus sama. IKK provinsi memakai pecahan yang sama (ikkVcRatioProv). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { volumeLaluLintas: '1842.5', kapasitasJalan: '2870' }, nilai: '0.64' },
    {
      data: { volumeLaluLintas: '1317.3', kapasitasJalan: '3512.8' },
      nilai: '0.38',
      catatan: 'Tepat 0,375; bilangan biner memberi 0,37.',
    },
  ],
});

/** Rasio penduduk per bus umum. */
export const rasioPendudukBus: Indikator<'penduduk' | 'bus'> = /* @__PURE__ */ terdaftar({
  id: 'rasioPendudukBus',
  nama: 'Rasio penduduk per bus umum',
  satuan: 'orang/kendaraan',
  urusan: ['2.15'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['angkutan umum', 'bus'],
  polaritas: 'turun',
  variabel: {
    penduduk: {
      label: 'Jumlah penduduk',
      satuan: 'orang',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    bus: {
      label: 'Jumlah bus umum (JBU)',
      satuan: 'kendaraan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'penduduk', penyebut: 'bus', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [bpsEnsiklopedia],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { penduduk: '812', bus: '1535' }, nilai: '0.53' },
    {
      data: { penduduk: '471', bus: '200' },
      nilai: '2.36',
      catatan: 'Tepat 2,355; bilangan biner memberi 2,35.',
    },
  ],
});
