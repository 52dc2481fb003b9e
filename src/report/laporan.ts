import type { Capaian } from '../achieve/capaian.js';
import type { PredikatTercetak } from '../achieve/nilaiPredikat.js';
import type { RerataDokumen } from '../aggregate/aggregateCapaian.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Periode } from '../definition/periode.js';
import type { Tercetak } from '../evaluate/figure.js';
import type { HasilGagal } from '../evaluate/hasil.js';
import type { AnggaranLaporan } from './anggaran.js';
import type { Perubahan } from './perubahan.js';

/**
 * The performance report of one period, as data: what chapter III of a LKjIP compares (PermenPANRB 53/2014, text read).
 */
export interface LaporanKinerja {
  /** The period reported on. */
  readonly periode: Periode;
  /** True when the figures are cumulative, counted from the start of the year; undefined: they are not. */
  readonly kumulatif?: true;
  /** The rows: one for each indicator, in document order. */
  readonly baris: readonly BarisLaporan[];
  /** The mean achievements. */
  readonly rerata: RerataDokumen;
  /** The efficiency table: what was spent (anggaran: budget) beside what was achieved; undefined: no budgets were given. */
  readonly anggaran?: AnggaranLaporan;
  /** The document reported on, with the policy given for indicators without one; not enumerable. */
  readonly dokumen: DokumenIku;
}

/** One indicator in one period: its target as text where there is one, what was realised, and the achievement. */
export interface KinerjaIndikator {
  /** The period of the figures. */
  readonly periode: Periode;
  /** True when the figures are cumulative, counted from the start of the year; undefined: they are not. */
  readonly kumulatif?: true;
  /** The target as text, with its unit; undefined: none for the period. */
  readonly target?: string;
  /** The realisation: a figure, or a grade alone where that is what is known; or why there is none. */
  readonly realisasi: Tercetak | PredikatTercetak | HasilGagal;
  /** The achievement of the realisation against the target. */
  readonly capaian: Capaian;
}

/**
 * One row of a report: an indicator of a sasaran (both by id) in the period reported on, against earlier periods, against the
 * target at the end of the medium-term plan, and against a national standard where there is one.
 */
export interface BarisLaporan extends KinerjaIndikator {
  /** The id of the sasaran (objective). */
  readonly sasaran: string;
  /** The id of the indicator. */
  readonly indikator: string;
  /** The same in earlier periods, in order of time; empty when none was given. */
  readonly sebelumnya: readonly (KinerjaIndikator & {
    /** The change from then to the period reported on; undefined when the two cannot be subtracted. */
    readonly perubahan?: Perubahan;
  })[];
  /** The realisation against the target at the end of the Renstra (medium-term plan); undefined: no such target. */
  readonly akhirRenstra?: Pembanding;
  /** The realisation against the national standard; undefined: none. */
  readonly standarNasional?: Pembanding;
}

/**
 * The realisation against a number of another kind than the period's own target: that number as text, the achievement
 * against it, and how far the realisation lies above (`naik`) or below it (`turun`).
 *
 * @example
 * ```ts
 * const { baris } = reportKinerja(dinsosKutaiKartanegara2022, {
 *   periode: '2022',
 *   data: { pmksTerlayani: 87, pmksHarusDilayani: 160 },
 *   standarNasional: { pmksTertangani: '60' },
 * });
 * const standar: Pembanding | undefined = baris[1]?.standarNasional;
 * [standar?.target, standar?.perubahan?.teks, standar?.capaian.ok && standar.capaian.teks];
 * // => ['60%', '-5,62 poin', '90,63%']
 * ```
 */
export interface Pembanding {
  /** The period of that number; undefined: it has none of its own. */
  readonly periode?: Periode;
  /** That number as text, with its unit; undefined when it could not be read. */
  readonly target?: string;
  /** The achievement of the realisation against it. */
  readonly capaian: Capaian;
  /** The change: how far the realisation lies from it; undefined when the two cannot be subtracted. */
  readonly perubahan?: Perubahan;
}

/** The one maker of reports. */
export class Laporan implements LaporanKinerja {
  readonly periode: Periode;
  readonly baris: readonly BarisLaporan[];
  readonly rerata: RerataDokumen;
  // Optional, so declared and not initialised: a report of separate figures, or without budgets, has no such key.
  declare readonly kumulatif?: true;
  declare readonly anggaran?: AnggaranLaporan;
  readonly #dokumen: DokumenIku;

  constructor(
    dokumen: DokumenIku,
    { periode, baris, rerata, kumulatif, anggaran }: Omit<LaporanKinerja, 'dokumen'>,
  ) {
    this.periode = periode;
    this.baris = baris;
    this.rerata = rerata;
    if (kumulatif === true) this.kumulatif = kumulatif;
    if (anggaran !== undefined) this.anggaran = anggaran;
    this.#dokumen = dokumen;
  }

  get dokumen(): DokumenIku {
    return this.#dokumen;
  }

  /** True for a report of ours. */
  static isLaporan(value: unknown): value is Laporan {
    return typeof value === 'object' && value !== null && #dokumen in value;
  }
}
