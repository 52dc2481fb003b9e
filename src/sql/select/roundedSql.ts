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
  // Whatever the signs, a division cuts towards zero.
  if (mode === 'down') return divideWholes(numerator, denominator, writing);
  const above = wholeRangeOf(numerator, writing.ranges);
  const below = wholeRangeOf(denominator, writing.ranges);
  const upright = () => roundSigned({ above: numerator, below: denominator, range: above }, mode, writing);
  const turned = () => {
    const [left, right] = [scaleWhole(numerator, -1n), scaleWhole(denominator, -1n)];
    return roundSigned({ above: left, below: right, range: negateRange(above) }, mode, writing);
  };
  if (below.least >= 0n) return upright();
  if (below.most <= 0n) return turned();
  const added = addedSize(denominator, mode, writing);
  if (added !== undefined) return roundAnySign(numerator, denominator, added, writing);
  return `CASE WHEN ${writeSign(denominator, writing)} > 0 THEN ${upright()} ELSE ${turned()} END`;
}

/** What is added to a numerator of zero and more, and taken from one below, so that a division that cuts rounds: `twice` to both times two. */
interface Added {
  readonly text: string;
  readonly twice: boolean;
}

/** Modes that treat quotients above and below zero alike add a number that goes by the size of the divisor alone. */
function addedSize(divisor: Whole, mode: ModePembulatan, writing: WholeWriting): Added | undefined {
  const size = `abs(${write(divisor, writing)})`;
  switch (mode) {
    case 'half-up':
      return { text: size, twice: true };
    case 'half-down':
      return { text: `(${size} - 1)`, twice: true };
    case 'up':
      return { text: `(${size} - 1)`, twice: false };
    default:
      return undefined;
  }
}

/** A quotient whose divisor may have either sign, by the sign of its numerator. */
function roundAnySign(
  numerator: Whole,
  divisor: Whole,
  { text, twice }: Added,
  writing: WholeWriting,
): string {
  const times = twice ? 2n : 1n;
  const [above, below] = [scaleWhole(numerator, times), scaleWhole(divisor, times)].map((whole) =>
    write(whole, writing),
  );
  const form = (sign: '+' | '-') => writing.tier.divide(`${above} ${sign} ${text}`, `${below}`);
  const { least, most } = wholeRangeOf(numerator, writing.ranges);
  if (least >= 0n) return form('+');
  if (most <= 0n) return form('-');
  return `CASE WHEN ${writeSign(numerator, writing)} >= 0 THEN ${form('+')} ELSE ${form('-')} END`;
}

/** Rounds a quotient with a divisor above zero: a quotient below zero is cut upwards, so that each sign has its own form. */
function roundSigned(signed: Signed, mode: Exclude<ModePembulatan, 'down'>, writing: WholeWriting): string {
  const { above, range } = signed;
  const form = (sign: bigint) => roundOneSign(signed, sign, mode, writing);
  if (range.least >= 0n) return form(1n);
  if (range.most <= 0n) return form(-1n);
  return `CASE WHEN ${writeSign(above, writing)} >= 0 THEN ${form(1n)} ELSE ${form(-1n)} END`;
}

/** `sign` is that of the quotient: 1n for zero and more, -1n for zero and less. */
function roundOneSign(
  { above, below }: Signed,
  sign: bigint,
  mode: Exclude<ModePembulatan, 'down'>,
  writing: WholeWriting,
): string {
  const divide = (left: Whole, right: Whole) => divideWholes(left, right, writing);
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

/** A quotient of which nothing is left but what stands before the point. */
function divideWholes(left: Whole, right: Whole, writing: WholeWriting): string {
  const [numerator, denominator] = reduceWholes(left, right);
  return fixedValueOf(denominator) === 1n
    ? write(numerator, writing)
    : writing.tier.divide(write(numerator, writing), write(denominator, writing));
}

/** The smallest whole numbers whose sum has the sign of `whole`. */
function writeSign(whole: Whole, writing: WholeWriting): string {
  const [least] = reduceWholes(whole, whole);
  return write(least, writing);
}

function write(whole: Whole, { tier, units }: WholeWriting): string {
  return writeWhole(whole, tier, units);
}
