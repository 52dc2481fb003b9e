import type { Rational } from '../decimal/rational.js';
import type { Direction } from './direction.js';
import { contains, goalOf, type Range } from './range.js';

/**
 * Whether a number meets a target of numbers: the realisation itself, the way the polarity says. Without a direction only what
 * lies on the target is known to meet it; undefined when it depends on a direction that nobody stated.
 */
export function isReached(
  range: Range,
  realisasi: Rational,
  direction: Direction | undefined,
): boolean | undefined {
  if (direction !== undefined) return contains(goalOf(range, direction), realisasi);
  return contains(range, realisasi) ? true : undefined;
}
