import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { lamanAcehRb } from '../sumber.js';

/**
 * The grades of the bureaucratic reform index, open below and closed above: 80 is BB, 80,01 is A. Exactly 0 has no grade, as printed.
 *
 * @example
 * ```ts
 * [skalaRb.kelas[0]?.predikat, skalaRb.kelas.length]; // => ['D', 7]
 * ```
 */
export const skalaRb: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaRb',
  nama: 'Predikat Indeks Reformasi Birokrasi',
  kelas: [
    { predikat: 'D', bawah: { nilai: '0', terbuka: true }, atas: { nilai: '30' } },
    { predikat: 'C', bawah: { nilai: '30', terbuka: true }, atas: { nilai: '50' } },
    { predikat: 'CC', bawah: { nilai: '50', terbuka: true }, atas: { nilai: '60' } },
    { predikat: 'B', bawah: { nilai: '60', terbuka: true }, atas: { nilai: '70' } },
    { predikat: 'BB', bawah: { nilai: '70', terbuka: true }, atas: { nilai: '80' } },
    { predikat: 'A', bawah: { nilai: '80', terbuka: true }, atas: { nilai: '90' } },
    { predikat: 'AA', bawah: { nilai: '90', terbuka: true }, atas: { nilai: '100' } },
  ],
  rujukan: [lamanAcehRb],
});
