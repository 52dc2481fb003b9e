import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { ikuDinsosKutaiKartanegara2022, ikuDinsosTapin2020, permenpanrb12Tahun2015 } from '../sumber.js';

/**
 * The levels that performance is measured on.
 *
 * @example
 * ```ts
 * [tingkatKinerja.butir.length, tingkatKinerja.butir[0]?.nama]; // => [3, 'Dampak']
 * ```
 */
export const tingkatKinerja: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'tingkatKinerja',
  nama: 'Tingkat kinerja',
  butir: [
    { kode: 'impact', nama: 'Dampak' },
    { kode: 'outcome', nama: 'Hasil' },
    { kode: 'output', nama: 'Keluaran' },
  ],
  rujukan: [ikuDinsosKutaiKartanegara2022, ikuDinsosTapin2020, permenpanrb12Tahun2015],
  catatan:
    'Dokumen IKU menyebut "setingkat impact" dan "Sasaran Outcome"; lembar evaluasi SAKIP menurut 12/2015 menilai capaian output dan outcome. Padanan Indonesianya pilihan pustaka ini.',
});
