import type { Prepared } from '../evaluate/prepare.js';
import type { Issues } from '../issue/issues.js';
import type { Path } from '../issue/path.js';
import { usualNames } from './achieve/achievedFigure.js';
import { achieveFigure, achievementColumnsIn } from './achieve/achieveFigure.js';
import { type AchievementPlace, readAchievement } from './achieve/readAchievement.js';
import type { SourceColumn, SqlSource } from './columns/readSource.js';
import { figurePlanOf } from './select/figurePlan.js';
import type { SqlFigure } from './selectSql.js';

const resultNames = ['units', 'desimal', 'kode'] as const;

/** The usual names of the columns of a figure. */
export function columnNames(capaian: unknown): readonly string[] {
  return capaian === undefined ? resultNames : [...resultNames, ...Object.values(usualNames)];
}

/** A figure that is asked for. */
export interface AskedFigure {
  readonly prepared: Prepared;
  /** What its achievement is measured against, as the caller says; undefined: none is asked for. */
  readonly capaian: unknown;
  /** Where that stands in the options, and where the indicator does. */
  readonly place: AchievementPlace;
  /** The quoted name of a column by its usual one. */
  readonly quoted: (column: string) => string;
}

/** A figure, and the columns that it reads beside its variables. */
export interface FigureIn {
  readonly figure: SqlFigure;
  readonly columns: readonly (readonly [id: string, column: SourceColumn])[];
}

/** A figure over the columns of a table; undefined, with issues, when it cannot be. */
export function figureIn(
  source: SqlSource,
  { prepared, capaian, place, quoted }: AskedFigure,
  issues: Issues,
): FigureIn | undefined {
  const path: Path = [...place.definition, 'formula'];
  const plan = figurePlanOf(prepared, source, path, issues);
  const [units, desimal, kode] = resultNames.map(quoted) as [string, string, string];
  const names = { units, desimal, kode };
  if (capaian === undefined) return plan && { figure: { plan, names, achieved: undefined }, columns: [] };
  const { indikator } = prepared;
  const read = readAchievement(indikator, capaian, source.dialect, place, issues);
  if (plan === undefined || read === undefined) return undefined;
  const achieved = achieveFigure(plan, read, source.dialect, { place, quoted }, issues);
  return achieved && { figure: { plan, names, achieved }, columns: achievementColumnsIn(indikator, read) };
}
