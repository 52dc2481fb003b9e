import type { KodeIssue } from '../../issue/kodeIssue.js';
import type { Bounds } from './bounds.js';
import { decimalsOf } from './doubleOf.js';
import type { Plan } from './plan.js';

// The rules of a row on doubles. `evaluate/brokenRule` has the same rules on exact values. Comparing two doubles compares their
// shortest texts, which are the values.

/** The most decimals of any value of a row; -1 when doubles cannot hold one of them exactly, or one breaks a rule. */
export function decimalsOfRow(bounds: readonly Bounds[], values: readonly number[]): number {
  let most = 0;
  for (let i = 0; i < bounds.length; i += 1) {
    // Every variable has its bounds and its value.
    const decimals = soundDecimals(bounds[i] as Bounds, values[i] as number, values);
    if (decimals === -1) return -1;
    if (decimals > most) most = decimals;
  }
  return most;
}

function soundDecimals(
  { isCount, minimum, maximum, whole }: Bounds,
  x: number,
  values: readonly number[],
): number {
  if (!(x >= minimum && x <= maximum)) return -1;
  if (whole >= 0 && !(x <= (values[whole] as number))) return -1;
  if (Math.floor(x) === x) return 0;
  return isCount ? -1 : decimalsOf(x);
}

/** The code of the first rule that a row breaks; undefined when it breaks none, or when doubles cannot decide. */
export function brokenRuleCode(bounds: readonly Bounds[], values: readonly unknown[]): KodeIssue | undefined {
  for (let i = 0; i < bounds.length; i += 1) {
    const code = brokenBy(bounds[i] as Bounds, values[i]);
    if (code !== undefined) return code === 'unsure' ? undefined : code;
  }
  for (let i = 0; i < bounds.length; i += 1) {
    const { whole } = bounds[i] as Bounds;
    if (whole >= 0 && (values[i] as number) > (values[whole] as number)) return 'part-exceeds-whole';
  }
  return undefined;
}

function brokenBy(
  { isCount, minimum, maximum, isExact }: Bounds,
  value: unknown,
): KodeIssue | 'unsure' | undefined {
  if (value === null || value === undefined) return 'missing';
  if (typeof value !== 'number') return 'unsure';
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return 'not-a-number';
  if (isCount && !Number.isInteger(value)) return 'not-whole';
  if (isCount && value < 0) return 'negative';
  if (value >= minimum && value <= maximum) return undefined;
  return isExact ? 'out-of-bounds' : 'unsure';
}

/** The values of one variable that a plan takes: from `least` to `most`, whole numbers once multiplied by `factor`. */
export interface Span {
  readonly least: number;
  readonly most: number;
  /** 10^decimals of a value; 1 for a count. */
  readonly factor: number;
}

/** What the values of one variable must be under a plan. */
export function spanOf({ isCount, minimum, maximum }: Bounds, { bound, factor }: Plan): Span {
  const most = bound / factor;
  return {
    least: Math.max(minimum, -most),
    most: Math.min(maximum, most),
    factor: isCount ? 1 : factor,
  };
}
