import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { lamanBlitarTgm } from '../sumber.js';

/**
 * The categories of the reading interest level, printed in tenths: what lies between (60,05) is in no class. Other sources print another set, with Sedang from 50,1 to 75.
 *
 * @example
 * ```ts
 * [skalaTgm.kelas[0]?.predikat, skalaTgm.kelas.length]; // => ['Sangat Rendah', 5]
 * ```
 */
export const skalaTgm: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaTgm',
  nama: 'Kategori Tingkat Kegemaran Membaca (TGM)',
  kelas: [
    { predikat: 'Sangat Rendah', bawah: { nilai: '0' }, atas: { nilai: '20' } },
    { predikat: 'Rendah', bawah: { nilai: '20.1' }, atas: { nilai: '40' } },
    { predikat: 'Sedang', bawah: { nilai: '40.1' }, atas: { nilai: '60' } },
    { predikat: 'Tinggi', bawah: { nilai: '60.1' }, atas: { nilai: '80' } },
    { predikat: 'Sangat Tinggi', bawah: { nilai: '80.1' }, atas: { nilai: '100' } },
  ],
  celah: 'tolak',
  catatan:
    'Tercetak dalam persepuluh: nilai di antaranya (60,05) tidak berkelas. Sumber lain mencetak himpunan kelas yang lain, dengan Sedang dari 50,1 sampai 75.',
  rujukan: [lamanBlitarTgm],
});
