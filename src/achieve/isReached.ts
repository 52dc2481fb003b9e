import type { Rational } from '../decimal/rational.js';
import { findKelas } from '../definition/findKelas.js';
import type { Indikator } from '../definition/indikator.js';
import type { IsiTarget } from '../definition/target.js';
import type { Direction } from './direction.js';
import { contains, goalOf, rangeOf } from './range.js';

/**
 * Whether the target was met: the realisation itself against the target, the way the polarity says. Without a direction only
 * what lies on the target is known to meet it. Undefined when the two cannot be compared, such as a number with a grade of no
 * scale, and when it depends on a direction that nobody stated.
 */
export function isReached(
  indikator: Indikator,
  target: IsiTarget,
  realisasi: Rational,
  direction: Direction | undefined,
): boolean | undefined {
  if (target.jenis === 'predikat') return reachesGrade(indikator, target.predikat, realisasi);
  const range = rangeOf(target);
  if (range === undefined) return undefined;
  if (direction !== undefined) return contains(goalOf(range, direction), realisasi);
  return contains(range, realisasi) ? true : undefined;
}

/** Classes stand from the lowest to the highest: a later position is a better grade. */
function reachesGrade({ skala }: Indikator, predikat: string, realisasi: Rational): boolean | undefined {
  const kelas = skala === undefined ? undefined : findKelas(skala, realisasi);
  if (skala === undefined || kelas === undefined) return undefined;
  const wanted = skala.kelas.findIndex((one) => one.predikat === predikat);
  return skala.kelas.indexOf(kelas) >= wanted;
}
