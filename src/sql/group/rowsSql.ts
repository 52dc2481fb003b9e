import type { WholeVariable } from '../arithmetic/wholeVariable.js';
import { comparedParts, valueConditions } from '../select/goodRow.js';
import { ownNames, readColumnsSql } from '../select/readColumnsSql.js';
import { numberIn, partsOf, type SqlRow, type SqlValue } from '../select/sqlRow.js';
import type { Stage } from '../select/stagesOf.js';
import { periodKey, placeKey } from './groupKeys.js';
import { type GroupPlan, mayExceed } from './groupPlan.js';
import { from, select } from './query.js';

/** The rows of a table as the steps of a grouped query find them. */
export interface Rows {
  readonly query: string;
  readonly row: SqlRow;
}

/** The columns of the source as whole units, with the keys of the group, the region or unit (`w`) and the period (`p`). */
export function readRows(plan: GroupPlan): Rows {
  const { source, grouping, name, rows } = plan;
  const { dialect } = source;
  const own = ownNames(source);
  const read = readColumnsSql(source, own, dialect.once);
  const [place, period] = grouping.isPlaced ? [own.key(0), own.key(1)] : ['', own.key(0)];
  const keys = [
    ...(grouping.place ? [`${placeKey(place, grouping.place)} AS ${name('g0')}`] : []),
    ...(grouping.period ? [`${periodKey(period, grouping.period.jenis, dialect)} AS ${name('g1')}`] : []),
    ...(grouping.isPlaced ? [`${place} AS ${name('w')}`] : []),
    ...(grouping.isTimed ? [`${period} AS ${name('p')}`] : []),
  ];
  // Every variable of a plan has its column.
  const values = rows.ids.map((id) => read.columns.outer.get(id) as SqlValue);
  const carried = [
    ...new Set(values.flatMap(({ column, units }) => [column, ...(isName(units) ? [units] : [])])),
  ];
  const inner = from(select(read.columns.carried, read.from), name('baca'));
  const row = {
    dialect,
    formula: rows.formula,
    variables: rows.variables,
    stages: rows.stages,
    values,
  };
  return { query: select([...keys, ...carried], inner), row };
}

/** True for units that are a column of their own, not written over the column that is read. */
function isName(units: string): boolean {
  return /^["`][^"`]+["`]$/.test(units);
}

/** The columns by which rows of one place, or of one period, are told apart. */
export function cellColumns({ grouping, name }: GroupPlan): {
  readonly place: string[];
  readonly period: string[];
} {
  return {
    place: grouping.isPlaced ? [name('w')] : [],
    period: grouping.isTimed ? [name('p')] : [],
  };
}

/**
 * The rows with what they contribute to a pool: `s0`, `s1`, … the units of each variable, NULL where the row does not count; `n`, 1
 * for a row that counts; `b`, 1 for one with a value that does not fit.
 */
export function soundRowsSql(plan: GroupPlan, { query, row }: Rows, stocks: ReadonlySet<number>): string {
  const { name } = plan;
  const limit = limitSql(plan, row);
  const sound = soundSql(plan, row, stocks);
  const whens = [
    ...(limit === undefined ? [] : [`WHEN ${limit} THEN 0`]),
    `WHEN ${sound.first} THEN ${sound.then}`,
  ];
  const { place, period } = cellColumns(plan);
  const judged = select(
    [
      ...plan.keys,
      ...place,
      ...period,
      ...row.values.map(({ units }, i) => `${units} AS ${name(`x${i}`)}`),
      `CASE ${whens.join(' ')} ELSE 0 END AS ${name('n')}`,
      `${limit === undefined ? '0' : `CASE WHEN ${limit} THEN 1 ELSE 0 END`} AS ${name('b')}`,
    ],
    from(query, name('baris')),
  );
  const values = row.values.map(
    (_, i) => `CASE WHEN ${name('n')} = 1 THEN ${name(`x${i}`)} END AS ${name(`s${i}`)}`,
  );
  return select(
    [...plan.keys, ...place, ...period, ...values, name('n'), name('b')],
    from(judged, name('nilai')),
  );
}

/** That some value does not fit: its row would count for all that is known, so there is no figure of its group. */
function limitSql(plan: GroupPlan, { values, dialect }: SqlRow): string | undefined {
  const conditions = values.flatMap(({ column, units, notNumber, mayNotFit }, i) => {
    const exceeds = mayExceed(plan, plan.alone[i] as WholeVariable);
    if (!mayNotFit && !exceeds) return [];
    const bound = numberIn({ dialect }, plan.most);
    const beyond = [
      ...(mayNotFit ? [`${units} IS NULL`] : []),
      ...(exceeds ? [`${units} > ${bound}`, `${units} < ${numberIn({ dialect }, -plan.most)}`] : []),
    ].join(' OR ');
    const absent = notNumber === undefined ? `${column} IS NULL` : `${column} IS NULL OR ${notNumber}`;
    return [`CASE WHEN ${absent} THEN 0 WHEN ${beyond} THEN 1 ELSE 0 END = 1`];
  });
  return conditions.length === 0 ? undefined : conditions.join(' OR ');
}

/** That a row counts: each value is sound, or is a stock that is not known, and no part exceeds its whole. */
function soundSql(
  plan: GroupPlan,
  row: SqlRow,
  stocks: ReadonlySet<number>,
): { readonly first: string; readonly then: string } {
  const ranges = plan.alone.map(({ allowed }) => allowed);
  const stage: Stage = { tier: plan.tier, ranges, isBounded: false };
  const first = plan.alone.map((variable, i) => {
    const conditions = valueConditions(row, ranges, [], variable, i).join(' AND ');
    return stocks.has(i) ? `(${row.values[i]?.column} IS NULL OR ${conditions})` : conditions;
  });
  const parts = partsOf(row.variables).map((part) => {
    const known = [part.part, part.whole]
      .filter((i) => stocks.has(i))
      .map((i) => `${row.values[i]?.column} IS NULL OR `);
    return `(${known.join('')}${comparedParts(row, stage, part, '<=')})`;
  });
  const then = parts.length === 0 ? '1' : `CASE WHEN ${parts.join(' AND ')} THEN 1 ELSE 0 END`;
  return { first: first.join(' AND '), then };
}
