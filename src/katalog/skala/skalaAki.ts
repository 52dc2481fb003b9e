import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { cite, lamanKebumen } from '../sumber.js';

/**
 * The classes of the maternal mortality ratio per 100,000 live births, from low to high; a later class is worse. Nothing is said about what lies between 199 and 200.
 *
 * @example
 * ```ts
 * [skalaAki.kelas[0]?.predikat, skalaAki.kelas.length]; // => ['Rendah', 3]
 * ```
 */
export const skalaAki: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaAki',
  nama: 'Kelas Angka Kematian Ibu (AKI)',
  kelas: [
    { predikat: 'Rendah', bawah: { nilai: '0' }, atas: { nilai: '70', terbuka: true } },
    { predikat: 'Sedang', bawah: { nilai: '70' }, atas: { nilai: '199' } },
    { predikat: 'Tinggi', bawah: { nilai: '200' } },
  ],
  celah: 'tolak',
  catatan:
    'Dari rendah ke tinggi: kelas yang kemudian lebih buruk. Nilai di antara 199 dan 200 tidak berkelas.',
  rujukan: [/* @__PURE__ */ cite(lamanKebumen, 'modal_metadata/958')],
});
