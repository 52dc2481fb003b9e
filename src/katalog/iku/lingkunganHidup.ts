import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan, persentase } from '../../formula/formulaBuilders.js';
import {
  aplikasiKinerjaKota,
  cite,
  edataKotaGorontalo,
  krip,
  naskahSampahSingkawang,
  pp6Tahun2008,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase sampah terkelola. */
export const sampahTerkelola: Indikator<'pengurangan' | 'penanganan'> = /* @__PURE__ */ terdaftar({
  id: 'sampahTerkelola',
  nama: 'Persentase sampah terkelola',
  satuan: 'Persen',
  urusan: ['2.11'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '07.05.080' }],
  namaLain: ['persampahan', 'timbulan'],
  polaritas: 'naik',
  variabel: {
    pengurangan: {
      label: 'Persentase pengurangan sampah',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
    penanganan: {
      label: 'Persentase penanganan sampah',
      satuan: 'persen',
      jenis: 'ukuran',
      minimum: '0',
      maksimum: '100',
    },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ tambah('pengurangan', 'penanganan')),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.080', 'teks-asli')],
  catatan:
    'Dua persen dijumlah karena penyebutnya sama (timbulan sampah); gabungan antardaerah perlu volumenya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pengurangan: '11.73', penanganan: '31.49' }, nilai: '43.22' },
    {
      data: { pengurangan: '9.511', penanganan: '62.444' },
      nilai: '71.96',
      catatan: 'Tepat 71,955; bilangan biner memberi 71,95.',
    },
  ],
});

