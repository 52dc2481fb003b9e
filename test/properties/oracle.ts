// An independent oracle: exact fractions, rounding and evaluation of trees, written without a line of src.

import type { Ekspresi, ModePembulatan } from 'indikator';

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

/** The largest whole number not above p / q, for positive q. */
function floorDiv(p: bigint, q: bigint): bigint {
  const cut = p / q;
  return p % q < 0n ? cut - 1n : cut;
}

/** An exact fraction, always in lowest terms, with the sign above the line. */
export class Fraction {
  readonly p: bigint;
  readonly q: bigint;

  constructor(p: bigint, q = 1n) {
    if (q === 0n) throw new RangeError('oracle: zero denominator');
    const divisor = gcd(p, q) * (q < 0n ? -1n : 1n);
    this.p = p / divisor;
    this.q = q / divisor;
  }

  /** Reads `-12.50` and `-1/9`. */
  static parse(text: string): Fraction {
    const [above = '', below] = text.split('/');
    if (below !== undefined) return Fraction.parse(above).over(Fraction.parse(below));
    const [whole = '', decimals = ''] = above.split('.');
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.p * other.q + other.p * this.q, this.q * other.q);
  }

  minus(other: Fraction): Fraction {
    return new Fraction(this.p * other.q - other.p * this.q, this.q * other.q);
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.p * other.p, this.q * other.q);
  }

  over(other: Fraction): Fraction {
    return new Fraction(this.p * other.q, this.q * other.p);
  }

  equals(other: Fraction): boolean {
    return this.p === other.p && this.q === other.q;
  }

  get isZero(): boolean {
    return this.p === 0n;
  }

  /** `115/8`, or `23`. */
  toText(): string {
    return this.q === 1n ? this.p.toString() : `${this.p}/${this.q}`;
  }

  /** Rounds to the lower or upper neighbour with so many decimals, and writes all of them. */
  round(digit: number, mode: ModePembulatan): string {
    const scaled = this.p * 10n ** BigInt(digit);
    const lower = floorDiv(scaled, this.q);
    const rest = scaled - lower * this.q;
    const units = rest === 0n ? lower : lower + (this.#takesUpper(mode, lower, rest) ? 1n : 0n);
    const digits = (units < 0n ? -units : units).toString().padStart(digit + 1, '0');
    const whole = digits.slice(0, digits.length - digit);
    const decimals = digit === 0 ? '' : `.${digits.slice(digits.length - digit)}`;
    return `${units < 0n ? '-' : ''}${whole}${decimals}`;
  }

  #takesUpper(mode: ModePembulatan, lower: bigint, rest: bigint): boolean {
    const isPositive = this.p > 0n;
    if (mode === 'floor') return false;
    if (mode === 'ceil') return true;
    if (mode === 'up') return isPositive;
    if (mode === 'down') return !isPositive;
    if (rest * 2n !== this.q) return rest * 2n > this.q;
    if (mode === 'half-even') return lower % 2n !== 0n;
    return mode === 'half-up' ? isPositive : !isPositive;
  }
}

/** -1 when a < b, 0 when equal, 1 when a > b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const { p } = a.minus(b);
  return p < 0n ? -1 : p > 0n ? 1 : 0;
}

/** The seven modes, in the order of the tables. */
export const modes = ['half-up', 'half-down', 'half-even', 'up', 'down', 'ceil', 'floor'] as const;

type Path = readonly (string | number)[];

/** What the oracle makes of an expression: its value, or the first division that has none and where it stands. */
export type Verdict =
  | { readonly ok: true; readonly nilai: Fraction }
  | { readonly ok: false; readonly code: string; readonly path: Path };

/** Divides, or says why not; `path` is that of the divisor. */
export function divide(above: Fraction, below: Fraction, path: Path): Verdict {
  if (!below.isZero) return { ok: true, nilai: above.over(below) };
  return { ok: false, code: above.isZero ? 'zero-over-zero' : 'division-by-zero', path };
}

/** Evaluates a tree left to right and stops at the first division that has no value. */
export function judge(tree: Ekspresi, data: ReadonlyMap<string, Fraction>, path: Path): Verdict {
  if (typeof tree === 'string') {
    const nilai = data.get(tree);
    if (nilai === undefined) throw new RangeError(`oracle: no value for ${tree}`);
    return { ok: true, nilai };
  }
  if (tree.jenis === 'konstanta') return { ok: true, nilai: Fraction.parse(tree.nilai) };
  const [first, ...others] = tree.operan;
  if (first === undefined) throw new RangeError('oracle: no operands');
  let verdict = judge(first, data, [...path, 'operan', 0]);
  for (const [i, operand] of others.entries()) {
    if (!verdict.ok) return verdict;
    const right = judge(operand, data, [...path, 'operan', i + 1]);
    if (!right.ok) return right;
    const where = typeof operand === 'string' ? [operand] : [...path, 'operan', i + 1];
    verdict = combine(tree.jenis, verdict.nilai, right.nilai, where);
  }
  return verdict;
}

function combine(
  jenis: 'tambah' | 'kurang' | 'kali' | 'bagi',
  a: Fraction,
  b: Fraction,
  path: Path,
): Verdict {
  switch (jenis) {
    case 'tambah':
      return { ok: true, nilai: a.plus(b) };
    case 'kurang':
      return { ok: true, nilai: a.minus(b) };
    case 'kali':
      return { ok: true, nilai: a.times(b) };
    case 'bagi':
      return divide(a, b, path);
  }
}
