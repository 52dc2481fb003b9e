import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { cite, krip } from '../sumber.js';

/**
 * The categories of the BerAKHLAK index, closed below. The registry's own examples call 60,9 and 74,1 Cukup Sehat, against the classes that it prints: by these both are Sehat.
 *
 * @example
 * ```ts
 * [skalaBerakhlak.kelas[0]?.predikat, skalaBerakhlak.kelas.length]; // => ['Tidak Sehat', 4]
 * ```
 */
export const skalaBerakhlak: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaBerakhlak',
  nama: 'Kategori Indeks BerAKHLAK',
  kelas: [
    { predikat: 'Tidak Sehat', bawah: { nilai: '0' }, atas: { nilai: '40', terbuka: true } },
    { predikat: 'Cukup Sehat', bawah: { nilai: '40' }, atas: { nilai: '60', terbuka: true } },
    { predikat: 'Sehat', bawah: { nilai: '60' }, atas: { nilai: '80', terbuka: true } },
    { predikat: 'Sangat Sehat', bawah: { nilai: '80' }, atas: { nilai: '100' } },
  ],
  catatan:
    'Contoh di registri bertentangan dengan kelas yang dicetaknya: 60,9 dan 74,1 disebut Cukup Sehat; menurut kelasnya keduanya Sehat.',
  rujukan: [/* @__PURE__ */ cite(krip, '09.06.001', 'teks-asli')],
});
