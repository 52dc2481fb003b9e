import type { Indikator } from '../../definition/indikator.js';
import { cite, krip, permendagri18Tahun2020 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Produktivitas pertanian per hektar per tahun. */
export const ikkProduktivitasTanaman: Indikator<'produksi' | 'luas'> = /* @__PURE__ */ terdaftar({
  id: 'ikkProduktivitasTanaman',
  nama: 'Produktivitas pertanian per hektar per tahun',
  satuan: 'ton/ha',
  urusan: ['3.27'],
  tingkat: ['provinsi'],
  kodeLuar: [
    { sistem: 'KRIP', kode: '02.03.062' },
    { sistem: 'SIPD', kode: '000419' },
  ],
  namaLain: ['hasil panen'],
  polaritas: 'naik',
  variabel: {
    produksi: {
      label: 'Jumlah hasil panen',
      satuan: 'ton',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    luas: {
      label: 'Luas lahan pertanian',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: { jenis: 'rasio', pembilang: 'produksi', penyebut: 'luas', pengali: '1' },
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [
    /* @__PURE__ */ cite(krip, '02.03.062'),
    /* @__PURE__ */ cite(permendagri18Tahun2020, 'IKK outcome (lewat kode SIPD)', 'belum-diperiksa'),
  ],
  catatan:
    'Registri mencetak satuan persen untuk hasil per hektare: dibetulkan menjadi ton/ha. Registri tidak mencetak rumus; kedua suku diambil dari definisinya. Belum diperiksa: kaitan dengan Permendagri 18/2020 disimpulkan dari kode SIPD. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { produksi: '99191.95', luas: '8880.21' }, nilai: '11.17' },
    {
      data: { produksi: '56334.39', luas: '8218' },
      nilai: '6.86',
      catatan: 'Tepat 6,855; bilangan biner memberi 6,85.',
    },
  ],
});
