import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { peraturanBkn8Tahun2019 } from '../sumber.js';

/**
 * The categories of the civil service professionalism index, printed in whole numbers: nothing is said about 60,50 or 90,25.
 *
 * @example
 * ```ts
 * [skalaIpAsn.kelas[0]?.predikat, skalaIpAsn.kelas.length]; // => ['Sangat Rendah', 5]
 * ```
 */
export const skalaIpAsn: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaIpAsn',
  nama: 'Kategori Indeks Profesionalitas ASN',
  kelas: [
    { predikat: 'Sangat Rendah', bawah: { nilai: '0' }, atas: { nilai: '60' } },
    { predikat: 'Rendah', bawah: { nilai: '61' }, atas: { nilai: '70' } },
    { predikat: 'Sedang', bawah: { nilai: '71' }, atas: { nilai: '80' } },
    { predikat: 'Tinggi', bawah: { nilai: '81' }, atas: { nilai: '90' } },
    { predikat: 'Sangat Tinggi', bawah: { nilai: '91' }, atas: { nilai: '100' } },
  ],
  celah: 'tolak',
  rujukan: [peraturanBkn8Tahun2019],
});
