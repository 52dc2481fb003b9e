import { isGradeAlone, type Measure } from '../../achieve/gradesOf.js';
import { prepareMethod } from '../../achieve/prepareMethod.js';
import { MAX_BITS, MAX_DIGITS } from '../../decimal/exceedsLimit.js';
import { pow10 } from '../../decimal/pow10.js';
import type { Indikator } from '../../definition/indikator.js';
import { defaultPembulatan } from '../../definition/pembulatan.js';
import { type Choice, choiceWithin, partsOfChoice } from '../arithmetic/choice.js';
import { bitLength, type FractionBits, mostBits } from '../arithmetic/mostBits.js';
import { isLongerThan, scaleWhole, variableWhole, type Whole } from '../arithmetic/whole.js';
import { constantFraction, scaledTo, unitsFraction, type WholeFraction } from '../arithmetic/wholeFormula.js';
import {
  greater,
  magnitude,
  peakOf,
  sizeOf,
  type WholeRange,
  wholeRangeOf,
} from '../arithmetic/wholeRange.js';
import type { WholeVariable } from '../arithmetic/wholeVariable.js';
import type { Dialect } from '../dialect/dialect.js';
import { scaleOf } from '../dialect/tipeKolom.js';
import { MAX_FORMULA_PARTS, valueBits } from '../select/figurePlan.js';
import { isSafeQuotient, type Stage, stagesWithin } from '../select/stagesOf.js';
import { type AchievedMeasure, digitOf, measured } from './achievedMeasure.js';
import { achievementChoice, type Baseline, type Held } from './achievementChoice.js';
import { type EarlyCode, earlyCodes } from './earlyCodes.js';
import { gradeSteps } from './gradeSteps.js';
import type { AchievementRead } from './readAchievement.js';

/** What an achievement is computed of, in the order of its variables. */
export type AchievementPart = 'units' | 'numerator' | 'divisor' | 'target' | 'baseline';

/** The realisation as the query has it: whole units; or, where it is taken exact, a numerator over a divisor above zero. */
export interface RealisedUnits {
  readonly digit: number;
  readonly units: WholeRange;
  /** Undefined: as printed. */
  readonly exact: { readonly numerator: WholeRange; readonly divisor: WholeRange } | undefined;
  readonly isWide: boolean;
  readonly bits: FractionBits;
}

/** A realisation as printed: so many units at most. */
export function printedUnits(digit: number, most: bigint, isWide: boolean): RealisedUnits {
  const bits = { above: bitLength(most), below: bitLength(pow10(digit)) };
  return { digit, units: { least: -most, most }, exact: undefined, isWide, bits };
}

/** A measure, and the most that it can be without its sign. */
export interface Measured {
  readonly measure: AchievedMeasure;
  readonly most: bigint;
}

/** An achievement over the rows of a query: what is to be computed, and in which types. */
export interface AchievementPlan {
  readonly indikator: Indikator;
  readonly parts: readonly AchievementPart[];
  readonly variables: readonly WholeVariable[];
  /** Codes that single values decide, before anything is computed. */
  readonly early: readonly EarlyCode[];
  /** The positions of values that a row may lack all the same. */
  readonly mayLack: ReadonlySet<number>;
  /** What is left to decide. */
  readonly choice: Choice;
  readonly stages: readonly Stage[];
  readonly units: Measured;
  /** What grades go by, where that is not the rounded percentage. */
  readonly grade: Measured | undefined;
}

/** The plan of an achievement; undefined where its numbers or its text would grow beyond what is written. */
export function achievementPlanOf(
  indikator: Indikator,
  read: AchievementRead,
  realised: RealisedUnits,
  dialect: Dialect,
): AchievementPlan | undefined {
  if (!isWithinBits(read, realised)) return undefined;
  const slots = slotsOf(read, realised, dialect);
  const whole = achievementChoice(heldOf(indikator, read, realised, slots));
  const { early, rest, ranges } = earlyCodes(
    whole,
    slots.map(({ range }) => range),
  );
  const choice = choiceWithin(rest, ranges);
  const { capaian = {} } = indikator;
  const units: AchievedMeasure = { kind: 'rounded', rounding: capaian.pembulatan ?? defaultPembulatan };
  const grade = gradeMeasure(indikator);
  const measures = grade === undefined ? [units] : [units, grade];
  if (isLongerThan(wholesOf(choice), MAX_FORMULA_PARTS)) return undefined;
  const stages = stagesWithin(
    ranges,
    (within, most) => isSafeChoice(choice, measures, within, most),
    dialect.tiers,
    slots.some(({ isWide }) => isWide),
  );
  return {
    indikator,
    parts: slots.map(({ part }) => part),
    variables: slots.map(({ range }, i) => variableIn(range, ranges[i] ?? range)),
    early,
    mayLack: new Set(slots.flatMap(({ part }, i) => (part === 'baseline' && !needs(early, i) ? [i] : []))),
    choice,
    stages,
    units: { measure: units, most: mostOf(choice, units, stages) },
    grade: grade && { measure: grade, most: mostOf(choice, grade, stages) },
  };
}

/** A part with what is known of its units. */
interface Slot {
  readonly part: AchievementPart;
  readonly range: WholeRange;
  readonly isWide: boolean;
}

