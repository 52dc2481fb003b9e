import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { lamanIplm } from '../sumber.js';

/**
 * The categories of the public literacy development index of 2025, printed in tenths: what lies between (79,95) is in no class.
 *
 * @example
 * ```ts
 * [skalaIplm.kelas[0]?.predikat, skalaIplm.kelas.length]; // => ['Sangat Rendah', 5]
 * ```
 */
export const skalaIplm: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaIplm',
  nama: 'Kategori Indeks Pembangunan Literasi Masyarakat (IPLM)',
  kelas: [
    { predikat: 'Sangat Rendah', bawah: { nilai: '0' }, atas: { nilai: '29.9' } },
    { predikat: 'Rendah', bawah: { nilai: '30' }, atas: { nilai: '49.9' } },
    { predikat: 'Sedang', bawah: { nilai: '50' }, atas: { nilai: '79.9' } },
    { predikat: 'Tinggi', bawah: { nilai: '80' }, atas: { nilai: '89.9' } },
    { predikat: 'Sangat Tinggi', bawah: { nilai: '90' }, atas: { nilai: '100' } },
  ],
  celah: 'tolak',
  berlaku: { sejak: '2025' },
  rujukan: [lamanIplm],
});
