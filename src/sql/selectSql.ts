import { type AchievedFigure, achievementColumns, achievementRow } from './achieve/achievedFigure.js';
import { achievementCase } from './achieve/achievementCase.js';
import type { SqlSource } from './columns/readSource.js';
import { exactCases } from './select/exactCases.js';
import type { FigurePlan } from './select/figurePlan.js';
import { isGoodSql } from './select/goodRow.js';
import { kodeCase } from './select/kodeCase.js';
import { ownNames, readColumnsSql } from './select/readColumnsSql.js';
import type { SqlRow, SqlValue } from './select/sqlRow.js';
import { unitsCase } from './select/unitsCase.js';

/** A figure of a query, and what its columns are called. */
export interface SqlFigure {
  readonly plan: FigurePlan;
  /** The quoted names of its columns. */
  readonly names: Readonly<Record<'units' | 'desimal' | 'kode', string>>;
  /** Its achievement; undefined: nobody asked. */
  readonly achieved: AchievedFigure | undefined;
}

/** How a query is written: `once` where each step is to be computed once; a view rather lets filters through. */
export interface SelectStyle {
  readonly once: boolean;
}

/**
 * The query: columns become whole units, whole units become results, these achievements where they are asked for, and only then codes and
 * texts, each in a query around the one before, so that nothing is computed twice.
 */
export function selectSql(source: SqlSource, figures: readonly SqlFigure[], { once }: SelectStyle): string {
  const { dialect } = source;
  const own = ownNames(source);
  const barrier = once ? dialect.once : '';
  const isOnce = barrier !== '' || !dialect.isMerging;
  const { from, columns } = readColumnsSql(source, own, barrier);
  const results = figures.flatMap((figure, i) => resultColumns(source, figure, i, columns.inner));
  const outer = figures.flatMap((figure, i) => figureColumns(source, figure, i, columns.outer, isOnce));
  const keys = source.keys.map((key, i) => `${own.key(i)} AS ${key}`);
  const isAchieved = figures.some(({ achieved }) => achieved !== undefined);
  const apart = isAchieved ? dialect.apart : barrier;
  const named = results.map(({ sql, name }) => `${sql} AS ${name}`);
  const computed = innerSelect([...columns.carried, ...named], `${from}${apart}`, own.name('hasil'));
  const carried = [
    ...source.keys.map((_, i) => own.key(i)),
    ...columns.names,
    ...results.map(({ name }) => name),
  ];
  const achieved = figures.flatMap((figure, i) => achievedColumns(source, figure, i, columns.outer));
  const last = isAchieved
    ? innerSelect([...carried, ...achieved], `${computed}${apart}`, own.name('capaian'))
    : computed;
  return [`SELECT\n  ${[...keys, ...outer].join(',\n  ')}`, `FROM ${last}`].join('\n');
}

function innerSelect(columns: readonly string[], from: string, name: string): string {
  return `(\n  SELECT\n  ${columns.join(',\n  ')}\n  FROM ${from}\n) AS ${name}`;
}

/** What is computed of the columns of a row: its result; and its two parts, where an achievement takes it exact. */
function resultColumns(
  source: SqlSource,
  { plan, achieved }: SqlFigure,
  i: number,
  values: ReadonlyMap<string, SqlValue>,
): readonly { readonly sql: string; readonly name: string }[] {
  const own = ownNames(source);
  const row = rowOf(source, plan, values);
  const result = { sql: unitsCase(row, plan.prepared.pembulatan.mode), name: own.result(i) };
  if (achieved?.isExact !== true) return [result];
  const { numerator, divisor } = exactCases(row, plan);
  return [result, { sql: numerator, name: own.name(`n${i}`) }, { sql: divisor, name: own.name(`d${i}`) }];
}

/** What is computed of results: the achievement, and what its grade goes by. */
function achievedColumns(
  source: SqlSource,
  { achieved }: SqlFigure,
  i: number,
  values: ReadonlyMap<string, SqlValue>,
): readonly string[] {
  if (achieved === undefined) return [];
  const { units, grade } = achieved.plan;
  const row = achievementRow(source.dialect, achieved, achievedNames(source, i), values);
  const own = achievedNames(source, i);
  return [
    `${achievementCase(row, units.measure)} AS ${own.result}`,
    ...(grade === undefined ? [] : [`${achievementCase(row, grade.measure)} AS ${own.grade}`]),
  ];
}

function achievedNames(source: SqlSource, i: number) {
  const { name, result } = ownNames(source);
  return {
    units: result(i),
    numerator: name(`n${i}`),
    divisor: name(`d${i}`),
    result: name(`c${i}`),
    grade: name(`g${i}`),
  };
}

function figureColumns(
  source: SqlSource,
  { plan, names, achieved }: SqlFigure,
  i: number,
  values: ReadonlyMap<string, SqlValue>,
  isOnce: boolean,
): readonly string[] {
  const { dialect } = source;
  const { digit } = plan.prepared.pembulatan;
  const row = rowOf(source, plan, values);
  const result = ownNames(source).result(i);
  const own = [
    `${result} AS ${names.units}`,
    `${dialect.decimalText(result, digit, plan.most)} AS ${names.desimal}`,
    `${kodeCase(row, isGoodSql(row, result, isOnce))} AS ${names.kode}`,
  ];
  if (achieved === undefined) return own;
  const its = achievedNames(source, i);
  const unachieved = { isRealised: `${result} IS NOT NULL`, kode: kodeCase(row, '1 = 0') };
  return [
    ...own,
    ...achievementColumns(achievementRow(dialect, achieved, its, values), achieved, its, unachieved),
  ];
}

/** The rows that a figure is computed of, as the query around them sees them. */
export function outerRow(source: SqlSource, { plan }: SqlFigure): SqlRow {
  return rowOf(source, plan, readColumnsSql(source, ownNames(source), '').columns.outer);
}

/** The same of its achievement. */
export function outerAchievement(source: SqlSource, achieved: AchievedFigure, i: number) {
  const { outer } = readColumnsSql(source, ownNames(source), '').columns;
  return achievementRow(source.dialect, achieved, achievedNames(source, i), outer);
}

function rowOf({ dialect }: SqlSource, plan: FigurePlan, values: ReadonlyMap<string, SqlValue>): SqlRow {
  const { formula, variables, stages, ids } = plan;
  // Every variable of a plan has its column.
  return { dialect, formula, variables, stages, values: ids.map((id) => values.get(id) as SqlValue) };
}
