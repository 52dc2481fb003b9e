import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, krip } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase penyelesaian kasus pertanahan. */
export const kasusPertanahanSelesai: Indikator<'kasusSelesai' | 'kasusMasuk'> = /* @__PURE__ */ terdaftar({
  id: 'kasusPertanahanSelesai',
  nama: 'Persentase penyelesaian kasus pertanahan',
  satuan: 'Persen',
  urusan: ['2.10'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [{ sistem: 'KRIP', kode: '03.06.017' }],
  namaLain: ['sengketa tanah'],
  polaritas: 'naik',
  variabel: {
    kasusSelesai: {
      label: 'Jumlah kasus selesai dari tahun 2024 s.d. tahun berjalan',
      satuan: 'kasus',
      jenis: 'cacah',
      bagianDari: 'kasusMasuk',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    kasusMasuk: {
      label: 'Jumlah kasus masuk dari tahun 2024 s.d. tahun berjalan',
      satuan: 'kasus',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('kasusSelesai', 'kasusMasuk'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.06.017', 'teks-asli')],
  catatan:
    'Kedua suku kumulatif sejak 2024: antarperiode dipakai angka terakhir, tidak dijumlah. Registri mencetak "pertanahanan". Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { kasusSelesai: '6187', kasusMasuk: '6446' }, nilai: '95.98' },
    {
      data: { kasusSelesai: '194', kasusMasuk: '320' },
      nilai: '60.63',
      catatan: 'Tepat 60,625; bilangan biner memberi 60,62.',
    },
  ],
});

/** Luas tanah kosong yang dikelola. */
export const tanahKosongDikelola: Indikator<'tanahTerkelola' | 'tanahTersedia'> = /* @__PURE__ */ terdaftar({
  id: 'tanahKosongDikelola',
  nama: 'Luas tanah kosong yang dikelola',
  satuan: 'Persen',
  urusan: ['2.10'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '03.06.037' },
    { sistem: 'SIPD', kode: '000979' },
  ],
  namaLain: ['tanah kosong', 'lahan tidur'],
  polaritas: 'naik',
  variabel: {
    tanahTerkelola: {
      label: 'Luas tanah kosong yang dikelola',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'tanahTersedia',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    tanahTersedia: {
      label: 'Luas tanah kosong yang tersedia',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('tanahTerkelola', 'tanahTersedia'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [/* @__PURE__ */ cite(krip, '03.06.037', 'teks-asli')],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tanahTerkelola: '128.4', tanahTersedia: '212.75' }, nilai: '60.35' },
    {
      data: { tanahTerkelola: '131.22', tanahTersedia: '155.52' },
      nilai: '84.38',
      catatan: 'Tepat 84,375; bilangan biner memberi 84,37.',
    },
  ],
});
