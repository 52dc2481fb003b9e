import type { Periode } from '../definition/periode.js';
import type { Realisasi } from '../evaluate/realisasi.js';

/**
 * What `aggregate` takes: rows, each with the values of the indicator's variables for one region or unit, one period, or
 * both; and what the figure is for.
 *
 * @example
 * ```ts
 * const masukan: MasukanAgregat<'terlayani' | 'seluruh'> = {
 *   untuk: { wilayah: '63.05' },
 *   diharapkan: { wilayah: ['63.05.01', '63.05.02'] },
 *   nama: { '63.05.02': 'Tapin Tengah' },
 *   baris: [{ wilayah: '63.05.01', data: { terlayani: 8, seluruh: 10 } }],
 * };
 * const agregat = aggregate(defineIndikator({ ...pmks, agregasi: { wilayah: 'rata-rata' } }), masukan);
 * agregat.ok && agregat.catatan.map((issue) => issue.kalimat);
 * // => ['dihitung dari 1 dari 2; tanpa Tapin Tengah. Rata-rata ini hanya dari yang terhitung, bukan dari keseluruhan']
 * ```
 */
export interface MasukanAgregat<V extends string = string> extends Pengaturan {
  /** The rows, in any order: one for each cell, which is a region or unit, a period, or both. All name the same kinds. */
  readonly baris: readonly BarisAgregat<V>[];
  /** What the figure is for; every row must lie in it; undefined: not stated. */
  readonly untuk?: UntukAgregat;
}

/** What a caller may say about the rows beside the rows themselves. */
export interface Pengaturan {
  /** What is expected; undefined: the regions or units that occur, in each period of the whole. */
  readonly diharapkan?: Diharapkan;
  /** The names of regions or units by code, for sentences; undefined: the codes themselves are written. */
  readonly nama?: Readonly<Record<string, string>>;
  /** True to ask for all that is expected, or an issue; undefined: a note says what is missing. */
  readonly lengkap?: boolean;
}

/** One row: the data of a region or unit, of a period, or of a region or unit in a period. */
export interface BarisAgregat<V extends string = string> extends Sel {
  /** The data: the value of each variable. */
  readonly data: Realisasi<V>;
}

/** A cell: which region or unit, and which period. */
export interface Sel {
  /** The region: its code, of Kemendagri (`'63.05.01'`) or of BPS (`'6305010'`); undefined: not by region. */
  readonly wilayah?: string;
  /** The unit, such as a puskesmas, a school or an agency: a code of the caller's own; undefined: not by unit. */
  readonly unit?: string;
  /** The period; undefined: not by period. */
  readonly periode?: Periode;
}

/** What a figure is for. */
export interface UntukAgregat extends Sel {
  /** The last period of the span since the start of its year (cumulative), in place of `periode`; undefined: no such span. */
  readonly sampai?: Periode;
}

/** What is expected; the cells are all of these regions or units in all of these periods. */
export interface Diharapkan {
  /** The region codes; undefined: those that occur. */
  readonly wilayah?: readonly string[];
  /** The unit codes; undefined: those that occur. */
  readonly unit?: readonly string[];
  /** The periods; undefined: all of the rows' kind in the whole, or else from the first row to the last. */
  readonly periode?: readonly Periode[];
}
