import { Decimal } from '../decimal/decimal.js';
import { groupDigits } from '../decimal/formatAngka.js';
import { type Rational, rationalToText } from '../decimal/rational.js';
import { roundToText } from '../decimal/round.js';
import { findKelas } from '../definition/findKelas.js';
import type { Indikator } from '../definition/indikator.js';
import type { HasilAngka } from './hasil.js';
import type { Prepared } from './prepare.js';
import type { Terisi } from './readData.js';
import { withUnit } from './withUnit.js';

/** What a result was made from. */
export interface Sources {
  readonly prepared: Prepared;
  readonly terisi: readonly Terisi[];
  readonly nilai: Rational;
  /** The value as printed: what the public field shows, out of reach of a caller that writes to it. */
  readonly desimal: string;
}

/**
 * The one maker of results. What a result was made from is private: it cannot be forged, and nothing that walks
 * over the result's fields meets the whole definition.
 */
export class Result implements HasilAngka {
  readonly ok = true;
  readonly id: string;
  readonly desimal: string;
  readonly teks: string;
  readonly eksak: string;
  readonly data: Readonly<Record<string, string>>;
  // Only there when the score has a grade.
  declare readonly predikat?: string;
  readonly #sources: Sources;

  constructor(prepared: Prepared, terisi: readonly Terisi[], nilai: Rational) {
    const { indikator, pembulatan } = prepared;
    const desimal = roundToText(nilai, pembulatan);
    const predikat = predikatOf(indikator, nilai);
    this.#sources = { prepared, terisi, nilai, desimal };
    this.id = indikator.id;
    this.desimal = desimal;
    this.teks = withUnit(groupDigits(desimal), indikator, predikat);
    this.eksak = rationalToText(nilai);
    this.data = Object.fromEntries(terisi.map(({ variabel, teks }) => [variabel.id, teks]));
    if (predikat !== undefined) this.predikat = predikat;
  }

  get nilai(): Decimal {
    return new Decimal(this.#sources.desimal);
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
function predikatOf({ formula }: Indikator, nilai: Rational): string | undefined {
  if (formula.jenis !== 'penilaian' || formula.skala === undefined) return undefined;
  return findKelas(formula.skala, nilai)?.predikat;
}
