import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { cite, krip } from '../sumber.js';

/**
 * The status of a region by the family development index (iBangga); the middle class holds both of its ends, 40 and 70.
 *
 * @example
 * ```ts
 * [skalaIbangga.kelas[0]?.predikat, skalaIbangga.kelas.length]; // => ['Rentan', 3]
 * ```
 */
export const skalaIbangga: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaIbangga',
  nama: 'Status pembangunan keluarga menurut iBangga',
  kelas: [
    { predikat: 'Rentan', bawah: { nilai: '0' }, atas: { nilai: '40', terbuka: true } },
    { predikat: 'Berkembang', bawah: { nilai: '40' }, atas: { nilai: '70' } },
    { predikat: 'Tangguh', bawah: { nilai: '70', terbuka: true }, atas: { nilai: '100' } },
  ],
  rujukan: [/* @__PURE__ */ cite(krip, '03.07.009', 'teks-asli')],
});
