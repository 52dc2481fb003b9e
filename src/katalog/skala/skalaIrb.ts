import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { cite, krip } from '../sumber.js';

/**
 * The classes of the disaster risk index, from low risk to high; the middle class holds both of its ends, 13 and 144. Here a later class is worse.
 *
 * @example
 * ```ts
 * [skalaIrb.kelas[0]?.predikat, skalaIrb.kelas.length]; // => ['Rendah', 3]
 * ```
 */
export const skalaIrb: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaIrb',
  nama: 'Kelas Indeks Risiko Bencana (IRB)',
  kelas: [
    { predikat: 'Rendah', bawah: { nilai: '0' }, atas: { nilai: '13', terbuka: true } },
    { predikat: 'Sedang', bawah: { nilai: '13' }, atas: { nilai: '144' } },
    { predikat: 'Tinggi', bawah: { nilai: '144', terbuka: true } },
  ],
  catatan:
    'Dari risiko rendah ke tinggi: kelas yang kemudian lebih buruk. Tepat 13 dan tepat 144 berkelas Sedang.',
  rujukan: [/* @__PURE__ */ cite(krip, '05.02.013', 'teks-asli')],
});
