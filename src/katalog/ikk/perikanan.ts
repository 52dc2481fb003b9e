import type { Indikator } from '../../definition/indikator.js';
import { tambah } from '../../formula/ekspresiBuilders.js';
import { hitungan } from '../../formula/formulaBuilders.js';
import { cite, indikatorSulawesiTenggara, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Jumlah total produksi perikanan (tangkap dan budidaya). */
export const ikkProduksiIkan: Indikator<'tangkap' | 'budidaya'> = /* @__PURE__ */ terdaftar({
  id: 'ikkProduksiIkan',
  nama: 'Jumlah total produksi perikanan (tangkap dan budidaya)',
  satuan: 'ton',
  urusan: ['3.25'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.06.010' },
    { sistem: 'SIPD', kode: '000413' },
    { sistem: 'SIPD', kode: '000524' },
  ],
  namaLain: ['kelautan', 'ikan'],
  polaritas: 'naik',
  variabel: {
    tangkap: {
      label: 'Jumlah produksi perikanan tangkap',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    budidaya: {
      label: 'Jumlah produksi perikanan budidaya',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ hitungan(/* @__PURE__ */ tambah('tangkap', 'budidaya')),
  agregasi: { wilayah: 'jumlah', periode: 'jumlah' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '02.06.010'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
    /* @__PURE__ */ cite(indikatorSulawesiTenggara, 'tabel_7422'),
  ],
  catatan:
    'Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { tangkap: '8977.9', budidaya: '1393.74' }, nilai: '10371.64' },
    {
      data: { tangkap: '2297.352', budidaya: '5600.133' },
      nilai: '7897.49',
      catatan: 'Tepat 7897,485; bilangan biner memberi 7897,48.',
    },
  ],
});
