import type { Decimal } from '../decimal/decimal.js';
import { groupDigits } from '../decimal/formatAngka.js';
import type { Rational } from '../decimal/rational.js';
import { type ModePembulatan, roundToText } from '../decimal/roundTo.js';
import { findKelas } from '../definition/findKelas.js';
import type { Kurun } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import type { Satuan } from '../definition/satuan.js';
import type { Skala } from '../definition/skala.js';
import type { Rounded } from './rounded.js';
import { withUnit } from './withUnit.js';

/**
 * A figure as printed, whatever it tells: a result, an achievement, an aggregate or a mean.
 */
export interface Tercetak {
  /** Always true: there is a figure. What failed has `ok: false`. */
  readonly ok: true;
  /** The id of what the figure tells of: an indicator, a sasaran (objective) or a document. */
  readonly id: string;
  /** The decimal: plain text, rounded once, with exactly the digits of its rounding: `'14.38'`. */
  readonly desimal: string;
  /** The text that people read: the decimal with its unit and grade: `'14,38%'`, `'78,00 (BB)'`. */
  readonly teks: string;
  /** The exact value before rounding, as text in lowest terms: `'115/8'`. */
  readonly eksak: string;
}

/** What stands behind a printed figure: the exact value, and what was printed of it. */
export interface Behind {
  readonly nilai: Rational;
  /** The printed decimal. The public field shows the same, but a caller may have written to that one. */
  readonly desimal: string;
  readonly tercetak: Rational;
  /** The months that it covers, where they are known. */
  readonly kurun?: Kurun | undefined;
  /** The periods that went in, where it joins several. */
  readonly filled?: (() => readonly Periode[]) | undefined;
  /** Whether the next step takes the exact or the printed value, as the definition says; undefined: it does not say. */
  readonly dasar?: 'tercetak' | 'eksak' | undefined;
}

/** What a figure is made from. */
export interface Making extends Pick<Behind, 'kurun' | 'filled' | 'dasar'> {
  readonly id: string;
  readonly rounded: Rounded;
  /** The mode of its rounding, used again when it is written with other digits. */
  readonly mode: ModePembulatan;
  /** Undefined where nothing is printed but the number and its grade. */
  readonly satuan: Satuan | undefined;
  /** Printed in brackets behind the number, where there is one. */
  readonly predikat?: string | undefined;
}

/** How a figure is written anew: in which language, and with how many decimals where not with its own. */
export interface Writing {
  readonly bahasa: 'id' | 'en';
  readonly digit?: number | undefined;
}

/** The part of a policy that grades. */
interface Grading {
  readonly skala?: Skala;
  readonly dasar?: 'tercetak' | 'eksak';
}

/**
 * A figure as printed, rounded once, with the exact value behind it: the common part of results, achievements and
 * aggregates. What stands behind is private: it cannot be forged.
 */
export class Figure implements Tercetak {
  readonly ok = true;
  readonly id: string;
  readonly desimal: string;
  readonly teks: string;
  readonly eksak: string;
  readonly #making: Making;

  constructor(making: Making) {
    const { id, rounded, satuan, predikat } = making;
    this.#making = making;
    this.id = id;
    this.desimal = rounded.desimal;
    this.teks = withUnit(groupDigits(rounded.desimal), satuan, predikat);
    this.eksak = rounded.toText();
  }

  /** The printed value as a Decimal of its own. */
  protected toDecimal(): Decimal {
    return this.#making.rounded.toDecimal();
  }

  /** The grade by a policy that has a scale: of the printed value, unless it says exact. */
  protected gradeBy({ skala, dasar }: Grading): string | undefined {
    if (skala === undefined) return undefined;
    const { rounded } = this.#making;
    return findKelas(skala, dasar === 'eksak' ? rounded.toRational() : rounded.toPrinted())?.predikat;
  }

  /** What stands behind a figure of ours; undefined when the value is none. */
  static behind(value: unknown): Behind | undefined {
    if (typeof value !== 'object' || value === null || !(#making in value)) return undefined;
    const { rounded, kurun, filled, dasar } = value.#making;
    const { desimal } = rounded;
    return { nilai: rounded.toRational(), desimal, tercetak: rounded.toPrinted(), kurun, filled, dasar };
  }

  /** A figure of ours written anew, rounded from its exact value; undefined when the value is none. */
  static write(value: unknown, { bahasa, digit }: Writing): string | undefined {
    if (typeof value !== 'object' || value === null || !(#making in value)) return undefined;
    const { rounded, mode, satuan, predikat } = value.#making;
    const plain = digit === undefined ? rounded.desimal : roundToText(rounded.toRational(), { digit, mode });
    return withUnit(groupDigits(plain, bahasa), satuan, predikat);
  }
}
