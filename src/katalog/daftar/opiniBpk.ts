import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { lamanBpkOpini, uu15Tahun2004 } from '../sumber.js';

/**
 * The opinions of the auditor BPK, with a number that puts them in order.
 *
 * @example
 * ```ts
 * [opiniBpk.butir.length, opiniBpk.butir[0]?.nama]; // => [4, 'Wajar Tanpa Pengecualian']
 * ```
 */
export const opiniBpk: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'opiniBpk',
  nama: 'Opini BPK',
  butir: [
    { kode: 'WTP', nama: 'Wajar Tanpa Pengecualian', nilai: '4' },
    { kode: 'WDP', nama: 'Wajar Dengan Pengecualian', nilai: '3' },
    { kode: 'TW', nama: 'Tidak Wajar', nilai: '2' },
    {
      kode: 'TMP',
      nama: 'Tidak Menyatakan Pendapat',
      namaLain: ['Tidak Memberikan Pendapat', 'pernyataan menolak memberikan opini'],
      nilai: '1',
    },
  ],
  rujukan: [uu15Tahun2004, lamanBpkOpini],
  catatan:
    'Urutan seperti undang-undang menyebutnya. Undang-undang tidak memberi angka: nilai 4 sampai 1 adalah urutan ordinal pustaka ini, dan letak TW terhadap TMP dapat dipandang lain.',
});
