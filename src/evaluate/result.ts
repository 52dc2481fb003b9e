import type { Decimal } from '../decimal/decimal.js';
import { groupDigits } from '../decimal/formatAngka.js';
import type { Rational } from '../decimal/rational.js';
import { findKelas } from '../definition/findKelas.js';
import type { Indikator } from '../definition/indikator.js';
import { Figure } from './figure.js';
import type { HasilAngka } from './hasil.js';
import type { Prepared } from './prepare.js';
import type { Terisi } from './readData.js';
import { withUnit } from './withUnit.js';

/** What a result was made from. */
export interface Sources {
  readonly prepared: Prepared;
  readonly terisi: readonly Terisi[];
  readonly nilai: Rational;
  readonly desimal: string;
  /** The same as printed, as a fraction. */
  readonly tercetak: Rational;
}

/**
 * The one maker of results. What a result was made from is private: it cannot be forged, and nothing that walks
 * over the result's fields meets the whole definition.
 */
export class Result extends Figure implements HasilAngka {
  readonly data: Readonly<Record<string, string>>;
  // Only there when the score has a grade.
  declare readonly predikat?: string;
  readonly #sources: Sources;

  constructor(prepared: Prepared, terisi: readonly Terisi[], nilai: Rational) {
    const { indikator, pembulatan } = prepared;
    const predikat = predikatOf(indikator, nilai);
    super({
      id: indikator.id,
      nilai,
      pembulatan,
      write: (desimal) => withUnit(groupDigits(desimal), indikator, predikat),
      dasar: indikator.capaian?.dasar,
    });
    this.#sources = { prepared, terisi, nilai, desimal: this.desimal, tercetak: this.tercetak };
    this.data = Object.fromEntries(terisi.map(({ variabel, teks }) => [variabel.id, teks]));
    if (predikat !== undefined) this.predikat = predikat;
  }

  get nilai(): Decimal {
    return this.toDecimal();
  }

  get indikator(): Indikator {
    return this.#sources.prepared.indikator;
  }

  /** What a result was made from; nothing when the value is no result of ours. */
  static sourcesOf(value: unknown): Sources | undefined {
    return typeof value === 'object' && value !== null && #sources in value ? value.#sources : undefined;
  }
}

/** The grade of a score, where its formula has a scale that has a class for it. */
export function predikatOf({ formula }: Indikator, nilai: Rational): string | undefined {
  if (formula.jenis !== 'penilaian' || formula.skala === undefined) return undefined;
  return findKelas(formula.skala, nilai)?.predikat;
}
