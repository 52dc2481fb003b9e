import { Decimal } from '../decimal/decimal.js';
import { type Rational, rationalToText } from '../decimal/rational.js';
import { roundTo, roundToText } from '../decimal/round.js';
import type { Kurun } from '../definition/kurun.js';
import type { Pembulatan } from '../definition/pembulatan.js';

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
  /** Puts the unit to the rounded value, which is given as plain decimal text. */
  readonly write: (desimal: string) => string;
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
  readonly #behind: Behind;

  constructor({ id, nilai, pembulatan, write, kurun, dasar }: Making) {
    const desimal = roundToText(nilai, pembulatan);
    // Not read back from the text, which may have more digits than a number given as input.
    this.#behind = { nilai, desimal, tercetak: roundTo(nilai, pembulatan), kurun, dasar };
    this.id = id;
    this.desimal = desimal;
    this.teks = write(desimal);
    this.eksak = rationalToText(nilai);
  }

  /** The printed value as a Decimal of its own. */
  protected toDecimal(): Decimal {
    return new Decimal(this.#behind.desimal);
  }

  /** The printed value as a fraction. */
  protected get tercetak(): Rational {
    return this.#behind.tercetak;
  }

  /** What stands behind a figure of ours; nothing when the value is none. */
  static behind(value: unknown): Behind | undefined {
    return typeof value === 'object' && value !== null && #behind in value ? value.#behind : undefined;
  }
}
