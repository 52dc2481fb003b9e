import { constantOf } from '../decimal/constantOf.js';
import type { Rational } from '../decimal/rational.js';
import { findKelas } from '../definition/findKelas.js';
import type { Indikator } from '../definition/indikator.js';
import type { Kelas, Skala } from '../definition/skala.js';
import type { IsiTarget } from '../definition/target.js';
import type { Direction } from './direction.js';
import { type Operands, usesBaseline } from './prepareMethod.js';

/** What was measured: a number, or a grade alone. */
export type Measure = Rational | Kelas;

/** True for a grade alone. */
export function isGradeAlone(measure: Measure | undefined): measure is Kelas {
  return measure !== undefined && 'predikat' in measure;
}

/** The classes that are held against each other; undefined where a value has none. */
export type Grades = { readonly [K in keyof Operands]: Kelas | undefined };

/** What is held against each other. */
interface Held {
  readonly target: IsiTarget;
  readonly realisasi: Measure;
  readonly baseline: Measure | undefined;
}

/**
 * The classes of realisation, target and baseline, where one of them is a grade alone: then all are taken as grades, and a
 * number is taken for the class that it lies in. Undefined where all of them are numbers.
 */
export function gradesOf({ skala, capaian }: Indikator, held: Held): Grades | undefined {
  const { target, realisasi, baseline } = held;
  const isFromGrade = usesBaseline(capaian?.metode) && isGradeAlone(baseline);
  if (target.jenis !== 'predikat' && !isGradeAlone(realisasi) && !isFromGrade) return undefined;
  const classOf = (measure: Measure | undefined): Kelas | undefined => {
    if (measure === undefined || isGradeAlone(measure)) return measure;
    return skala === undefined ? undefined : findKelas(skala, measure);
  };
  return {
    realisasi: classOf(realisasi),
    target: targetClass(skala, target),
    kondisiAwal: classOf(baseline),
  };
}

function targetClass(skala: Skala | undefined, target: IsiTarget): Kelas | undefined {
  if (target.jenis === 'predikat') return skala?.kelas.find(({ predikat }) => predikat === target.predikat);
  // A bound or a range may go through the middle of a class.
  if (target.jenis !== 'angka' || skala === undefined) return undefined;
  return findKelas(skala, constantOf(target.nilai));
}

/**
 * Whether a grade meets the grade that was aimed at. Classes stand from the lowest to the highest, so a later one is better,
 * unless the definition says otherwise. Undefined when one of the two has no class.
 */
export function reachesGrade(
  { skala }: Indikator,
  { realisasi, target }: Grades,
  direction: Direction | undefined,
): boolean | undefined {
  if (skala === undefined || realisasi === undefined || target === undefined) return undefined;
  const order = skala.kelas.indexOf(realisasi) - skala.kelas.indexOf(target);
  if (direction === 'stabil') return order === 0;
  return direction === 'turun' ? order <= 0 : order >= 0;
}

/** The numbers of the classes, for a method; undefined where realisation or target has none. */
export function numbersOf({ realisasi, target, kondisiAwal: baseline }: Grades): Operands | undefined {
  if (realisasi?.nilai === undefined || target?.nilai === undefined) return undefined;
  return {
    realisasi: constantOf(realisasi.nilai),
    target: constantOf(target.nilai),
    kondisiAwal: baseline?.nilai === undefined ? undefined : constantOf(baseline.nilai),
  };
}
