import type { SqlSource } from '../columns/readSource.js';
import type { FigurePlan } from './figurePlan.js';
import { isGoodSql } from './goodRow.js';
import { kodeCase } from './kodeCase.js';
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
export function rowsOf(source: SqlSource, { plan }: SqlFigure): SqlRow {
  return rowOf(source, plan, readColumnsSql(source, ownNames(source), '').columns.outer);
}

function rowOf({ dialect }: SqlSource, plan: FigurePlan, values: ReadonlyMap<string, SqlValue>): SqlRow {
  const { formula, variables, stages, ids } = plan;
  // Every variable of a plan has its column.
  return { dialect, formula, variables, stages, values: ids.map((id) => values.get(id) as SqlValue) };
}

/** Names that are none of the caller's. */
interface OwnNames {
  readonly name: (word: string) => string;
  readonly key: (i: number) => string;
  readonly column: (i: number) => string;
  readonly units: (i: number) => string;
  readonly result: (i: number) => string;
}

function ownNames({ dialect, prefix }: SqlSource): OwnNames {
  const name = (word: string) => dialect.quoteName(`${prefix}${word}`);
  return {
    name,
    key: (i) => name(`k${i}`),
    column: (i) => name(`v${i}`),
    units: (i) => name(`u${i}`),
    result: (i) => name(`r${i}`),
  };
}

/** What the columns are called in the query of the results and in the one around it. */
interface ReadColumns {
  /** What the results are computed from. */
  readonly from: string;
  readonly columns: {
    readonly inner: ReadonlyMap<string, SqlValue>;
    readonly outer: ReadonlyMap<string, SqlValue>;
    /** What the query of the results hands on. */
    readonly carried: readonly string[];
  };
}

function readColumnsSql(source: SqlSource, own: OwnNames, barrier: string): ReadColumns {
  const { dialect, columns, keys, from } = source;
  const all = [...columns].map(([id, { quoted, type }], i) => ({
    id,
    quoted,
    i,
    read: (x: string) => dialect.read(x, type),
  }));
  const named = all.map(({ id, i, read }): [string, SqlValue] => {
    const reading = read(own.column(i));
    return [id, valueAs(id, own.column(i), reading.isPlain ? reading.units : own.units(i), reading)];
  });
  const table = `${from} AS ${own.name('asal')}`;
  const renamed = [
    ...keys.map((key, i) => `${key} AS ${own.key(i)}`),
    ...all.map(({ quoted, i }) => `${quoted} AS ${own.column(i)}`),
  ];
  const computed = all.filter(({ quoted, read }) => !read(quoted).isPlain);
  if (computed.length === 0) {
    const bare = all.map(({ id, quoted, read }): [string, SqlValue] => [
      id,
      valueAs(id, quoted, read(quoted).units, read(quoted)),
    ]);
    return { from: table, columns: { inner: new Map(bare), outer: new Map(named), carried: renamed } };
  }
  const units = computed.map(({ quoted, i, read }) => `${read(quoted).units} AS ${own.units(i)}`);
  const inner = `(\n    SELECT\n    ${[...renamed, ...units].join(',\n    ')}\n    FROM ${table}${barrier}\n  ) AS ${own.name('nilai')}`;
  const carried = [
    ...keys.map((_, i) => own.key(i)),
    ...all.map(({ i }) => own.column(i)),
    ...computed.map(({ i }) => own.units(i)),
  ];
  return { from: inner, columns: { inner: new Map(named), outer: new Map(named), carried } };
}

function valueAs(
  id: string,
  column: string,
  units: string,
  { notNumber, mayNotFit }: Pick<SqlValue, 'notNumber' | 'mayNotFit'>,
): SqlValue {
  return { id, column, units, notNumber, mayNotFit };
}
