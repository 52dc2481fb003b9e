import type { ModePembulatan } from '../../decimal/roundTo.js';
import { spanOf } from '../doubles/brokenRuleCode.js';
import type { Kernel } from '../doubles/kernel.js';
import type { Plan } from '../doubles/plan.js';

/**
 * What a loop needs to know of one variable: 10^decimals of its values, the least and the most that they may be, and what
 * one unit adds to the sum above and to the sum below.
 */
export type Term = readonly [factor: number, least: number, most: number, above: number, below: number];

/** The terms of all variables, and the constants of both sums. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly constants: readonly [above: number, below: number];
}

/** The terms of a plan. For half-up they are those of (2 p + d) / (2 d): the floor of this is p / d rounded. */
export function termsOf({ bounds }: Kernel, plan: Plan, mode: ModePembulatan): Terms {
  const double = mode === 'half-up' ? 2 : 1;
  const weights = plan.numerator.map((above, i): [number, number] => {
    // Both sums have a weight for each variable, and a constant.
    const below = plan.denominator[i] as number;
    return [mode === 'half-up' ? 2 * above + below : above, double * below];
  });
  const terms = bounds.map((one, i): Term => {
    const { factor, least, most } = spanOf(one, plan);
    const [above, below] = weights[i] as [number, number];
    const unitsOfPlan = plan.factor / factor;
    return [factor, least, most, above * unitsOfPlan, below * unitsOfPlan];
  });
  return { terms, constants: weights[bounds.length] as [number, number] };
}

/** All numbers of some terms in one typed array, in which the engine knows that every number is a double. */
export function packed(terms: readonly Term[], constants: readonly number[] = []): Float64Array {
  return Float64Array.from([...terms.flat(), ...constants]);
}

/** A term that adds nothing, of a variable that is always zero. */
export const noTerm: Term = [1, 0, 0, 0, 0];
