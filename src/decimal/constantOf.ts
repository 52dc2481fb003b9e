import { raise } from '../issue/indikatorError.js';
import { type NumberFault, readExact } from './angka.js';
import { numberIssue } from './numberIssue.js';
import { divide, isZero, type Rational } from './rational.js';

/** A constant that was read, or why it is none. */
export type ConstantRead =
  | { readonly ok: true; readonly nilai: Rational }
  | { readonly ok: false; readonly sebab: NumberFault | 'penyebut-nol' };

const FRACTION = /^(-?\d+)\/(\d+)$/;
const FRACTION_PREFIX = /^-?\d+\/\d*$/;
// A sign, a fraction bar and twice 1,000 digits. Of a longer text only the beginning is looked at, enough to refuse it.
const MAX_LENGTH = 2002;

/** Reads a constant of a formula: plain decimal text, or an exact fraction such as `1/9`. */
export function readConstant(value: unknown): ConstantRead {
  if (typeof value !== 'string') return { ok: false, sebab: 'bukan-angka' };
  if (value.length > MAX_LENGTH && FRACTION_PREFIX.test(value.slice(0, MAX_LENGTH))) {
    return { ok: false, sebab: 'terlalu-panjang' };
  }
  const match = value.length <= MAX_LENGTH ? FRACTION.exec(value) : null;
  if (match === null) return readExact(value);
  const pembilang = readExact(match[1]);
  const penyebut = readExact(match[2]);
  if (!pembilang.ok) return pembilang;
  if (!penyebut.ok) return penyebut;
  if (isZero(penyebut.nilai)) return { ok: false, sebab: 'penyebut-nol' };
  return { ok: true, nilai: divide(pembilang.nilai, penyebut.nilai) };
}

/** The value of a constant of a checked definition. */
export function constantOf(nilai: string): Rational {
  const read = readConstant(nilai);
  return read.ok
    ? read.nilai
    : raise([numberIssue(read, { asal: 'definisi', path: [] }, nilai, 'konstanta')]);
}
