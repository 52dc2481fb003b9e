import type { Decimal } from './decimal.js';
import { decimalToText } from './decimalToText.js';
import { MAX_DIGITS } from './exceedsLimit.js';
import { pow10 } from './pow10.js';
import type { Rational } from './rational.js';
import { unitsToText } from './roundTo.js';
import type { TeksAngka } from './teksAngka.js';

/**
 * A number as callers may give it.
 *
 * - `bigint`;
 * - `number`: a safe integer, or a finite non-integer, whose shortest decimal text is its value (so `0.1` is one
 *   tenth); unsafe integers, `NaN` and `Infinity` are refused;
 * - plain decimal text: `'23'`, `'-2.50'`, `'007'`; not `'1e5'`, `'+5'`, `'.5'`, `' 5'`, `'94,33'`;
 * - a finite decimal.js `Decimal` of any clone.
 *
 * At most 1,000 digits. `-0` is 0.
 */
export type Angka = bigint | number | string | Decimal;

/** Why a value is not an {@link Angka}. */
export type NumberFault = 'bukan-angka' | 'bilangan-tak-aman' | 'koma-desimal' | 'terlalu-panjang';

/** A number that was read: its plain text without needless zeros in front, and its exact value. */
export type ExactRead =
  | { readonly ok: true; readonly teks: TeksAngka; readonly nilai: Rational }
  | { readonly ok: false; readonly sebab: NumberFault };

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const PREFIX = /^-?\d+(?:\.\d*)?$/;
const COMMA = /^-?\d[\d.]*,\d+$/;
const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/;

/** True for text that is a number at first sight. False leaves the question open: {@link readExact} decides. */
export function isPlainNumber(text: string): text is TeksAngka {
  return text.length <= MAX_DIGITS && PLAIN.test(text);
}

/** Reads any value as an exact number, or says why it is none. */
export function readExact(value: unknown): ExactRead {
  switch (typeof value) {
    case 'string':
      return readText(value);
    case 'number':
      return readNumber(value);
    case 'bigint':
      return readBigint(value);
    case 'object':
      return value === null ? failed('bukan-angka') : readObject(value);
    default:
      return failed('bukan-angka');
  }
}

function failed(sebab: NumberFault): ExactRead {
  return { ok: false, sebab };
}

function readText(text: string): ExactRead {
  // One sign and one dot beside the digits. Of a longer text only the beginning is looked at, which is enough to refuse it.
  const most = MAX_DIGITS + 2;
  if (text.length > most) return failed(PREFIX.test(text.slice(0, most)) ? 'terlalu-panjang' : 'bukan-angka');
  if (!PLAIN.test(text)) return failed(COMMA.test(text) ? 'koma-desimal' : 'bukan-angka');
  const digits = text.length - (text.startsWith('-') ? 1 : 0) - (text.includes('.') ? 1 : 0);
  return digits > MAX_DIGITS ? failed('terlalu-panjang') : fromPlain(text);
}

function readNumber(value: number): ExactRead {
  if (Number.isSafeInteger(value)) return fromPlain(String(value));
  if (Number.isInteger(value)) return failed('bilangan-tak-aman');
  return Number.isFinite(value) ? fromPlain(expandExponent(String(value))) : failed('bukan-angka');
}

function readBigint(value: bigint): ExactRead {
  const most = pow10(MAX_DIGITS);
  return value >= most || -value >= most ? failed('terlalu-panjang') : fromPlain(String(value));
}

function readObject(value: object): ExactRead {
  const text = decimalToText(value);
  if (text === undefined) return failed('bukan-angka');
  return text === 'terlalu-panjang' ? failed(text) : fromPlain(text);
}

/** JavaScript writes numbers below 1e-6 as `1e-7`; here `0.0000001`. */
function expandExponent(text: string): string {
  const match = EXPONENT.exec(text);
  if (match === null) return text;
  const [, sign = '', first = '', rest = '', exponent = ''] = match;
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${first}${rest}`;
}

/** Reads a text that is known to match `-?\d+(\.\d+)?`. */
function fromPlain(text: string): ExactRead {
  const dot = text.indexOf('.');
  const digits = dot === -1 ? 0 : text.length - dot - 1;
  const units = BigInt(dot === -1 ? text : text.slice(0, dot) + text.slice(dot + 1));
  return {
    ok: true,
    teks: unitsToText(units, digits),
    nilai: { numerator: units, denominator: pow10(digits) },
  };
}
