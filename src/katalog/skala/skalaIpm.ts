import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { bpsIpm } from '../sumber.js';

/**
 * The four status classes of the human development index, closed below: 60 is already Sedang, 80 already Sangat Tinggi.
 *
 * @example
 * ```ts
 * [skalaIpm.kelas[0]?.predikat, skalaIpm.kelas.length]; // => ['Rendah', 4]
 * ```
 */
export const skalaIpm: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaIpm',
  nama: 'Status pembangunan manusia menurut IPM',
  kelas: [
    { predikat: 'Rendah', bawah: { nilai: '0' }, atas: { nilai: '60', terbuka: true } },
    { predikat: 'Sedang', bawah: { nilai: '60' }, atas: { nilai: '70', terbuka: true } },
    { predikat: 'Tinggi', bawah: { nilai: '70' }, atas: { nilai: '80', terbuka: true } },
    { predikat: 'Sangat Tinggi', bawah: { nilai: '80' }, atas: { nilai: '100' } },
  ],
  rujukan: [bpsIpm],
});
