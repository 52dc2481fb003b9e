import { Decimal } from '../decimal/decimal.js';
import { groupDigits } from '../decimal/formatAngka.js';
import { type Rational, rationalToText } from '../decimal/rational.js';
import { roundTo, roundToText } from '../decimal/round.js';
import { unitsToDecimal } from '../decimal/unitsToDecimal.js';
import { findKelas } from '../definition/findKelas.js';
import type { Kurun } from '../definition/kurun.js';
import type { Pembulatan } from '../definition/pembulatan.js';
import type { Satuan } from '../definition/satuan.js';
import type { Skala } from '../definition/skala.js';
import { Quick } from './quick.js';
import { withUnit } from './withUnit.js';

/**
 * A figure as printed, whatever it tells: a result, an achievement, an aggregate. `desimal` has fixed digits, `teks` is
 * the same with its unit, `eksak` the value before rounding.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
 * const angka: Tercetak[] = hasil.ok ? [hasil] : [];
 * angka.map(({ teks, eksak }) => [teks, eksak]); // => [['14,38%', '115/8']]
 * ```
 */
export interface Tercetak {
  readonly ok: true;
  readonly id: string;
  readonly desimal: string;
  readonly teks: string;
  readonly eksak: string;
}

/** What stands behind a printed figure: the exact value, and what was printed of it. */
export interface Behind {
  readonly nilai: Rational;
  /** As printed: what the public field shows, out of reach of a caller that writes to it. */
  readonly desimal: string;
  readonly tercetak: Rational;
  /** The months that it covers, where they are known. */
  readonly kurun?: Kurun | undefined;
  /** Which of the two its definition wants used further on. */
  readonly dasar?: 'tercetak' | 'eksak' | undefined;
}

/** What a figure is made from. */
export interface Making extends Omit<Behind, 'desimal' | 'tercetak'> {
  readonly id: string;
  readonly pembulatan: Pembulatan;
  readonly satuan: Satuan;
  /** Printed in the place of the unit, where there is one. */
  readonly predikat?: string | undefined;
}

/** A figure that its maker has written already. */
export interface Written extends Omit<Making, 'nilai'>, Omit<Tercetak, 'ok' | 'id'> {
  readonly nilai: Rational | Quick;
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
  readonly #written: Written;

  constructor(making: Making | Written) {
    const written = 'teks' in making ? making : writtenOf(making);
    this.#written = written;
    this.id = written.id;
    this.desimal = written.desimal;
    this.teks = written.teks;
    this.eksak = written.eksak;
  }

  /** The printed value as a Decimal of its own. */
  protected toDecimal(): Decimal {
    const { nilai, desimal } = this.#written;
    return nilai instanceof Quick ? unitsToDecimal(nilai.units, nilai.digit) : new Decimal(desimal);
  }

  /** The grade by a policy that has a scale: of the printed value, unless it says exact. */
  protected gradeBy({ skala, dasar }: Grading): string | undefined {
    if (skala === undefined) return undefined;
    const { nilai, tercetak } = behindOf(this.#written);
    return findKelas(skala, dasar === 'eksak' ? nilai : tercetak)?.predikat;
  }

  /** What stands behind a figure of ours; nothing when the value is none. */
  static behind(value: unknown): Behind | undefined {
    return typeof value === 'object' && value !== null && #written in value
      ? behindOf(value.#written)
      : undefined;
  }

  /** A figure of ours written anew, rounded from its exact value; undefined when the value is none. */
  static write(value: unknown, { bahasa, digit }: Writing): string | undefined {
    if (typeof value !== 'object' || value === null || !(#written in value)) return undefined;
    const { pembulatan, satuan, predikat, desimal } = value.#written;
    const plain =
      digit === undefined
        ? desimal
        : roundToText(behindOf(value.#written).nilai, { digit, mode: pembulatan.mode });
    return withUnit(groupDigits(plain, bahasa), satuan, predikat);
  }
}

function writtenOf(making: Making): Written {
  const { nilai, pembulatan, satuan, predikat } = making;
  const desimal = roundToText(nilai, pembulatan);
  const teks = withUnit(groupDigits(desimal), satuan, predikat);
  return { ...making, desimal, teks, eksak: rationalToText(nilai) };
}

function behindOf({ nilai, desimal, pembulatan, kurun, dasar }: Written): Behind {
  const exact = nilai instanceof Quick ? nilai.toRational() : nilai;
  // Not read back from the text, which may have more digits than a number given as input.
  return { nilai: exact, desimal, tercetak: roundTo(exact, pembulatan), kurun, dasar };
}
