import type { Indikator } from '../../definition/indikator.js';
import { persentase, pertumbuhan } from '../../formula/formulaBuilders.js';
import {
  cite,
  edataKotaGorontalo,
  krip,
  lamanDepokBapok,
  lkpjJabar2021,
  perpres71Tahun2015,
} from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Pertumbuhan Ekspor Barang Provinsi. */
export const pertumbuhanEksporBarangProv: Indikator<'eksporKini' | 'eksporLalu'> = /* @__PURE__ */ terdaftar({
  id: 'pertumbuhanEksporBarangProv',
  nama: 'Pertumbuhan Ekspor Barang Provinsi',
  satuan: 'Persen',
  urusan: ['3.30'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.02.051' },
    { sistem: 'SIPD', kode: '000863' },
    { sistem: 'SIPD', kode: '000866' },
  ],
  namaLain: ['ekspor'],
  polaritas: 'naik',
  variabel: {
    eksporKini: {
      label: 'Nilai Ekspor Tahun Ini',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    eksporLalu: {
      label: 'Nilai Ekspor Tahun Sebelumnya',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ pertumbuhan('eksporKini', 'eksporLalu'),
  agregasi: { wilayah: 'gabung', periode: 'terakhir' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.02.051', 'teks-asli')],
  catatan:
    'Registri mencetak satuan "kegiatan / persen": dibetulkan menjadi persen. Mata uang tidak dicetak; kedua nilai harus dalam mata uang yang sama. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { eksporKini: '924182836', eksporLalu: '844002590' }, nilai: '9.50' },
    {
      data: { eksporKini: '518726875', eksporLalu: '512500000' },
      nilai: '1.22',
      catatan: 'Tepat 1,215; bilangan biner memberi 1,21.',
    },
  ],
});

/** Kontribusi sektor perdagangan terhadap PDRB. */
export const pdrbPerdagangan: Indikator<'pdrbSektorPerdagangan' | 'totalPdrb'> = /* @__PURE__ */ terdaftar({
  id: 'pdrbPerdagangan',
  nama: 'Kontribusi sektor perdagangan terhadap PDRB',
  satuan: 'Persen',
  urusan: ['3.30'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['pangsa perdagangan', 'PDRB sektoral'],
  variabel: {
    pdrbSektorPerdagangan: {
      label: 'Jumlah kontribusi PDRB dari sektor perdagangan',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'totalPdrb',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    totalPdrb: {
      label: 'Jumlah total PDRB',
      satuan: 'rupiah',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('pdrbSektorPerdagangan', 'totalPdrb'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [edataKotaGorontalo],
  catatan:
    'Pangsa satu sektor turun bila sektor lain tumbuh lebih cepat, sehingga polaritas tidak dinyatakan. Dasar harga tidak tercetak; kedua nilai harus sama dasarnya.',
  pengecualian: [{ kode: 'no-polarity', alasan: 'Pangsa sektor turun bila sektor lain tumbuh lebih cepat.' }],
  contoh: [
    { data: { pdrbSektorPerdagangan: '2415300000000', totalPdrb: '12450750000000' }, nilai: '19.40' },
    {
      data: { pdrbSektorPerdagangan: '23000000000', totalPdrb: '160000000000' },
      nilai: '14.38',
      catatan: 'Tepat 14,375; bilangan biner memberi 14,37.',
    },
  ],
});

/** Laju pertumbuhan ekspor non migas. */
export const eksporNonMigasTumbuh: Indikator<'eksporNonMigasKini' | 'eksporNonMigasLalu'> =
  /* @__PURE__ */ terdaftar({
    id: 'eksporNonMigasTumbuh',
    nama: 'Laju pertumbuhan ekspor non migas',
    satuan: 'Persen',
    urusan: ['3.30'],
    tingkat: ['provinsi', 'kabupaten-kota'],
    namaLain: ['ekspor'],
    polaritas: 'naik',
    variabel: {
      eksporNonMigasKini: {
        label: 'Nilai ekspor non migas tahun n',
        satuan: 'dolar AS',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
      eksporNonMigasLalu: {
        label: 'Nilai ekspor non migas tahun n-1',
        satuan: 'dolar AS',
        jenis: 'ukuran',
        minimum: '0',
        gabungPeriode: 'jumlah',
        gabungWilayah: 'jumlah',
      },
    },
    formula: /* @__PURE__ */ pertumbuhan('eksporNonMigasKini', 'eksporNonMigasLalu'),
    agregasi: { wilayah: 'gabung', periode: 'terakhir' },
    rujukan: [/* @__PURE__ */ cite(lkpjJabar2021, 'hlm. 296')],
    catatan: 'Kurung pada rumus sumber tidak tercetak. Polaritas disimpulkan; sumber tidak mencetaknya.',
    contoh: [
      { data: { eksporNonMigasKini: '33864200000', eksporNonMigasLalu: '26560300000' }, nilai: '27.50' },
      {
        data: { eksporNonMigasKini: '40190000000', eksporNonMigasLalu: '40000000000' },
        nilai: '0.48',
        catatan: 'Tepat 0,475; bilangan biner memberi 0,47.',
      },
    ],
  });

/** Persentase ketersediaan informasi barang kebutuhan pokok dan barang penting. */
export const infoBapokTersedia: Indikator<'laporanTersedia' | 'laporan'> = /* @__PURE__ */ terdaftar({
  id: 'infoBapokTersedia',
  nama: 'Persentase ketersediaan informasi barang kebutuhan pokok dan barang penting',
  satuan: 'Persen',
  urusan: ['3.30'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['bapok', 'bapokting', 'sembako'],
  polaritas: 'naik',
  variabel: {
    laporanTersedia: {
      label: 'Jumlah laporan informasi barang kebutuhan pokok tersedia',
      satuan: 'laporan',
      jenis: 'cacah',
      bagianDari: 'laporan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    laporan: {
      label: 'Jumlah laporan informasi',
      satuan: 'laporan',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('laporanTersedia', 'laporan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanDepokBapok, /* @__PURE__ */ cite(perpres71Tahun2015, 'definisi', 'belum-diperiksa')],
  catatan:
    'Sumber menulis PP 71/2015 untuk definisinya; yang dimaksud Perpres 71/2015. Kaitannya dengan rujukan yang bertanda belum diperiksa disimpulkan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { laporanTersedia: '1846', laporan: '2892' }, nilai: '63.83' },
    {
      data: { laporanTersedia: '582', laporan: '960' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});