/** Rumah tangga dengan layanan penuh pengumpulan sampah. */
export const rtLayananSampahPenuh: Indikator<'rumahTanggaDilayani' | 'rumahTangga'> =
  /* @__PURE__ */ terdaftar({
    id: 'rtLayananSampahPenuh',
    nama: 'Rumah tangga dengan layanan penuh pengumpulan sampah',
    satuan: 'Persen',
    urusan: ['2.11'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    kodeLuar: [
      { sistem: 'KRIP', kode: '07.05.077' },
      { sistem: 'SIPD', kode: '000065' },
    ],
    namaLain: ['persampahan'],
    polaritas: 'naik',
    variabel: {
      rumahTanggaDilayani: {
        label: 'Jumlah rumah tangga dengan layanan penuh pengumpulan sampah',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        bagianDari: 'rumahTangga',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      rumahTangga: {
        label: 'Jumlah rumah tangga',
        satuan: 'rumah tangga',
        jenis: 'cacah',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('rumahTanggaDilayani', 'rumahTangga'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [/* @__PURE__ */ cite(krip, '07.05.077', 'teks-asli')],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { rumahTanggaDilayani: '2908', rumahTangga: '5432' }, nilai: '53.53' },
      {
        data: { rumahTanggaDilayani: '7138', rumahTangga: '8000' },
        nilai: '89.23',
        catatan: 'Tepat 89,225; bilangan biner memberi 89,22.',
      },
    ],
  });

/** Ruang terbuka hijau per satuan luas wilayah. */
export const rthWilayah: Indikator<'luasRth' | 'luasWilayah'> = /* @__PURE__ */ terdaftar({
  id: 'rthWilayah',
  nama: 'Ruang terbuka hijau per satuan luas wilayah',
  satuan: 'Persen',
  urusan: ['2.11'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['RTH'],
  polaritas: 'naik',
  variabel: {
    luasRth: {
      label: 'Luas ruang terbuka hijau',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'luasWilayah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    luasWilayah: {
      label: 'Luas wilayah',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('luasRth', 'luasWilayah'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Bentuk PP 6/2008 memakai luas wilayah ber-HPL/HGB sebagai penyebut; di sini luas wilayah. Satuan luas RTH tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasRth: '1254.6', luasWilayah: '7903' }, nilai: '15.87' },
    { data: { luasRth: '20.125', luasWilayah: '100' }, nilai: '20.13', catatan: 'Tepat 20,125.' },
  ],
});

/** Penanganan sampah. */
export const penangananSampah: Indikator<'sampahDitangani' | 'sampahDiproduksi'> = /* @__PURE__ */ terdaftar({
  id: 'penangananSampah',
  nama: 'Penanganan sampah',
  satuan: 'Persen',
  urusan: ['2.11'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['cakupan penanganan sampah', 'timbulan sampah', 'Jakstrada', 'TPA'],
  polaritas: 'naik',
  variabel: {
    sampahDitangani: {
      label: 'Volume sampah yang ditangani',
      satuan: 'm3',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'sampahDiproduksi',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    sampahDiproduksi: {
      label: 'Volume produksi sampah',
      satuan: 'm3',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('sampahDitangani', 'sampahDiproduksi'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), naskahSampahSingkawang],
  catatan:
    'Satu naskah menulis timbulan sampah alih-alih volume (m3); satuan kedua variabel harus sama. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { sampahDitangani: '52340.5', sampahDiproduksi: '78125' }, nilai: '67.00' },
    {
      data: { sampahDitangani: '161.05', sampahDiproduksi: '200' },
      nilai: '80.53',
      catatan: 'Tepat 80,525.',
    },
  ],
});

/** Penegakan hukum lingkungan. */
export const hukumLingkungan: Indikator<'kasusLingkunganSelesai' | 'kasusLingkungan'> =
  /* @__PURE__ */ terdaftar({
    id: 'hukumLingkungan',
    nama: 'Penegakan hukum lingkungan',
    satuan: 'Persen',
    urusan: ['2.11'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['kasus lingkungan', 'gakkum'],
    polaritas: 'naik',
    variabel: {
      kasusLingkunganSelesai: {
        label: 'Jumlah kasus lingkungan yang diselesaikan pemda',
        satuan: 'kasus',
        jenis: 'cacah',
        bagianDari: 'kasusLingkungan',
        gabungWilayah: 'jumlah',
      },
      kasusLingkungan: {
        label: 'Jumlah kasus lingkungan yang ada',
        satuan: 'kasus',
        jenis: 'cacah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('kasusLingkunganSelesai', 'kasusLingkungan'),
    agregasi: { wilayah: 'gabung' },
    rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD')],
    catatan:
      'Kasus yang ada pada satu periode memuat sisa periode sebelumnya, sehingga antarperiode tidak digabung. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { kasusLingkunganSelesai: '2621', kasusLingkungan: '4741' }, nilai: '55.28' },
      {
        data: { kasusLingkunganSelesai: '5638', kasusLingkungan: '8000' },
        nilai: '70.48',
        catatan: 'Tepat 70,475; bilangan biner memberi 70,47.',
      },
    ],
  });

/** Pengawasan pelaksanaan AMDAL. */
export const amdalDiawasi: Indikator<'diawasi' | 'wajib'> = /* @__PURE__ */ terdaftar({
  id: 'amdalDiawasi',
  nama: 'Pengawasan pelaksanaan AMDAL',
  satuan: 'Persen',
  urusan: ['2.11'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['AMDAL'],
  polaritas: 'naik',
  variabel: {
    diawasi: {
      label: 'Jumlah perusahaan wajib AMDAL yang diawasi',
      satuan: 'perusahaan',
      jenis: 'cacah',
      bagianDari: 'wajib',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    wajib: {
      label: 'Jumlah seluruh perusahaan wajib AMDAL',
      satuan: 'perusahaan',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('diawasi', 'wajib'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), aplikasiKinerjaKota],
  catatan:
    'Satu perusahaan yang diawasi beberapa kali dihitung sekali dalam setahun. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { diawasi: '2567', wajib: '3379' }, nilai: '75.97' },
    {
      data: { diawasi: '41', wajib: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Tempat pembuangan sampah (TPS) per satuan penduduk. */
export const tpsPerPenduduk: Indikator<'dayaTampungTps' | 'penduduk'> = /* @__PURE__ */ terdaftar({
  id: 'tpsPerPenduduk',
  nama: 'Tempat pembuangan sampah (TPS) per satuan penduduk',
  satuan: 'm3/jiwa',
  urusan: ['2.11'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['TPS', 'sampah'],
  polaritas: 'naik',
  pembulatan: { digit: 4, mode: 'half-up' },
  variabel: {
    dayaTampungTps: {
      label: 'Jumlah daya tampung TPS',
      satuan: 'm3',
      jenis: 'ukuran',
      minimum: '0',
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
  formula: { jenis: 'rasio', pembilang: 'dayaTampungTps', penyebut: 'penduduk', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), aplikasiKinerjaKota],
  catatan:
    'Empat desimal adalah pilihan kami: nilainya lazim di bawah 0,01. Aplikasi lain tidak mencetak pengalinya. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dayaTampungTps: '1850', penduduk: '298500' }, nilai: '0.0062' },
    {
      data: { dayaTampungTps: '2199.6', penduduk: '225600' },
      nilai: '0.0098',
      catatan: 'Tepat 0,00975; bilangan biner memberi 0,0097.',
    },
  ],
});

/** Rasio ruang terbuka hijau per luas wilayah ber-HPL/HGB. */
export const rthHplHgb: Indikator<'rth' | 'hplHgb'> = /* @__PURE__ */ terdaftar({
  id: 'rthHplHgb',
  nama: 'Rasio ruang terbuka hijau per luas wilayah ber-HPL/HGB',
  satuan: 'rasio',
  urusan: ['2.11'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['RTH', 'HPL', 'HGB'],
  polaritas: 'naik',
  variabel: {
    rth: {
      label: 'Luas ruang terbuka hijau',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    hplHgb: {
      label: 'Luas wilayah ber-HPL/HGB',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'rth', penyebut: 'hplHgb', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD'), aplikasiKinerjaKota],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rth: '212.4', hplHgb: '875.3' }, nilai: '0.24' },
    {
      data: { rth: '244', hplHgb: '800' },
      nilai: '0.31',
      catatan: 'Tepat 0,305; bilangan biner memberi 0,30.',
    },
  ],
});

/** Persentase penerbitan perizinan berusaha terkait persetujuan lingkungan di bidang lingkungan hidup dan SDA berkelanjutan. */
export const persetujuanLingkungan: Indikator<'diterbitkan' | 'diajukan'> = /* @__PURE__ */ terdaftar({
  id: 'persetujuanLingkungan',
  nama: 'Persentase penerbitan perizinan berusaha terkait persetujuan lingkungan di bidang lingkungan hidup dan SDA berkelanjutan',
  satuan: 'Persen',
  urusan: ['2.11'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '07.05.069' }],
  namaLain: ['persetujuan lingkungan', 'izin lingkungan', 'UKL-UPL', 'AMDAL'],
  polaritas: 'naik',
  variabel: {
    diterbitkan: {
      label: 'Jumlah perizinan yang diterbitkan',
      satuan: 'izin',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    diajukan: {
      label: 'Jumlah permohonan perizinan yang diajukan',
      satuan: 'izin',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('diterbitkan', 'diajukan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.069', 'teks-asli')],
  catatan:
    'Izin tahun ini dapat berasal dari permohonan tahun lalu, sehingga dapat melebihi 100%. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { diterbitkan: '760', diajukan: '824' }, nilai: '92.23' },
    {
      data: { diterbitkan: '14876', diajukan: '16000' },
      nilai: '92.98',
      catatan: 'Tepat 92,975; bilangan biner memberi 92,97.',
    },
  ],
});
