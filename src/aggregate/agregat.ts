import type { Decimal } from '../decimal/decimal.js';
import type { Indikator } from '../definition/indikator.js';
import type { Tercetak } from '../evaluate/figure.js';
import type { Hasil, HasilAngka } from '../evaluate/hasil.js';
import type { Issue } from '../issue/issue.js';
import type { CakupanAgregat } from './cakupanAgregat.js';
import type { Cara } from './joining.js';
import type { Sel, UntukAgregat } from './masukanAgregat.js';

/**
 * What `aggregate` gives: one figure over many rows ({@link AgregatAngka}) when `ok`, else why there is none
 * ({@link AgregatGagal}).
 */
export type Agregat = AgregatAngka | AgregatGagal;

/**
 * One figure over regions or units, over periods, or over both, with how it was joined and what it covers.
 *
 * @example
 * ```ts
 * const gabung = defineIndikator({
 *   ...sosial,
 *   satuan: 'orang',
 *   formula: hitungan(tambah('anak', 'lansia', 'disabilitas')),
 *   agregasi: { periode: 'jumlah' },
 * });
 * const baris = ['2022-T1', '2022-T2'].map((periode) => ({ periode, data: { anak: 1, lansia: 2, disabilitas: 3 } }));
 * const agregat = aggregate(gabung, { baris, untuk: { periode: '2022' } });
 * agregat.ok && [agregat.teks, agregat.cakupan.hilang];
 * // => ['12,00 orang', [{ periode: '2022-T3' }, { periode: '2022-T4' }]]
 * ```
 */
export interface AgregatAngka extends Tercetak {
  /** The way they were joined, in each dimension that the rows have. */
  readonly cara: Cara;
  /** What the figure is for; undefined: not stated. */
  readonly untuk?: UntukAgregat;
  /** The grade of a mean score; undefined when the formula has no scale with a class for it. */
  readonly predikat?: string;
  /** The coverage: which cells went in, which are missing, which failed. */
  readonly cakupan: CakupanAgregat;
  /** Notes on what an incomplete figure means, and why cells do not count; empty when it is complete. */
  readonly catatan: readonly Issue[];
  /** The rounded value as a {@link Decimal}; not enumerable. */
  readonly nilai: Decimal;
  /** The parts: what went in of each region or unit, or of each period; made when asked for; not enumerable. */
  readonly bagian: readonly BagianAgregat[];
  /**
   * The pooled result, made from the joined variables; undefined when results were joined; not enumerable.
   * {@link explainAgregat} tells all of it step by step.
   */
  readonly gabungan: HasilAngka | undefined;
  /** The indicator: its definition; not enumerable. */
  readonly indikator: Indikator;
}

/** One part of a figure over many rows: the data of a cell, or of several that were pooled. */
export interface BagianAgregat extends Sel {
  /** The name of the region or unit; undefined: not given. */
  readonly nama?: string;
  /** The data: each variable that is known as plain text, joined where the part has several periods. */
  readonly data: Readonly<Record<string, string>>;
  /** The result of the part by itself; where parts are pooled it may have none and count all the same. */
  readonly hasil: Hasil;
}

/** No figure over the rows, and why. */
export interface AgregatGagal {
  /** Always false: there is no figure. */
  readonly ok: false;
  /** The id of the indicator; undefined when the definition is not checked. */
  readonly id?: string;
  /** Every reason why there is no figure; at least one. */
  readonly issues: readonly Issue[];
  /** The coverage; undefined when the refusal came before any row was evaluated. */
  readonly cakupan?: CakupanAgregat;
}
