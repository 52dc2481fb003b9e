import type { Decimal } from '../decimal/decimal.js';
import type { Rational } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import type { Kurun } from '../definition/kurun.js';
import { Figure } from '../evaluate/figure.js';
import type { HasilAngka } from '../evaluate/hasil.js';
import { predikatOf, unitBeside } from '../evaluate/result.js';
import { RoundedFraction } from '../evaluate/rounded.js';
import { pembulatanOf } from '../formula/pembulatanOf.js';
import type { Issue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import type { AgregatAngka } from './agregat.js';
import { type Cakupan, coverageNotes } from './cakupan.js';

/** What a figure over many rows is made from. */
export interface Joined {
  readonly indikator: Indikator;
  readonly nilai: Rational;
  readonly menurut: AgregatAngka['menurut'];
  readonly cara: AgregatAngka['cara'];
  readonly untuk: string | undefined;
  readonly kurun: Kurun | undefined;
  readonly cakupan: Cakupan;
  readonly bagian: readonly HasilAngka[];
  readonly gabungan: HasilAngka | undefined;
}

/** The one maker of figures over many rows. */
export class Total extends Figure implements AgregatAngka {
  readonly menurut: AgregatAngka['menurut'];
  readonly cara: AgregatAngka['cara'];
  // Optional, so declared and not initialised: a figure for no named whole, or without a grade, has no such key.
  declare readonly untuk?: string;
  declare readonly predikat?: string;
  readonly cakupan: Cakupan;
  readonly catatan: readonly Issue[];
  readonly #joined: Joined;

  constructor(joined: Joined) {
    const { indikator, nilai, menurut, cara, untuk, cakupan, kurun } = joined;
    const pembulatan = pembulatanOf(indikator);
    const rounded = new RoundedFraction(nilai, pembulatan);
    const predikat = predikatOf(indikator, rounded);
    super({
      id: indikator.id,
      rounded,
      mode: pembulatan.mode,
      satuan: unitBeside(indikator, predikat),
      predikat,
      kurun,
      dasar: indikator.capaian?.dasar,
    });
    this.#joined = joined;
    this.menurut = menurut;
    this.cara = cara;
    if (untuk !== undefined) this.untuk = untuk;
    if (predikat !== undefined) this.predikat = predikat;
    this.cakupan = cakupan;
    this.catatan = coverageNotes(cakupan, cara, argument('baris'));
  }

  get nilai(): Decimal {
    return this.toDecimal();
  }

  get bagian(): readonly HasilAngka[] {
    return this.#joined.bagian;
  }

  get gabungan(): HasilAngka | undefined {
    return this.#joined.gabungan;
  }

  get indikator(): Indikator {
    return this.#joined.indikator;
  }
}
