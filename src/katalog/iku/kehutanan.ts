import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { lamanMagelangHutan } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Persentase tutupan hutan. */
export const tutupanHutan: Indikator<'hutan' | 'daratan'> = /* @__PURE__ */ terdaftar({
  id: 'tutupanHutan',
  nama: 'Persentase tutupan hutan',
  satuan: 'Persen',
  urusan: ['3.28'],
  tingkat: ['provinsi', 'kabupaten-kota'],
  namaLain: ['tutupan lahan', 'hutan'],
  polaritas: 'naik',
  variabel: {
    hutan: {
      label: 'Luas tertutup vegetasi hutan',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      bagianDari: 'daratan',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    daratan: {
      label: 'Luas daratan',
      satuan: 'ha',
      jenis: 'ukuran',
      minimum: '0',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('hutan', 'daratan'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanMagelangHutan],
  catatan: 'Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { hutan: '48210.5', daratan: '112400.0' }, nilai: '42.89' },
    {
      data: { hutan: '34759.7', daratan: '112400.0' },
      nilai: '30.93',
      catatan: 'Tepat 30,925; bilangan biner memberi 30,92.',
    },
  ],
});
