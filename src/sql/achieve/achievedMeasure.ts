import type { Rational } from '../../decimal/rational.js';
import { type Rounding, roundToUnits } from '../../decimal/roundTo.js';
import { scaledTo, type WholeFraction } from '../arithmetic/wholeFormula.js';
import { roundedSql, type WholeWriting } from '../select/roundedSql.js';

/**
 * What is computed of a percentage: it rounded once, or the sum of it rounded downwards and upwards, which tells numbers apart that lie
 * between two units. Neither ever falls where the percentage grows.
 */
export type AchievedMeasure =
  | { readonly kind: 'rounded'; readonly rounding: Rounding }
  | { readonly kind: 'halves'; readonly digit: number };

/** How many of the least steps of a measure make one percent. */
export function digitOf(measure: AchievedMeasure): number {
  return measure.kind === 'rounded' ? measure.rounding.digit : measure.digit;
}

/** A percentage that is known beforehand. */
export function measured(measure: AchievedMeasure, nilai: Rational): bigint {
  if (measure.kind === 'rounded') return roundToUnits(nilai, measure.rounding);
  const { digit } = measure;
  return roundToUnits(nilai, { digit, mode: 'floor' }) + roundToUnits(nilai, { digit, mode: 'ceil' });
}

/** The percentage of a row, as SQL. */
export function measuredSql(measure: AchievedMeasure, formula: WholeFraction, writing: WholeWriting): string {
  const [numerator, denominator] = scaledTo(formula, digitOf(measure));
  if (measure.kind === 'rounded') return roundedSql(numerator, denominator, measure.rounding.mode, writing);
  const [low, high] = (['floor', 'ceil'] as const).map((mode) =>
    roundedSql(numerator, denominator, mode, writing),
  );
  return `(${low}) + (${high})`;
}
