import { constantOf } from '../../decimal/constantOf.js';
import { pow10 } from '../../decimal/pow10.js';
import type { Rational } from '../../decimal/rational.js';
import { scaleWhole, type Whole } from '../arithmetic/whole.js';
import {
  greater,
  hullOf,
  negateRange,
  sizeOf,
  type WholeRange,
  wholeRangeOf,
} from '../arithmetic/wholeRange.js';
import type { FigurePlan } from './figurePlan.js';
import type { WholeWriting } from './roundedSql.js';
import type { SqlRow } from './sqlRow.js';
import { valueCase } from './valueCase.js';
import { writeWhole } from './writeWhole.js';

/** What the exact results of a plan are between: a numerator over a divisor above zero, in units of 10^-digit. */
export interface ExactRanges {
  readonly numerator: WholeRange;
  readonly divisor: WholeRange;
}

/** The two parts of the exact result of a row, in units of 10^-digit; NULL where it has none. */
export function exactCases(
  row: SqlRow,
  plan: FigurePlan,
): { readonly numerator: string; readonly divisor: string } {
  const worth = worthOf(plan);
  const { numerator, denominator } = row.formula;
  const part = (whole: Whole, zeroOverZero: bigint | undefined) =>
    valueCase(row, { computed: (writing) => upright(whole, denominator, writing), zeroOverZero });
  return {
    numerator: part(numerator, worth?.numerator),
    divisor: part(denominator, worth?.denominator),
  };
}

/** What the parts of exact results can be. */
export function exactRangesOf(plan: FigurePlan): ExactRanges {
  const { formula, stages } = plan;
  const worth = worthOf(plan) ?? { numerator: 0n, denominator: 1n };
  const above = stages.flatMap(({ ranges }) => {
    const range = wholeRangeOf(formula.numerator, ranges);
    // Where the divisor may be below zero, both parts change their sign.
    return wholeRangeOf(formula.denominator, ranges).least >= 0n ? [range] : [range, negateRange(range)];
  });
  const below = stages.map(({ ranges }) => sizeOf(wholeRangeOf(formula.denominator, ranges)));
  return {
    numerator: hullOf([worth.numerator, ...above.flatMap(({ least, most }) => [least, most])]),
    divisor: { least: 1n, most: [worth.denominator, ...below].reduce(greater, 1n) },
  };
}

/** What 0/0 is worth, in units of 10^-digit and not rounded. */
function worthOf({ prepared, formula }: FigurePlan): Rational | undefined {
  const { indikator, pembulatan } = prepared;
  const own = indikator.formula.jenis === 'rasio' ? indikator.formula.nolPerNol : undefined;
  if (own === undefined || formula.zeroOverZero === undefined) return undefined;
  const { numerator, denominator } = constantOf(own.nilai);
  return { numerator: numerator * pow10(pembulatan.digit), denominator };
}

/** A part of a quotient, with the sign that it has where the divisor is above zero. */
function upright(whole: Whole, divisor: Whole, { tier, units, ranges }: WholeWriting): string {
  const write = (one: Whole) => writeWhole(one, tier, units);
  const { least, most } = wholeRangeOf(divisor, ranges);
  if (least >= 0n) return write(whole);
  const turned = write(scaleWhole(whole, -1n));
  if (most <= 0n) return turned;
  return `CASE WHEN ${write(divisor)} > ${tier.constant(0n)} THEN ${write(whole)} ELSE ${turned} END`;
}
