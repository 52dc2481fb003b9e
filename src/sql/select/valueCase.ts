import { fixedValueOf } from '../arithmetic/whole.js';
import { wholeRangeOf } from '../arithmetic/wholeRange.js';
import { goodRow } from './goodRow.js';
import type { WholeWriting } from './roundedSql.js';
import { numberIn, type SqlRow } from './sqlRow.js';
import type { Stage } from './stagesOf.js';
import { writeWhole } from './writeWhole.js';

/** What is written of a row that has a result: what is computed, and what 0/0 is worth, where that is no issue. */
export interface RowValue {
  readonly computed: (writing: WholeWriting) => string;
  readonly zeroOverZero: bigint | undefined;
}

/** A whole number of each row that has a result; NULL where it has none, or none that a type of the dialect can hold. */
export function valueCase(row: SqlRow, value: RowValue): string {
  const branches = isNeverDivisible(row) ? [] : row.stages.map((stage) => computedBranch(row, stage, value));
  const whens = [...branches, ...zeroBranch(row, value)];
  return whens.length === 0 ? 'CASE WHEN 1 = 0 THEN 0 END' : `CASE\n    ${whens.join('\n    ')}\n  END`;
}

/** True when a divisor is zero whatever the values: nothing is written that a database could try to compute beforehand. */
function isNeverDivisible({ formula }: SqlRow): boolean {
  return formula.divisions.some(({ divisor }) => fixedValueOf(divisor) === 0n);
}

/** Values that a type holds, and their result. */
function computedBranch(row: SqlRow, stage: Stage, value: RowValue): string {
  const { tier, ranges } = stage;
  const units = row.values.map((value) => value.units);
  const computed = value.computed({ tier, units, ranges });
  const { first, then } = goodRow(row, stage);
  const whens = [
    { conditions: then, value: tier.result?.(computed) ?? computed },
    ...(mayDivideByZero(row, stage) ? zeroOverZero(row, stage, value) : []),
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
function zeroBranch(row: SqlRow, value: RowValue): readonly string[] {
  const last = row.stages.at(-1);
  if (last === undefined || (mayDivideByZero(row, last) && !isNeverDivisible(row))) return [];
  const stage = { ...last, ranges: withZero(row, last) };
  const { first } = goodRow(row, stage);
  const whens = zeroOverZero(row, stage, value);
  return whens.length === 0 ? [] : [`WHEN ${first.join(' AND ')} THEN ${guarded(whens)}`];
}

/** What 0/0 of the last division is worth, where the divisions before it are no such; empty where that is an issue. */
function zeroOverZero(row: SqlRow, stage: Stage, { zeroOverZero: worth }: RowValue): readonly Guarded[] {
  const { divisions } = row.formula;
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
