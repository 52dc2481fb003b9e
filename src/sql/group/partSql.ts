import { pow10 } from '../../decimal/pow10.js';
import { constantWhole, fixedValueOf } from '../arithmetic/whole.js';
import { type WholeFormula, wholeFormulaOf } from '../arithmetic/wholeFormula.js';
import { kodeCase } from '../select/kodeCase.js';
import { numberIn, type SqlRow } from '../select/sqlRow.js';
import { stagesOf } from '../select/stagesOf.js';
import { unitsCase } from '../select/unitsCase.js';
import { type GroupPlan, mostRows } from './groupPlan.js';
import { pooledRow } from './poolSql.js';
import { from, select } from './query.js';

/**
 * The exact results of parts, as whole numbers that can be ordered, rounded and, between two ends, added up. In units of 10^-digit
 * divided by `unit` a result lies at t, or between t and t + 1; it is written 2t, or 2t + 1. Whatever lies between two whole numbers is
 * rounded alike, so nothing is lost for a single result.
 */
export interface Parts {
  /** `e` the result (NULL: none), `q` the weight where there is one, `n` its rows that count, `a` all, `b` above zero where it does not fit. */
  readonly query: string;
  /** How many of these units make one of 10^-digit. */
  readonly unit: bigint;
  /** The columns that tell the parts of one group apart. */
  readonly cells: readonly string[];
}

/** Where the values of parts come from. */
export interface PartSource {
  readonly query: string;
  readonly cells: readonly string[];
  /** The row that a part is computed from, for a formula. */
  readonly rowFor: (formula: WholeFormula) => SqlRow;
  /** The variables of that row: what its units are multiplied by. */
  readonly factor: bigint;
  readonly counts: { readonly used: string; readonly all: string; readonly limit: string };
  /** The weight of a part; undefined: it has none. */
  readonly weight: string | undefined;
}

/** How fine the results of parts are: as many decimals as leave room for sums of them. */
function decimalsOf({ tier }: GroupPlan, isWeighted: boolean): number {
  const decimals = tier.most > pow10(100) ? 16 : tier.most > pow10(36) ? 10 : tier.most > pow10(30) ? 8 : 3;
  return isWeighted ? Math.floor(decimals / 2) : decimals;
}

/** The results of parts. */
export function partsOfRows(plan: GroupPlan, source: PartSource): Parts {
  const { name, prepared, keys } = plan;
  const { decimals, unit, formula } = finerOf(plan, source);
  const [low, high] = (['floor', 'ceil'] as const).map((mode) => {
    const finer = { digit: prepared.pembulatan.digit + decimals, mode };
    const own = { ...formula(mode, finer.digit) };
    return { mode, row: source.rowFor(own) };
  });
  if (low === undefined || high === undefined) return { query: source.query, unit, cells: source.cells };
  const carried = [
    ...keys,
    ...source.cells,
    `${source.counts.used} AS ${name('pn')}`,
    `${source.counts.all} AS ${name('pa')}`,
    `${source.counts.limit} AS ${name('pb')}`,
    ...(source.weight === undefined ? [] : [`${source.weight} AS ${name('pq')}`]),
  ];
  const computed = select(
    [
      ...carried,
      `${unitsCase(low.row, 'floor')} AS ${name('f')}`,
      `${unitsCase(high.row, 'ceil')} AS ${name('h')}`,
      `${kodeCase(low.row, '1 = 0')} AS ${name('k')}`,
    ],
    from(source.query, name('bagian')),
  );
  return { query: markedParts(plan, computed, source), unit, cells: source.cells };
}

