import { checkedSkala } from '../../definition/isChecked.js';
import type { Skala } from '../../definition/skala.js';
import { peraturanBpkp16Tahun2015 } from '../sumber.js';

/**
 * The capability levels of internal auditors, level 1 to 5, as names in order, under the regulation of 2015; the annex of the one of 2021 that replaced it was not read.
 *
 * @example
 * ```ts
 * [skalaApip.kelas[0]?.predikat, skalaApip.kelas.length]; // => ['Initial', 5]
 * ```
 */
export const skalaApip: Skala = /* @__PURE__ */ checkedSkala({
  id: 'skalaApip',
  nama: 'Tingkat kapabilitas APIP',
  kelas: [
    { predikat: 'Initial', nilai: '1' },
    { predikat: 'Infrastructure', nilai: '2' },
    { predikat: 'Integrated', nilai: '3' },
    { predikat: 'Managed', nilai: '4' },
    { predikat: 'Optimizing', nilai: '5' },
  ],
  berlaku: { sejak: '2015', sampai: '2021' },
  digantikan: [
    {
      nama: 'Kapabilitas APIP menurut Peraturan BPKP 8/2021',
      alasan: 'Peraturan BPKP 8/2021; lampirannya tidak terbaca.',
    },
  ],
  rujukan: [peraturanBpkp16Tahun2015],
});
