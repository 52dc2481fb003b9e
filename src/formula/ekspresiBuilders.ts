import { type Angka, readExact } from '../decimal/angka.js';
import type { TeksPecahan } from '../decimal/teksAngka.js';
import type { Deret, Ekspresi, Konstanta, Pasangan } from '../definition/ekspresi.js';
import { describe } from '../issue/describe.js';

/**
 * The sum of two or more expressions.
 *
 * @param operan - The operands: two or more.
 *
 * @example
 * ```ts
 * const tertangani = hitungan(tambah('anak', 'lansia', 'disabilitas'));
 * formulaToText(defineIndikator({ ...sosial, formula: tertangani })); // => 'Anak + Lansia + Disabilitas'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function tambah<V extends string = never>(...operan: readonly Ekspresi<V>[]): Deret<V> {
  return deret('tambah', operan);
}

/** A sum or product of a list, which may be longer than a call can have arguments. */
export function deret<V extends string>(jenis: Deret['jenis'], operan: readonly Ekspresi<V>[]): Deret<V> {
  return Object.freeze({ jenis, operan: Object.freeze(operan) });
}

/**
 * The first expression less the second.
 *
 * @param kiri - The left operand, from which the other is taken away.
 * @param kanan - The right operand, which is taken away.
 *
 * @example
 * ```ts
 * kurang('kini', 'lalu'); // => { jenis: 'kurang', operan: ['kini', 'lalu'] }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function kurang<V extends string = never>(kiri: Ekspresi<V>, kanan: Ekspresi<V>): Pasangan<V> {
  return Object.freeze({ jenis: 'kurang', operan: Object.freeze([kiri, kanan] as const) });
}

/**
 * The product of two or more expressions.
 *
 * @param operan - The operands: two or more.
 *
 * @example
 * ```ts
 * kali('luas', konstanta(100)); // => { jenis: 'kali', operan: ['luas', { jenis: 'konstanta', nilai: '100' }] }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function kali<V extends string = never>(...operan: readonly Ekspresi<V>[]): Deret<V> {
  return deret('kali', operan);
}

/**
 * The first expression divided by the second. A zero second operand is an issue when evaluated.
 *
 * @param pembilang - The numerator.
 * @param penyebut - The denominator.
 *
 * @example
 * ```ts
 * bagi('jam', 'orang'); // => { jenis: 'bagi', operan: ['jam', 'orang'] }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function bagi<V extends string = never>(pembilang: Ekspresi<V>, penyebut: Ekspresi<V>): Pasangan<V> {
  return Object.freeze({ jenis: 'bagi', operan: Object.freeze([pembilang, penyebut] as const) });
}

/**
 * A constant: a number as in {@link Angka}, or an exact fraction as text. A weight of one ninth is `'1/9'`, not
 * `'0.11'`. Something that is no number is kept in short form, and the definition that holds it is refused.
 *
 * @param nilai - The value.
 *
 * @example
 * ```ts
 * konstanta('1/9'); // => { jenis: 'konstanta', nilai: '1/9' }
 * konstanta(0.5); // => { jenis: 'konstanta', nilai: '0.5' }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function konstanta(nilai: BilanganBertitik): Konstanta<never> {
  return Object.freeze({ jenis: 'konstanta', nilai: konstantaText(nilai) });
}

/** A number as builders take it: what {@link Angka} is, with text that the compiler sees to be a number or a fraction. */
export type BilanganBertitik = Exclude<Angka, string> | TeksPecahan;

/**
 * The text of a number for a definition. What is no number (JavaScript callers are not held back by the type) stays
 * recognisably none, and the definition that holds it is refused.
 */
export function konstantaText(nilai: BilanganBertitik): TeksPecahan {
  if (typeof nilai === 'string') return nilai;
  const read = readExact(nilai);
  if (read.ok) return read.teks;
  // 2 ** 60 would print plain digits, and wrong ones; with an exponent it is no constant.
  return (typeof nilai === 'number' ? nilai.toExponential() : describe(nilai)) as TeksPecahan;
}
