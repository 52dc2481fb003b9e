import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip, perbadanPangan15Tahun2023 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase daerah rentan rawan pangan. */
export const daerahRentanPangan: Indikator<'daerahRentan' | 'daerah'> = /* @__PURE__ */ terdaftar({
  id: 'daerahRentanPangan',
  nama: 'Persentase daerah rentan rawan pangan',
  satuan: 'Persen',
  urusan: ['2.09'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.03.043' },
    { sistem: 'SIPD', kode: '000693' },
  ],
  namaLain: ['FSVA', 'kerawanan pangan'],
  polaritas: 'turun',
  variabel: {
    daerahRentan: {
      label: 'Jumlah daerah pada kategori prioritas 1, 2, dan 3 (sangat rentan, rentan, dan agak rentan)',
      satuan: 'daerah',
      jenis: 'cacah',
      bagianDari: 'daerah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    daerah: {
      label: 'Jumlah daerah pada semua kategori prioritas',
      satuan: 'daerah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('daerahRentan', 'daerah'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.03.043', 'teks-asli')],
  catatan:
    'Prioritas 1-6 menurut peta FSVA; registri menyebut daerah sebagai kabupaten/kota. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { daerahRentan: '3233', daerah: '3322' }, nilai: '97.32' },
    {
      data: { daerahRentan: '164', daerah: '640' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});

/** Pemenuhan cadangan beras pemerintah daerah. */
export const cadanganBerasDaerah: Indikator<'cbpd' | 'targetCbpd'> = /* @__PURE__ */ terdaftar({
  id: 'cadanganBerasDaerah',
  nama: 'Pemenuhan cadangan beras pemerintah daerah',
  satuan: 'Persen',
  urusan: ['2.09'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.03.068' },
    { sistem: 'SIPD', kode: '000604' },
  ],
  namaLain: ['CBPD', 'CPPD'],
  polaritas: 'naik',
  variabel: {
    cbpd: {
      label: 'Jumlah cadangan beras pemerintah daerah (CBPD)',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    targetCbpd: {
      label: 'Jumlah target CBPD',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('cbpd', 'targetCbpd'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '02.03.068'), perbadanPangan15Tahun2023],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Satuan ton adalah penilaian kami. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { cbpd: '4831.38', targetCbpd: '6804.76' }, nilai: '71.00' },
    {
      data: { cbpd: '15855.57', targetCbpd: '18600' },
      nilai: '85.25',
      catatan: 'Tepat 85,245; bilangan biner memberi 85,24.',
    },
  ],
});
