import { type Ekspresi, MAX_NODES } from '../definition/ekspresi.js';
import type { Hitungan, Penilaian, Rasio } from '../definition/formula.js';
import { guard } from '../issue/guard.js';
import { tooLarge, wrongArgument } from '../issue/input.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { type BilanganBertitik, deret, kali, konstanta, konstantaText, kurang } from './ekspresiBuilders.js';

/**
 * `pembilang / penyebut x pengali`; the multiplier is 1 when absent.
 *
 * @param pembilang - The numerator.
 * @param penyebut - The denominator.
 * @param pengali - The multiplier.
 *
 * @example
 * ```ts
 * rasio('jam', 'orang'); // => { jenis: 'rasio', pembilang: 'jam', penyebut: 'orang', pengali: '1' }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function rasio<V extends string = never>(
  pembilang: Ekspresi<V>,
  penyebut: Ekspresi<V>,
  pengali: BilanganBertitik = '1',
): Rasio<V> {
  return Object.freeze({ jenis: 'rasio', pembilang, penyebut, pengali: konstantaText(pengali) });
}

/**
 * `pembilang / penyebut x 100`: the formula of about three quarters of all IKU.
 *
 * @param pembilang - The numerator.
 * @param penyebut - The denominator.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
 * hasil.ok && hasil.teks; // => '14,38%'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function persentase<V extends string = never>(
  pembilang: Ekspresi<V>,
  penyebut: Ekspresi<V>,
): Rasio<V> {
  // Does not call `rasio`, which reads numbers: a bundle with the catalogue should not carry the reader of numbers.
  return Object.freeze({ jenis: 'rasio', pembilang, penyebut, pengali: '100' });
}

/**
 * A rate: `pembilang / penyebut x per`, with `per` 1,000, 10,000 or 100,000.
 *
 * @param pembilang - The numerator.
 * @param penyebut - The denominator.
 * @param per - The number that the rate is counted per, for example per 1,000 people.
 *
 * @example
 * ```ts
 * laju('kematian', 'kelahiran', 100000).pengali; // => '100000'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function laju<V extends string = never>(
  pembilang: Ekspresi<V>,
  penyebut: Ekspresi<V>,
  per: BilanganBertitik,
): Rasio<V> {
  return Object.freeze({ jenis: 'rasio', pembilang, penyebut, pengali: konstantaText(per) });
}

/**
 * Growth in percent: `(kini - lalu) / lalu x 100`; negative when the number falls.
 *
 * @param kini - The present number.
 * @param lalu - The past number.
 *
 * @example
 * ```ts
 * const tumbuh = defineIndikator({ ...tren, formula: pertumbuhan('kini', 'lalu') });
 * formulaToText(tumbuh); // => '(Kini - Lalu) / Lalu x 100 %'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function pertumbuhan<V extends string = never>(kini: Ekspresi<V>, lalu: Ekspresi<V>): Rasio<V> {
  return persentase(kurang(kini, lalu), lalu);
}

/**
 * Decrease in percent: `(lalu - kini) / lalu x 100`; positive when the number falls.
 *
 * Documents often write `(n - (n-1)) / (n-1)` for a decrease, which is negative when the number falls: that is
 * {@link pertumbuhan}.
 *
 * @param kini - The present number.
 * @param lalu - The past number.
 *
 * @example
 * ```ts
 * const turun = defineIndikator({ ...tren, formula: penurunan('kini', 'lalu') });
 * formulaToText(turun); // => '(Lalu - Kini) / Lalu x 100 %'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function penurunan<V extends string = never>(kini: Ekspresi<V>, lalu: Ekspresi<V>): Rasio<V> {
  return persentase(kurang(lalu, kini), lalu);
}

/**
 * The mean of two or more expressions, each with the same weight: `1/n x (a + b + ...)`.
 *
 * @param operan - The operands whose mean is taken: two or more.
 *
 * @example
 * ```ts
 * formulaToText(defineIndikator({ ...sosial, formula: rataRata('anak', 'lansia', 'disabilitas') }));
 * // => '(1/3) x (Anak + Lansia + Disabilitas)'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function rataRata<V extends string = never>(...operan: readonly Ekspresi<V>[]): Hitungan<V> {
  return hitungan(kali(konstanta(`1/${operan.length}`), sum(operan)));
}

/**
 * A weighted index: each variable times its weight, summed. Weights are exact: plain decimal text or a fraction
 * such as `'1/9'`. They need not sum to 1. Something that is no such object, or has over 1,000 weights, throws
 * {@link IndikatorError}.
 *
 * @param bobot - The weight of each variable, by id.
 *
 * @example
 * ```ts
 * const formula = indeksTertimbang({ anak: '0.376', lansia: '0.405', disabilitas: '0.219' });
 * formulaToText(defineIndikator({ ...sosial, formula }));
 * // => '(0,376 x Anak) + (0,405 x Lansia) + (0,219 x Disabilitas)'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function indeksTertimbang<V extends string = never>(
  bobot: Readonly<Record<V, BilanganBertitik>>,
): Hitungan<V> {
  return guard(bobot, () => {
    // The keys of a record keyed by V are exactly those: the parameter's type says so.
    const ids = keysOf(bobot, '{ variabel: bobot }') as V[];
    return hitungan(sum(ids.map((id) => kali(konstanta(bobot[id]), id))));
  });
}

/** The keys of an object. A list or a text is refused before its keys, which are its positions, are made: it may be long. */
function keysOf(value: unknown, diharapkan: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    raiseIssue(wrongArgument, argument(), value, { diharapkan });
  const keys = Object.keys(value);
  if (keys.length > MAX_NODES) raiseIssue(tooLarge, argument(), value, { batas: MAX_NODES });
  return keys;
}

/** The sum of operands; of one, that operand itself, since a sum needs two. A sum of none is refused by the definition. */
function sum<V extends string>(parts: readonly Ekspresi<V>[]): Ekspresi<V> {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : deret('tambah', parts);
}

/**
 * A score that is given by a named assessor; no arithmetic. With a scale, printed figures carry the grade.
 *
 * @param variabel - The id of the variable that holds the score.
 * @param penilai - The assessor, with the scale of the score where there is one.
 *
 * @example
 * ```ts
 * const formula = penilaian('nilai', { penilai: 'Tim Inspektorat Kabupaten' });
 * const sakip = { id: 'sakip', nama: 'Nilai SAKIP', satuan: 'Nilai', variabel: { nilai: { label: 'Nilai' } } };
 * const hasil = evaluate(defineIndikator({ ...sakip, formula, skala: skalaSakip }), { nilai: 78 });
 * hasil.ok && hasil.teks; // => '78,00 (BB)'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function penilaian<V extends string = never>(
  variabel: V,
  penilai: {
    /** The assessor: an office or a team, never a person. */
    readonly penilai: string;
  },
): Penilaian<V> {
  return guard(penilai, () => {
    keysOf(penilai, '{ penilai }');
    return Object.freeze({ ...penilai, jenis: 'penilaian', variabel });
  });
}

/**
 * Any expression as a formula; a bare variable for a value that is reported from outside.
 *
 * @param ekspresi - The expression.
 *
 * @example
 * ```ts
 * hitungan('gini'); // => { jenis: 'hitungan', ekspresi: 'gini' }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function hitungan<V extends string = never>(ekspresi: Ekspresi<V>): Hitungan<V> {
  return Object.freeze({ jenis: 'hitungan', ekspresi });
}
