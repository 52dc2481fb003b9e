import { pow10 } from '../../decimal/pow10.js';
import { onlyVariableOf, type Whole } from '../arithmetic/whole.js';
import type { WholeFormula } from '../arithmetic/wholeFormula.js';
import { greater, lesser, peakOf, sizeOf, type WholeRange } from '../arithmetic/wholeRange.js';
import type { WholeVariable } from '../arithmetic/wholeVariable.js';
import type { Tier } from '../dialect/dialect.js';

/** A type to compute in, and the ranges of the variables for which nothing in it can overflow. */
export interface Stage {
  readonly tier: Tier;
  readonly ranges: readonly WholeRange[];
  /** True where some value that is allowed lies outside of its range: it is left to the next type, or is `limit`. */
  readonly isBounded: boolean;
}

/** An indicator as whole-number arithmetic over columns. */
export interface WholeArithmetic {
  readonly formula: WholeFormula;
  readonly variables: readonly WholeVariable[];
}

/**
 * The types to compute in, narrowest first, each with the values that it surely holds. The last one takes all values that any type
 * of the dialect can take. Empty when none can hold even values of one unit.
 */
export function stagesOf(
  arithmetic: WholeArithmetic,
  tiers: readonly Tier[],
  needsWide: boolean,
): readonly Stage[] {
  return stagesWithin(
    divisibleRanges(arithmetic),
    (...asked) => isSafe(arithmetic, ...asked),
    tiers,
    needsWide,
  );
}

/** True when no step overflows for values in their ranges, in a type that holds so much. */
type Safety = (ranges: readonly WholeRange[], most: bigint) => boolean;

/** The same for values of any ranges, and anything that is computed of them. */
export function stagesWithin(
  ranges: readonly WholeRange[],
  isFine: Safety,
  tiers: readonly Tier[],
  needsWide: boolean,
): readonly Stage[] {
  const stages: Stage[] = [];
  for (const tier of tiers) {
    if (needsWide && !tier.isWide) continue;
    const stage = stageOf(ranges, isFine, tier);
    if (stage !== undefined) stages.push(stage);
    if (stage?.isBounded === false) break;
  }
  return stages;
}

/** What the values of rows with a result can be: a divisor that is a variable from zero up is one unit at least. */
function divisibleRanges({ formula, variables }: WholeArithmetic): readonly WholeRange[] {
  const divisors = new Set(formula.divisions.map(({ divisor }) => onlyVariableOf(divisor)));
  return variables.map(({ allowed }, i) =>
    divisors.has(i) && allowed.least === 0n ? { least: 1n, most: allowed.most } : allowed,
  );
}

function stageOf(ranges: readonly WholeRange[], isFine: Safety, tier: Tier): Stage | undefined {
  if (isFine(ranges, tier.most)) return { tier, ranges, isBounded: false };
  const bound = greatestSafe(ranges, (bounded) => isFine(bounded, tier.most));
  if (bound === undefined) return undefined;
  return { tier, ranges: clip(ranges, bound), isBounded: true };
}

/** The greatest bound of all values below which nothing overflows; undefined when there is none from one up. */
function greatestSafe(
  ranges: readonly WholeRange[],
  isFineWithin: (ranges: readonly WholeRange[]) => boolean,
): bigint | undefined {
  const isFine = (bound: bigint) => isFineWithin(clip(ranges, bound));
  if (!isFine(1n)) return undefined;
  let [fine, wrong] = [1n, ranges.map(sizeOf).reduce(greater, 2n)];
  while (wrong - fine > 1n) {
    const middle = (fine + wrong) / 2n;
    if (isFine(middle)) fine = middle;
    else wrong = middle;
  }
  return fine;
}

function clip(ranges: readonly WholeRange[], bound: bigint): readonly WholeRange[] {
  return ranges.map(({ least, most }) => ({
    least: greater(least, -bound),
    most: lesser(most, bound),
  }));
}

/** True when rounding a quotient overflows nowhere: it needs 2 |numerator| + 3 |denominator|. */
export function isSafeQuotient(
  numerator: Whole,
  denominator: Whole,
  ranges: readonly WholeRange[],
  most: bigint,
): boolean {
  return 2n * peakOf(numerator, ranges) + 3n * peakOf(denominator, ranges) + 1n <= most;
}

/** True when no step overflows; parts are compared in the same decimals. */
function isSafe(
  { formula, variables }: WholeArithmetic,
  ranges: readonly WholeRange[],
  most: bigint,
): boolean {
  const { numerator, denominator, divisions } = formula;
  if (!isSafeQuotient(numerator, denominator, ranges, most)) return false;
  const steps = divisions.flatMap((division) => [division.numerator, division.divisor]);
  if (steps.some((step) => peakOf(step, ranges) > most)) return false;
  return variables.every(({ whole, scale }, i) => {
    const above = whole === undefined ? undefined : variables[whole];
    if (above === undefined || whole === undefined) return true;
    const common = Math.max(scale, above.scale);
    // Each variable has its range.
    const [part, all] = [ranges[i] as WholeRange, ranges[whole] as WholeRange];
    return sizeOf(part) * pow10(common - scale) <= most && sizeOf(all) * pow10(common - above.scale) <= most;
  });
}
