import { readExact } from '../../decimal/angka.js';
import { compare } from '../../decimal/rational.js';
import type { ExactBound, PreparedVariabel } from '../preparedVariabel.js';

/** The bounds of one variable as doubles, moved inwards where a bound has no double of its own. */
export interface Bounds {
  readonly isCount: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** True when both are the very bounds of the definition, so that a value beyond them is out of bounds. */
  readonly isExact: boolean;
  /** The position of the variable that this one is a part of; -1 when it is part of none. */
  readonly whole: number;
}

/** The rules of a variable as doubles. */
export function boundsOf({ isCount, minimum, maximum, whole = -1 }: PreparedVariabel): Bounds {
  const lower = minimum === undefined ? Number.NEGATIVE_INFINITY : doubleWithin(minimum, 1);
  const upper = maximum === undefined ? Number.POSITIVE_INFINITY : doubleWithin(maximum, -1);
  return {
    isCount,
    minimum: isCount ? Math.max(lower, 0) : lower,
    maximum: upper,
    isExact: isDecimal(lower, minimum) && isDecimal(upper, maximum),
    whole,
  };
}

/** The double of a bound; where no double has the same decimal, one a little further in `direction` (1 up, -1 down). */
function doubleWithin(bound: ExactBound, direction: number): number {
  const near = Number(bound.text);
  return isDecimal(near, bound)
    ? near
    : near + direction * Math.max(Math.abs(near) * 1e-15, Number.MIN_VALUE);
}

/** True when the shortest text of a double is the bound itself, or when there is no bound. */
function isDecimal(x: number, bound: ExactBound | undefined): boolean {
  if (bound === undefined) return true;
  const read = readExact(x);
  return read.ok && compare(read.nilai, bound.value) === 0;
}
