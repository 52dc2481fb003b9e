import type { Indikator } from '../../definition/indikator.js';
import { makeIssue } from '../../issue/issue.js';
import type { Issues } from '../../issue/issues.js';
import { tooLargeForSql } from '../../issue/sql.js';
import type { SourceColumn } from '../columns/readSource.js';
import type { Dialect } from '../dialect/dialect.js';
import { exactRangesOf } from '../select/exactCases.js';
import type { FigurePlan } from '../select/figurePlan.js';
import { type AchievedFigure, achievementNames } from './achievedFigure.js';
import { achievementPlanOf, printedUnits, type RealisedUnits } from './achievementPlan.js';
import type { AchievementPlace, AchievementRead } from './readAchievement.js';

/** The columns of a table that an achievement reads, by the ids under which they are read. */
export function achievementColumnsIn(
  { id }: Indikator,
  { columns }: AchievementRead,
): readonly (readonly [id: string, column: SourceColumn])[] {
  const ids = idsFor(id);
  return (['target', 'baseline'] as const).flatMap((part) => {
    const column = columns[part];
    return column === undefined ? [] : [[ids[part], column] as const];
  });
}

/** No variable has an id with a dot. */
function idsFor(id: string): AchievedFigure['ids'] {
  return { target: `${id}.target`, baseline: `${id}.baseline` };
}

/** The achievement of a figure; undefined, with an issue, where its numbers or its text would grow beyond what is written. */
export function achieveFigure(
  plan: FigurePlan,
  read: AchievementRead,
  dialect: Dialect,
  { place, quoted }: { readonly place: AchievementPlace; readonly quoted: (column: string) => string },
  issues: Issues,
): AchievedFigure | undefined {
  const { indikator } = plan.prepared;
  const isExact = indikator.capaian?.dasar === 'eksak';
  const made = achievementPlanOf(indikator, read, realisedBy(plan, isExact), dialect);
  if (made === undefined) {
    const path = [...place.definition, 'capaian'];
    return issues.push(makeIssue(tooLargeForSql, { asal: 'definisi', path }, undefined, {}));
  }
  return { plan: made, isExact, names: achievementNames(quoted), ids: idsFor(indikator.id) };
}

function realisedBy(plan: FigurePlan, isExact: boolean): RealisedUnits {
  const { prepared, stages, most, bits } = plan;
  // A result of the widest type is of that type in every row.
  const isWide = stages.some(({ tier }) => tier.isWide);
  const printed = printedUnits(prepared.pembulatan.digit, most, isWide);
  return isExact ? { ...printed, exact: exactRangesOf(plan), bits: { above: bits, below: bits } } : printed;
}
