import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { persentase, pertumbuhan } from '../../formula/formulaBuilders.js';
import { skalaDesentralisasiFiskal } from '../skala/skalaDesentralisasiFiskal.js';
import {
  cite,
  depdagriFisipol1991,
  edataKotaGorontalo,
  krip,
  lamanDharmasraya,
  lamanKutim,
  literaturKeuangan1,
  literaturKeuangan2,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Dana perimbangan yang terserap dibanding yang direncanakan. */
export const danaPerimbangan: Indikator<'danaPerimbanganTerserap' | 'danaPerimbanganRencana'> =
  /* @__PURE__ */ terdaftar({
    id: 'danaPerimbangan',
    nama: 'Dana perimbangan yang terserap dibanding yang direncanakan',
    satuan: 'Persen',
    urusan: ['5.02'],
    tingkat: ['kabupaten-kota'],
    namaLain: ['DAU', 'DAK', 'DBH', 'transfer ke daerah', 'TKD'],
    polaritas: 'naik',
    variabel: {
      danaPerimbanganTerserap: {
        label: 'Jumlah dana perimbangan yang terserap',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      danaPerimbanganRencana: {
        label: 'Jumlah dana perimbangan yang direncanakan sesuai dengan APBD',
        satuan: 'rupiah',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'terakhir',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ persentase('danaPerimbanganTerserap', 'danaPerimbanganRencana'),
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    rujukan: [edataKotaGorontalo],
    catatan:
      'Realisasi terhadap rencana: hasil dapat melampaui 100 persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      {
        data: { danaPerimbanganTerserap: '742318450000', danaPerimbanganRencana: '768900000000' },
        nilai: '96.54',
      },
      {
        data: { danaPerimbanganTerserap: '128840000', danaPerimbanganRencana: '160000000' },
        nilai: '80.53',
        catatan: 'Tepat 80,525.',
      },
    ],
  });

/** Pertumbuhan PDB sektor pertanian. */
export const pertumbuhanPdbPertanian: Indikator<'pdbKini' | 'pdbLalu'> = /* @__PURE__ */ terdaftar({
  id: 'pertumbuhanPdbPertanian',
  nama: 'Pertumbuhan PDB sektor pertanian',
  satuan: 'Persen',
  urusan: ['5.02', '3.27'],
  tingkat: ['nasional', 'provinsi'],
  namaLain: ['PDRB pertanian', 'pertumbuhan ekonomi'],
  polaritas: 'naik',
  variabel: {
    pdbKini: {
      label: 'PDB sektor pertanian tahun n',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pdbLalu: {
      label: 'PDB sektor pertanian tahun n-1',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ pertumbuhan('pdbKini', 'pdbLalu'),
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 103', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pdbKini: '1403800000000000', pdbLalu: '1355200000000000' }, nilai: '3.59' },
    {
      data: { pdbKini: '1370000000000000', pdbLalu: '1600000000000000' },
      nilai: '-14.38',
      catatan: 'Tepat -14,375; bilangan biner memberi -14,37.',
    },
  ],
});

/** Derajat desentralisasi fiskal. */
export const desentralisasiFiskal: Indikator<'pad' | 'pendapatan'> = /* @__PURE__ */ terdaftar({
  id: 'desentralisasiFiskal',
  nama: 'Derajat desentralisasi fiskal',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['DDF', 'PAD', 'desentralisasi'],
  polaritas: 'naik',
  skala: skalaDesentralisasiFiskal,
  variabel: {
    pad: {
      label: 'Pendapatan Asli Daerah (PAD)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'pendapatan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pendapatan: {
      label: 'Total pendapatan daerah',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pad', 'pendapatan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [depdagriFisipol1991, literaturKeuangan2],
  catatan:
    'Pecahannya sama dengan ikkPadTerhadapPendapatan; yang ini memakai skala Depdagri-Fisipol UGM 1991. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pad: '312500000000', pendapatan: '1875400000000' }, nilai: '16.66' },
    {
      data: { pad: '230000000000', pendapatan: '1600000000000' },
      nilai: '14.38',
      catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
    },
  ],
});

/** Capaian tingkat kepatuhan penyampaian SPT Tahunan PPh berdasarkan target. */
export const kepatuhanSpt: Indikator<'capaian' | 'target'> = /* @__PURE__ */ terdaftar({
  id: 'kepatuhanSpt',
  nama: 'Capaian tingkat kepatuhan penyampaian SPT Tahunan PPh berdasarkan target',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['nasional', 'provinsi'],
  kodeLuar: [{ sistem: 'KRIP', kode: '09.02.039' }],
  namaLain: ['SPT', 'pajak', 'kepatuhan'],
  polaritas: 'naik',
  variabel: {
    capaian: { label: 'Capaian tingkat kepatuhan', satuan: 'Persen', jenis: 'ukuran', minimum: '0' },
    target: { label: 'Target yang ditetapkan', satuan: 'Persen', jenis: 'ukuran', minimum: '0' },
  },
  formula: /* @__PURE__ */ persentase('capaian', 'target'),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '09.02.039', 'teks-asli')],
  catatan: 'Capaian terhadap target, bukan rasio kepatuhan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { capaian: '85.75', target: '83.2' }, nilai: '103.06' },
    {
      data: { capaian: '84.97', target: '93.76' },
      nilai: '90.63',
      catatan: 'Tepat 90,625; bilangan biner memberi 90,62.',
    },
  ],
});

/** Rasio DBH terhadap belanja. */
export const dbhTerhadapBelanja: Indikator<'dbh' | 'belanja'> = /* @__PURE__ */ terdaftar({
  id: 'dbhTerhadapBelanja',
  nama: 'Rasio DBH terhadap belanja',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['dana bagi hasil'],
  variabel: {
    dbh: {
      label: 'Dana Bagi Hasil (DBH)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    belanja: {
      label: 'Total belanja APBD',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dbh', 'belanja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanKutim],
  catatan: 'Sumber menyebutnya netral: naik atau turun tidak dengan sendirinya baik.',
  contoh: [
    { data: { dbh: '2150000000000', belanja: '6840000000000' }, nilai: '31.43' },
    {
      data: { dbh: '1894000000000', belanja: '8000000000000' },
      nilai: '23.68',
      catatan: 'Tepat 23,675; bilangan biner memberi 23,67.',
    },
  ],
});

/** Belanja infrastruktur pelayanan publik. */
export const belanjaInfrastruktur: Indikator<'infrastruktur' | 'belanja'> = /* @__PURE__ */ terdaftar({
  id: 'belanjaInfrastruktur',
  nama: 'Belanja infrastruktur pelayanan publik',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['belanja wajib', 'mandatory spending'],
  polaritas: 'naik',
  variabel: {
    infrastruktur: {
      label: 'Belanja infrastruktur pelayanan publik',
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
  formula: /* @__PURE__ */ persentase('infrastruktur', 'belanja'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(lamanDharmasraya, 'metadata 1126')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { infrastruktur: '385200000000', belanja: '1012400000000' }, nilai: '38.05' },
    {
      data: { infrastruktur: '371700000000', belanja: '400000000000' },
      nilai: '92.93',
      catatan: 'Tepat 92,925; bilangan biner memberi 92,92.',
    },
  ],
});

/** Rasio kemandirian keuangan daerah. */
export const kemandirianKeuangan: Indikator<'pad' | 'bantuan' | 'pinjaman'> = /* @__PURE__ */ terdaftar({
  id: 'kemandirianKeuangan',
  nama: 'Rasio kemandirian keuangan daerah',
  satuan: 'Persen',
  urusan: ['5.02'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['kemandirian fiskal', 'PAD'],
  polaritas: 'naik',
  variabel: {
    pad: {
      label: 'Pendapatan Asli Daerah (PAD)',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    bantuan: {
      label: 'Bantuan pemerintah pusat/provinsi',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    pinjaman: {
      label: 'Pinjaman',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pad', /* @__PURE__ */ tambah('bantuan', 'pinjaman')),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [literaturKeuangan1],
  catatan:
    'Sumber lain menyebut PAD/pendapatan sebagai kemandirian; itu ikkPadTerhadapPendapatan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { pad: '312500000000', bantuan: '1402300000000', pinjaman: '25000000000' }, nilai: '21.89' },
    {
      data: { pad: '301500000000', bantuan: '1160000000000', pinjaman: '40000000000' },
      nilai: '25.13',
      catatan: 'Tepat 25,125; bilangan biner memberi 25,12.',
    },
  ],
});
