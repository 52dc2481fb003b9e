import type { ModePembulatan } from '../../decimal/roundTo.js';
import {
  constantWhole,
  fixedValueOf,
  joinWholes,
  reduceWholes,
  scaleWhole,
  type Whole,
} from '../arithmetic/whole.js';
import { negateRange, type WholeRange, wholeRangeOf } from '../arithmetic/wholeRange.js';
import type { Tier } from '../dialect/dialect.js';
import { writeWhole } from './writeWhole.js';

/** What a quotient is written with. */
export interface WholeWriting {
  readonly tier: Tier;
  readonly units: readonly string[];
  readonly ranges: readonly WholeRange[];
}

/** A quotient whose sign is known as far as its ranges tell. */
interface Signed {
  readonly above: Whole;
  readonly below: Whole;
  readonly range: WholeRange;
}

/** A quotient rounded once, as SQL: by nothing but a division of whole numbers that cuts what is behind the point. */
export function roundedSql(
  numerator: Whole,
  denominator: Whole,
  mode: ModePembulatan,
  writing: WholeWriting,
): string {
  if (fixedValueOf(denominator) === 1n) return write(numerator, writing);
  const above = wholeRangeOf(numerator, writing.ranges);
  const below = wholeRangeOf(denominator, writing.ranges);
  const upright = () => roundSigned({ above: numerator, below: denominator, range: above }, mode, writing);
  const turned = () => {
    const [left, right] = [scaleWhole(numerator, -1n), scaleWhole(denominator, -1n)];
    return roundSigned({ above: left, below: right, range: negateRange(above) }, mode, writing);
  };
  if (below.least >= 0n) return upright();
  if (below.most <= 0n) return turned();
  return `CASE WHEN ${write(denominator, writing)} > 0 THEN ${upright()} ELSE ${turned()} END`;
}

/** Rounds a quotient with a divisor above zero: a quotient below zero is cut upwards, so that each sign has its own form. */
function roundSigned(signed: Signed, mode: ModePembulatan, writing: WholeWriting): string {
  const { above, range } = signed;
  const form = (sign: bigint) => roundOneSign(signed, sign, mode, writing);
  if (range.least >= 0n) return form(1n);
  if (range.most <= 0n) return form(-1n);
  return `CASE WHEN ${write(above, writing)} >= 0 THEN ${form(1n)} ELSE ${form(-1n)} END`;
}

/** `sign` is that of the quotient: 1n for zero and more, -1n for zero and less. */
function roundOneSign(
  { above, below }: Signed,
  sign: bigint,
  mode: ModePembulatan,
  writing: WholeWriting,
): string {
  const divide = (left: Whole, right: Whole) => {
    const [numerator, denominator] = reduceWholes(left, right);
    return fixedValueOf(denominator) === 1n
      ? write(numerator, writing)
      : writing.tier.divide(write(numerator, writing), write(denominator, writing));
  };
  const [twiceAbove, twiceBelow] = [scaleWhole(above, 2n), scaleWhole(below, 2n)];
  const away = () => divide(lessOne(joinWholes(above, below, [1n, sign]), sign), below);
  switch (mode) {
    case 'half-up':
      return divide(joinWholes(twiceAbove, below, [1n, sign]), twiceBelow);
    case 'half-down':
      return divide(lessOne(joinWholes(twiceAbove, below, [1n, sign]), sign), twiceBelow);
    case 'half-even':
      return halfEven({ above, below }, sign, divide(above, below), writing);
    case 'up':
      return away();
    case 'down':
      return divide(above, below);
    case 'ceil':
      return sign > 0n ? away() : divide(above, below);
    case 'floor':
      return sign > 0n ? divide(above, below) : away();
  }
}

/** A little nearer to zero. */
function lessOne(whole: Whole, sign: bigint): Whole {
  return joinWholes(whole, constantWhole(-sign, lengthOf(whole)));
}

function lengthOf(whole: Whole): number {
  return whole.kind === 'sum' ? whole.weights.length - 1 : lengthOf(whole.left);
}

/** The quotient that was cut, and one more where what was cut off is more than a half, or a half behind an odd number. */
function halfEven(
  { above, below }: Pick<Signed, 'above' | 'below'>,
  sign: bigint,
  cut: string,
  writing: WholeWriting,
): string {
  const divisor = write(below, writing);
  const rest = `${sign < 0n ? '-' : ''}2 * (${write(above, writing)} - (${cut}) * (${divisor}))`;
  const isOdd = `abs(${cut}) % 2 = 1`;
  const more = `CASE WHEN ${rest} > ${divisor} OR ${rest} = ${divisor} AND ${isOdd} THEN 1 ELSE 0 END`;
  return `${cut} ${sign < 0n ? '-' : '+'} ${more}`;
}

function write(whole: Whole, { tier, units }: WholeWriting): string {
  return writeWhole(whole, tier, units);
}
