import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { lamanBpkOpini, uu15Tahun2004 } from '../sumber.js';

/**
 * The four opinions of the State Audit Board (BPK) on financial statements, from TMP up to WTP; the numbers 1 to 4 are this library's ordinals.
 *
 * @example
 * ```ts
 * [skalaOpiniBpk.kelas[0]?.predikat, skalaOpiniBpk.kelas.length]; // => ['TMP', 4]
 * ```
 */
export const skalaOpiniBpk: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaOpiniBpk',
  nama: 'Opini BPK atas laporan keuangan',
  kelas: [
    { predikat: 'TMP', sebutan: 'Tidak Menyatakan Pendapat', nilai: '1' },
    { predikat: 'TW', sebutan: 'Tidak Wajar', nilai: '2' },
    { predikat: 'WDP', sebutan: 'Wajar Dengan Pengecualian', nilai: '3' },
    { predikat: 'WTP', sebutan: 'Wajar Tanpa Pengecualian', nilai: '4' },
  ],
  catatan:
    'Urutan seperti undang-undang menyebutnya. Undang-undang tidak memberi angka: nilai 4 sampai 1 adalah urutan ordinal pustaka ini, dan letak TW terhadap TMP dapat dipandang lain.',
  rujukan: [uu15Tahun2004, lamanBpkOpini],
});
