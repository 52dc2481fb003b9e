import { limited } from '../../achieve/achievement.js';
import { constantOf } from '../../decimal/constantOf.js';
import type { KodeIssue } from '../../issue/kodeIssue.js';
import {
  type Absence,
  type Choice,
  type ChoiceEnd,
  partsOfChoice,
  type WholeComparison,
} from '../arithmetic/choice.js';
import type { WholeFraction } from '../arithmetic/wholeFormula.js';
import { magnitude } from '../arithmetic/wholeRange.js';
import type { Dialect } from '../dialect/dialect.js';
import { valueConditions } from '../select/goodRow.js';
import { beyond, type Reason } from '../select/kodeCase.js';
import { numberIn, type SqlValue } from '../select/sqlRow.js';
import type { Stage } from '../select/stagesOf.js';
import { writeWhole } from '../select/writeWhole.js';
import { type AchievedMeasure, measured, measuredSql } from './achievedMeasure.js';
import type { AchievementPart, AchievementPlan } from './achievementPlan.js';

/** What the parts of an achievement are called in a query. */
export interface AchievementRow {
  readonly dialect: Dialect;
  readonly plan: AchievementPlan;
  /** In the order of the variables. */
  readonly values: readonly SqlValue[];
}

/** A measure of the achievement of a row; NULL where it has none, or none that a type of the dialect can hold. */
export function achievementCase(row: AchievementRow, measure: AchievedMeasure): string {
  const { choice, stages } = row.plan;
  const whens = stages.flatMap((stage) => {
    const written = writeChoice(row, choice, stage, (end) => endSql(row, end, measure, stage));
    return written === NOTHING ? [] : [`WHEN ${conditions(row, stage)} THEN ${written}`];
  });
  return whens.length === 0 ? 'CASE WHEN 1 = 0 THEN 0 END' : `CASE\n    ${whens.join('\n    ')}\n  END`;
}

/** Stands for no value; no CASE has nothing else, since its type would be unknown. */
const NOTHING = 'NULL';

/** That all values lie within their ranges; what a row may lack may be absent. */
function conditions({ plan, values, dialect }: AchievementRow, { ranges }: Stage): string {
  const all = plan.variables.map((variable, i) => {
    const own = valueConditions({ dialect, values }, ranges, [], variable, i).join(' AND ');
    return plan.mayLack.has(i) ? `(${values[i]?.column} IS NULL OR ${own})` : own;
  });
  return all.join(' AND ');
}

/** A choice as CASE, with what each of its ends is written as; ways that are written alike are one. */
function writeChoice(
  row: AchievementRow,
  choice: Choice,
  stage: Stage,
  written: (end: ChoiceEnd) => string,
): string {
  if (choice.kind !== 'comparison' && choice.kind !== 'absence') return written(choice);
  const [then, otherwise] = [choice.then, choice.otherwise].map((one) =>
    writeChoice(row, one, stage, written),
  ) as [string, string];
  if (then === otherwise) return then;
  const when = `WHEN ${conditionSql(row, choice, stage)} THEN ${then}`;
  if (otherwise === NOTHING) return `CASE ${when} END`;
  // What goes on with conditions goes on in the same CASE.
  return otherwise.startsWith('CASE WHEN ')
    ? `CASE ${when} ${otherwise.slice('CASE '.length)}`
    : `CASE ${when} ELSE ${otherwise} END`;
}

function conditionSql(
  { values }: AchievementRow,
  choice: WholeComparison | Absence,
  { tier }: Stage,
): string {
  if (choice.kind === 'absence') return `${values[choice.position]?.column} IS NULL`;
  const units = values.map((value) => value.units);
  const { left, sign, right } = choice;
  return `${writeWhole(left, tier, units)} ${sign} ${writeWhole(right, tier, units)}`;
}

function endSql(row: AchievementRow, end: ChoiceEnd, measure: AchievedMeasure, stage: Stage): string {
  const { indikator } = row.plan;
  switch (end.kind) {
    case 'code':
      return NOTHING;
    case 'number': {
      const value = measured(measure, limited(indikator, end.nilai));
      return magnitude(value) > stage.tier.most ? NOTHING : numberIn(row, value);
    }
    case 'formula':
      return boundedSql(row, end.formula, measure, stage);
  }
}

