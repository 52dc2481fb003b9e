import type { Decimal } from '../../decimal/decimal.js';
import { pow10 } from '../../decimal/pow10.js';
import { type Rational, rationalToText } from '../../decimal/rational.js';
import { gcdOf } from '../../decimal/roundQuotient.js';
import { unitsToText } from '../../decimal/roundTo.js';
import { unitsToDecimal } from '../../decimal/unitsToDecimal.js';
import type { Rounded } from '../rounded.js';

/**
 * A quotient of whole numbers in doubles, rounded once to units of 10^-digit. Its exact value is
 * numerator / (denominator x 10^digit); where the denominator is 0 it has none.
 */
export class RoundedQuotient implements Rounded {
  readonly units: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly digit: number;
  private written: string | undefined = undefined;

  constructor(units: number, numerator: number, denominator: number, digit: number) {
    this.units = units;
    this.numerator = numerator;
    this.denominator = denominator;
    this.digit = digit;
  }

  get desimal(): string {
    // Kept, because a figure reads it twice.
    this.written ??= unitsToText(this.units, this.digit);
    return this.written;
  }

  toDecimal(): Decimal {
    return unitsToDecimal(this.units, this.digit);
  }

  toRational(): Rational {
    return { numerator: BigInt(this.numerator), denominator: BigInt(this.denominator) * pow10(this.digit) };
  }

  toPrinted(): Rational {
    return { numerator: BigInt(this.units), denominator: pow10(this.digit) };
  }

  toText(): string {
    const common = gcdOf(Math.abs(this.numerator), this.denominator);
    const power = 10 ** this.digit;
    const above = this.numerator / common;
    const shared = gcdOf(Math.abs(above), power);
    const below = (this.denominator / common) * (power / shared);
    if (this.digit > 15 || below > Number.MAX_SAFE_INTEGER) return rationalToText(this.toRational());
    return below === 1 ? `${above / shared}` : `${above / shared}/${below}`;
  }
}
