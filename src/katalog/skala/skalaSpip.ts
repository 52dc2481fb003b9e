import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { lamanBlitarSpip } from '../sumber.js';

/**
 * The maturity levels of the internal control system, level 0 to 5, as names in order: the score intervals behind them were printed nowhere that was read.
 *
 * @example
 * ```ts
 * [skalaSpip.kelas[0]?.predikat, skalaSpip.kelas.length]; // => ['Belum Ada', 6]
 * ```
 */
export const skalaSpip: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaSpip',
  nama: 'Tingkat maturitas SPIP',
  kelas: [
    { predikat: 'Belum Ada', nilai: '0' },
    { predikat: 'Rintisan', nilai: '1' },
    { predikat: 'Berkembang', nilai: '2' },
    { predikat: 'Terdefinisi', nilai: '3' },
    { predikat: 'Terkelola dan Terukur', nilai: '4' },
    { predikat: 'Optimum', nilai: '5' },
  ],
  rujukan: [lamanBlitarSpip],
});
