import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Penyediaan dan rehabilitasi rumah layak huni bagi korban bencana kabupaten/kota. */
export const ikkRumahKorbanBencana: Indikator<'rumahDitangani' | 'rencana'> = /* @__PURE__ */ terdaftar({
  id: 'ikkRumahKorbanBencana',
  nama: 'Penyediaan dan rehabilitasi rumah layak huni bagi korban bencana kabupaten/kota',
  satuan: 'Persen',
  urusan: ['1.04'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.04.012' },
    { sistem: 'SIPD', kode: '000484' },
  ],
  namaLain: ['SPM perumahan'],
  polaritas: 'naik',
  variabel: {
    rumahDitangani: {
      label: 'Jumlah unit rumah korban bencana yang ditangani pada tahun n',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    rencana: {
      label: 'Jumlah total rencana unit rumah korban bencana yang akan ditangani pada tahun n',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('rumahDitangani', 'rencana'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'),
    edataKotaGorontalo,
    /* @__PURE__ */ cite(krip, '03.04.012'),
  ],
  catatan:
    'Penyebut adalah rencana, sehingga hasil dapat melebihi 100. Satuan hitung bertentangan: unit rumah (IKK) atau orang (borang SPM). Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { rumahDitangani: '5101', rencana: '7532' }, nilai: '67.72' },
    {
      data: { rumahDitangani: '7374', rencana: '8000' },
      nilai: '92.18',
      catatan: 'Tepat 92,175; bilangan biner memberi 92,17.',
    },
  ],
});

/** Fasilitasi penyediaan rumah layak huni bagi masyarakat terdampak relokasi program pemerintah kabupaten/kota. */
export const ikkRumahRelokasi: Indikator<
  'penggantianHak' | 'subsidiSewa' | 'rumahLayakHuni' | 'terkenaRelokasi'
> = /* @__PURE__ */ terdaftar({
  id: 'ikkRumahRelokasi',
  nama: 'Fasilitasi penyediaan rumah layak huni bagi masyarakat terdampak relokasi program pemerintah kabupaten/kota',
  satuan: 'Persen',
  urusan: ['1.04'],
  tingkat: ['kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.04.002' },
    { sistem: 'SIPD', kode: '000485' },
  ],
  namaLain: ['SPM perumahan'],
  polaritas: 'naik',
  variabel: {
    penggantianHak: {
      label:
        'Jumlah rumah tangga penerima fasilitasi penggantian hak atas penguasaan tanah dan/atau bangunan',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'terkenaRelokasi',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    subsidiSewa: {
      label: 'Jumlah rumah tangga penerima subsidi uang sewa',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'terkenaRelokasi',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    rumahLayakHuni: {
      label: 'Jumlah rumah tangga penerima penyediaan rumah layak huni',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      bagianDari: 'terkenaRelokasi',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    terkenaRelokasi: {
      label:
        'Jumlah total rumah tangga terkena relokasi program pemerintah daerah yang memenuhi kriteria penerima pelayanan',
      satuan: 'rumah tangga',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase(
    /* @__PURE__ */ tambah('penggantianHak', 'subsidiSewa', 'rumahLayakHuni'),
    'terkenaRelokasi',
  ),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(permendagri18Tahun2020, 'Lampiran, IKK outcome'), edataKotaGorontalo],
  catatan:
    'Bila tidak ada relokasi yang ditetapkan SK Kepala Daerah, registri meminta pendataan tetap dilakukan dan memberi capaian pendataan 100%: elemen diisi 1/1 bila data terkumpul, 0/1 bila tidak. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    {
      data: { penggantianHak: '6058', subsidiSewa: '5384', rumahLayakHuni: '2019', terkenaRelokasi: '24749' },
      nilai: '54.39',
    },
    {
      data: {
        penggantianHak: '13152',
        subsidiSewa: '10959',
        rumahLayakHuni: '4383',
        terkenaRelokasi: '40000',
      },
      nilai: '71.24',
      catatan: 'Tepat 71,235; bilangan biner memberi 71,23.',
    },
  ],
});

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
      label: 'Jumlah rumah tangga (JRT)',
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
export const penguranganKumuh: Indikator<'luasTertangani' | 'luasKumuh'> = /* @__PURE__ */ terdaftar({
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
      bagianDari: 'luasKumuh',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    luasKumuh: {
      label: 'Total luasan kawasan kumuh',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('luasTertangani', 'luasKumuh'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasTertangani: '1751.02', luasKumuh: '5453.19' }, nilai: '32.11' },
    {
      data: { luasTertangani: '1806.05', luasKumuh: '8200' },
      nilai: '22.03',
      catatan: 'Tepat 22,025; bilangan biner memberi 22,02.',
    },
  ],
});
