import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { depdagriFisipol1991 } from '../sumber.js';

/**
 * The scale for own revenue as a share of all regional revenue, printed in hundredths: what lies between two of them is in no class until it is rounded.
 *
 * @example
 * ```ts
 * [skalaDesentralisasiFiskal.kelas[0]?.predikat, skalaDesentralisasiFiskal.kelas.length]; // => ['Sangat Kurang', 6]
 * ```
 */
export const skalaDesentralisasiFiskal: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaDesentralisasiFiskal',
  nama: 'Skala derajat desentralisasi fiskal',
  kelas: [
    { predikat: 'Sangat Kurang', bawah: { nilai: '0.00' }, atas: { nilai: '10.00' } },
    { predikat: 'Kurang', bawah: { nilai: '10.01' }, atas: { nilai: '20.00' } },
    { predikat: 'Sedang', bawah: { nilai: '20.01' }, atas: { nilai: '30.00' } },
    { predikat: 'Cukup', bawah: { nilai: '30.01' }, atas: { nilai: '40.00' } },
    { predikat: 'Baik', bawah: { nilai: '40.01' }, atas: { nilai: '50.00' } },
    { predikat: 'Sangat Baik', bawah: { nilai: '50.00', terbuka: true } },
  ],
  celah: 'tolak',
  catatan:
    'Selang seperti dikutip literatur; nama kelasnya belum diperiksa. Kelas teratas tercetak lebih dari 50,00 tanpa ujung atas.',
  rujukan: [depdagriFisipol1991],
});
