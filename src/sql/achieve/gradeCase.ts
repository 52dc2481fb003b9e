import { pow10 } from '../../decimal/pow10.js';
import type { Kelas, Skala } from '../../definition/skala.js';
import type { Dialect } from '../dialect/dialect.js';
import { writeText } from '../dialect/writeText.js';
import { numberIn } from '../select/sqlRow.js';
import { type AchievedMeasure, digitOf } from './achievedMeasure.js';
import { firstUnits, gradeSteps } from './gradeSteps.js';

/** A measure of a row, by its name in the query, and the most that it can be. */
export interface MeasuredColumn {
  readonly name: string;
  readonly measure: AchievedMeasure;
  /** Without its sign. */
  readonly most: bigint;
}

/** The grade of a measure by a scale; NULL where there is none, or no class. */
export function gradeCase(dialect: Dialect, skala: Skala, { name, measure, most }: MeasuredColumn): string {
  const units = pow10(digitOf(measure)) * (measure.kind === 'halves' ? 2n : 1n);
  const { lowest, steps } = gradeSteps(skala);
  const written = (kelas: Kelas | undefined) =>
    kelas === undefined ? 'NULL' : writeText(dialect, kelas.predikat);
  let below = written(lowest);
  const whens: string[] = [];
  for (const [i, step] of steps.entries()) {
    const first = firstUnits(step, units);
    const next = steps[i + 1];
    // A class between two numbers of units has no number of its own.
    const isEmpty = next !== undefined && firstUnits(next, units) === first;
    const own = written(step.kelas);
    if (isEmpty || own === below) continue;
    if (first > most) break;
    if (first > -most) whens.push(`WHEN ${name} < ${numberIn({ dialect }, first)} THEN ${below}`);
    below = own;
  }
  if (whens.length === 0 && below === 'NULL') return "CASE WHEN 1 = 0 THEN '' END";
  return `CASE WHEN ${name} IS NULL THEN NULL ${[...whens, `ELSE ${below}`].join(' ')} END`;
}
