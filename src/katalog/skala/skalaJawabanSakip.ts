import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { permenpanrb88Tahun2021 } from '../sumber.js';

/**
 * What each letter is worth as an answer in a SAKIP evaluation; the same letters as bands of a total are skalaSakip, where 85 is A.
 *
 * @example
 * ```ts
 * [skalaJawabanSakip.kelas[0]?.predikat, skalaJawabanSakip.kelas.length]; // => ['E', 8]
 * ```
 */
export const skalaJawabanSakip: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaJawabanSakip',
  nama: 'Nilai jawaban evaluasi SAKIP',
  kelas: [
    { predikat: 'E', nilai: '0' },
    { predikat: 'D', nilai: '30' },
    { predikat: 'C', nilai: '50' },
    { predikat: 'CC', nilai: '60' },
    { predikat: 'B', nilai: '70' },
    { predikat: 'BB', nilai: '80' },
    { predikat: 'A', nilai: '90' },
    { predikat: 'AA', nilai: '100' },
  ],
  rujukan: [permenpanrb88Tahun2021],
});
