import type { TeksAngka, TeksPecahan } from '../decimal/teksAngka.js';
import type { Ekspresi } from './ekspresi.js';
import { angka, expression, id, object, pecahan, tagged, text } from './shape.js';
import { type Skala, skalaShape } from './skala.js';

/**
 * How a value comes about, as data; three kinds, told apart by `jenis`. The builders write them.
 *
 * @example
 * ```ts
 * const formula: Formula = rasio('meninggal', 'kelahiran', '1000');
 * formula; // => { jenis: 'rasio', pembilang: 'meninggal', penyebut: 'kelahiran', pengali: '1000' }
 * ```
 */
export type Formula<V extends string = string> = Rasio<V> | Hitungan<V> | Penilaian<V>;

/**
 * Numerator / denominator x multiplier. The multiplier (`'100'`, `'1000'`) is kept apart from the unit.
 * `nolPerNol` says what 0/0 means, and why; absent: it is an issue.
 *
 * @example
 * ```ts
 * const angka: Rasio = rasio('kematian', 'kelahiran', '100000');
 * angka.pengali; // => '100000'
 * ```
 */
export interface Rasio<V extends string = string> {
  readonly jenis: 'rasio';
  readonly pembilang: Ekspresi<V>;
  readonly penyebut: Ekspresi<V>;
  readonly pengali: TeksPecahan;
  readonly nolPerNol?: NolPerNol;
}

/**
 * What a {@link Rasio} is worth when numerator and denominator are both zero: plain decimal text, and why.
 *
 * @example
 * ```ts
 * const nolPerNol: NolPerNol = { nilai: '100', alasan: 'Tidak ada korban, maka tidak ada yang tidak tertangani.' };
 * const tanpaKorban = defineIndikator({ ...pmks, formula: { ...persentase('terlayani', 'seluruh'), nolPerNol } });
 * const hasil = evaluate(tanpaKorban, { terlayani: 0, seluruh: 0 });
 * hasil.ok && hasil.teks; // => '100,00%'
 * ```
 */
export interface NolPerNol {
  readonly nilai: TeksAngka;
  readonly alasan: string;
}

/**
 * Any expression; a bare variable for a value that is reported from outside, such as a Gini index.
 *
 * @example
 * ```ts
 * const gini: Hitungan = hitungan('gini');
 * gini.ekspresi; // => 'gini'
 * ```
 */
export interface Hitungan<V extends string = string> {
  readonly jenis: 'hitungan';
  readonly ekspresi: Ekspresi<V>;
}

/**
 * A score that a named assessor gives, with its scale where there is one; no arithmetic.
 *
 * @example
 * ```ts
 * const sakip: Penilaian = penilaian('nilai', { penilai: 'Tim Inspektorat Kabupaten' });
 * sakip.penilai; // => 'Tim Inspektorat Kabupaten'
 * ```
 */
export interface Penilaian<V extends string = string> {
  readonly jenis: 'penilaian';
  readonly variabel: V;
  readonly penilai: string;
  readonly skala?: Skala;
}

export const nolPerNolShape = object({ nilai: angka, alasan: text });

export const formulaShape = tagged({
  rasio: object(
    { pembilang: expression, penyebut: expression, pengali: pecahan },
    { nolPerNol: nolPerNolShape },
  ),
  hitungan: object({ ekspresi: expression }),
  penilaian: object({ variabel: id, penilai: text }, { skala: skalaShape }),
});
