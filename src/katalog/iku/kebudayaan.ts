import type { Indikator } from '../../definition/indikator.js';
import { persentase } from '../../formula/formulaBuilders.js';
import { lamanBalikpapan } from '../sumber.js';
import { terdaftar } from '../terdaftar.js';

/** Cagar budaya yang ditetapkan. */
export const cagarBudayaDitetapkan: Indikator<'ditetapkan' | 'cagarBudaya'> = /* @__PURE__ */ terdaftar({
  id: 'cagarBudayaDitetapkan',
  nama: 'Cagar budaya yang ditetapkan',
  satuan: 'Persen',
  urusan: ['2.22'],
  tingkat: ['kabupaten-kota'],
  namaLain: ['cagar budaya dilestarikan', 'warisan budaya'],
  polaritas: 'naik',
  variabel: {
    ditetapkan: {
      label: 'Jumlah cagar budaya ditetapkan',
      satuan: 'unit',
      jenis: 'cacah',
      bagianDari: 'cagarBudaya',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
    cagarBudaya: {
      label: 'Jumlah cagar budaya yang ada',
      satuan: 'unit',
      jenis: 'cacah',
      gabungPeriode: 'terakhir',
      gabungWilayah: 'jumlah',
    },
  },
  formula: /* @__PURE__ */ persentase('ditetapkan', 'cagarBudaya'),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
  rujukan: [lamanBalikpapan],
  catatan:
    'Sumber menamainya cagar budaya dilestarikan, tetapi rumusnya menghitung yang ditetapkan. Polaritas disimpulkan; sumber tidak mencetaknya.',
  contoh: [
    { data: { ditetapkan: '2696', cagarBudaya: '3738' }, nilai: '72.12' },
    {
      data: { ditetapkan: '9324', cagarBudaya: '16000' },
      nilai: '58.28',
      catatan: 'Tepat 58,275; bilangan biner memberi 58,27.',
    },
  ],
});
