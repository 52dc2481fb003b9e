import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { edataKotaGorontalo, formatIkkLppd2019 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Ranperda yang disetujui oleh DPRD. */
export const ikkRanperda: Indikator<'disetujui' | 'diusulkan'> = /* @__PURE__ */ terdaftar({
  id: 'ikkRanperda',
  nama: 'Ranperda yang disetujui oleh DPRD',
  satuan: 'Persen',
  urusan: ['4.02'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['rancangan peraturan daerah', 'propemperda'],
  polaritas: 'naik',
  variabel: {
    disetujui: {
      label: 'Jumlah Ranperda yang disetujui oleh DPRD',
      satuan: 'ranperda',
      jenis: 'cacah',
      bagianDari: 'diusulkan',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
    diusulkan: {
      label: 'Jumlah Ranperda yang diusulkan',
      satuan: 'ranperda',
      jenis: 'cacah',
      gabungPeriode: 'jumlah',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('disetujui', 'diusulkan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [formatIkkLppd2019, edataKotaGorontalo],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { disetujui: '1387', diusulkan: '3689' }, nilai: '37.60' },
    {
      data: { disetujui: '87', diusulkan: '160' },
      nilai: '54.38',
      catatan: 'Tepat 54,375; bilangan biner memberi 54,37.',
    },
  ],
});
