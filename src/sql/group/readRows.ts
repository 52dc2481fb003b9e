import type { WholeVariable } from '../arithmetic/wholeVariable.js';
import { comparedParts, valueConditions } from '../select/goodRow.js';
import { ownNames, readColumnsSql } from '../select/readColumnsSql.js';
import { numberIn, partsOf, type SqlRow, type SqlValue } from '../select/sqlRow.js';
import type { Stage } from '../select/stagesOf.js';
import { type GroupPlan, mayExceed } from './groupPlan.js';
import { periodKey } from './periodKey.js';
import { placeKey } from './placeKey.js';
import { from, select } from './select.js';

/** The rows of a table as the steps of a grouped query find them. */
export interface Rows {
  readonly query: string;
  readonly row: SqlRow;
}

/** The columns of the source as whole units, with the keys of the group, the region or unit (`place`) and the period (`period`). */
export function readRows(plan: GroupPlan): Rows {
  const { source, grouping, name, rows } = plan;
  const { dialect } = source;
  const own = ownNames(source);
  const read = readColumnsSql(source, own, dialect.once);
  const [place, period] = grouping.isPlaced ? [own.key(0), own.key(1)] : ['', own.key(0)];
  const keys = [
    ...(grouping.place ? [`${placeKey(place, grouping.place)} AS ${name('groupPlace')}`] : []),
    ...(grouping.period
      ? [`${periodKey(period, grouping.period.jenis, dialect)} AS ${name('groupPeriod')}`]
      : []),
    ...(grouping.isPlaced ? [`${place} AS ${name('place')}`] : []),
    ...(grouping.isTimed ? [`${period} AS ${name('period')}`] : []),
  ];
  // Every variable of a plan has its column.
  const values = rows.ids.map((id) => read.columns.outer.get(id) as SqlValue);
  const inner = from(select(read.columns.carried, read.from), name('baca'));
  const row = {
    dialect,
    formula: rows.formula,
    variables: rows.variables,
    stages: rows.stages,
    values,
  };
  return { query: select([...keys, ...read.columns.names], inner), row };
}

/** The columns by which rows of one place, or of one period, are told apart. */
export function cellColumns({ grouping, name }: GroupPlan): {
  readonly place: string[];
  readonly period: string[];
} {
  return {
    place: grouping.isPlaced ? [name('place')] : [],
    period: grouping.isTimed ? [name('period')] : [],
  };
}

/**
 * The rows with what they contribute to a pool: `sound0`, `sound1`, … the units of each variable, NULL where the row does not count;
 * `counts`, 1 for a row that does; `rowTooLarge`, 1 for one with a value that does not fit.
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
      ...row.values.map(({ units }, i) => `${units} AS ${name(`value${i}`)}`),
      `CASE ${whens.join(' ')} ELSE 0 END AS ${name('counts')}`,
      `${limit === undefined ? '0' : `CASE WHEN ${limit} THEN 1 ELSE 0 END`} AS ${name('rowTooLarge')}`,
    ],
    from(query, name('baris')),
  );
  const values = row.values.map(
    (_, i) => `CASE WHEN ${name('counts')} = 1 THEN ${name(`value${i}`)} END AS ${name(`sound${i}`)}`,
  );
  return select(
    [...plan.keys, ...place, ...period, ...values, name('counts'), name('rowTooLarge')],
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
