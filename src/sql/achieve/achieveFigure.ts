import { pow10 } from '../../decimal/pow10.js';
import type { Indikator } from '../../definition/indikator.js';
import { makeIssue } from '../../issue/issue.js';
import type { Issues } from '../../issue/issues.js';
import { tooLargeForSql } from '../../issue/sql.js';
import { bitLength } from '../arithmetic/mostBits.js';
import type { SourceColumn } from '../columns/readSource.js';
import type { Dialect } from '../dialect/dialect.js';
import { exactRangesOf } from '../select/exactResult.js';
import type { FigurePlan } from '../select/figurePlan.js';
import type { AchievedFigure } from './achievedFigure.js';
import { achievementPlanOf, type RealisedUnits } from './achievementPlan.js';
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
  const names = {
    units: quoted('capaian_units'),
    desimal: quoted('capaian_desimal'),
    kode: quoted('capaian_kode'),
    predikat: quoted('capaian_predikat'),
  };
  return { plan: made, isExact, names, ids: idsFor(indikator.id) };
}

function realisedBy(plan: FigurePlan, isExact: boolean): RealisedUnits {
  const { prepared, stages, most, bits } = plan;
  const { digit } = prepared.pembulatan;
  return {
    digit,
    units: { least: -most, most },
    exact: isExact ? exactRangesOf(plan) : undefined,
    // A result of the widest type is of that type in every row.
    isWide: stages.some(({ tier }) => tier.isWide),
    bits: isExact ? { above: bits, below: bits } : { above: bitLength(most), below: bitLength(pow10(digit)) },
  };
}
