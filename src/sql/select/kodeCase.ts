import type { KodeIssue } from '../../issue/kodeIssue.js';
import { fixedValueOf } from '../arithmetic/whole.js';
import type { WholeVariable } from '../arithmetic/wholeVariable.js';
import { comparedParts, isWholeSql } from './goodRow.js';
import { numberIn, partsOf, type SqlRow, type SqlValue } from './sqlRow.js';
import type { Stage } from './stagesOf.js';
import { writeWhole } from './writeWhole.js';

/** A reason why a row has no result. */
export interface Reason {
  readonly condition: string;
  readonly kode: KodeIssue;
}

/** Why a row has no result: the code of its first issue, in the order of the library; NULL where `isGood` holds. */
export function kodeCase(row: SqlRow, isGood: string): string {
  const whens = reasonsOf(row).map(({ condition, kode }) => `WHEN ${condition} THEN '${kode}'`);
  return `CASE\n    ${[`WHEN ${isGood} THEN NULL`, ...whens, "ELSE 'limit'"].join('\n    ')}\n  END`;
}

/** The reasons why a row can be without a result, in the order of the library. */
export function reasonsOf(row: SqlRow): readonly Reason[] {
  const last = row.stages.at(-1);
  return [
    // Every variable has its value.
    ...row.variables.flatMap((variable, i) => reasonsOfValue(row, variable, row.values[i] as SqlValue)),
    ...(last === undefined ? [] : [...beyond(row, last), ...exceeding(row, last), ...dividing(row, last)]),
  ];
}

function reasonsOfValue(
  row: SqlRow,
  { isCount, scale, minimum, maximum, possible }: WholeVariable,
  { column, units, notNumber, mayNotFit }: SqlValue,
): readonly Reason[] {
  const outside = [
    ...(minimum === undefined || minimum <= possible.least ? [] : [`${units} < ${numberIn(row, minimum)}`]),
    ...(maximum === undefined || maximum >= possible.most ? [] : [`${units} > ${numberIn(row, maximum)}`]),
  ];
  const reasons: readonly (Reason | false)[] = [
    { condition: `${column} IS NULL`, kode: 'missing' },
    notNumber !== undefined && { condition: notNumber, kode: 'not-a-number' },
    mayNotFit && { condition: `${units} IS NULL`, kode: 'limit' },
    isCount && scale > 0 && { condition: isWholeSql(row, units, scale, '<>'), kode: 'not-whole' },
    isCount && { condition: `${units} < 0`, kode: 'negative' },
    outside.length > 0 && { condition: outside.join(' OR '), kode: 'out-of-bounds' },
  ];
  return reasons.filter((reason) => reason !== false);
}

/** Values that the widest type cannot take: behind this nothing overflows. */
export function beyond(
  row: Pick<SqlRow, 'dialect' | 'variables' | 'values'>,
  { ranges, isBounded }: Stage,
): readonly Reason[] {
  if (!isBounded) return [];
  const { variables, values } = row;
  return variables.flatMap(({ allowed }, i): Reason[] => {
    const [range, units] = [ranges[i] ?? allowed, values[i]?.units];
    const outside = [
      ...(allowed.least < range.least && range.least < 0n
        ? [`${units} < ${numberIn(row, range.least)}`]
        : []),
      ...(allowed.most > range.most ? [`${units} > ${numberIn(row, range.most)}`] : []),
    ];
    return outside.length === 0 ? [] : [{ condition: outside.join(' OR '), kode: 'limit' }];
  });
}

function exceeding(row: SqlRow, last: Stage): readonly Reason[] {
  return partsOf(row.variables).map((part) => ({
    condition: part.isAlike
      ? `${row.values[part.part]?.units} > ${row.values[part.whole]?.units}`
      : comparedParts(row, last, part, '>'),
    kode: 'part-exceeds-whole',
  }));
}

function dividing({ formula, values }: SqlRow, { tier }: Stage): readonly Reason[] {
  const units = values.map((value) => value.units);
  const isZero = (whole: (typeof formula.divisions)[number]['divisor']) =>
    `${writeWhole(whole, tier, units)} = ${tier.constant(0n)}`;
  return formula.divisions.flatMap(({ numerator, divisor }): Reason[] => {
    const both = fixedValueOf(numerator);
    const condition = isZero(divisor);
    if (both !== undefined) return [{ condition, kode: both === 0n ? 'zero-over-zero' : 'division-by-zero' }];
    return [
      { condition: `${condition} AND ${isZero(numerator)}`, kode: 'zero-over-zero' },
      { condition, kode: 'division-by-zero' },
    ];
  });
}
