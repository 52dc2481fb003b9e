import type { Whole } from '../arithmetic/whole.js';
import { magnitude } from '../arithmetic/wholeRange.js';
import type { Tier } from '../dialect/dialect.js';

/** Writes whole-number arithmetic as SQL in one type; `units` are the whole units of each variable. */
export function writeWhole(whole: Whole, tier: Tier, units: readonly string[]): string {
  switch (whole.kind) {
    case 'sum':
      return writeSum(whole.weights, tier, units);
    case 'joined': {
      const [left, right] = whole.times;
      return `${writeTimes(left, whole.left, tier, units)} + ${writeTimes(right, whole.right, tier, units)}`;
    }
    case 'product':
      return `(${writeWhole(whole.left, tier, units)}) * (${writeWhole(whole.right, tier, units)})`;
  }
}

function writeTimes(factor: bigint, whole: Whole, tier: Tier, units: readonly string[]): string {
  const written = `(${writeWhole(whole, tier, units)})`;
  return factor === 1n ? written : `${tier.constant(factor)} * ${written}`;
}

/** `100 * "a" - "b" + 5`: signs stand between the terms, so that no two of them meet. */
function writeSum(weights: readonly bigint[], tier: Tier, units: readonly string[]): string {
  const terms = weights.flatMap((weight, i) => {
    if (weight === 0n) return [];
    const unit = units[i];
    return [{ isNegative: weight < 0n, text: writeTerm(magnitude(weight), unit, tier) }];
  });
  const [first, ...rest] = terms;
  if (first === undefined || isFixed(weights)) return tier.alone(weights.at(-1) ?? 0n);
  const start = first.isNegative ? `-${first.text}` : first.text;
  return rest.reduce((sum, { isNegative, text }) => `${sum} ${isNegative ? '-' : '+'} ${text}`, start);
}

/** True for a sum without variables. */
function isFixed(weights: readonly bigint[]): boolean {
  return weights.slice(0, -1).every((weight) => weight === 0n);
}

/** A weight above zero times the units of a variable; the constant behind the weights has none. */
function writeTerm(weight: bigint, unit: string | undefined, tier: Tier): string {
  if (unit === undefined) return tier.constant(weight);
  return weight === 1n ? tier.value(unit) : `${tier.constant(weight)} * ${tier.value(unit)}`;
}
