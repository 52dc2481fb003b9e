import { constantOf } from '../../decimal/constantOf.js';
import { roundToUnits } from '../../decimal/roundTo.js';
import type { Formula } from '../../definition/formula.js';
import type { Pembulatan } from '../../definition/pembulatan.js';
import { type Quotient, quotientOf } from '../../formula/quotient.js';
import { wholeQuotientOf } from '../../formula/wholeQuotient.js';
import type { PreparedVariabel } from '../preparedVariabel.js';
import { type Bounds, boundsOf } from './bounds.js';
import { type Plan, planOf } from './plan.js';

/** A formula ready for evaluation in doubles. Rows that doubles cannot settle exactly are left to the exact program. */
export interface Kernel {
  readonly bounds: readonly Bounds[];
  readonly quotient: Quotient;
  /** The plans, by the number of decimals of the values; each is made when first needed. */
  readonly plans: (Plan | undefined)[];
  /** What 0/0 is worth, in units of the result; undefined: an issue. */
  readonly zeroOverZero: number | undefined;
}

/** The kernel of a formula that is a quotient of sums; undefined for any other. */
export function kernelOf(
  formula: Formula,
  variabel: readonly PreparedVariabel[],
  pembulatan: Pembulatan,
): Kernel | undefined {
  const quotient = quotientOf(
    formula,
    variabel.map(({ id }) => id),
  );
  if (quotient === undefined) return undefined;
  const instead = formula.jenis === 'rasio' ? formula.nolPerNol : undefined;
  const zeroOverZero =
    instead === undefined ? undefined : Number(roundToUnits(constantOf(instead.nilai), pembulatan));
  if (zeroOverZero !== undefined && !Number.isSafeInteger(zeroOverZero)) return undefined;
  return { bounds: variabel.map(boundsOf), quotient, plans: [], zeroOverZero };
}

/** The plan for values of so many decimals; undefined when doubles cannot hold them. */
export function planFor({ quotient, plans }: Kernel, decimals: number, digit: number): Plan | undefined {
  // Plans for fewer decimals are made along with it, so that the list has no holes.
  for (let k = plans.length; k <= decimals; k += 1) {
    plans.push(planOf(wholeQuotientOf(quotient, k, digit), k));
  }
  return plans[decimals];
}
