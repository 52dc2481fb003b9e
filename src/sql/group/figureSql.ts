import type { KodeIssue } from '../../issue/kodeIssue.js';
import type { WholeFormula } from '../arithmetic/wholeFormula.js';
import { wholeFormulaOf } from '../arithmetic/wholeFormula.js';
import type { WholeVariable } from '../arithmetic/wholeVariable.js';
import { mostUnits } from '../select/figurePlan.js';
import { reasonsOf } from '../select/kodeCase.js';
import type { SqlRow } from '../select/sqlRow.js';
import { stagesOf } from '../select/stagesOf.js';
import { unitsCase } from '../select/unitsCase.js';
import type { GroupPlan } from './groupPlan.js';
import { joinParts } from './joinSql.js';
import { partsOfRows, pooledSource, rowSource } from './partSql.js';
import { pooledRow, poolRows } from './poolSql.js';
import { from, select } from './query.js';
import { cellColumns, readRows } from './rowsSql.js';

/** The figure of each group: `units`, then why there is none, and how many of its rows went in. */
export function groupSql(plan: GroupPlan): string {
  const { cara } = plan.grouping;
  const isOnePart =
    cara.wilayah === undefined
      ? cara.periode === 'gabung'
      : cara.wilayah === 'gabung' &&
        (cara.periode === undefined || cara.periode === 'gabung' || cara.periode === 'terakhir');
  if (isOnePart) return pooledFigure(plan);
  const isPooled = cara.wilayah === 'gabung' || cara.periode === 'gabung';
  return joinedFigure(plan, isPooled);
}

/** All rows of a group as one. */
function pooledFigure(plan: GroupPlan): string {
  const { name, prepared, rows, pooled, tier, factor } = plan;
  const { query } = poolRows(plan);
  const units = { ids: rows.ids, scales: rows.variables.map(({ scale }) => scale), factor };
  const formula = wholeFormulaOf(prepared.indikator.formula, units, prepared.pembulatan);
  const stages = stagesOf({ formula, variables: pooled }, [tier], true);
  const row = pooledRow(plan, formula, stages);
  const result = `CASE WHEN ${name('bb')} = 0 AND ${name('y')} > 0 THEN ${unitsCase(row, prepared.pembulatan.mode)} END`;
  const columns = [...carried(plan), ...row.values.map(({ units: one }) => one), `${result} AS ${name('r')}`];
  const kode = reasonsOf(row).map(({ condition, kode }) => `WHEN ${condition} THEN '${kode}'`);
  return figureColumns(
    plan,
    select(columns, from(query, name('kelompok'))),
    kode,
    mostUnits(formula, stages),
  );
}

/** The results of the parts of a group, joined. */
function joinedFigure(plan: GroupPlan, isPooled: boolean): string {
  const { name, prepared, tier } = plan;
  const parts = partsOfRows(plan, isPooled ? pooledParts(plan) : rowParts(plan));
  const { query, unit } = joinParts(plan, parts);
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
      name('cc'),
      `${rounded('low')} AS ${name('r0')}`,
      `${rounded('high')} AS ${name('r1')}`,
    ],
    from(query, name('kelompok')),
  );
  const isKnown = `${name('bb')} = 0 AND ${name('y')} > 0 AND ${name('cc')} > 0 AND ${name('r0')} = ${name('r1')}`;
  const single = select(
    [...carried(plan), name('cc'), `CASE WHEN ${isKnown} THEN ${name('r0')} END AS ${name('r')}`],
    from(inner, name('ujung')),
  );
  const noWeight: KodeIssue = 'no-weight';
  return figureColumns(
    plan,
    single,
    [`WHEN ${name('cc')} = 0 THEN '${noWeight}'`],
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
    values: [value(name(end)), value(name('cc'))],
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
  return [...keys, name('y'), name('aa'), name('bb')];
}

/** What the caller gets, around the figure `r`. */
function figureColumns(plan: GroupPlan, query: string, reasons: readonly string[], most: bigint): string {
  const { name, source, grouping, prepared } = plan;
  const { dialect } = source;
  const { digit } = prepared.pembulatan;
  const kode = [
    `WHEN ${name('r')} IS NOT NULL THEN NULL`,
    `WHEN ${name('bb')} > 0 THEN 'limit'`,
    `WHEN ${name('y')} IS NULL OR ${name('y')} = 0 THEN 'nothing-to-aggregate'`,
    ...reasons,
    "ELSE 'limit'",
  ];
  const named = (column: string) => dialect.quoteName(column);
  return select(
    [
      ...(grouping.place ? [`${name('g0')} AS ${named(grouping.place.tempat)}`] : []),
      ...(grouping.period ? [`${name('g1')} AS ${named('periode')}`] : []),
      `${name('r')} AS ${named('units')}`,
      `${dialect.decimalText(name('r'), digit, most)} AS ${named('desimal')}`,
      `CASE ${kode.join(' ')} END AS ${named('kode')}`,
      `${name('y')} AS ${named('terpakai')}`,
      `${name('aa')} AS ${named('baris')}`,
    ],
    from(query, name('angka')),
  );
}
