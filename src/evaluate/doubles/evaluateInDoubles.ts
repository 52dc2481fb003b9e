import { roundQuotient } from '../../decimal/roundQuotient.js';
import type { Pembulatan } from '../../definition/pembulatan.js';
import { decimalsOfRow } from './brokenRuleCode.js';
import { doubleOf } from './doubleOf.js';
import { type Kernel, planFor } from './kernel.js';
import type { Plan } from './plan.js';
import { RoundedQuotient } from './roundedQuotient.js';

/** Evaluates one row in doubles; undefined where that would not be exact, or where the row breaks a rule. */
export function evaluateInDoubles(
  kernel: Kernel,
  values: readonly unknown[],
  { digit, mode }: Pembulatan,
): RoundedQuotient | undefined {
  const numbers = values.every(isNumber) ? values : values.map(doubleOf);
  const decimals = decimalsOfRow(kernel.bounds, numbers);
  const plan = decimals === -1 ? undefined : planFor(kernel, decimals, digit);
  if (plan === undefined || !isWithin(plan, numbers)) return undefined;
  const above = sumOf(plan.numerator, numbers, plan.factor);
  const below = sumOf(plan.denominator, numbers, plan.factor);
  const numerator = below < 0 ? -above : above;
  const denominator = Math.abs(below);
  return new RoundedQuotient(roundQuotient(numerator, denominator, mode), numerator, denominator, digit);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isWithin({ bound, factor }: Plan, values: readonly number[]): boolean {
  for (const x of values) if (!(Math.abs(x) * factor <= bound)) return false;
  return true;
}

function sumOf(weights: readonly number[], values: readonly number[], factor: number): number {
  // The constant stands behind the weights of all values.
  let sum = weights[values.length] as number;
  for (let i = 0; i < values.length; i += 1) {
    sum += (weights[i] as number) * Math.round((values[i] as number) * factor);
  }
  return sum;
}
