import { isOnePart } from '../../aggregate/evaluateParts.js';
import type { KodeIssue } from '../../issue/kodeIssue.js';
import { achievementColumns, achievementNames, achievementRow } from '../achieve/achievedFigure.js';
import { achievementCase } from '../achieve/achievementCase.js';
import { achievementPlanOf, printedUnits } from '../achieve/achievementPlan.js';
import { type WholeFormula, wholeFormulaOf } from '../arithmetic/wholeFormula.js';
import type { WholeVariable } from '../arithmetic/wholeVariable.js';
import { mostUnits } from '../select/figurePlan.js';
import { reasonsOf } from '../select/kodeCase.js';
import type { SqlRow } from '../select/sqlRow.js';
import { stagesOf } from '../select/stagesOf.js';
import { unitsCase } from '../select/unitsCase.js';
import type { GroupPlan } from './groupPlan.js';
import { joinPartsSql } from './joinPartsSql.js';
import { partsSql, pooledSource, rowSource } from './partsSql.js';
import { pooledRow, poolRows } from './poolRows.js';
import { cellColumns, readRows } from './readRows.js';
import { from, select } from './select.js';

/**
 * The figure of each group: `units`, then why there is none, its achievement where that is asked for, and how many of its rows went in.
 * Undefined where the achievement would grow beyond what is written.
 */
export function groupSql(plan: GroupPlan): string | undefined {
  const { cara } = plan.grouping;
  if (isOnePart(cara)) return pooledFigure(plan);
  const isPooled = cara.wilayah === 'gabung' || cara.periode === 'gabung';
  return joinedFigure(plan, isPooled);
}

/** All rows of a group as one. */
function pooledFigure(plan: GroupPlan): string | undefined {
  const { name, prepared, rows, pooled, tier, factor } = plan;
  const { query } = poolRows(plan);
  const units = { ids: rows.ids, scales: rows.variables.map(({ scale }) => scale), factor };
  const formula = wholeFormulaOf(prepared.indikator.formula, units, prepared.pembulatan);
  const stages = stagesOf({ formula, variables: pooled }, [tier], true);
  const row = pooledRow(plan, formula, stages);
  const result = `CASE WHEN ${name('tooLarge')} = 0 AND ${name('used')} > 0 THEN ${unitsCase(row, prepared.pembulatan.mode)} END`;
  const columns = [
    ...carried(plan),
    ...row.values.map(({ units: one }) => one),
    `${result} AS ${name('figure')}`,
  ];
  const kode = reasonsOf(row).map(({ condition, kode }) => `WHEN ${condition} THEN '${kode}'`);
  return figureColumns(
    plan,
    select(columns, from(query, name('kelompok'))),
    kode,
    mostUnits(formula, stages),
  );
}

/** The results of the parts of a group, joined. */
function joinedFigure(plan: GroupPlan, isPooled: boolean): string | undefined {
  const { name, prepared, tier } = plan;
  const parts = partsSql(plan, isPooled ? pooledParts(plan) : rowParts(plan));
  const { query, unit } = joinPartsSql(plan, parts);
  const { mode } = prepared.pembulatan;
  const formula: WholeFormula = {
    numerator: { kind: 'sum', weights: [1n, 0n, 0n] },
    denominator: { kind: 'sum', weights: [0n, unit, 0n] },
    divisions: [],
    zeroOverZero: undefined,
  };
  const variables = [
    plain({ least: -tier.most / 8n, most: tier.most / 8n }),
    plain({ least: 1n, most: tier.most / (unit * 8n) }),
  ];
  const stages = stagesOf({ formula, variables }, [tier], true);
  const rounded = (end: string) => unitsCase(endRow(plan, formula, variables, stages, end), mode);
  const inner = select(
    [
      ...carried(plan),
      name('divisor'),
      `${rounded('low')} AS ${name('figureLow')}`,
      `${rounded('high')} AS ${name('figureHigh')}`,
    ],
    from(query, name('kelompok')),
  );
  const isKnown = `${name('tooLarge')} = 0 AND ${name('used')} > 0 AND ${name('divisor')} > 0 AND ${name('figureLow')} = ${name('figureHigh')}`;
  const single = select(
    [
      ...carried(plan),
      name('divisor'),
      `CASE WHEN ${isKnown} THEN ${name('figureLow')} END AS ${name('figure')}`,
    ],
    from(inner, name('ujung')),
  );
  const noWeight: KodeIssue = 'no-weight';
  return figureColumns(
    plan,
    single,
    [`WHEN ${name('divisor')} = 0 THEN '${noWeight}'`],
    mostUnits(formula, stages),
  );
}