/** A formula between floor and cap; in brackets, so that no CASE of another stands at its beginning. */
function boundedSql(
  { dialect, plan, values }: AchievementRow,
  formula: WholeFraction,
  measure: AchievedMeasure,
  { tier, ranges }: Stage,
): string {
  const { batasAtas, batasBawah } = plan.indikator.capaian ?? {};
  const [cap, floor] = [batasAtas, batasBawah].map((bound) =>
    bound === undefined ? undefined : measured(measure, constantOf(bound)),
  );
  // A bound beyond the type is never met from one side, and from the other leaves no number that fits.
  if ((cap ?? 0n) < -tier.most || (floor ?? 0n) > tier.most) return NOTHING;
  const units = values.map((value) => value.units);
  const computed = `(${measuredSql(measure, formula, { tier, units, ranges })})`;
  const capped =
    cap === undefined || cap > tier.most ? computed : dialect.lesser(computed, tier.constant(cap));
  const bounded =
    floor === undefined || floor < -tier.most ? capped : dialect.greater(capped, tier.constant(floor));
  // The lesser of NULL and a bound would be the bound.
  const known = tier.isPartial === true ? `CASE WHEN ${computed} IS NOT NULL THEN ${bounded} END` : bounded;
  return tier.result?.(known) ?? known;
}

/** What is known of a row in the query around its achievement. */
export interface Unachieved {
  /** Its achievement. */
  readonly result: string;
  /** That it has a realisation. */
  readonly isRealised: string;
  /** Why it has none. */
  readonly kode: string;
}

/** Why a row is without an achievement: the code of its realisation, or of its first issue in the order of the library; NULL beside one. */
export function achievementKode(row: AchievementRow, own: Unachieved): string {
  const { plan } = row;
  const last = plan.stages.at(-1);
  const reasons = [...givenReasons(row), ...(last === undefined ? [] : beyond({ ...row, ...plan }, last))];
  const whens = [
    `WHEN ${own.result} IS NOT NULL THEN NULL`,
    `WHEN NOT (${own.isRealised}) THEN ${own.kode}`,
    ...reasons.map(({ condition, kode }) => `WHEN ${condition} THEN '${kode}'`),
  ];
  const rest =
    last === undefined
      ? "'limit'"
      : writeChoice(row, plan.choice, last, (end) => `'${end.kind === 'code' ? end.kode : 'limit'}'`);
  return `CASE\n    ${[...whens, `ELSE ${rest}`].join('\n    ')}\n  END`;
}

/** The codes that an achievement can have beside those of its realisation. */
export function achievementCodes(row: AchievementRow): readonly KodeIssue[] {
  const ends = partsOfChoice(row.plan.choice).flatMap((part) => (part.kind === 'code' ? [part.kode] : []));
  return [...new Set([...givenReasons(row).map(({ kode }) => kode), ...ends])];
}

/** What is wrong with target and baseline, and what single values decide. */
function givenReasons(row: AchievementRow): readonly Reason[] {
  const { plan, values } = row;
  const given = plan.parts.flatMap((part, i) => reasonsOfPart(part, values[i] as SqlValue));
  const early = plan.early.map(({ position, test, kode }) => {
    // Every position has its value.
    const { column, units } = values[position] as SqlValue;
    const condition =
      test === 'absent' ? `${column} IS NULL` : `${units} ${test.sign} ${numberIn(row, test.bound)}`;
    return { condition, kode };
  });
  return [...given, ...early];
}

function reasonsOfPart(
  part: AchievementPart,
  { column, units, notNumber, mayNotFit }: SqlValue,
): readonly Reason[] {
  if (part !== 'target' && part !== 'baseline') return [];
  const reasons: readonly (Reason | false)[] = [
    part === 'target' && { condition: `${column} IS NULL`, kode: 'no-target' },
    notNumber !== undefined && { condition: notNumber, kode: 'not-a-number' },
    mayNotFit && { condition: `${column} IS NOT NULL AND ${units} IS NULL`, kode: 'limit' },
  ];
  return reasons.filter((reason) => reason !== false);
}
