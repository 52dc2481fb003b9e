import { pow10 } from '../../decimal/pow10.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Prepared } from '../../evaluate/prepare.js';
import type { AchievementRead } from '../achieve/readAchievement.js';
import { greater, lesser, sizeOf, type WholeRange } from '../arithmetic/wholeRange.js';
import { type WholeVariable, wholeVariablesOf } from '../arithmetic/wholeVariable.js';
import type { Grouping } from '../columns/grouping.js';
import type { SqlSource } from '../columns/readSource.js';
import type { Tier } from '../dialect/dialect.js';
import type { FigurePlan } from '../select/figurePlan.js';
import { ownNames } from '../select/readColumnsSql.js';

/** Everything that the steps of a grouped query share. */
export interface GroupPlan {
  readonly source: SqlSource;
  readonly grouping: Grouping;
  readonly prepared: Prepared;
  /** What the achievement of a group is measured against; undefined: none is asked for. */
  readonly achievement: AchievementRead | undefined;
  /** The indicator over single rows. */
  readonly rows: FigurePlan;
  /** The widest type of the dialect: groups are few. */
  readonly tier: Tier;
  /** A name of our own. */
  readonly name: (word: string) => string;
  /** The names of the keys of a group. */
  readonly keys: readonly string[];
  /** No value of a row may have more units than this: sums then fit. */
  readonly most: bigint;
  /** What pooled units are multiplied by, so that the mean of some periods is whole. */
  readonly factor: bigint;
  readonly periods: PeriodsOfGroup;
  /** The variables by their own bounds alone, whatever they are parts of. */
  readonly alone: readonly WholeVariable[];
  /** The variables once they are pooled. */
  readonly pooled: readonly WholeVariable[];
}

/** Of how many periods a mean can be, and what every number up to that divides. */
export interface PeriodsOfGroup {
  readonly most: number;
  readonly multiple: bigint;
}

/** A year has twelve months; of a smaller group there are fewer, and more room for sums. */
function periodsOf({ period }: Grouping): PeriodsOfGroup {
  if (period?.jenis === 'triwulan') return { most: 3, multiple: 6n };
  if (period?.jenis === 'semester') return { most: 6, multiple: 60n };
  return { most: 12, multiple: 27_720n };
}

/** The rows of a group for which sums surely fit: of SQLite, with its 64 bits, a million, as many as `aggregate` takes. */
export function mostRows({ most }: Tier): bigint {
  return most < pow10(20) ? pow10(6) : pow10(9);
}

/** The plan of a grouped query. */
export function groupPlanOf(
  source: SqlSource,
  grouping: Grouping,
  rows: FigurePlan,
  achievement: AchievementRead | undefined,
): GroupPlan {
  const { prepared, variables } = rows;
  const { name } = ownNames(source);
  // A dialect has a type.
  const tier = source.dialect.tiers.at(-1) ?? source.dialect.tiers[0];
  const periods = periodsOf(grouping);
  const factor = hasMeans(prepared.indikator, grouping) ? periods.multiple : 1n;
  const count = mostRows(tier);
  const most = tier.most / (count * factor * decimalsBetween(variables) * 4n);
  const columns = variables.map(({ scale, possible }) => ({ scale, range: possible }));
  const alone = wholeVariablesOf(
    prepared.variabel.map((one) => ({ ...one, whole: undefined })),
    columns,
  );
  const ranges = alone.map(({ allowed }) => pooledRange(allowed, most, count * factor));
  return {
    source,
    grouping,
    prepared,
    achievement,
    rows,
    tier,
    name,
    keys: [
      ...(grouping.place ? [name('groupPlace')] : []),
      ...(grouping.period ? [name('groupPeriod')] : []),
    ],
    most,
    factor,
    periods,
    alone,
    pooled: pooledVariables(prepared, variables, ranges),
  };
}

/** True where a variable is pooled as its mean over periods. */
function hasMeans({ variabel }: Indikator, { cara }: Grouping): boolean {
  return (
    cara.periode === 'gabung' &&
    Object.values(variabel).some(({ gabungPeriode }) => gabungPeriode === 'rata-rata')
  );
}

/** Parts and wholes are compared in the same decimals. */
function decimalsBetween(variables: readonly WholeVariable[]): bigint {
  const scales = variables.map(({ scale }) => scale);
  return pow10(Math.max(0, ...scales) - Math.min(...scales));
}

function pooledRange({ least, most }: WholeRange, bound: bigint, times: bigint): WholeRange {
  return {
    least: greater(least, -bound) * (least < 0n ? times : 0n),
    most: lesser(most, bound) * (most > 0n ? times : 0n),
  };
}

/** Bounds hold for rows alone; a part may not exceed its whole when pooled either. */
function pooledVariables(
  { variabel }: Prepared,
  variables: readonly WholeVariable[],
  ranges: readonly WholeRange[],
): readonly WholeVariable[] {
  const free = variabel.map((one) => ({ ...one, isCount: false, minimum: undefined, maximum: undefined }));
  return wholeVariablesOf(
    free,
    // Each variable has its range.
    variables.map(({ scale }, i) => ({ scale, range: ranges[i] as WholeRange })),
  );
}

/** True where a value of a row may have more units than a sum can take. */
export function mayExceed({ most }: GroupPlan, { allowed }: WholeVariable): boolean {
  return sizeOf(allowed) > most;
}
