import { pow10 } from '../../decimal/pow10.js';
import { constantWhole, fixedValueOf } from '../arithmetic/whole.js';
import { type WholeFormula, wholeFormulaOf } from '../arithmetic/wholeFormula.js';
import { kodeCase } from '../select/kodeCase.js';
import { numberIn, type SqlRow } from '../select/sqlRow.js';
import { stagesOf } from '../select/stagesOf.js';
import { unitsCase } from '../select/unitsCase.js';
import { type GroupPlan, mostRows } from './groupPlan.js';
import { pooledRow } from './poolRows.js';
import { from, select } from './select.js';

/**
 * The exact results of parts, as whole numbers that can be ordered, rounded and, between two ends, added up. In units of 10^-digit
 * divided by `unit` a result lies at t, or between t and t + 1; it is written 2t, or 2t + 1. Whatever lies between two whole numbers is
 * rounded alike, so nothing is lost for a single result.
 */
export interface Parts {
  /**
   * Its columns: `result` (NULL: none), `weight` where there is one, `resultUsed` its rows that count, `resultRows` all,
   * `resultTooLarge` above zero where it does not fit.
   */
  readonly query: string;
  /** How many of these units make one of 10^-digit. */
  readonly unit: bigint;
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
export function partsSql(plan: GroupPlan, source: PartSource): Parts {
  const { name, keys } = plan;
  const { unit, formula } = finerOf(plan, source);
  const [low, high] = [source.rowFor(formula('floor')), source.rowFor(formula('ceil'))];
  const carried = [
    ...keys,
    ...source.cells,
    `${source.counts.used} AS ${name('partUsed')}`,
    `${source.counts.all} AS ${name('partRows')}`,
    `${source.counts.limit} AS ${name('partTooLarge')}`,
    ...(source.weight === undefined ? [] : [`${source.weight} AS ${name('partWeight')}`]),
  ];
  const computed = select(
    [
      ...carried,
      `${unitsCase(low, 'floor')} AS ${name('floor')}`,
      `${unitsCase(high, 'ceil')} AS ${name('ceil')}`,
      `${kodeCase(low, '1 = 0')} AS ${name('reason')}`,
    ],
    from(source.query, name('bagian')),
  );
  return { query: markedParts(plan, computed, source), unit };
}

/** Results as one number each, and whether they fit. */
function markedParts(plan: GroupPlan, computed: string, { cells, weight }: PartSource): string {
  const { name, keys, source, tier } = plan;
  const [low, high] = [tier.value(name('floor')), tier.value(name('ceil'))];
  const most = mostOfPart(plan, weight !== undefined);
  const fits = `${name('floor')} BETWEEN ${numberIn(source, -most)} AND ${numberIn(source, most)}`;
  const isKnown = `${name('floor')} IS NOT NULL AND ${name('ceil')} IS NOT NULL`;
  const isHeavy =
    weight === undefined
      ? []
      : [`WHEN ${isKnown} AND ${name('partWeight')} > ${numberIn(source, mostWeight(plan))} THEN 1`];
  const tooLarge = [
    `WHEN ${name('partTooLarge')} > 0 THEN 1`,
    `WHEN ${name('partUsed')} IS NULL OR ${name('partUsed')} = 0 THEN 0`,
    `WHEN ${isKnown} AND NOT (${fits}) OR ${name('reason')} = 'limit' AND NOT (${isKnown}) THEN 1`,
    ...isHeavy,
  ];
  return select(
    [
      ...keys,
      ...cells,
      `CASE WHEN ${isKnown} AND ${fits} AND ${name('partTooLarge')} = 0 THEN ${low} + ${high} END AS ${name('result')}`,
      ...(weight === undefined
        ? []
        : [`CASE WHEN ${isKnown} THEN ${name('partWeight')} END AS ${name('weight')}`]),
      `CASE WHEN ${isKnown} THEN ${name('partUsed')} ELSE 0 END AS ${name('resultUsed')}`,
      `${name('partRows')} AS ${name('resultRows')}`,
      `CASE ${tooLarge.join(' ')} ELSE 0 END AS ${name('resultTooLarge')}`,
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
    return { unit: divisor, formula: () => exact };
  }
  const decimals = decimalsOf(plan, source.weight !== undefined);
  const digit = prepared.pembulatan.digit + decimals;
  return {
    unit: pow10(decimals),
    formula: (mode: 'floor' | 'ceil') => wholeFormulaOf(definition, units, { digit, mode }),
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
    counts: { used: name('used'), all: name('rows'), limit: name('tooLarge') },
    weight: weightIn(plan, (i) => name(`pooled${i}`)),
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
