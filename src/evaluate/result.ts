import type { Decimal } from '../decimal/decimal.js';
import type { Rational } from '../decimal/rational.js';
import { findKelas } from '../definition/findKelas.js';
import type { Indikator } from '../definition/indikator.js';
import type { Satuan } from '../definition/satuan.js';
import { type Behind, Figure } from './figure.js';
import type { HasilAngka } from './hasil.js';
import type { Input } from './input.js';
import type { Inputs } from './inputs.js';
import type { Prepared } from './prepare.js';
import type { PreparedVariabel } from './preparedVariabel.js';
import type { Rounded } from './rounded.js';

/** What a result was made from. */
export interface Sources {
  readonly prepared: Prepared;
  readonly inputs: readonly Input[];
  readonly nilai: Rational;
  readonly desimal: string;
  /** The printed value as a fraction. */
  readonly tercetak: Rational;
}

const none: readonly Result[] = [];

/**
 * The one maker of results. What a result was made from is private: it cannot be forged, and nothing that walks
 * over the result's fields meets the whole definition.
 */
export class Result extends Figure implements HasilAngka {
  readonly data: Readonly<Record<string, string>>;
  // Optional, so declared and not initialised: a result without a grade has no such key.
  declare readonly predikat?: string;
  readonly #prepared: Prepared;
  readonly #inputs: Inputs;
  readonly #inner: readonly Result[];

  constructor(prepared: Prepared, rounded: Rounded, inputs: Inputs, inner: readonly Result[] = none) {
    const { indikator, pembulatan } = prepared;
    const predikat = predikatOf(indikator, rounded);
    super({
      id: indikator.id,
      rounded,
      mode: pembulatan.mode,
      satuan: unitBeside(indikator, predikat),
      predikat,
      dasar: indikator.capaian?.dasar,
    });
    this.#prepared = prepared;
    this.#inputs = inputs;
    this.#inner = inner;
    this.data = Object.freeze(dataOf(prepared, inputs));
    if (predikat !== undefined) this.predikat = predikat;
    Object.freeze(this);
  }

  get nilai(): Decimal {
    return this.toDecimal();
  }

  get indikator(): Indikator {
    return this.#prepared.indikator;
  }

  /** The results of other indicators that a result took values from, in declared order; empty when it took none. */
  static innerOf(value: unknown): readonly Result[] {
    return typeof value === 'object' && value !== null && #inner in value ? value.#inner : none;
  }

  /** What a result was made from; undefined when the value is no result of ours. */
  static sourcesOf(value: unknown): Sources | undefined {
    if (typeof value !== 'object' || value === null || !(#inputs in value)) return undefined;
    // Every result is a figure.
    const { nilai, desimal, tercetak } = Figure.behind(value) as Behind;
    return { prepared: value.#prepared, inputs: value.#inputs.read(), nilai, desimal, tercetak };
  }
}

function dataOf({ variabel }: Prepared, inputs: Inputs): Record<string, string> {
  const data: Record<string, string> = {};
  for (let i = 0; i < variabel.length; i += 1) {
    data[(variabel[i] as PreparedVariabel).id] = inputs.textAt(i);
  }
  return data;
}

/** The grade of a result, where the indicator has a scale that has a class for it. */
export function predikatOf(indikator: Indikator, rounded: Rounded): string | undefined {
  const { skala } = indikator;
  if (skala === undefined) return undefined;
  const value = isGradedExact(indikator) ? rounded.toRational() : rounded.toPrinted();
  return findKelas(skala, value)?.predikat;
}

/** What is given is graded as given: the score of an assessor. What is computed is graded as printed, unless the policy says exact. */
export function isGradedExact({ formula, capaian }: Indikator): boolean {
  return formula.jenis === 'penilaian' || capaian?.dasar === 'eksak';
}

/** The unit that is printed beside a grade: none for a score, which is written `78,00 (BB)`. */
export function unitBeside({ formula, satuan }: Indikator, predikat: string | undefined): Satuan | undefined {
  return predikat !== undefined && formula.jenis === 'penilaian' ? undefined : satuan;
}
