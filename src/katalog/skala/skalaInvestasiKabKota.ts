import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { cite, peraturanBkpm10Tahun2020 } from '../sumber.js';

/**
 * The category of a regency or city by its realised investment in rupiah: both classes are open at 200 billion, so that exactly that has none.
 *
 * @example
 * ```ts
 * [skalaInvestasiKabKota.kelas[0]?.predikat, skalaInvestasiKabKota.kelas.length]; // => ['Kecil', 2]
 * ```
 */
export const skalaInvestasiKabKota: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaInvestasiKabKota',
  nama: 'Kategori realisasi penanaman modal kabupaten/kota',
  kelas: [
    { predikat: 'Kecil', bawah: { nilai: '0' }, atas: { nilai: '200000000000', terbuka: true } },
    { predikat: 'Besar', bawah: { nilai: '200000000000', terbuka: true } },
  ],
  celah: 'tolak',
  rujukan: [/* @__PURE__ */ cite(peraturanBkpm10Tahun2020, 'lampiran')],
});
