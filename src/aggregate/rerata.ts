import type { Decimal } from '../decimal/decimal.js';
import type { Rational } from '../decimal/rational.js';
import type { KebijakanRerata } from '../definition/kebijakanRerata.js';
import { defaultPembulatan } from '../definition/pembulatan.js';
import { Figure, type Tercetak } from '../evaluate/figure.js';
import { RoundedFraction } from '../evaluate/rounded.js';
import type { Issue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { type Cakupan, coverageNotes } from './cakupan.js';

/**
 * The mean achievement of a sasaran or a document: a figure in percent ({@link RerataAngka}) when `ok`, else why there is none.
 * `id` is that of the sasaran or document.
 *
 * @example
 * ```ts
 * const semua = [computeCapaian(dinsosTapin2020.sasaran[0].indikator[0], { realisasi: '30', target: '40' })];
 * const rerata: Rerata = aggregateCapaian(dinsosTapin2020, semua).dokumen;
 * rerata.ok && [rerata.teks, rerata.cakupan.gagal.map(({ kode }) => kode)];
 * // => ['75,00%', ['rehabilitasiSosial', 'peranPsks']]
 * ```
 */
export type Rerata = RerataAngka | RerataGagal;

/**
 * A mean achievement, and what it covers: members by id. `catatan` says what an incomplete mean means, and hands on what its
 * own parts leave out; `predikat` is the grade where
 * the policy has a scale. `nilai` is the rounded value as a {@link Decimal}, not enumerable.
 *
 * @example
 * ```ts
 * const semua = [computeCapaian(dinsosTapin2020.sasaran[0].indikator[0], { realisasi: '30', target: '40' })];
 * const rerata = aggregateCapaian(dinsosTapin2020, semua).sasaran[0];
 * rerata?.ok && [rerata.id, rerata.teks]; // => ['perlindunganJaminanSosial', '75,00%']
 * ```
 */
export interface RerataAngka extends Tercetak {
  readonly cakupan: Cakupan;
  readonly catatan: readonly Issue[];
  readonly predikat?: string;
  readonly nilai: Decimal;
}

/**
 * No mean, and why: none of the members has an achievement, or there are no members.
 *
 * @example
 * ```ts
 * const rerata = aggregateCapaian(dinsosTapin2020, []).dokumen;
 * const gagal: RerataGagal | undefined = rerata.ok ? undefined : rerata;
 * gagal?.cakupan.gagal.length; // => 3
 * ```
 */
export interface RerataGagal {
  readonly ok: false;
  readonly id: string;
  readonly issues: readonly Issue[];
  readonly cakupan: Cakupan;
}

/** The one maker of mean achievements. */
export class Mean extends Figure implements RerataAngka {
  readonly cakupan: Cakupan;
  readonly catatan: readonly Issue[];
  // Only there when the policy has a scale with a class for it.
  declare readonly predikat?: string;

  constructor(
    id: string,
    nilai: Rational,
    kebijakan: KebijakanRerata,
    cakupan: Cakupan,
    inherited: readonly Issue[],
  ) {
    const { pembulatan = defaultPembulatan } = kebijakan;
    const rounded = new RoundedFraction(nilai, pembulatan);
    super({ id, rounded, mode: pembulatan.mode, satuan: '%' });
    this.cakupan = { ...cakupan, lengkap: cakupan.lengkap && inherited.length === 0 };
    this.catatan = [...coverageNotes(cakupan, 'rata-rata', argument()), ...inherited];
    const predikat = this.gradeBy(kebijakan);
    if (predikat !== undefined) this.predikat = predikat;
  }

  get nilai(): Decimal {
    return this.toDecimal();
  }
}
