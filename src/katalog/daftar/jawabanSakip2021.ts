import { type DaftarAcuan, daftarAcuan } from '../daftarAcuan.js';
import { permenpanrb88Tahun2021 } from '../sumber.js';

/**
 * What an answer of a SAKIP evaluation by PermenPANRB 88/2021 is worth.
 *
 * @example
 * ```ts
 * [jawabanSakip2021.butir.length, jawabanSakip2021.butir[0]?.nama]; // => [8, 'AA']
 * ```
 */
export const jawabanSakip2021: DaftarAcuan = /* @__PURE__ */ daftarAcuan({
  id: 'jawabanSakip2021',
  nama: 'Nilai jawaban evaluasi SAKIP menurut PermenPANRB 88/2021',
  butir: [
    { kode: 'AA', nama: 'AA', nilai: '100' },
    { kode: 'A', nama: 'A', nilai: '90' },
    { kode: 'BB', nama: 'BB', nilai: '80' },
    { kode: 'B', nama: 'B', nilai: '70' },
    { kode: 'CC', nama: 'CC', nilai: '60' },
    { kode: 'C', nama: 'C', nilai: '50' },
    { kode: 'D', nama: 'D', nilai: '30' },
    { kode: 'E', nama: 'E', nilai: '0' },
  ],
  rujukan: [permenpanrb88Tahun2021],
  catatan: 'Nilai jawaban, bukan selang predikat: rata-rata 85 adalah A sebagai selang.',
});
