import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { lamanIdg } from '../sumber.js';

/**
 * The categories of the gender empowerment index: closed below up to Tinggi, which also holds 80; Sangat Tinggi begins right above it.
 *
 * @example
 * ```ts
 * [skalaIdg.kelas[0]?.predikat, skalaIdg.kelas.length]; // => ['Rendah', 4]
 * ```
 */
export const skalaIdg: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaIdg',
  nama: 'Kategori Indeks Pemberdayaan Gender (IDG)',
  kelas: [
    { predikat: 'Rendah', bawah: { nilai: '0' }, atas: { nilai: '50', terbuka: true } },
    { predikat: 'Sedang', bawah: { nilai: '50' }, atas: { nilai: '60', terbuka: true } },
    { predikat: 'Tinggi', bawah: { nilai: '60' }, atas: { nilai: '80' } },
    { predikat: 'Sangat Tinggi', bawah: { nilai: '80', terbuka: true }, atas: { nilai: '100' } },
  ],
  rujukan: [lamanIdg],
});
