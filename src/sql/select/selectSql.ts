import type { SqlSource } from '../columns/readSource.js';
import type { FigurePlan } from './figurePlan.js';
import { isGoodSql } from './goodRow.js';
import { kodeCase } from './kodeCase.js';
import { ownNames, readColumnsSql } from './readColumnsSql.js';
import type { SqlRow, SqlValue } from './sqlRow.js';
import { unitsCase } from './unitsCase.js';

/** A figure of a query, and what its columns are called. */
export interface SqlFigure {
  readonly plan: FigurePlan;
  /** The quoted names of its columns. */
  readonly names: Readonly<Record<'units' | 'desimal' | 'kode', string>>;
}

/** How a query is written: `once` where each step is to be computed once; a view rather lets filters through. */
export interface SelectStyle {
  readonly once: boolean;
}

/**
 * The query: columns become whole units, whole units become results, and only then codes and texts, each in a query around the one
 * before, so that nothing is computed twice.
 */
export function selectSql(source: SqlSource, figures: readonly SqlFigure[], { once }: SelectStyle): string {
  const { dialect } = source;
  const own = ownNames(source);
  const barrier = once ? dialect.once : '';
  const isOnce = barrier !== '' || !dialect.isMerging;
  const { from, columns } = readColumnsSql(source, own, barrier);
  const results = figures.map(
    ({ plan }, i) =>
      `${unitsCase(rowOf(source, plan, columns.inner), plan.prepared.pembulatan.mode)} AS ${own.result(i)}`,
  );
  const outer = figures.flatMap((figure, i) =>
    figureColumns(source, figure, own.result(i), columns.outer, isOnce),
  );
  const keys = source.keys.map((key, i) => `${own.key(i)} AS ${key}`);
  return [
    `SELECT\n  ${[...keys, ...outer].join(',\n  ')}`,
    `FROM (\n  SELECT\n  ${[...columns.carried, ...results].join(',\n  ')}\n  FROM ${from}${barrier}\n) AS ${own.name('hasil')}`,
  ].join('\n');
}

function figureColumns(
  source: SqlSource,
  { plan, names }: SqlFigure,
  result: string,
  values: ReadonlyMap<string, SqlValue>,
  isOnce: boolean,
): readonly string[] {
  const { digit } = plan.prepared.pembulatan;
  const row = rowOf(source, plan, values);
  return [
    `${result} AS ${names.units}`,
    `${source.dialect.decimalText(result, digit, plan.most)} AS ${names.desimal}`,
    `${kodeCase(row, isGoodSql(row, result, isOnce))} AS ${names.kode}`,
  ];
}

/** The rows that a figure is computed of, as the query around them sees them. */
export function outerRow(source: SqlSource, { plan }: SqlFigure): SqlRow {
  return rowOf(source, plan, readColumnsSql(source, ownNames(source), '').columns.outer);
}

function rowOf({ dialect }: SqlSource, plan: FigurePlan, values: ReadonlyMap<string, SqlValue>): SqlRow {
  const { formula, variables, stages, ids } = plan;
  // Every variable of a plan has its column.
  return { dialect, formula, variables, stages, values: ids.map((id) => values.get(id) as SqlValue) };
}
