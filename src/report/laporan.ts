import type { Capaian } from '../achieve/capaian.js';
import type { RerataDokumen } from '../aggregate/aggregateCapaian.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Periode } from '../definition/periode.js';
import type { Tercetak } from '../evaluate/figure.js';
import type { HasilGagal } from '../evaluate/hasil.js';

/**
 * The performance report of one period, as data: what chapter III of a LKjIP compares (PermenPANRB 53/2014, text read).
 *
 * `baris` has one row for each indicator, in document order; `rerata` the mean achievements. `dokumen` is the document reported
 * on, with the policy that was given for indicators without one; it is not enumerable.
 *
 * @example
 * ```ts
 * const data = { nilaiEvaluasiSakip: '78.45', pmksTerlayani: 87, pmksHarusDilayani: 160 };
 * const laporan: LaporanKinerja = reportKinerja(dinsosKutaiKartanegara2022, { periode: '2022', data });
 * laporan.rerata.dokumen.ok && laporan.rerata.dokumen.teks; // => '79,11%'
 * ```
 */
export interface LaporanKinerja {
  readonly periode: Periode;
  readonly baris: readonly BarisLaporan[];
  readonly rerata: RerataDokumen;
  readonly dokumen: DokumenIku;
}

/**
 * One indicator in one period: its target as text where there is one, what was realised, and the achievement.
 *
 * @example
 * ```ts
 * const data = { nilaiEvaluasiSakip: '78.45', pmksTerlayani: 87, pmksHarusDilayani: 160 };
 * const { baris } = reportKinerja(dinsosKutaiKartanegara2022, { periode: '2022', data });
 * const semua: readonly KinerjaIndikator[] = baris;
 * semua.map(({ target, realisasi }) => [target, realisasi.ok && realisasi.teks]);
 * // => [['78 (BB)', '78,45 (BB)'], ['94,33%', '54,38%']]
 * ```
 */
export interface KinerjaIndikator {
  readonly periode: Periode;
  readonly target?: string;
  readonly realisasi: Tercetak | HasilGagal;
  readonly capaian: Capaian;
}

/**
 * One row of a report: an indicator of a sasaran (both by id) in the period reported on, against earlier periods, against the
 * target at the end of the medium-term plan, and against a national standard where there is one.
 *
 * @example
 * ```ts
 * const { baris } = reportKinerja(dinsosKutaiKartanegara2022, {
 *   periode: '2022',
 *   data: { nilaiEvaluasiSakip: '78.45', pmksTerlayani: 87, pmksHarusDilayani: 160 },
 *   sebelumnya: [{ periode: '2021', realisasi: { nilaiSakip: '76.10' } }],
 * });
 * const satu: BarisLaporan | undefined = baris[0];
 * satu?.sebelumnya.map(({ periode, perubahan }) => [periode, perubahan?.arah, perubahan?.teks]);
 * // => [['2021', 'naik', '+2,35 Nilai Mutu']]
 * ```
 */
export interface BarisLaporan extends KinerjaIndikator {
  readonly sasaran: string;
  readonly indikator: string;
  /** Earlier periods in order of time; `perubahan` is from each of them to the period reported on. */
  readonly sebelumnya: readonly (KinerjaIndikator & { readonly perubahan?: Perubahan })[];
  readonly akhirRenstra?: Pembanding;
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
  readonly periode?: Periode;
  readonly target?: string;
  readonly capaian: Capaian;
  readonly perubahan?: Perubahan;
}

/**
 * How far one figure lies from another: `desimal` `'-5.62'`, `teks` `'-5,62 poin'` (percentages differ by points), and
 * the way. Taken from the figures as printed, unless the policy says `dasar: 'eksak'`.
 *
 * @example
 * ```ts
 * const perubahan: Perubahan = { desimal: '2.35', teks: '+2,35 poin', arah: 'naik' };
 * perubahan.arah; // => 'naik'
 * ```
 */
export interface Perubahan {
  readonly desimal: string;
  readonly teks: string;
  readonly arah: 'naik' | 'turun' | 'tetap';
}

/** The one maker of reports. */
export class Laporan implements LaporanKinerja {
  readonly periode: Periode;
  readonly baris: readonly BarisLaporan[];
  readonly rerata: RerataDokumen;
  readonly #dokumen: DokumenIku;

  constructor(dokumen: DokumenIku, { periode, baris, rerata }: Omit<LaporanKinerja, 'dokumen'>) {
    this.periode = periode;
    this.baris = baris;
    this.rerata = rerata;
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
