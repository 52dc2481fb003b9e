import type { TeksAngka, TeksPecahan } from '../decimal/teksAngka.js';
import type { Ekspresi } from './ekspresi.js';
import { angka, expression, id, object, pecahan, tagged, text } from './shape.js';

/** How a value comes about, as data; three kinds, told apart by `jenis`. The builders write them. */
export type Formula<V extends string = string> = Rasio<V> | Hitungan<V> | Penilaian<V>;

/**
 * Numerator / denominator x multiplier. The multiplier is kept apart from the unit: 1,000 is one for every `per 1.000`.
 */
export interface Rasio<V extends string = string> {
  /** The kind: a ratio. */
  readonly jenis: 'rasio';
  /** The numerator. */
  readonly pembilang: Ekspresi<V>;
  /** The denominator. */
  readonly penyebut: Ekspresi<V>;
  /** The multiplier, such as `'100'` or `'1000'`: plain decimal text or an exact fraction. */
  readonly pengali: TeksPecahan;
  /** What zero over zero is worth; undefined: it is an issue. */
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
  /** The value in the unit of the result: plain decimal text. */
  readonly nilai: TeksAngka;
  /** The reason for it, in prose. */
  readonly alasan: string;
}

/** Any expression; a bare variable for a value that is reported from outside, such as a Gini index. */
export interface Hitungan<V extends string = string> {
  /** The kind: a calculation. */
  readonly jenis: 'hitungan';
  /** The expression that is calculated. */
  readonly ekspresi: Ekspresi<V>;
}

/** A score that a named assessor gives; no arithmetic. The `skala` of the indicator grades it. */
export interface Penilaian<V extends string = string> {
  /** The kind: an assessment. */
  readonly jenis: 'penilaian';
  /** The id of the variable that holds the score. */
  readonly variabel: V;
  /** The assessor: an office or a team, never a person. */
  readonly penilai: string;
}

export const nolPerNolShape = /* @__PURE__ */ object({ nilai: angka, alasan: text });

export const formulaShape = /* @__PURE__ */ tagged({
  rasio: /* @__PURE__ */ object(
    { pembilang: expression, penyebut: expression, pengali: pecahan },
    { nolPerNol: nolPerNolShape },
  ),
  hitungan: /* @__PURE__ */ object({ ekspresi: expression }),
  penilaian: /* @__PURE__ */ object({ variabel: id, penilai: text }),
});
