import { readExact } from '../decimal/angka.js';
import { pow10 } from '../decimal/pow10.js';
import { type Rational, rationalToText } from '../decimal/rational.js';
import { gcdOf, roundQuotient } from '../decimal/roundQuotient.js';
import type { Pembulatan } from '../definition/pembulatan.js';
import { type Kernel, MAX_DESIMAL, planFor, type Ruas } from './kernel.js';
import type { Plan } from './plan.js';

/** The decimals of a double whose shortest text has at most eight and 15 digits in all; -1 for any other. */
export function decimalsOf(x: number): number {
  let factor = 1;
  for (let decimals = 0; decimals <= MAX_DESIMAL; decimals += 1) {
    const scaled = Math.round(x * factor);
    if (scaled / factor === x) return decimals > 0 && Math.abs(scaled) >= 1e15 ? -1 : decimals;
    factor *= 10;
  }
  return -1;
}

const SHORT = /^-?\d{1,15}$|^-?(?=[\d.]{3,16}$)\d+\.\d{1,8}$/;

/**
 * A value as a double of exactly the same decimal; NaN when there is none for certain. Objects are left to the exact
 * reader: they could change.
 */
export function doubleOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(BigInt.asIntN(53, value) === value ? value : Number.NaN);
  return typeof value === 'string' && SHORT.test(value) ? Number(value) : Number.NaN;
}

/**
 * A row that doubles settled: the units of the result, and the exact quotient that they were rounded from. Its value
 * is pembilang / (penyebut x 10^digit); where the divisor is 0 it has none.
 */
export class Quick {
  constructor(
    readonly values: readonly unknown[],
    readonly units: number,
    readonly pembilang: number,
    readonly penyebut: number,
    readonly digit: number,
  ) {}

  toRational(): Rational {
    return { numerator: BigInt(this.pembilang), denominator: BigInt(this.penyebut) * pow10(this.digit) };
  }

  /** What `rationalToText` makes of the exact value. */
  toText(): string {
    const common = gcdOf(Math.abs(this.pembilang), this.penyebut);
    const power = 10 ** this.digit;
    const above = this.pembilang / common;
    const shared = gcdOf(Math.abs(above), power);
    const below = (this.penyebut / common) * (power / shared);
    if (this.digit > 15 || below > Number.MAX_SAFE_INTEGER) return rationalToText(this.toRational());
    return below === 1 ? `${above / shared}` : `${above / shared}/${below}`;
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** Evaluates one row in doubles, where that is exact and no rule is broken; else nothing. */
export function evaluateQuick(
  kernel: Kernel,
  values: readonly unknown[],
  { digit, mode }: Pembulatan,
): Quick | undefined {
  const numbers = values.every(isNumber) ? values : values.map(doubleOf);
  const desimal = commonDecimals(kernel, numbers);
  const plan = desimal === -1 ? undefined : planFor(kernel, desimal, digit);
  if (plan === undefined || !isWithin(plan, numbers)) return undefined;
  const above = sumOf(plan.atas, numbers, plan.faktor);
  const below = plan.bawah === undefined ? plan.penyebut : sumOf(plan.bawah, numbers, plan.faktor);
  const pembilang = below < 0 ? -above : above;
  const penyebut = Math.abs(below);
  return new Quick(values, roundQuotient(pembilang, penyebut, mode), pembilang, penyebut, digit);
}

/** The most decimals of any value; -1 when one of them is not for doubles, or breaks a rule of its variable. */
function commonDecimals({ ruas }: Kernel, values: readonly number[]): number {
  let most = 0;
  for (let i = 0; i < ruas.length; i += 1) {
    // Every variable has its rules and its value.
    const decimals = soundDecimals(ruas[i] as Ruas, values[i] as number, values);
    if (decimals === -1) return -1;
    if (decimals > most) most = decimals;
  }
  return most;
}

function soundDecimals(
  { cacah, minimum, maksimum, seluruh }: Ruas,
  x: number,
  values: readonly number[],
): number {
  if (!(x >= minimum && x <= maksimum)) return -1;
  if (seluruh >= 0 && !(x <= (values[seluruh] as number))) return -1;
  if (Math.floor(x) === x) return 0;
  return cacah ? -1 : decimalsOf(x);
}

function isWithin({ batas, faktor }: Plan, values: readonly number[]): boolean {
  for (const x of values) if (!(Math.abs(x) * faktor <= batas)) return false;
  return true;
}

function sumOf(weights: readonly number[], values: readonly number[], faktor: number): number {
  // The constant stands behind the weights of all values.
  let sum = weights[values.length] as number;
  for (let i = 0; i < values.length; i += 1) {
    sum += (weights[i] as number) * Math.round((values[i] as number) * faktor);
  }
  return sum;
}

/** The plain decimal text of a value that `doubleOf` read. */
export function textOf(value: unknown): string {
  if (typeof value === 'number' && (value === 0 || Math.abs(value) >= 1e-6)) return `${value}`;
  if (typeof value === 'string' && !NEEDLESS.test(value)) return value;
  const read = readExact(value);
  return read.ok ? read.teks : '';
}

/** A zero in front, or a sign that a zero may not have. */
const NEEDLESS = /^-|^0\d/;
