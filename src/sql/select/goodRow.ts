import { pow10 } from '../../decimal/pow10.js';
import { onlyVariableOf } from '../arithmetic/whole.js';
import { type WholeRange, wholeRangeOf } from '../arithmetic/wholeRange.js';
import type { WholeVariable } from '../arithmetic/wholeVariable.js';
import { numberIn, type PartOf, partsOf, type SqlRow } from './sqlRow.js';
import type { Stage } from './stagesOf.js';
import { writeWhole } from './writeWhole.js';

/** What a row must meet to be computed in one type. */
export interface GoodRow {
  /** On single values: where they hold, nothing overflows. */
  readonly first: readonly string[];
  /** On what is computed of values: only to be looked at where the first ones hold. */
  readonly then: readonly string[];
}

/** The conditions under which a row has a result that a type can compute. NULL meets none. */
export function goodRow(row: SqlRow, stage: Stage): GoodRow {
  const parts = partsOf(row.variables);
  const first = row.variables.flatMap((variable, i) =>
    valueConditions(row, stage.ranges, parts, variable, i),
  );
  const unlike = parts.filter(({ isAlike }) => !isAlike);
  const { single, computed } = divisible(row, stage);
  const then = [...unlike.map((part) => comparedParts(row, stage, part, '<=')), ...computed];
  return { first: [...first, ...single], then };
}

/**
 * That a row has a result. Where the result is computed once, it is asked itself; where it would be computed again, the conditions
 * on its values are, if there are no others. The last type takes the values of all before it.
 */
export function isGoodSql(row: SqlRow, result: string, isOnce: boolean): string {
  const last = row.stages.at(-1);
  if (isOnce || last === undefined || row.formula.zeroOverZero !== undefined) return `${result} IS NOT NULL`;
  const { first, then } = goodRow(row, last);
  return then.length === 0 ? first.join(' AND ') : `${result} IS NOT NULL`;
}

/** The conditions on a single value, within its range. */
export function valueConditions(
  row: Pick<SqlRow, 'dialect' | 'values'>,
  ranges: readonly WholeRange[],
  parts: readonly PartOf[],
  { possible, isCount, scale }: WholeVariable,
  i: number,
): readonly string[] {
  const { values } = row;
  // Every variable has its range.
  const { least, most } = ranges[i] as WholeRange;
  const units = values[i]?.units ?? '';
  const alike = parts.find(({ part, isAlike }) => part === i && isAlike);
  const whole = alike && { most: ranges[alike.whole]?.most ?? most, units: values[alike.whole]?.units ?? '' };
  // As a part it is no more than its whole, which has its own bound.
  const isBoundByWhole = whole !== undefined && whole.most <= most;
  const ownUpper = most < possible.most ? numberIn(row, most) : undefined;
  const upper = isBoundByWhole ? whole.units : ownUpper;
  const lower = least > possible.least ? numberIn(row, least) : undefined;
  const conditions = [between(units, lower, upper)];
  if (whole !== undefined && !isBoundByWhole) conditions.push(`${units} <= ${whole.units}`);
  if (isCount && scale > 0) conditions.push(isWholeSql(row, units, scale, '='));
  return conditions;
}

function between(units: string, lower: string | undefined, upper: string | undefined): string {
  if (lower !== undefined && upper !== undefined) return `${units} BETWEEN ${lower} AND ${upper}`;
  if (lower !== undefined) return `${units} >= ${lower}`;
  return upper === undefined ? `${units} IS NOT NULL` : `${units} <= ${upper}`;
}

/** That units of so many decimals are a whole number (`=`), or are none (`<>`). */
export function isWholeSql(
  row: Pick<SqlRow, 'dialect'>,
  units: string,
  scale: number,
  sign: '=' | '<>',
): string {
  return `abs(${units}) % ${numberIn(row, pow10(scale))} ${sign} 0`;
}

/** A part and its whole side by side, in the same decimals. */
export function comparedParts(
  { variables, values }: SqlRow,
  { tier }: Stage,
  { part, whole }: PartOf,
  sign: string,
): string {
  const common = Math.max(variables[part]?.scale ?? 0, variables[whole]?.scale ?? 0);
  const side = (i: number) => {
    const factor = pow10(common - (variables[i]?.scale ?? common));
    const units = tier.value(values[i]?.units ?? '');
    return factor === 1n ? units : `${units} * ${tier.constant(factor)}`;
  };
  return `${side(part)} ${sign} ${side(whole)}`;
}

/** That no divisor is zero, for those that may be: a single value, or what is computed. Where 0/0 has a worth, what comes before it is looked at alone. */
function divisible(
  { formula, values }: SqlRow,
  { tier, ranges }: Stage,
): { readonly single: readonly string[]; readonly computed: readonly string[] } {
  const units = values.map((value) => value.units);
  const mayBeZero = formula.divisions.filter(({ divisor }) => {
    const { least, most } = wholeRangeOf(divisor, ranges);
    return least <= 0n && most >= 0n;
  });
  const conditions = mayBeZero.map(({ divisor }) => {
    const only = formula.zeroOverZero === undefined ? onlyVariableOf(divisor) : undefined;
    return only === undefined
      ? { isSingle: false, text: `${writeWhole(divisor, tier, units)} <> ${tier.constant(0n)}` }
      : { isSingle: true, text: `${units[only]} <> 0` };
  });
  const texts = (isSingle: boolean) =>
    conditions.filter((one) => one.isSingle === isSingle).map(({ text }) => text);
  return { single: texts(true), computed: texts(false) };
}
