import { pow10 } from './pow10.js';
import { isWhole, multiply, type Rational, rationalToText } from './rational.js';
import { roundToText } from './roundTo.js';

/** Most decimals that are written out: beyond these the fraction helps a reader more. */
const MOST_DECIMALS = 20;
const SHOWN_DECIMALS = 10;
/** Fractions with a part from 2^256 on are not shown: reducing them takes long, and nobody types them. */
const READABLE_BITS = 256n;

/**
 * An exact value as a reader can type it into a calculator. `decimal` is plain decimal text: the value itself when
 * `isExact`, else cut to ten decimals, with the fraction beside it unless that is too long to read.
 */
export interface ExactText {
  readonly decimal: string;
  readonly isExact: boolean;
  readonly fraction?: string;
}

/** Writes an exact value for people. */
export function exactText(nilai: Rational): ExactText {
  const digit = decimalsOf(nilai);
  if (digit !== undefined) return { decimal: roundToText(nilai, { digit, mode: 'down' }), isExact: true };
  const cut = { decimal: roundToText(nilai, { digit: SHOWN_DECIMALS, mode: 'down' }), isExact: false };
  return isReadable(nilai) ? { ...cut, fraction: rationalToText(nilai) } : cut;
}

/** An exact value as plain text: its decimals when they end, else its fraction, else cut decimals. */
export function plainText(nilai: Rational): string {
  const { decimal, fraction } = exactText(nilai);
  return fraction ?? decimal;
}

function isReadable({ numerator, denominator }: Rational): boolean {
  const most = 1n << READABLE_BITS;
  return numerator < most && -numerator < most && denominator < most;
}

/** How many decimals the value has when they end within twenty. */
function decimalsOf(nilai: Rational): number | undefined {
  for (let digit = 0; digit <= MOST_DECIMALS; digit += 1) {
    if (isWhole(multiply(nilai, { numerator: pow10(digit), denominator: 1n }))) return digit;
  }
  return undefined;
}
