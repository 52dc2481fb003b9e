import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { lkjipSampang2019 } from '../sumber.js';

/**
 * The classes of skalaKinerja under other names, as one regency's report prints them; what lies between (90,49) and above 100 is in no class.
 *
 * @example
 * ```ts
 * [skalaCapaianSampang.kelas[0]?.predikat, skalaCapaianSampang.kelas.length]; // => ['Sangat Kurang', 5]
 * ```
 */
export const skalaCapaianSampang: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaCapaianSampang',
  nama: 'Kategori capaian kinerja (LKjIP Inspektorat Kabupaten Sampang 2019)',
  kelas: [
    { predikat: 'Sangat Kurang', bawah: { nilai: '0' }, atas: { nilai: '50' } },
    { predikat: 'Kurang', bawah: { nilai: '51' }, atas: { nilai: '65' } },
    { predikat: 'Cukup', bawah: { nilai: '66' }, atas: { nilai: '75' } },
    { predikat: 'Baik', bawah: { nilai: '76' }, atas: { nilai: '90' } },
    { predikat: 'Sangat Baik', bawah: { nilai: '91' }, atas: { nilai: '100' } },
  ],
  celah: 'tolak',
  diBawah: 'terendah',
  catatan:
    'Kelas terendah tercetak paling banyak 50, tanpa ujung bawah. Nilai di sela dua kelas (90,49) dan di atas 100 tidak berkelas.',
  rujukan: [lkjipSampang2019],
});
