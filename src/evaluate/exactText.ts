import { pow10 } from '../decimal/pow10.js';
import { isWhole, multiply, type Rational, rationalToText } from '../decimal/rational.js';
import { roundToText } from '../decimal/round.js';

/** Decimals beyond these are no help to a reader; the fraction is. */
const MOST_DECIMALS = 20;
const SHOWN_DECIMALS = 10;
/** Parts from 2^256 on are not reduced for display: it takes long, and nobody types them. */
const READABLE_BITS = 256n;

/**
 * An exact value as a reader can type it into a calculator. `desimal` is plain decimal text: the value itself when
 * `tepat`, else cut to ten decimals, with the fraction beside it unless that is too long to read.
 */
export interface ExactText {
  readonly desimal: string;
  readonly tepat: boolean;
  readonly pecahan?: string;
}

/** Writes an exact value for people. */
export function exactText(nilai: Rational): ExactText {
  const digit = decimalsOf(nilai);
  if (digit !== undefined) return { desimal: roundToText(nilai, { digit, mode: 'down' }), tepat: true };
  const cut = { desimal: roundToText(nilai, { digit: SHOWN_DECIMALS, mode: 'down' }), tepat: false };
  return isReadable(nilai) ? { ...cut, pecahan: rationalToText(nilai) } : cut;
}

/** An exact value as plain text: its decimals when they end, else its fraction, else cut decimals. */
export function plainText(nilai: Rational): string {
  const { desimal, pecahan } = exactText(nilai);
  return pecahan ?? desimal;
}

function isReadable({ pembilang, penyebut }: Rational): boolean {
  const most = 1n << READABLE_BITS;
  return pembilang < most && -pembilang < most && penyebut < most;
}

/** How many decimals the value has when they end within twenty. */
function decimalsOf(nilai: Rational): number | undefined {
  for (let digit = 0; digit <= MOST_DECIMALS; digit += 1) {
    if (isWhole(multiply(nilai, { pembilang: pow10(digit), penyebut: 1n }))) return digit;
  }
  return undefined;
}
