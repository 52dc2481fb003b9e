import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { cite, krip } from '../sumber.js';

/**
 * The categories of the land quality index, closed below: 70 is already Baik, 90 already Sangat Baik.
 *
 * @example
 * ```ts
 * [skalaIkl.kelas[0]?.predikat, skalaIkl.kelas.length]; // => ['Sangat Kurang', 5]
 * ```
 */
export const skalaIkl: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaIkl',
  nama: 'Kategori Indeks Kualitas Lahan (IKL)',
  kelas: [
    { predikat: 'Sangat Kurang', bawah: { nilai: '0' }, atas: { nilai: '25', terbuka: true } },
    { predikat: 'Kurang', bawah: { nilai: '25' }, atas: { nilai: '50', terbuka: true } },
    { predikat: 'Sedang', bawah: { nilai: '50' }, atas: { nilai: '70', terbuka: true } },
    { predikat: 'Baik', bawah: { nilai: '70' }, atas: { nilai: '90', terbuka: true } },
    { predikat: 'Sangat Baik', bawah: { nilai: '90' }, atas: { nilai: '100' } },
  ],
  rujukan: [/* @__PURE__ */ cite(krip, '07.05.009', 'teks-asli')],
});
