import type { SqlRow } from '../select/sqlRow.js';
import type { GroupPlan } from './groupPlan.js';
import { cellColumns, type Rows, readRows, soundRowsSql } from './readRows.js';
import { from, select } from './select.js';

/** Rows that were pooled: `pooled0`, `pooled1`, … the joined units of each variable; `used` the rows that count, `rows` all, `tooLarge` those that do not fit. */
export interface Pooled {
  readonly query: string;
  /** The columns that tell pools of one group apart. */
  readonly cells: readonly string[];
}

/** Pools rows over the periods of each region or unit, and then, unless their results are joined, over those. */
export function poolRows(plan: GroupPlan): Pooled {
  const { grouping, keys } = plan;
  const { wilayah, periode } = grouping.cara;
  const { place, period } = cellColumns(plan);
  const rows = readRows(plan);
  const isLast = periode === 'terakhir';
  if (periode !== 'gabung' && !isLast) {
    // Regions alone are pooled: within each period, where there are any.
    const sound = soundRowsSql(plan, rows, new Set());
    return {
      query: poolPlaces(plan, from(sound, plan.name('sah')), [...keys, ...period], true),
      cells: period,
    };
  }
  const stocks = isLast ? new Set<number>() : stocksOf(plan);
  const sound = soundRowsSql(plan, rows, stocks);
  const own = [...keys, ...place];
  const perPlace = poolPeriods(plan, rows, sound, own, stocks);
  const complete = from(perPlace, plan.name('tempat'));
  return wilayah === undefined || wilayah === 'gabung'
    ? { query: poolPlaces(plan, complete, keys, false), cells: [] }
    : { query: poolPlaces(plan, complete, own, false), cells: place };
}

/** The variables that join as their last known value. */
function stocksOf({ prepared }: GroupPlan): ReadonlySet<number> {
  const rules = prepared.variabel.map(({ id }) => prepared.indikator.variabel[id]?.gabungPeriode);
  return new Set(rules.flatMap((rule, i) => (rule === 'terakhir' ? [i] : [])));
}

/** The variables of each region over its periods. */
function poolPeriods(
  plan: GroupPlan,
  { row }: Rows,
  sound: string,
  own: readonly string[],
  stocks: ReadonlySet<number>,
): string {
  const { name, grouping } = plan;
  const isLast = grouping.cara.periode === 'terakhir';
  const marks = isLast ? [`CASE WHEN ${name('counts')} = 1 THEN ${name('period')} END`] : [];
  for (const i of stocks) marks.push(`CASE WHEN ${name(`sound${i}`)} IS NOT NULL THEN ${name('period')} END`);
  const lasts = isLast ? ['last'] : [...stocks].map((i) => `last${i}`);
  const columns = [
    ...own,
    name('period'),
    ...row.values.map((_, i) => name(`sound${i}`)),
    name('counts'),
    name('rowTooLarge'),
  ];
  const marked =
    marks.length === 0
      ? sound
      : select(
          [...columns, ...marks.map((mark, i) => `${lastOf(mark, own)} AS ${name(lasts[i] ?? 'last')}`)],
          from(sound, name('sah')),
        );
  const joined = row.values.map((_, i) => {
    const last = isLast ? 'last' : stocks.has(i) ? `last${i}` : undefined;
    return `${joinedUnits(plan, i, last)} AS ${name(`ofPlace${i}`)}`;
  });
  const counts = [
    `SUM(${name('counts')}) AS ${name('usedOfPlace')}`,
    `COUNT(*) AS ${name('rowsOfPlace')}`,
    `${limitCount(plan)} AS ${name('tooLargeOfPlace')}`,
  ];
  return select([...own, ...joined, ...counts], from(marked, name('waktu')), own);
}

/** The latest of some periods of a region in a group. */
export function lastOf(mark: string, own: readonly string[]): string {
  return `MAX(${mark}) OVER (${own.length === 0 ? '' : `PARTITION BY ${own.join(', ')}`})`;
}

/** How a variable joins over periods. */
export function ruleOf({ prepared }: GroupPlan, i: number) {
  return prepared.indikator.variabel[prepared.variabel[i]?.id ?? '']?.gabungPeriode;
}

/** A variable over the periods of a region, times the factor of the plan. */
function joinedUnits(plan: GroupPlan, i: number, last: string | undefined): string {
  const { name, factor, grouping, source } = plan;
  const units = name(`sound${i}`);
  if (last !== undefined) {
    const sum = source.dialect.sum(`CASE WHEN ${name('period')} = ${name(last)} THEN ${units} END`);
    return times(sum, factor);
  }
  const sum = source.dialect.sum(units);
  const isMean = grouping.cara.periode === 'gabung' && ruleOf(plan, i) === 'rata-rata';
  return isMean ? `${sum} * ${shareOf(plan, `SUM(${name('counts')})`)}` : times(sum, factor);
}

function times(sum: string, factor: bigint): string {
  return factor === 1n ? sum : `${sum} * ${factor}`;
}

/** The common multiple divided by a count of periods; NULL for more than are provided for. */
export function shareOf({ periods }: GroupPlan, count: string): string {
  const whens = Array.from(
    { length: periods.most },
    (_, i) => `WHEN ${i + 1} THEN ${periods.multiple / BigInt(i + 1)}`,
  );
  return `CASE ${count} ${whens.join(' ')} END`;
}

/** How many rows do not fit; a mean over too many periods does not either. */
function limitCount(plan: GroupPlan): string {
  const { name, factor, periods } = plan;
  const rows = `SUM(${name('rowTooLarge')})`;
  return factor === 1n
    ? rows
    : `${rows} + CASE WHEN SUM(${name('counts')}) > ${periods.most} THEN 1 ELSE 0 END`;
}

/** The variables of several regions; those where a stock is known in no period are left out whole. */
function poolPlaces(plan: GroupPlan, source: string, own: readonly string[], isOfRows: boolean): string {
  const { name, rows } = plan;
  const [units, count, limit] = isOfRows
    ? ['sound', 'counts', 'rowTooLarge']
    : ['ofPlace', 'usedOfPlace', 'tooLargeOfPlace'];
  const isComplete = rows.ids.map((_, i) => `${name(`${units}${i}`)} IS NOT NULL`).join(' AND ');
  const joined = rows.ids.map(
    (_, i) =>
      `${plan.source.dialect.sum(`CASE WHEN ${isComplete} THEN ${name(`${units}${i}`)} END`)} AS ${name(`pooled${i}`)}`,
  );
  const counts = [
    `SUM(CASE WHEN ${isComplete} THEN ${name(count)} ELSE 0 END) AS ${name('used')}`,
    `${isOfRows ? 'COUNT(*)' : `SUM(${name('rowsOfPlace')})`} AS ${name('rows')}`,
    `SUM(${name(limit)}) AS ${name('tooLarge')}`,
  ];
  // A group needs a column to be a group by; without one the whole table is one.
  return select([...own, ...joined, ...counts], source, own);
}

/** The pooled variables as a row to compute from. */
export function pooledRow(plan: GroupPlan, formula: SqlRow['formula'], stages: SqlRow['stages']): SqlRow {
  const { source, rows, pooled, name } = plan;
  return {
    dialect: source.dialect,
    formula,
    variables: pooled,
    stages,
    values: rows.ids.map((id, i) => ({
      id,
      // The count is never NULL: a variable is missing in no pool.
      column: name('used'),
      units: name(`pooled${i}`),
      notNumber: undefined,
      mayNotFit: true,
    })),
  };
}
