import type { Decimal } from '../decimal/decimal.js';
import type { Indikator } from '../definition/indikator.js';
import type { Tercetak } from '../evaluate/figure.js';
import type { HasilAngka } from '../evaluate/hasil.js';
import type { Issue } from '../issue/issue.js';
import type { Cakupan } from './cakupan.js';

/**
 * What `aggregate` gives: one figure over many rows ({@link AgregatAngka}) when `ok`, else why there is none
 * ({@link AgregatGagal}).
 */
export type Agregat = AgregatAngka | AgregatGagal;

/**
 * One figure over regions or periods, with how it was joined and what it covers.
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
 * const agregat = aggregate(gabung, { menurut: 'periode', baris, untuk: '2022' });
 * agregat.ok && [agregat.teks, agregat.cakupan.hilang]; // => ['12,00 orang', ['2022-T3', '2022-T4']]
 * ```
 */
export interface AgregatAngka extends Tercetak {
  /** By what the rows were told apart: `wilayah` (region) or `periode` (period). */
  readonly menurut: 'wilayah' | 'periode';
  /** The way they were joined: pooled, mean, sum or last. */
  readonly cara: 'gabung' | 'rata-rata' | 'jumlah' | 'terakhir';
  /** What the figure is for: a region code or a period; undefined: not stated. */
  readonly untuk?: string;
  /** The grade of a mean score; undefined when the formula has no scale with a class for it. */
  readonly predikat?: string;
  /** The coverage: which rows went in, which are missing, which failed. */
  readonly cakupan: Cakupan;
  /** Notes on what an incomplete figure means; empty when it is complete. */
  readonly catatan: readonly Issue[];
  /** The rounded value as a {@link Decimal}; not enumerable. */
  readonly nilai: Decimal;
  /** The parts: the result of each row that went in; not enumerable. */
  readonly bagian: readonly HasilAngka[];
  /**
   * The pooled result, which {@link explain} tells step by step; undefined when the figure was not pooled; not
   * enumerable.
   */
  readonly gabungan: HasilAngka | undefined;
  /** The indicator: its definition; not enumerable. */
  readonly indikator: Indikator;
}

/** No figure over the rows, and why. */
export interface AgregatGagal {
  /** Always false: there is no figure. */
  readonly ok: false;
  /** The id of the indicator; undefined when the definition itself could not be read. */
  readonly id?: string;
  /** Every reason why there is no figure; at least one. */
  readonly issues: readonly Issue[];
  /** The coverage; undefined when the refusal came before any row was evaluated. */
  readonly cakupan?: Cakupan;
}
