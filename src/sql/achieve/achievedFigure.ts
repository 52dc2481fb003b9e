import { defaultPembulatan } from '../../definition/pembulatan.js';
import type { Dialect } from '../dialect/dialect.js';
import type { SqlValue } from '../select/sqlRow.js';
import { type AchievementRow, achievementKode, type Unachieved } from './achievementCase.js';
import type { AchievementPart, AchievementPlan } from './achievementPlan.js';
import { gradeCase } from './gradeCase.js';

/** An achievement of a query, and what its columns are called. */
export interface AchievedFigure {
  readonly plan: AchievementPlan;
  /** True where the realisation is taken exact, not as printed. */
  readonly isExact: boolean;
  /** The quoted names of its columns. */
  readonly names: Readonly<Record<'units' | 'desimal' | 'kode' | 'predikat', string>>;
  /** The ids under which its columns are read. */
  readonly ids: Readonly<Record<'target' | 'baseline', string>>;
}

/** The usual names of the columns of an achievement. */
export const usualNames = {
  units: 'capaian_units',
  desimal: 'capaian_desimal',
  kode: 'capaian_kode',
  predikat: 'capaian_predikat',
} as const;

/** The quoted names of the columns of an achievement. */
export function achievementNames(quoted: (usual: string) => string): AchievedFigure['names'] {
  const { units, desimal, kode, predikat } = usualNames;
  return { units: quoted(units), desimal: quoted(desimal), kode: quoted(kode), predikat: quoted(predikat) };
}

/** What stands for the parts of an achievement, and for what is computed of them, in a query. */
export type AchievedNames = Readonly<
  Record<Exclude<AchievementPart, 'target' | 'baseline'> | 'result' | 'grade', string>
>;

/** The rows of a query that has the results. */
export function achievementRow(
  dialect: Dialect,
  { plan, ids }: AchievedFigure,
  names: AchievedNames,
  values: ReadonlyMap<string, SqlValue>,
): AchievementRow {
  const valueFor = (part: AchievementPart): SqlValue => {
    // Target and baseline are parts only where they have a column.
    if (part === 'target' || part === 'baseline') return values.get(ids[part]) as SqlValue;
    const name = names[part];
    return { id: part, column: name, units: name, notNumber: undefined, mayNotFit: true };
  };
  return { dialect, plan, values: plan.parts.map(valueFor) };
}

/** What the caller gets of an achievement, around the query that computes it. */
export function achievementColumns(
  row: AchievementRow,
  { plan, names }: AchievedFigure,
  own: AchievedNames,
  unachieved: Omit<Unachieved, 'result'>,
): readonly string[] {
  const { capaian = {} } = plan.indikator;
  const { digit } = capaian.pembulatan ?? defaultPembulatan;
  const { units, grade } = plan;
  const columns = [
    `${own.result} AS ${names.units}`,
    `${row.dialect.decimalText(own.result, digit, units.most)} AS ${names.desimal}`,
    `${achievementKode(row, { ...unachieved, result: own.result })} AS ${names.kode}`,
  ];
  if (capaian.skala === undefined) return columns;
  const graded = grade === undefined ? { ...units, name: own.result } : { ...grade, name: own.grade };
  return [...columns, `${gradeCase(row.dialect, capaian.skala, graded)} AS ${names.predikat}`];
}
