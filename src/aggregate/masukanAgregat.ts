import type { Periode } from '../definition/periode.js';
import type { Realisasi } from '../evaluate/realisasi.js';

/**
 * What `aggregate` takes: rows of one region or one period each, with the values of the indicator's variables.
 *
 * @example
 * ```ts
 * const masukan: MasukanAgregat<'terlayani' | 'seluruh'> = {
 *   menurut: 'wilayah',
 *   untuk: '63.05',
 *   diharapkan: ['63.05.01', '63.05.02'],
 *   baris: [{ wilayah: '63.05.01', data: { terlayani: 8, seluruh: 10 } }],
 * };
 * const agregat = aggregate(defineIndikator({ ...pmks, agregasi: { wilayah: 'rata-rata' } }), masukan);
 * agregat.ok && agregat.catatan.map((issue) => issue.message);
 * // => ['argumen.baris: dihitung dari 1 dari 2; tanpa 63.05.02. Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan']
 * ```
 */
export type MasukanAgregat<V extends string = string> =
  | MasukanMenurut<V, 'wilayah'>
  | MasukanMenurut<V, 'periode'>;

/** The input for one way `M` to join. A type of its own, so that the compiler names the key of a row that is wrong for `M`. */
export interface MasukanMenurut<V extends string, M extends keyof BarisAgregat<V>> {
  /** By what the rows are told apart: `wilayah` (region) or `periode` (period). */
  readonly menurut: M;
  /** The rows: one for each region or period. */
  readonly baris: readonly BarisAgregat<V>[M][];
  /** What the figure is for: a region code or a period; every row must lie in it; undefined: not stated. */
  readonly untuk?: string;
  /**
   * The codes that are expected; undefined: none by region; by period all of the rows' kind in `untuk`, or else from
   * the first row to the last.
   */
  readonly diharapkan?: readonly string[];
}

/** One row of each way to join. */
interface BarisAgregat<V extends string> {
  /** A row by region. */
  readonly wilayah: BarisWilayah<V>;
  /** A row by period. */
  readonly periode: BarisPeriode<V>;
}

interface BarisWilayah<V extends string> {
  /** The region: its code, with dots, such as `'63.05'`. */
  readonly wilayah: string;
  /** The data of the region: the value of each variable. */
  readonly data: Realisasi<V>;
}

interface BarisPeriode<V extends string> {
  /** The period of the row. */
  readonly periode: Periode;
  /** The data of the period: the value of each variable. */
  readonly data: Realisasi<V>;
}
