import { isFailure } from '../formula/compile.js';
import { arithmeticIssue } from './arithmeticIssue.js';
import { brokenParts } from './brokenRule.js';
import type { HasilGagal } from './hasil.js';
import type { Input } from './input.js';
import { ExactInputs } from './inputs.js';
import type { Prepared } from './prepare.js';
import { Result } from './result.js';
import { RoundedFraction } from './rounded.js';

/**
 * Evaluates inputs that were read before and joined since. The bounds of a variable are meant for one
 * row, not for the sum of many, so only parts are checked against their wholes.
 */
export function evaluateInputs(prepared: Prepared, inputs: readonly Input[]): Result | HasilGagal {
  const issues = brokenParts(inputs);
  return issues.length > 0
    ? { ok: false, id: prepared.indikator.id, issues }
    : evaluateExactly(prepared, inputs);
}

/** Evaluates inputs that break no rule; `inner` are the results that some of them were taken from. */
export function evaluateExactly(
  prepared: Prepared,
  inputs: readonly Input[],
  inner: readonly Result[] = [],
): Result | HasilGagal {
  const { indikator, pembulatan } = prepared;
  const exact = prepared.program(inputs.map((input) => input.nilai));
  if (isFailure(exact)) return { ok: false, id: indikator.id, issues: [arithmeticIssue(exact, indikator)] };
  return new Result(prepared, new RoundedFraction(exact, pembulatan), new ExactInputs(inputs), inner);
}
