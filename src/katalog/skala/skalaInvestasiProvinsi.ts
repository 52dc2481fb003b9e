import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { cite, peraturanBkpm10Tahun2020 } from '../sumber.js';

/**
 * The category of a province by its realised investment in rupiah: both classes are open at 15 trillion, so that exactly that has none.
 *
 * @example
 * ```ts
 * [skalaInvestasiProvinsi.kelas[0]?.predikat, skalaInvestasiProvinsi.kelas.length]; // => ['Kecil', 2]
 * ```
 */
export const skalaInvestasiProvinsi: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaInvestasiProvinsi',
  nama: 'Kategori realisasi penanaman modal provinsi',
  kelas: [
    { predikat: 'Kecil', bawah: { nilai: '0' }, atas: { nilai: '15000000000000', terbuka: true } },
    { predikat: 'Besar', bawah: { nilai: '15000000000000', terbuka: true } },
  ],
  celah: 'tolak',
  rujukan: [/* @__PURE__ */ cite(peraturanBkpm10Tahun2020, 'lampiran')],
});
