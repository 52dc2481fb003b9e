import { readConstant } from '../decimal/constantOf.js';
import { add, divide, isZero, multiply, negate, one, type Rational, zero } from '../decimal/rational.js';
import type { Formula } from '../definition/formula.js';
import { type Algebra, fold } from './fold.js';

/** A sum: the weight of each variable, in declared order, and a constant behind them. */
export type Sum = readonly Rational[];

/** A sum, or one divided by another that is not constant. */
export interface Quotient {
  readonly numerator: Sum;
  /** Undefined when the formula is a sum alone. */
  readonly denominator: Sum | undefined;
}

/** Most leaves of a formula: with this many, each of parts below 2^53, no intermediate result can reach its limit. */
const MAX_LEAVES = 100;

/**
 * A formula as one quotient of sums, which nearly all formulas are; undefined for any other. It fails where the formula
 * fails, only when the divisor is zero, and the numerator then is zero exactly when the numerator in the formula is.
 */
export function quotientOf(formula: Formula, ids: readonly string[]): Quotient | undefined {
  let leaves = 0;
  const algebra = quotients(ids, () => {
    leaves += 1;
  });
  const made = madeOf(formula, algebra);
  return leaves <= MAX_LEAVES ? made : undefined;
}

type Made = Quotient | undefined;

function madeOf(formula: Formula, algebra: Algebra<Made>): Made {
  if (formula.jenis === 'penilaian') return algebra.variabel(formula.variabel, []);
  if (formula.jenis === 'hitungan') return fold(formula.ekspresi, algebra, []);
  const above = fold(formula.pembilang, algebra, []);
  // What 0/0 is worth concerns the ratio itself, not a division inside its numerator.
  if (formula.nolPerNol !== undefined && above?.denominator !== undefined) return undefined;
  const ratio = algebra.bagi(above, fold(formula.penyebut, algebra, []), []);
  return algebra.kali([ratio, algebra.konstanta(formula.pengali, [])], []);
}

function quotients(ids: readonly string[], count: () => void): Algebra<Made> {
  const sumOf = (at: number, nilai: Rational): Quotient => {
    count();
    return { numerator: [...ids, ''].map((_, i) => (i === at ? nilai : zero)), denominator: undefined };
  };
  return {
    variabel: (id) => sumOf(ids.indexOf(id), one),
    konstanta(nilai) {
      const read = readConstant(nilai);
      return read.ok && isSmall(read.nilai) ? sumOf(ids.length, read.nilai) : undefined;
    },
    tambah: (terms) => terms.reduce(plus),
    kurang: (kiri, kanan) => plus(kiri, times(kanan, negate(one))),
    kali: (factors) => factors.reduce(product),
    bagi: over,
  };
}

function isSmall({ numerator, denominator }: Rational): boolean {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  return numerator <= most && -numerator <= most && denominator <= most;
}

/** The value of a sum without variables; undefined for any other quotient. */
function constantOf(made: Made): Rational | undefined {
  const isConstant = made?.denominator === undefined && made?.numerator.slice(0, -1).every(isZero);
  return isConstant ? made?.numerator.at(-1) : undefined;
}

function scale(sum: Sum, factor: Rational): Sum {
  return sum.map((weight) => multiply(weight, factor));
}

function join(left: Sum, right: Sum): Sum {
  // Sums over the same variables are of one length.
  return left.map((weight, i) => add(weight, right[i] as Rational));
}

function plus(left: Made, right: Made): Made {
  if (left === undefined || right === undefined) return undefined;
  if (left.denominator === undefined && right.denominator === undefined) {
    return { numerator: join(left.numerator, right.numerator), denominator: undefined };
  }
  const [quotient, constant] =
    left.denominator === undefined ? [right, constantOf(left)] : [left, constantOf(right)];
  if (quotient.denominator === undefined || constant === undefined) return undefined;
  return {
    numerator: join(quotient.numerator, scale(quotient.denominator, constant)),
    denominator: quotient.denominator,
  };
}

function times(made: Made, factor: Rational): Made {
  if (made === undefined) return undefined;
  // The factor zero would make the numerator zero, so that a division by zero would look like 0/0.
  if (made.denominator !== undefined && isZero(factor)) return undefined;
  return { numerator: scale(made.numerator, factor), denominator: made.denominator };
}

function product(left: Made, right: Made): Made {
  const constant = constantOf(right);
  if (constant !== undefined) return times(left, constant);
  const other = constantOf(left);
  return other === undefined ? undefined : times(right, other);
}

function over(left: Made, right: Made): Made {
  if (left === undefined || right?.denominator !== undefined) return undefined;
  const constant = constantOf(right);
  if (constant === undefined) {
    return right === undefined || left.denominator !== undefined
      ? undefined
      : { numerator: left.numerator, denominator: right.numerator };
  }
  return isZero(constant) ? undefined : times(left, divide(one, constant));
}
