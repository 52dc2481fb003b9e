import { checkedSkala } from '../../definition/isChecked.js';
import type { Masukan } from '../../definition/masukan.js';
import type { Skala } from '../../definition/skala.js';

/**
 * The grades of the public satisfaction index (indeks kepuasan masyarakat), printed in hundredths: A 88,31 - 100,
 * B 76,61 - 88,30, C 65,00 - 76,60, D 25,00 - 64,99. An index is printed in hundredths too, so a value is rounded to them
 * first (`celah: 'bulatkan'`): that is our reading of the print, not a rule of the text.
 *
 * PermenPANRB 14/2017, known from secondary sources.
 *
 * @example
 * ```ts
 * const kelas = classify(skalaIkm, '88.304');
 * kelas.ok && kelas.kelas.predikat; // => 'B'
 * ```
 */
export const skalaIkm = /* @__PURE__ */ checkedSkala({
  id: 'skalaIkm',
  nama: 'Mutu pelayanan menurut indeks kepuasan masyarakat (IKM)',
  kelas: [
    { predikat: 'D', bawah: { nilai: '25.00' }, atas: { nilai: '64.99' } },
    { predikat: 'C', bawah: { nilai: '65.00' }, atas: { nilai: '76.60' } },
    { predikat: 'B', bawah: { nilai: '76.61' }, atas: { nilai: '88.30' } },
    { predikat: 'A', bawah: { nilai: '88.31' }, atas: { nilai: '100.00' } },
  ],
  celah: 'bulatkan',
  rujukan: [
    {
      jenis: 'permen',
      penerbit: 'Menteri PANRB',
      nomor: '14',
      tahun: 2017,
      keyakinan: 'sumber-kedua',
      catatan: 'Pembulatan ke perseratus lebih dulu adalah pembacaan kami atas angka yang tercetak.',
    },
  ],
} as const satisfies Masukan<Skala>);
