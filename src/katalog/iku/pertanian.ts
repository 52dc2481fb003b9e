import type { Indikator } from '../../definition/indikator.js';
import { kali, kurang } from '../../formula/ekspresiBuilders.js';
import { hitungan, persentase, pertumbuhan } from '../../formula/formulaBuilders.js';
import { cite, krip, lamanSumbar } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Pertumbuhan produksi hortikultura. */
export const hortikulturaTumbuh: Indikator<'hortikulturaKini' | 'hortikulturaLalu'> =
  /* @__PURE__ */ terdaftar({
    id: 'hortikulturaTumbuh',
    nama: 'Pertumbuhan produksi hortikultura',
    satuan: 'Persen',
    urusan: ['3.27'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    namaLain: ['sayuran', 'buah'],
    polaritas: 'naik',
    variabel: {
      hortikulturaKini: {
        label: 'Produksi hortikultura tahun t',
        satuan: 'ton',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      hortikulturaLalu: {
        label: 'Produksi hortikultura tahun t-1',
        satuan: 'ton',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ pertumbuhan('hortikulturaKini', 'hortikulturaLalu'),
    agregasi: { wilayah: 'gabung', periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(lamanSumbar, 'metadata 1068', 'belum-diperiksa')],
    catatan:
      'Belum diperiksa: kata rumus belum dicocokkan dengan naskah sumber. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { hortikulturaKini: '185420.5', hortikulturaLalu: '172300' }, nilai: '7.61' },
      {
        data: { hortikulturaKini: '218000', hortikulturaLalu: '320000' },
        nilai: '-31.88',
        catatan: 'Tepat -31,875; bilangan biner memberi -31,87.',
      },
    ],
  });

/** Jumlah Produksi Aneka Kacang. */
export const produksiAnekaKacang: Indikator<'luasPanen' | 'produktivitas'> = /* @__PURE__ */ terdaftar({
  id: 'produksiAnekaKacang',
  nama: 'Jumlah Produksi Aneka Kacang',
  satuan: 'ton',
  urusan: ['3.27'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '02.03.011' }],
  namaLain: ['kacang tanah', 'kacang hijau'],
  polaritas: 'naik',
  variabel: {
    luasPanen: { label: 'Luas panen', satuan: 'ha', jenis: 'ukuran', minimum: '0' },
    produktivitas: { label: 'Produktivitas', satuan: 'ton/ha', jenis: 'ukuran', minimum: '0' },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ kali('luasPanen', 'produktivitas')),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.03.011', 'teks-asli')],
  catatan:
    'Produktivitas dalam ton per hektare; dari kuintal per hektare dibagi 10. Registri mencetak satuan ribu ton. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasPanen: '2450.5', produktivitas: '1.32' }, nilai: '3234.66' },
    {
      data: { luasPanen: '2722.50', produktivitas: '0.970' },
      nilai: '2640.83',
      catatan: 'Tepat 2640,825; bilangan biner memberi 2640,82.',
    },
  ],
});

/** Jumlah produksi padi (GKG). */
export const produksiPadi: Indikator<'luasPanen' | 'produktivitas'> = /* @__PURE__ */ terdaftar({
  id: 'produksiPadi',
  nama: 'Jumlah produksi padi (GKG)',
  satuan: 'ton',
  urusan: ['3.27'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.03.019' },
    { sistem: 'SIPD', kode: '000640' },
  ],
  namaLain: ['padi', 'gabah', 'GKG', 'beras'],
  polaritas: 'naik',
  variabel: {
    luasPanen: { label: 'Luas panen', satuan: 'ha', jenis: 'ukuran', minimum: '0' },
    produktivitas: { label: 'Produktivitas', satuan: 'ton/ha', jenis: 'ukuran', minimum: '0' },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ kali('luasPanen', 'produktivitas')),
  agregasi: { periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.03.019', 'teks-asli')],
  catatan:
    'Produktivitas dalam ton per hektare; dari kuintal per hektare dibagi 10. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasPanen: '18250.5', produktivitas: '5.48' }, nilai: '100012.74' },
    {
      data: { luasPanen: '20239.80', produktivitas: '6.625' },
      nilai: '134088.68',
      catatan: 'Tepat 134088,675; bilangan biner memberi 134088,67.',
    },
  ],
});

/** Peningkatan produksi jagung. */
export const peningkatanJagung: Indikator<'jagungKini' | 'jagungLalu'> = /* @__PURE__ */ terdaftar({
  id: 'peningkatanJagung',
  nama: 'Peningkatan produksi jagung',
  satuan: 'ton',
  urusan: ['3.27'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '02.03.040' }],
  namaLain: ['jagung'],
  polaritas: 'naik',
  variabel: {
    jagungKini: {
      label: 'Produksi jagung tahun t',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    jagungLalu: {
      label: 'Produksi jagung tahun t-1',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ kurang('jagungKini', 'jagungLalu')),
  agregasi: { wilayah: 'jumlah', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.03.040', 'teks-asli')],
  catatan: 'Selisih dalam ton, bukan persen. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { jagungKini: '48215.5', jagungLalu: '45120.25' }, nilai: '3095.25' },
    {
      data: { jagungKini: '48794.086', jagungLalu: '49000.591' },
      nilai: '-206.51',
      catatan: 'Tepat -206,505; bilangan biner memberi -206,50.',
    },
  ],
});

/** Unit usaha hewan ber-NKV. */
export const unitUsahaNkv: Indikator<'nkv' | 'unitUsaha'> = /* @__PURE__ */ terdaftar({
  id: 'unitUsahaNkv',
  nama: 'Unit usaha hewan ber-NKV',
  satuan: 'Persen',
  urusan: ['3.27'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['Nomor Kontrol Veteriner', 'produk hewan'],
  polaritas: 'naik',
  variabel: {
    nkv: {
      label: 'Jumlah unit usaha ber-NKV',
      satuan: 'unit usaha',
      jenis: 'cacah',
      bagianDari: 'unitUsaha',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    unitUsaha: {
      label: 'Jumlah unit usaha',
      satuan: 'unit usaha',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('nkv', 'unitUsaha'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 18', 'belum-diperiksa')],
  catatan:
    'Belum diperiksa: kata rumus belum dicocokkan dengan naskah sumber. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { nkv: '647', unitUsaha: '866' }, nilai: '74.71' },
    {
      data: { nkv: '41', unitUsaha: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Penanganan dampak perubahan iklim perkebunan. */
export const penangananDpiPerkebunan: Indikator<'luasDitangani' | 'terdampak'> = /* @__PURE__ */ terdaftar({
  id: 'penangananDpiPerkebunan',
  nama: 'Penanganan dampak perubahan iklim perkebunan',
  satuan: 'Persen',
  urusan: ['3.27'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['DPI', 'banjir', 'kekeringan', 'perkebunan'],
  polaritas: 'naik',
  variabel: {
    luasDitangani: {
      label: 'Luas ditangani',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'terdampak',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    terdampak: {
      label: 'Luas terdampak',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('luasDitangani', 'terdampak'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, 'daftar daring hlm. 17', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { luasDitangani: '84.5', terdampak: '132.75' }, nilai: '63.65' },
    {
      data: { luasDitangani: '74.19', terdampak: '120.00' },
      nilai: '61.83',
      catatan: 'Tepat 61,825; bilangan biner memberi 61,82.',
    },
  ],
});
