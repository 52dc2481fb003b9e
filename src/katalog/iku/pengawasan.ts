import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { lamanSingkawangZi } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase perangkat daerah yang dilakukan penilaian zona integritas. */
export const pdDinilaiZi: Indikator<'dinilai' | 'entitas'> = /* @__PURE__ */ terdaftar({
  id: 'pdDinilaiZi',
  nama: 'Persentase perangkat daerah yang dilakukan penilaian zona integritas',
  satuan: 'Persen',
  urusan: ['6.01'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['WBK', 'WBBM', 'zona integritas'],
  polaritas: 'naik',
  variabel: {
    dinilai: {
      label: 'Jumlah perangkat daerah yang dinilai ZI tahun t',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      bagianDari: 'entitas',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    entitas: {
      label: 'Jumlah perangkat daerah entitas penilaian ZI tahun t',
      satuan: 'perangkat daerah',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dinilai', 'entitas'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanSingkawangZi],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dinilai: '1101', entitas: '2075' }, nilai: '53.06' },
    {
      data: { dinilai: '41', entitas: '160' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});
