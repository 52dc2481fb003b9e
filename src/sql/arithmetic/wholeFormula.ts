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
export interface WholeFraction {
  readonly numerator: Whole;
  readonly denominator: Whole;
}

/** A division of the formula that can fail: by a divisor that is no constant. */
export interface Division {
  readonly numerator: Whole;
  readonly divisor: Whole;
}

/** A formula before it is scaled to the units of a result. */
export interface FormulaFraction extends WholeFraction {
  /** In the order in which `evaluate` meets them. */
  readonly divisions: readonly Division[];
}

/** What a formula is computed over, of any kind: what each id stands for, over so many variables. */
export interface WholeOperands {
  readonly count: number;
  readonly operand: (id: string) => WholeFraction;
}

/** A formula as whole-number arithmetic: numerator / denominator is its result in units of 10^-digit, still to be rounded. */
export interface WholeFormula extends FormulaFraction {
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
  const { numerator, denominator, divisions } = formulaFractionOf(formula, operandsIn(units));
  const [scaled, below] = scaledTo({ numerator, denominator }, pembulatan.digit);
  return {
    numerator: scaled,
    denominator: below,
    divisions,
    zeroOverZero: insteadOf(formula, units, pembulatan),
  };
}

/** A formula over fractions. */
export function formulaFractionOf(formula: Formula, operands: WholeOperands): FormulaFraction {
  const divisions: Division[] = [];
  const made = madeOf(formula, fractions(operands, divisions));
  return { ...made, divisions };
}

/** A fraction in units of 10^-digit. */
export function scaledTo({ numerator, denominator }: WholeFraction, digit: number): readonly [Whole, Whole] {
  return reduceWholes(scaleWhole(numerator, pow10(digit)), denominator);
}

/** A number as a fraction over so many variables. */
export function constantFraction({ numerator, denominator }: Rational, count: number): WholeFraction {
  return { numerator: constantWhole(numerator, count), denominator: constantWhole(denominator, count) };
}

/** The variable at a position, in units of so many decimals, as a fraction. */
export function unitsFraction(position: number, count: number, scale: bigint): WholeFraction {
  return { numerator: variableWhole(position, count), denominator: constantWhole(scale, count) };
}

function operandsIn({ ids, scales, factor = 1n }: WholeUnits): WholeOperands {
  return {
    count: ids.length,
    operand(id) {
      const position = ids.indexOf(id);
      // Every variable has its scale.
      return unitsFraction(position, ids.length, pow10(scales[position] as number) * factor);
    },
  };
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
  const { numerator } = fold(formula.penyebut, fractions(operandsIn(units), []), []);
  return isSafeDivisor(numerator) ? undefined : roundToUnits(constantOf(formula.nolPerNol.nilai), pembulatan);
}

/** True for a constant other than zero. */
function isSafeDivisor(divisor: Whole): boolean {
  return (fixedValueOf(divisor) ?? 0n) !== 0n;
}

function fractions({ count, operand }: WholeOperands, divisions: Division[]): Algebra<WholeFraction> {
  return {
    variabel: (id) => operand(id),
    konstanta: (nilai) => constantFraction(reduce(constantOf(nilai)), count),
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
