import { compare, isWhole, type Rational } from '../decimal/rational.js';
import { negative, notWhole, outOfBounds, partExceedsWhole } from '../issue/evaluation.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import type { Input } from './input.js';
import type { ExactBound, PreparedVariabel } from './preparedVariabel.js';

// The rules of a row on exact values. `doubles/brokenRuleCode` has the same rules on doubles.

/** The first rule that the value of one variable breaks; undefined when it breaks none. `given` is what its sentence shows. */
export function brokenRule(variabel: PreparedVariabel, exact: Rational, given: unknown): Issue | undefined {
  const { id, label, isCount } = variabel;
  const place = { asal: 'data', path: [id] } as const;
  if (isCount && !isWhole(exact)) return makeIssue(notWhole, place, given, { label });
  if (isCount && exact.numerator < 0n) return makeIssue(negative, place, given, { label });
  if (isWithin(variabel, exact)) return undefined;
  return makeIssue(outOfBounds, place, given, { label, batas: boundsText(variabel) });
}

function isWithin({ minimum, maximum }: PreparedVariabel, exact: Rational): boolean {
  if (minimum !== undefined && compare(exact, minimum.value) < 0) return false;
  return maximum === undefined || compare(exact, maximum.value) <= 0;
}

/** `>= 0`, `<= 100`, or `>= 0, <= 100`. */
function boundsText({ minimum, maximum }: PreparedVariabel): string {
  const write = (sign: string, bound: ExactBound | undefined) =>
    bound === undefined ? [] : [`${sign} ${bound.text}`];
  return [...write('>=', minimum), ...write('<=', maximum)].join(', ');
}

/** One issue for each part that exceeds the whole that it is a part of. */
export function brokenParts(inputs: readonly Input[]): Issue[] {
  return inputs.flatMap((part) => brokenPart(part, inputs));
}

function brokenPart(part: Input, inputs: readonly Input[]): Issue[] {
  const { id, label } = part.variabel;
  const whole = part.variabel.whole === undefined ? undefined : inputs[part.variabel.whole];
  if (whole === undefined || compare(part.nilai, whole.nilai) <= 0) return [];
  const fakta = { label, bagian: part.teks, labelSeluruh: whole.variabel.label, seluruh: whole.teks };
  return [makeIssue(partExceedsWhole, { asal: 'data', path: [id] }, part.teks, fakta)];
}
