import type { Decimal } from '../decimal/decimal.js';
import { groupDigits } from '../decimal/formatAngka.js';
import { type Rational, rationalToText } from '../decimal/rational.js';
import { roundToText, unitsToText } from '../decimal/round.js';
import { findKelas } from '../definition/findKelas.js';
import type { Indikator } from '../definition/indikator.js';
import { Figure } from './figure.js';
import type { HasilAngka } from './hasil.js';
import type { Prepared } from './prepare.js';
import type { PreparedVariabel } from './preparedVariabel.js';
import { Quick, textOf } from './quick.js';
import { readData, type Terisi } from './readData.js';
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

/** An exact value and the inputs that it was computed from; or a row that doubles settled. */
type Made = { readonly terisi: readonly Terisi[]; readonly nilai: Rational } | Quick;

/**
 * The one maker of results. What a result was made from is private: it cannot be forged, and nothing that walks
 * over the result's fields meets the whole definition.
 */
export class Result extends Figure implements HasilAngka {
  readonly data: Readonly<Record<string, string>>;
  // Only there when the score has a grade.
  declare readonly predikat?: string;
  readonly #prepared: Prepared;
  readonly #made: Made;

  constructor(prepared: Prepared, made: Made) {
    const { indikator, pembulatan } = prepared;
    const isQuick = made instanceof Quick;
    const nilai = isQuick ? made : made.nilai;
    const desimal = isQuick ? unitsToText(made.units, made.digit) : roundToText(made.nilai, pembulatan);
    const predikat = isGraded(indikator)
      ? predikatOf(indikator, isQuick ? made.toRational() : made.nilai)
      : undefined;
    super({
      id: indikator.id,
      desimal,
      teks: withUnit(groupDigits(desimal), indikator.satuan, predikat),
      eksak: isQuick ? made.toText() : rationalToText(made.nilai),
      nilai,
      pembulatan,
      satuan: indikator.satuan,
      predikat,
      dasar: indikator.capaian?.dasar,
    });
    this.#prepared = prepared;
    this.#made = made;
    this.data = dataOf(prepared, made);
    if (predikat !== undefined) this.predikat = predikat;
  }

  get nilai(): Decimal {
    return this.toDecimal();
  }

  get indikator(): Indikator {
    return this.#prepared.indikator;
  }

  /** What a result was made from; nothing when the value is no result of ours. */
  static sourcesOf(value: unknown): Sources | undefined {
    if (typeof value !== 'object' || value === null || !(#made in value)) return undefined;
    const behind = Figure.behind(value);
    const terisi = terisiOf(value.#prepared, value.#made);
    if (behind === undefined || terisi === undefined) return undefined;
    const { nilai, desimal, tercetak } = behind;
    return { prepared: value.#prepared, terisi, nilai, desimal, tercetak };
  }
}

function dataOf({ variabel }: Prepared, made: Made): Record<string, string> {
  const data: Record<string, string> = {};
  for (let i = 0; i < variabel.length; i += 1) {
    const { id } = variabel[i] as PreparedVariabel;
    // There is one input for each variable, in the same order.
    data[id] = made instanceof Quick ? textOf(made.values[i]) : (made.terisi[i] as Terisi).teks;
  }
  return data;
}

/** Numbers, texts and bigints read again are what they were. */
function terisiOf({ variabel }: Prepared, made: Made): readonly Terisi[] | undefined {
  if ('terisi' in made) return made.terisi;
  const read = readData(variabel, made.values);
  return read.ok ? read.terisi : undefined;
}

function isGraded({ formula }: Indikator): boolean {
  return formula.jenis === 'penilaian' && formula.skala !== undefined;
}

/** The grade of a score, where its formula has a scale that has a class for it. */
export function predikatOf({ formula }: Indikator, nilai: Rational): string | undefined {
  if (formula.jenis !== 'penilaian' || formula.skala === undefined) return undefined;
  return findKelas(formula.skala, nilai)?.predikat;
}
