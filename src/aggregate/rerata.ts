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
 */
export type Rerata = RerataAngka | RerataGagal;

/**
 * A mean achievement, and what it covers.
 */
export interface RerataAngka extends Tercetak {
  /** The coverage: which members went in, by id. */
  readonly cakupan: Cakupan;
  /** Notes on what an incomplete mean means, with those of its own parts; empty when it is complete. */
  readonly catatan: readonly Issue[];
  /** The grade of the mean; undefined when the policy has no scale, or its scale no class for it. */
  readonly predikat?: string;
  /** The rounded value as a {@link Decimal}, in percent; not enumerable. */
  readonly nilai: Decimal;
}

/** No mean, and why: none of the members has an achievement, or there are no members. */
export interface RerataGagal {
  /** Always false: there is no mean. */
  readonly ok: false;
  /** The id of the sasaran (objective) or document. */
  readonly id: string;
  /** Every reason why there is no mean; at least one. */
  readonly issues: readonly Issue[];
  /** The coverage: which members failed or are missing, by id. */
  readonly cakupan: Cakupan;
}

/** One member that went into a mean: its name, its value before and after the cap of the policy, and its weight. */
export interface MeanMember {
  readonly nama: string;
  readonly uncapped: Rational;
  readonly nilai: Rational;
  readonly weight: Rational;
}

/** What a mean is made from. */
export interface MeanOrigin {
  readonly id: string;
  readonly kebijakan: KebijakanRerata;
  readonly members: readonly MeanMember[];
  /** The members are sasaran, whose values are means themselves. */
  readonly isOverMeans: boolean;
  /** The mean before the cap that holds for it alone, and after. */
  readonly uncapped: Rational;
  readonly nilai: Rational;
  readonly cakupan: Cakupan;
  /** The names of all members by id, those without a value too. */
  readonly nama: ReadonlyMap<string, string>;
  /** The notes of its own parts. */
  readonly inherited: readonly Issue[];
}

/** The one maker of mean achievements. */
export class Mean extends Figure implements RerataAngka {
  readonly cakupan: Cakupan;
  readonly catatan: readonly Issue[];
  // Optional, so declared and not initialised: a mean without a grade has no such key.
  declare readonly predikat?: string;

  readonly #origin: MeanOrigin;

  constructor(origin: MeanOrigin) {
    const { id, nilai, kebijakan, cakupan, nama, inherited } = origin;
    const { pembulatan = defaultPembulatan } = kebijakan;
    const rounded = new RoundedFraction(nilai, pembulatan);
    super({ id, rounded, mode: pembulatan.mode, satuan: '%' });
    this.#origin = origin;
    this.cakupan = { ...cakupan, lengkap: cakupan.lengkap && inherited.length === 0 };
    this.catatan = [...coverageNotes(cakupan, 'rata-rata', argument(), nama), ...inherited];
    const predikat = this.gradeBy(kebijakan);
    if (predikat !== undefined) this.predikat = predikat;
  }

  get nilai(): Decimal {
    return this.toDecimal();
  }

  /** What a mean was made from; undefined when the value is none of ours. */
  static originOf(value: unknown): MeanOrigin | undefined {
    return typeof value === 'object' && value !== null && #origin in value ? value.#origin : undefined;
  }
}
