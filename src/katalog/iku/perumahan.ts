import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, pp6Tahun2008 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase rumah tangga dengan akses hunian layak. */
export const hunianLayak: Indikator<'rumahTanggaLayak' | 'rumahTangga'> = /* @__PURE__ */ terdaftar({
  id: 'hunianLayak',
  nama: 'Persentase rumah tangga dengan akses hunian layak',
  satuan: 'Persen',
  urusan: ['1.04'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.04.016' },
    { sistem: 'SIPD', kode: '000706' },
    { sistem: 'SIPD', kode: '000041' },
    { sistem: 'SIPD', kode: '000236' },
  ],
  namaLain: ['rumah layak huni', 'terjangkau', 'berkelanjutan', 'RTLH'],
  polaritas: 'naik',
  variabel: {
    rumahTanggaLayak: {
      label: 'Jumlah rumah tangga dengan akses hunian layak (JRTHLTB)',
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
  formula: /* @__PURE__ */ persentase('rumahTanggaLayak', 'rumahTangga'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.04.016', 'teks-asli')],
  catatan:
    'Empat kriteria: ketahanan bangunan, paling sedikit 7,2 m2 per kapita, air minum layak, sanitasi layak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rumahTanggaLayak: '7105', rumahTangga: '7540' }, nilai: '94.23' },
    {
      data: { rumahTanggaLayak: '753', rumahTangga: '2400' },
      nilai: '31.38',
      catatan: 'Tepat 31,375; bilangan biner memberi 31,37.',
    },
  ],
});

/** Persentase pengurangan kawasan kumuh. */
export const penguranganKumuh: Indikator<'luasTertangani' | 'luasKumuhSeluruhnya'> =
  /* @__PURE__ */ terdaftar({
    id: 'penguranganKumuh',
    nama: 'Persentase pengurangan kawasan kumuh',
    satuan: 'Persen',
    urusan: ['1.04'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['permukiman kumuh'],
    polaritas: 'naik',
    variabel: {
      luasTertangani: {
        label: 'Luasan kawasan kumuh yang tertangani',
        satuan: 'ha',
        jenis: 'ukuran',
        minimum: '0',
        bagianDari: 'luasKumuhSeluruhnya',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
      luasKumuhSeluruhnya: {
        label: 'Total luasan kawasan kumuh',
        satuan: 'ha',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('luasTertangani', 'luasKumuhSeluruhnya'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { luasTertangani: '1751.02', luasKumuhSeluruhnya: '5453.19' }, nilai: '32.11' },
      {
        data: { luasTertangani: '1806.05', luasKumuhSeluruhnya: '8200' },
        nilai: '22.03',
        catatan: 'Tepat 22,025; bilangan biner memberi 22,02.',
      },
    ],
  });

/** Kawasan kumuh. */
export const kawasanKumuh: Indikator<'luasKumuh' | 'luasWilayah'> = /* @__PURE__ */ terdaftar({
  id: 'kawasanKumuh',
  nama: 'Kawasan kumuh',
  satuan: 'Persen',
  urusan: ['1.04'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['permukiman kumuh', 'lingkungan permukiman kumuh', 'kotaku'],
  polaritas: 'turun',
  variabel: {
    luasKumuh: {
      label: 'Luas kawasan kumuh',
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
  formula: /* @__PURE__ */ persentase('luasKumuh', 'luasWilayah'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo, /* @__PURE__ */ cite(pp6Tahun2008, 'IKK EKPPD')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasKumuh: '86.35', luasWilayah: '7903' }, nilai: '1.09' },
    {
      data: { luasKumuh: '14.375', luasWilayah: '100' },
      nilai: '14.38',
      catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
    },
  ],
});
