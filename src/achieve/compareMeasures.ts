import type { Rational } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import type { IsiTarget } from '../definition/target.js';
import { gradeOnlyRealisasi, gradeOnlyTarget } from '../issue/achievement.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { type Refused, refuse } from '../issue/refuse.js';
import { type Direction, directionOfMethod, statedDirection } from './direction.js';
import { type Grades, gradesOf, isGradeAlone, type Measure, numbersOf, reachesGrade } from './gradesOf.js';
import { isReached } from './isReached.js';
import type { Operands } from './prepareMethod.js';
import { contains, nearest, type Range, rangeOf } from './range.js';
import type { ReadInput } from './readMasukanCapaian.js';

/** What came of holding a realisation against its target. */
export interface Comparison {
  readonly tercapai: boolean | undefined;
  /** The direction that definition or target states. */
  readonly stated: Direction | undefined;
  /** The same, or that which the method implies. */
  readonly direction: Direction | undefined;
  /** True for a realisation within a range that was aimed at. */
  readonly isInside: boolean;
  /** The classes that were compared, where one of the values is a grade alone. */
  readonly grades: Grades | undefined;
  /** The numbers for the method; or why there are none. */
  readonly operands: Parsed<Operands>;
}

/** Holds a realisation against its target: as numbers, or as grades where one of the values is a grade alone. */
export function compareMeasures(indikator: Indikator, input: ReadInput): Comparison {
  const grades = gradesOf(indikator, input);
  const { target, realisasi, baseline } = input;
  return grades === undefined
    ? compareNumbers(indikator, target, numberOf(realisasi), numberOf(baseline))
    : compareGrades(indikator, target, grades);
}

function compareNumbers(
  indikator: Indikator,
  target: IsiTarget,
  realisasi: Rational | undefined,
  baseline: Rational | undefined,
): Comparison {
  // Where there are no grades, realisation and target are numbers.
  const [value, range] = [realisasi as Rational, rangeOf(target) as Range];
  const goal = nearest(range, value);
  const stated = statedDirection(indikator, target);
  const direction = stated ?? directionOfMethod(indikator.capaian?.metode, goal, baseline);
  return {
    tercapai: isReached(range, value, direction),
    stated,
    direction,
    grades: undefined,
    isInside: target.jenis === 'rentang' && contains(range, value),
    operands: { ok: true, value: { realisasi: value, target: goal, kondisiAwal: baseline } },
  };
}

function compareGrades(indikator: Indikator, target: IsiTarget, grades: Grades): Comparison {
  const operands = numbersOf(grades);
  const stated = statedDirection(indikator, target);
  const { metode } = indikator.capaian ?? {};
  const direction = stated ?? directionOfMethod(metode, operands?.target, operands?.kondisiAwal);
  return {
    tercapai: reachesGrade(indikator, grades, direction),
    stated,
    direction,
    grades,
    isInside: false,
    operands: operands === undefined ? gradeOnly(target, grades) : { ok: true, value: operands },
  };
}

/** The number that was measured; undefined for a grade alone, which has its class instead. */
function numberOf(measure: Measure | undefined): Rational | undefined {
  return isGradeAlone(measure) ? undefined : measure;
}

/** Why there are no numbers: the target is a grade, else the realisation is. */
function gradeOnly(target: IsiTarget, { realisasi }: Grades): Refused {
  if (target.jenis === 'predikat') {
    const { predikat } = target;
    return refuse(gradeOnlyTarget, argument('target'), predikat, { predikat });
  }
  const predikat = realisasi?.predikat ?? '';
  return refuse(gradeOnlyRealisasi, argument('realisasi'), predikat, { predikat });
}