/** Results as one number each, and whether they fit. */
function markedParts(plan: GroupPlan, computed: string, { cells, weight }: PartSource): string {
  const { name, keys, source, tier } = plan;
  const [low, high] = [tier.value(name('f')), tier.value(name('h'))];
  const most = mostOfPart(plan, weight !== undefined);
  const fits = `${name('f')} BETWEEN ${numberIn(source, -most)} AND ${numberIn(source, most)}`;
  const isKnown = `${name('f')} IS NOT NULL AND ${name('h')} IS NOT NULL`;
  const heavy = weight === undefined ? '' : ` OR ${name('pq')} > ${numberIn(source, mostWeight(plan))}`;
  return select(
    [
      ...keys,
      ...cells,
      `CASE WHEN ${isKnown} AND ${fits} AND ${name('pb')} = 0 THEN ${low} + ${high} END AS ${name('e')}`,
      ...(weight === undefined ? [] : [`CASE WHEN ${isKnown} THEN ${name('pq')} END AS ${name('q')}`]),
      `CASE WHEN ${isKnown} THEN ${name('pn')} ELSE 0 END AS ${name('n')}`,
      `${name('pa')} AS ${name('a')}`,
      `CASE WHEN ${name('pb')} > 0 THEN 1 WHEN ${name('pn')} IS NULL OR ${name('pn')} = 0 THEN 0 WHEN ${isKnown} AND ${fits} THEN CASE WHEN 1 = 0${heavy} THEN 1 ELSE 0 END WHEN ${isKnown} OR ${name('k')} = 'limit' THEN 1 ELSE 0 END AS ${name('b')}`,
    ],
    from(computed, name('hitung')),
  );
}

/** The most units that a weight may have. */
export function mostWeight({ tier }: GroupPlan): bigint {
  return tier.most > pow10(30) ? pow10(10) : pow10(4);
}

/** The most that the result of a part may be, so that sums over parts, and over their periods, fit. */
export function mostOfPart(plan: GroupPlan, isWeighted: boolean): bigint {
  const { periode, wilayah } = plan.grouping.cara;
  const isMeanOfPeriods = periode === 'rata-rata' && wilayah !== undefined;
  const times = isMeanOfPeriods ? plan.periods.multiple : 1n;
  // A weight is over periods what they make of it.
  const weight = isWeighted ? mostWeight(plan) * plan.periods.multiple : 1n;
  return plan.tier.most / (mostRows(plan.tier) * weight * times * 8n);
}

/** The formula of parts: exact where its divisor is constant, else by so many more decimals. */
function finerOf(plan: GroupPlan, source: PartSource) {
  const { prepared, rows } = plan;
  const units = { ids: rows.ids, scales: rows.variables.map(({ scale }) => scale), factor: source.factor };
  const { formula: definition } = prepared.indikator;
  const own = wholeFormulaOf(definition, units, { digit: prepared.pembulatan.digit, mode: 'floor' });
  const divisor = fixedValueOf(own.denominator);
  if (divisor !== undefined) {
    const exact = { ...own, denominator: constantWhole(1n, rows.ids.length) };
    return { decimals: 0, unit: divisor, formula: () => exact };
  }
  const decimals = decimalsOf(plan, source.weight !== undefined);
  return {
    decimals,
    unit: pow10(decimals),
    formula: (mode: 'floor' | 'ceil', digit: number) => wholeFormulaOf(definition, units, { digit, mode }),
  };
}

/** Parts that were pooled. */
export function pooledSource(plan: GroupPlan, query: string, cells: readonly string[]): PartSource {
  const { name, pooled, tier, factor } = plan;
  return {
    query,
    cells,
    factor,
    rowFor: (formula) => pooledRow(plan, formula, stagesOf({ formula, variables: pooled }, [tier], true)),
    counts: { used: name('y'), all: name('aa'), limit: name('bb') },
    weight: weightIn(plan, (i) => name(`z${i}`)),
  };
}

/** Parts that are rows. */
export function rowSource(plan: GroupPlan, query: string, row: SqlRow, cells: readonly string[]): PartSource {
  const { source } = plan;
  const needsWide = row.stages.every(({ tier }) => tier.isWide);
  return {
    query,
    cells,
    factor: 1n,
    rowFor: (formula) => ({
      ...row,
      formula,
      stages: stagesOf({ formula, variables: row.variables }, source.dialect.tiers, needsWide),
    }),
    counts: { used: '1', all: '1', limit: '0' },
    weight: weightIn(plan, (i) => row.values[i]?.units ?? ''),
  };
}

/** The variable that a mean over regions weighs by. */
export function weightIn(
  { prepared, grouping, rows }: GroupPlan,
  units: (i: number) => string,
): string | undefined {
  const bobot = prepared.indikator.agregasi?.bobot;
  if (grouping.cara.wilayah !== 'rata-rata' || bobot === undefined) return undefined;
  return units(rows.ids.indexOf(bobot));
}