function plain(range: WholeVariable['possible']): WholeVariable {
  return {
    scale: 0,
    isCount: false,
    minimum: undefined,
    maximum: undefined,
    whole: undefined,
    possible: range,
    allowed: range,
  };
}

function endRow(
  { source, name }: GroupPlan,
  formula: WholeFormula,
  variables: readonly WholeVariable[],
  stages: SqlRow['stages'],
  end: string,
): SqlRow {
  const value = (units: string) => ({
    id: units,
    column: units,
    units,
    notNumber: undefined,
    mayNotFit: true,
  });
  return {
    dialect: source.dialect,
    formula,
    variables,
    stages,
    values: [value(name(end)), value(name('divisor'))],
  };
}

function pooledParts(plan: GroupPlan) {
  const { query, cells } = poolRows(plan);
  return pooledSource(plan, query, cells);
}

function rowParts(plan: GroupPlan) {
  const { query, row } = readRows(plan);
  const { place, period } = cellColumns(plan);
  return rowSource(plan, query, row, [...place, ...period]);
}

function carried({ keys, name }: GroupPlan): readonly string[] {
  return [...keys, name('used'), name('rows'), name('tooLarge')];
}

/** What the caller gets, around the figure. */
function figureColumns(
  plan: GroupPlan,
  query: string,
  reasons: readonly string[],
  most: bigint,
): string | undefined {
  const { name, source, grouping, prepared } = plan;
  const { dialect } = source;
  const { digit } = prepared.pembulatan;
  const whens = [
    `WHEN ${name('tooLarge')} > 0 THEN 'limit'`,
    `WHEN ${name('used')} IS NULL OR ${name('used')} = 0 THEN 'nothing-to-aggregate'`,
    ...reasons,
    "ELSE 'limit'",
  ].join(' ');
  const achieved = achievedGroups(plan, query, most, `CASE ${whens} END`);
  if (achieved === undefined) return undefined;
  const named = (column: string) => dialect.quoteName(column);
  return select(
    [
      ...(grouping.place ? [`${name('groupPlace')} AS ${named(grouping.place.tempat)}`] : []),
      ...(grouping.period ? [`${name('groupPeriod')} AS ${named('periode')}`] : []),
      `${name('figure')} AS ${named('units')}`,
      `${dialect.decimalText(name('figure'), digit, most)} AS ${named('desimal')}`,
      `CASE WHEN ${name('figure')} IS NOT NULL THEN NULL ${whens} END AS ${named('kode')}`,
      ...achieved.columns,
      `${name('used')} AS ${named('terpakai')}`,
      `${name('rows')} AS ${named('baris')}`,
    ],
    achieved.source,
  );
}

/** Where the columns are taken from, and those of achievements; undefined where they would grow beyond what is written. */
function achievedGroups(
  { achievement, prepared, source, name }: GroupPlan,
  query: string,
  most: bigint,
  kode: string,
): { readonly source: string; readonly columns: readonly string[] } | undefined {
  const figures = from(query, name('angka'));
  if (achievement === undefined) return { source: figures, columns: [] };
  const { dialect } = source;
  const realised = printedUnits(prepared.pembulatan.digit, most, true);
  const plan = achievementPlanOf(prepared.indikator, achievement, realised, dialect);
  if (plan === undefined) return undefined;
  const names = achievementNames(dialect.quoteName);
  const own = { result: name('achieved'), grade: '', units: name('figure'), numerator: '', divisor: '' };
  const achieved = { plan, isExact: false, names, ids: { target: '', baseline: '' } };
  const row = achievementRow(dialect, achieved, own, new Map());
  const computed = select(
    ['*', `${achievementCase(row, plan.units.measure)} AS ${own.result}`],
    `${figures}${dialect.apart}`,
  );
  return {
    source: `${from(computed, name('capaian'))}`,
    columns: achievementColumns(row, achieved, own, { isRealised: `${own.units} IS NOT NULL`, kode }),
  };
}
