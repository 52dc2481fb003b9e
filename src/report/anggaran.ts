import type { Capaian } from '../achieve/capaian.js';
import type { Rerata } from '../aggregate/rerata.js';
import type { Angka } from '../decimal/angka.js';
import type { Tercetak } from '../evaluate/figure.js';
import type { Perubahan } from './perubahan.js';

/** The budget of an indicator or a sasaran in the period, in rupiah, exactly as given. */
export interface Anggaran {
  /** The budget ceiling (pagu) in rupiah: zero or more. */
  readonly pagu: Angka;
  /** What was spent of it (realisation) in rupiah: zero or more, and zero where the ceiling is zero. */
  readonly realisasi: Angka;
}

/**
 * The efficiency table of chapter III of a LKjIP, as data.
 *
 * @example
 * ```ts
 * const { anggaran } = reportKinerja(dinsosKutaiKartanegara2022, {
 *   periode: '2022',
 *   realisasi: { nilaiSakip: '78.45' },
 *   anggaran: { nilaiSakip: { pagu: 250_000_000, realisasi: 231_500_000 } },
 * });
 * const [baris] = anggaran?.baris ?? [];
 * [baris?.pagu.teks, baris?.serapan?.teks, baris?.efisiensi?.teks]; // => ['Rp250.000.000', '92,60%', '+7,98 poin']
 * ```
 */
export interface AnggaranLaporan {
  /** The rows, in document order: one for each indicator or sasaran with a budget. */
  readonly baris: readonly BarisAnggaran[];
  /** The sum: all ceilings and all that was spent, summed in rupiah and divided once; percentages are never averaged. */
  readonly jumlah: {
    /** The sum of the budget ceilings. */
    readonly pagu: Tercetak;
    /** The sum of what was spent. */
    readonly realisasi: Tercetak;
    /** The absorption of the whole, in percent; undefined: the ceilings are all zero. */
    readonly serapan?: Tercetak;
  };
}

/** One row of the efficiency table: the achievement of an indicator or a sasaran beside what was spent on it. */
export interface BarisAnggaran {
  /** The id of the sasaran (objective). */
  readonly sasaran: string;
  /** The id of the indicator; undefined: the budget is that of the whole sasaran. */
  readonly indikator?: string;
  /** The achievement of the indicator, or the mean of the sasaran. */
  readonly capaian: Capaian | Rerata;
  /** The budget ceiling in rupiah. */
  readonly pagu: Tercetak;
  /** What was spent (realisation) in rupiah. */
  readonly realisasi: Tercetak;
  /** The absorption: realisation / ceiling x 100, rounded once to two digits; undefined: the ceiling is zero. */
  readonly serapan?: Tercetak;
  /**
   * The efficiency in points: achievement - absorption, both as printed, so that whoever subtracts the columns gets the same;
   * undefined: one of them is missing. Up (`naik`) is efficient: more was achieved than spent. This is the usual formula of LKjIP in
   * practice; no regulation that we read prescribes one.
   */
  readonly efisiensi?: Perubahan;
}
