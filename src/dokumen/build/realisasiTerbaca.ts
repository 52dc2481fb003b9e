import type { TeksAngka } from '../../decimal/teksAngka.js';
import type { Periode } from '../../definition/periode.js';

/**
 * What a table says was reached in one period, in the columns Realisasi, Capaian and Predikat: at least one of `nilai`,
 * `predikat`, `capaian` and `predikatCapaian`.
 *
 * @example
 * ```ts
 * const tabel = 'IKU DINAS X TAHUN 2026\n\nSasaran\tIndikator\tSatuan\tTarget\tRealisasi\n' +
 *   'S\tNilai SAKIP\tNilai\t80\t72,39';
 * const { realisasi } = readDokumen(tabel, { format: 'tsv' });
 * realisasi.nilaiSakip?.['2026']; // => { nilai: '72.39', asli: '72,39' }
 * ```
 */
export interface RealisasiTerbaca {
  /** The value of the result, in the unit of the indicator: plain decimal text; undefined: none was read. */
  readonly nilai?: TeksAngka;
  /** The grade that stands with the result, as in `78 (BB)`; undefined: none. */
  readonly predikat?: string;
  /** The achievement as it is printed, in percent: plain decimal text; undefined: none was read. */
  readonly capaian?: TeksAngka;
  /**
   * The grade in a column of its own (Predikat, Kategori), or with the achievement: as a rule the class of the achievement;
   * undefined: none.
   */
  readonly predikatCapaian?: string;
  /** True when the heading says that the result is cumulative, since the start of the year; undefined: it does not. */
  readonly kumulatif?: true;
  /** The original text: of the result, else of the achievement, else of its grade. */
  readonly asli: string;
}

/** The results that a table says of one indicator, by period. */
export type RealisasiPerPeriode = Readonly<Record<Periode, RealisasiTerbaca>>;
