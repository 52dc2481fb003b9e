import type { ModePembulatan } from '../../decimal/roundTo.js';
import { fixedValueOf } from '../arithmetic/whole.js';
import { wholeRangeOf } from '../arithmetic/wholeRange.js';
import { goodRow } from './goodRow.js';
import { roundedSql } from './roundedSql.js';
import { numberIn, type SqlRow } from './sqlRow.js';
import type { Stage } from './stagesOf.js';
import { writeWhole } from './writeWhole.js';

/** The result of a row in units of 10^-digit; NULL where it has none, or none that a type of the dialect can hold. */
export function unitsCase(row: SqlRow, mode: ModePembulatan): string {
  const branches = isNeverDivisible(row) ? [] : row.stages.map((stage) => computedBranch(row, stage, mode));
  const whens = [...branches, ...zeroBranch(row)];
  return whens.length === 0 ? 'CASE WHEN 1 = 0 THEN 0 END' : `CASE\n    ${whens.join('\n    ')}\n  END`;
}

/** True when a divisor is zero whatever the values: nothing is written that a database could try to compute beforehand. */
function isNeverDivisible({ formula }: SqlRow): boolean {
  return formula.divisions.some(({ divisor }) => fixedValueOf(divisor) === 0n);
}

/** Values that a type holds, and their result. */
function computedBranch(row: SqlRow, stage: Stage, mode: ModePembulatan): string {
  const { tier, ranges } = stage;
  const units = row.values.map((value) => value.units);
  const { numerator, denominator } = row.formula;
  const rounded = roundedSql(numerator, denominator, mode, { tier, units, ranges });
  const { first, then } = goodRow(row, stage);
  const whens = [
    { conditions: then, value: tier.result?.(rounded) ?? rounded },
    ...(mayDivideByZero(row, stage) ? zeroOverZero(row, stage) : []),
  ];
  return `WHEN ${first.join(' AND ')} THEN ${guarded(whens)}`;
}

interface Guarded {
  readonly conditions: readonly string[];
  readonly value: string;
}

/** Values that are only computed where their conditions hold: databases may look at both sides of AND, but not into CASE. */
function guarded(all: readonly Guarded[]): string {
  const [only] = all;
  if (only !== undefined && only.conditions.length === 0) return only.value;
  return `CASE ${all.map(({ conditions, value }) => `WHEN ${conditions.join(' AND ')} THEN ${value}`).join(' ')} END`;
}

/** True when the last division may be one by zero for values that are computed: then what 0/0 is worth is looked for among them. */
function mayDivideByZero({ formula }: SqlRow, { ranges }: Stage): boolean {
  const own = formula.divisions.at(-1);
  const divisor = own && wholeRangeOf(own.divisor, ranges);
  return divisor !== undefined && divisor.least <= 0n && divisor.most >= 0n;
}

/** Where 0/0 has a worth by the definition, and no value with a divisor of zero is computed: the values that are left over. */
function zeroBranch(row: SqlRow): readonly string[] {
  const last = row.stages.at(-1);
  if (last === undefined || (mayDivideByZero(row, last) && !isNeverDivisible(row))) return [];
  const stage = { ...last, ranges: withZero(row, last) };
  const { first } = goodRow(row, stage);
  const whens = zeroOverZero(row, stage);
  return whens.length === 0 ? [] : [`WHEN ${first.join(' AND ')} THEN ${guarded(whens)}`];
}

/** What 0/0 of the last division is worth, where the divisions before it are no such; empty where that is an issue. */
function zeroOverZero(row: SqlRow, stage: Stage): readonly Guarded[] {
  const { zeroOverZero: worth, divisions } = row.formula;
  const own = divisions.at(-1);
  if (worth === undefined || own === undefined) return [];
  const before = { ...row, formula: { ...row.formula, divisions: divisions.slice(0, -1) } };
  const units = row.values.map((value) => value.units);
  const zero = stage.tier.constant(0n);
  const isZero = [own.divisor, own.numerator].map((one) => `${writeWhole(one, stage.tier, units)} = ${zero}`);
  return [{ conditions: [...goodRow(before, stage).then, ...isZero], value: numberIn(row, worth) }];
}

/** The ranges of a type with the zeros that a result of a division does not have. */
function withZero({ variables }: SqlRow, { ranges }: Stage): Stage['ranges'] {
  return ranges.map(({ least, most }, i) => ({
    least: least === 1n && variables[i]?.allowed.least === 0n ? 0n : least,
    most,
  }));
}
