import { constantOf } from '../../decimal/constantOf.js';
import { pow10 } from '../../decimal/pow10.js';
import { gcd, type Rational, reduce } from '../../decimal/rational.js';
import { roundToUnits } from '../../decimal/roundTo.js';
import type { Formula } from '../../definition/formula.js';
import type { Pembulatan } from '../../definition/pembulatan.js';
import { type Algebra, fold } from '../../formula/fold.js';
import {
  constantWhole,
  fixedValueOf,
  isSameWhole,
  joinWholes,
  multiplyWholes,
  reduceWholes,
  scaleWhole,
  variableWhole,
  type Whole,
} from './whole.js';

/** One whole number over another; the one below is never zero where the divisions before it succeed. */
interface WholeFraction {
  readonly numerator: Whole;
  readonly denominator: Whole;
}

/** A division of the formula that can fail: by a divisor that is no constant. */
export interface Division {
  readonly numerator: Whole;
  readonly divisor: Whole;
}

/** A formula as whole-number arithmetic: numerator / denominator is its result in units of 10^-digit, still to be rounded. */
export interface WholeFormula extends WholeFraction {
  /** In the order in which `evaluate` meets them. */
  readonly divisions: readonly Division[];
  /** What 0/0 of the last division is worth, in rounded units; undefined: an issue. */
  readonly zeroOverZero: bigint | undefined;
}

/** What a formula is computed over: its variables in declared order, each with the decimals of its units. */
export interface WholeUnits {
  readonly ids: readonly string[];
  readonly scales: readonly number[];
  /** What all units are multiplied by beside; undefined: nothing. */
  readonly factor?: bigint;
}

/**
 * A formula over values that are whole numbers of units. Any formula is one quotient then: what stands in the way of a quotient of
 * sums, a product of variables or a quotient of quotients, stays a product here.
 */
export function wholeFormulaOf(formula: Formula, units: WholeUnits, pembulatan: Pembulatan): WholeFormula {
  const divisions: Division[] = [];
  const algebra = fractions(units, divisions);
  const made = madeOf(formula, algebra);
  const [numerator, denominator] = reduceWholes(
    scaleWhole(made.numerator, pow10(pembulatan.digit)),
    made.denominator,
  );
  return { numerator, denominator, divisions, zeroOverZero: insteadOf(formula, units, pembulatan) };
}

function madeOf(formula: Formula, algebra: Algebra<WholeFraction>): WholeFraction {
  if (formula.jenis === 'penilaian') return algebra.variabel(formula.variabel, []);
  if (formula.jenis === 'hitungan') return fold(formula.ekspresi, algebra, []);
  const [above, below] = [fold(formula.pembilang, algebra, []), fold(formula.penyebut, algebra, [])];
  return algebra.kali([algebra.bagi(above, below, []), algebra.konstanta(formula.pengali, [])], []);
}

/** What 0/0 of the ratio itself is worth: a ratio by a constant never is one, whatever is divided in its numerator. */
function insteadOf(formula: Formula, units: WholeUnits, pembulatan: Pembulatan): bigint | undefined {
  if (formula.jenis !== 'rasio' || formula.nolPerNol === undefined) return undefined;
  const { numerator } = fold(formula.penyebut, fractions(units, []), []);
  return isSafeDivisor(numerator) ? undefined : roundToUnits(constantOf(formula.nolPerNol.nilai), pembulatan);
}

/** True for a constant other than zero. */
function isSafeDivisor(divisor: Whole): boolean {
  return (fixedValueOf(divisor) ?? 0n) !== 0n;
}

function fractions({ ids, scales, factor = 1n }: WholeUnits, divisions: Division[]): Algebra<WholeFraction> {
  const count = ids.length;
  const constant = ({ numerator, denominator }: Rational): WholeFraction => ({
    numerator: constantWhole(numerator, count),
    denominator: constantWhole(denominator, count),
  });
  return {
    variabel(id) {
      const position = ids.indexOf(id);
      // Every variable has its scale.
      const scale = pow10(scales[position] as number) * factor;
      return { numerator: variableWhole(position, count), denominator: constantWhole(scale, count) };
    },
    konstanta: (nilai) => constant(reduce(constantOf(nilai))),
    tambah: (terms) => terms.reduce((left, right) => plus(left, right, 1n)),
    kurang: (kiri, kanan) => plus(kiri, kanan, -1n),
    kali: (factors) => factors.reduce(times),
    bagi(pembilang, penyebut) {
      if (!isSafeDivisor(penyebut.numerator))
        divisions.push({ numerator: pembilang.numerator, divisor: penyebut.numerator });
      return over(pembilang, penyebut);
    },
  };
}

/** left + sign x right. */
function plus(left: WholeFraction, right: WholeFraction, sign: bigint): WholeFraction {
  const [first, second] = [fixedValueOf(left.denominator), fixedValueOf(right.denominator)];
  if (isSameWhole(left.denominator, right.denominator))
    return reduced(joinWholes(left.numerator, right.numerator, [1n, sign]), left.denominator);
  if (first !== undefined && second !== undefined) {
    const factors = [second / gcd(first, second), (sign * first) / gcd(first, second)] as const;
    return reduced(
      joinWholes(left.numerator, right.numerator, factors),
      scaleWhole(left.denominator, factors[0]),
    );
  }
  const above = joinWholes(
    multiplyWholes(left.numerator, right.denominator),
    multiplyWholes(right.numerator, left.denominator),
    [1n, sign],
  );
  return reduced(above, multiplyWholes(left.denominator, right.denominator));
}

function times(left: WholeFraction, right: WholeFraction): WholeFraction {
  return reduced(
    multiplyWholes(left.numerator, right.numerator),
    multiplyWholes(left.denominator, right.denominator),
  );
}

/** left / right. A constant below is kept above zero. */
function over(left: WholeFraction, right: WholeFraction): WholeFraction {
  const below = multiplyWholes(left.denominator, right.numerator);
  const sign = (fixedValueOf(below) ?? 1n) < 0n ? -1n : 1n;
  return reduced(
    scaleWhole(multiplyWholes(left.numerator, right.denominator), sign),
    scaleWhole(below, sign),
  );
}

function reduced(above: Whole, below: Whole): WholeFraction {
  const [numerator, denominator] = reduceWholes(above, below);
  return { numerator, denominator };
}
