import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { bpsSirusa88377 } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Pengguna data yang memakai data BPS sebagai dasar perencanaan, monitoring, dan evaluasi. */
export const dataBpsDasarPerencanaan: Indikator<'dasar' | 'pemakai'> = /* @__PURE__ */ terdaftar({
  id: 'dataBpsDasarPerencanaan',
  nama: 'Pengguna data yang memakai data BPS sebagai dasar perencanaan, monitoring, dan evaluasi',
  satuan: 'Persen',
  urusan: ['2.20'],
  tingkat: ['nasional', 'provinsi', 'kabupaten-kota'],
  namaLain: ['data BPS', 'statistik sektoral'],
  polaritas: 'naik',
  variabel: {
    dasar: {
      label:
        'Jumlah K/L/D/I yang memakai data BPS sebagai dasar perencanaan, monitoring, dan evaluasi (JKPME)',
      satuan: 'instansi',
      jenis: 'cacah',
      bagianDari: 'pemakai',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    pemakai: {
      label: 'Jumlah K/L/D/I yang memakai data BPS (JK)',
      satuan: 'instansi',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('dasar', 'pemakai'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [bpsSirusa88377],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { dasar: '2430', pemakai: '5883' }, nilai: '41.31' },
    {
      data: { dasar: '123', pemakai: '480' },
      nilai: '25.63',
      catatan: 'Tepat 25,625; bilangan biner memberi 25,62.',
    },
  ],
});