function slotsOf({ columns }: AchievementRead, realised: RealisedUnits, { read }: Dialect): readonly Slot[] {
  const { units, exact, isWide } = realised;
  const own: readonly Slot[] =
    exact === undefined
      ? [{ part: 'units', range: units, isWide }]
      : [
          { part: 'numerator', range: exact.numerator, isWide },
          { part: 'divisor', range: exact.divisor, isWide },
        ];
  const given = (['target', 'baseline'] as const).flatMap((part): Slot[] => {
    const column = columns[part];
    return column === undefined ? [] : [{ part, ...read(column.quoted, column.type) }];
  });
  return [...own, ...given];
}

function heldOf(
  indikator: Indikator,
  { metode, target, baseline, columns }: AchievementRead,
  { digit }: RealisedUnits,
  slots: readonly Slot[],
): Held {
  const count = slots.length;
  const at = (part: AchievementPart) => slots.findIndex((slot) => slot.part === part);
  const ofColumn = (part: 'target' | 'baseline') => {
    const column = columns[part];
    return column && unitsFraction(at(part), count, pow10(scaleOf(column.type)));
  };
  const fraction = ofColumn('baseline');
  return {
    indikator,
    metode,
    count,
    realisasi: realisedFraction(at, count, digit),
    target,
    targetOfRow: ofColumn('target'),
    baseline:
      fraction === undefined ? fixedBaseline(baseline, count) : { fraction, position: at('baseline') },
  };
}

/** A numerator over a divisor is the result in units of 10^-digit. */
function realisedFraction(
  at: (part: AchievementPart) => number,
  count: number,
  digit: number,
): WholeFraction {
  const scale = pow10(digit);
  if (at('units') >= 0) return unitsFraction(at('units'), count, scale);
  return {
    numerator: variableWhole(at('numerator'), count),
    denominator: scaleWhole(variableWhole(at('divisor'), count), scale),
  };
}

function fixedBaseline(baseline: Measure | undefined, count: number): Baseline | undefined {
  if (baseline === undefined) return undefined;
  if (isGradeAlone(baseline)) return { kelas: baseline };
  return { nilai: baseline, fraction: constantFraction(baseline, count) };
}

function gradeMeasure({ capaian = {} }: Indikator): AchievedMeasure | undefined {
  const { dasar, skala } = capaian;
  return dasar === 'eksak' && skala !== undefined
    ? { kind: 'halves', digit: gradeSteps(skala).digit }
    : undefined;
}

/** True for a value without which there is no achievement, whatever the others are. */
function needs(early: readonly EarlyCode[], i: number): boolean {
  return early.some(({ position, test }) => position === i && test === 'absent');
}

function variableIn(possible: WholeRange, allowed: WholeRange): WholeVariable {
  const none = { isCount: false, minimum: undefined, maximum: undefined, whole: undefined };
  return { scale: 0, ...none, possible, allowed };
}

/** True when the library itself never finds a step of a method too large. */
function isWithinBits(
  { metode, target, baseline, columns }: AchievementRead,
  { bits }: RealisedUnits,
): boolean {
  const given: Readonly<Record<string, FractionBits>> = {
    realisasi: bits,
    target: columns.target ? valueBits(columns.target.type) : bitsOfText(JSON.stringify(target).length),
    kondisiAwal: columns.baseline
      ? valueBits(columns.baseline.type)
      : bitsOfText(
          baseline === undefined || isGradeAlone(baseline)
            ? MAX_DIGITS
            : `${baseline.numerator}${baseline.denominator}`.length,
        ),
  };
  const methods =
    typeof metode === 'string'
      ? (['rasio', 'selisih', 'rasio-terbalik', 'dari-baseline'] as const)
      : [metode];
  return methods.every(
    (method) => mostBits(prepareMethod(method).indikator.formula, (id) => given[id] ?? bits) <= MAX_BITS,
  );
}

/** What a decimal text of so many letters has at most. */
function bitsOfText(letters: number): FractionBits {
  const bits = bitLength(pow10(letters));
  return { above: bits, below: bits };
}

function wholesOf(choice: Choice): readonly Whole[] {
  return partsOfChoice(choice).flatMap((part): Whole[] => {
    if (part.kind === 'comparison') return [part.left, part.right];
    return part.kind === 'formula' ? [part.formula.numerator, part.formula.denominator] : [];
  });
}

function isSafeChoice(
  choice: Choice,
  measures: readonly AchievedMeasure[],
  ranges: readonly WholeRange[],
  most: bigint,
): boolean {
  return partsOfChoice(choice).every((part) => {
    if (part.kind === 'comparison')
      return [part.left, part.right].every((one) => peakOf(one, ranges) <= most);
    if (part.kind !== 'formula') return true;
    return measures.every((measure) =>
      isSafeQuotient(...scaledTo(part.formula, digitOf(measure)), ranges, most),
    );
  });
}

/** A divisor is one at least, and rounding adds one at most; halves are two roundings. */
function mostOf(choice: Choice, measure: AchievedMeasure, stages: readonly Stage[]): bigint {
  const sizes = partsOfChoice(choice).flatMap((part): bigint[] => {
    if (part.kind === 'number') return [magnitude(measured(measure, part.nilai))];
    if (part.kind !== 'formula') return [];
    const [numerator] = scaledTo(part.formula, digitOf(measure));
    return stages.map(({ ranges }) => 2n * (sizeOf(wholeRangeOf(numerator, ranges)) + 1n));
  });
  return sizes.reduce(greater, 0n);
}
