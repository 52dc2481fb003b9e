import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { cite, edataKotaGorontalo, pp6Tahun2008 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

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
