import { constantOf } from '../../decimal/constantOf.js';
import type { Rational } from '../../decimal/rational.js';
import type { Formula } from '../../definition/formula.js';
import { type Algebra, fold } from '../../formula/fold.js';

/** How many bits the two parts of a fraction have at most. */
export interface FractionBits {
  readonly above: number;
  readonly below: number;
}

/**
 * The most bits that any part of any step can have where `evaluate` computes a formula in fractions that are never reduced, with
 * values of so many bits by id. Below the limit of the library (`MAX_BITS`) it never answers `limit` for a result.
 */
export function mostBits(formula: Formula, values: (id: string) => FractionBits): number {
  let most = 0;
  const note = (bits: FractionBits) => {
    most = Math.max(most, bits.above, bits.below);
    return bits;
  };
  const algebra = sizes(values, note);
  if (formula.jenis === 'penilaian') algebra.variabel(formula.variabel, []);
  else if (formula.jenis === 'hitungan') fold(formula.ekspresi, algebra, []);
  else {
    const [above, below] = [fold(formula.pembilang, algebra, []), fold(formula.penyebut, algebra, [])];
    algebra.kali([algebra.bagi(above, below, []), algebra.konstanta(formula.pengali, [])], []);
  }
  return most;
}

function sizes(
  values: (id: string) => FractionBits,
  note: (bits: FractionBits) => FractionBits,
): Algebra<FractionBits> {
  const plus = (a: FractionBits, b: FractionBits) =>
    note({ above: Math.max(a.above + b.below, b.above + a.below) + 1, below: a.below + b.below });
  const times = (a: FractionBits, b: FractionBits) =>
    note({ above: a.above + b.above, below: a.below + b.below });
  return {
    variabel: (id) => note(values(id)),
    konstanta: (nilai) => note(bitsOf(constantOf(nilai))),
    tambah: (terms) => terms.reduce(plus),
    kurang: plus,
    kali: (factors) => factors.reduce(times),
    bagi: (a, b) => times(a, { above: b.below, below: b.above }),
  };
}

function bitsOf({ numerator, denominator }: Rational): FractionBits {
  return { above: bitLength(numerator), below: bitLength(denominator) };
}

/** How many bits a whole number has, without its sign. */
export function bitLength(x: bigint): number {
  return (x < 0n ? -x : x).toString(2).length;
}
