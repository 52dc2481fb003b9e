import { roundToUnits } from '../../decimal/roundTo.js';
import { isFailure } from '../../formula/compile.js';
import type { KodeIssue } from '../../issue/kodeIssue.js';
import { brokenRuleCode } from '../doubles/brokenRuleCode.js';
import { evaluateInDoubles } from '../doubles/evaluateInDoubles.js';
import type { Kernel } from '../doubles/kernel.js';
import type { RoundedQuotient } from '../doubles/roundedQuotient.js';
import type { Prepared } from '../prepare.js';
import { readValues } from '../readValues.js';

/** The outcome of a row: its result in units of 10^-digit, or the code of its first issue. */
export type RowOutcome = bigint | number | KodeIssue;

/** The outcome of one row that its block did not settle: in doubles where they can, else exactly as `evaluate` does. */
export function rowOutcome(prepared: Prepared, values: readonly unknown[]): RowOutcome {
  const { kernel, pembulatan } = prepared;
  if (kernel !== undefined) {
    const broken = brokenRuleCode(kernel.bounds, values);
    if (broken !== undefined) return broken;
    const rounded = evaluateInDoubles(kernel, values, pembulatan);
    if (rounded !== undefined) return outcomeInDoubles(rounded, kernel);
  }
  return exactOutcome(prepared, values);
}

function outcomeInDoubles(
  { units, numerator, denominator }: RoundedQuotient,
  { zeroOverZero }: Kernel,
): RowOutcome {
  if (denominator !== 0) return units;
  return numerator === 0 ? (zeroOverZero ?? 'zero-over-zero') : 'division-by-zero';
}

function exactOutcome(prepared: Prepared, values: readonly unknown[]): RowOutcome {
  const read = readValues(prepared.variabel, values);
  // A row that could not be read has at least one issue.
  if (!read.ok) return (read.issues[0] as { readonly code: KodeIssue }).code;
  const exact = prepared.program(read.value.map((input) => input.nilai));
  return isFailure(exact) ? exact.code : roundToUnits(exact, prepared.pembulatan);
}
