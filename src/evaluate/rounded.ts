import { Decimal } from '../decimal/decimal.js';
import { type Rational, rationalToText } from '../decimal/rational.js';
import { type Rounding, roundTo, roundToText } from '../decimal/roundTo.js';

/** An exact value that was rounded once, whichever arithmetic it came from. */
export interface Rounded {
  /** The rounded value as plain decimal text with fixed digits. */
  readonly desimal: string;
  /** The rounded value as a Decimal of its own. */
  toDecimal(): Decimal;
  /** The value before rounding, in lowest terms: `115/8`. */
  toText(): string;
  /** The value before rounding. */
  toRational(): Rational;
  /** The rounded value as a fraction. */
  toPrinted(): Rational;
}

/** A fraction that was rounded once. */
export class RoundedFraction implements Rounded {
  readonly desimal: string;
  readonly #exact: Rational;
  readonly #rounding: Rounding;

  constructor(exact: Rational, rounding: Rounding) {
    this.desimal = roundToText(exact, rounding);
    this.#exact = exact;
    this.#rounding = rounding;
  }

  toDecimal(): Decimal {
    return new Decimal(this.desimal);
  }

  toText(): string {
    return rationalToText(this.#exact);
  }

  toRational(): Rational {
    return this.#exact;
  }

  toPrinted(): Rational {
    // Rounded anew and not read back from the text, which may have more digits than input may have.
    return roundTo(this.#exact, this.#rounding);
  }
}
