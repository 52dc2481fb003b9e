import { roundToUnits } from '../../decimal/roundTo.js';
import type { ExactBound, PreparedVariabel } from '../../evaluate/preparedVariabel.js';
import { lesser, meetRanges, type WholeRange } from './wholeRange.js';

/** A variable as a whole number of units of 10^-scale, and what its rules say of it. */
export interface WholeVariable {
  readonly scale: number;
  readonly isCount: boolean;
  /** Its own bounds in units, themselves allowed. */
  readonly minimum: bigint | undefined;
  readonly maximum: bigint | undefined;
  /** The position of the variable that it is a part of. */
  readonly whole: number | undefined;
  /** What its column can hold. */
  readonly possible: WholeRange;
  /** What its rules let pass of that. */
  readonly allowed: WholeRange;
}

/** What the columns of variables can hold: the decimals of the units of each, and their range. */
export interface WholeColumn {
  readonly scale: number;
  readonly range: WholeRange;
}

/** Variables over columns of whole units, in declared order. */
export function wholeVariablesOf(
  variabel: readonly PreparedVariabel[],
  columns: readonly WholeColumn[],
): readonly WholeVariable[] {
  // Every variable has its column.
  const alone = variabel.map((one, i) => aloneIn(one, columns[i] as WholeColumn));
  return alone.map((one) => ({ ...one, allowed: { ...one.allowed, most: mostWithin(one, alone) } }));
}

function aloneIn(
  { isCount, minimum, maximum, whole }: PreparedVariabel,
  { scale, range }: WholeColumn,
): WholeVariable {
  const own = { minimum: unitsOf(minimum, scale, 'ceil'), maximum: unitsOf(maximum, scale, 'floor') };
  const least = isCount && (own.minimum ?? -1n) < 0n ? 0n : (own.minimum ?? range.least);
  const allowed = meetRanges(range, { least, most: own.maximum ?? range.most });
  return { scale, isCount, ...own, whole, possible: range, allowed };
}

/** A bound in units: the first within it that is whole. */
function unitsOf(bound: ExactBound | undefined, scale: number, mode: 'ceil' | 'floor'): bigint | undefined {
  return bound === undefined ? undefined : roundToUnits(bound.value, { digit: scale, mode });
}

/** The most that a variable can be as a part of its whole, where both have as many decimals, and of what that is a part of. */
function mostWithin({ allowed, whole, scale }: WholeVariable, all: readonly WholeVariable[]): bigint {
  const above = whole === undefined ? undefined : all[whole];
  if (above === undefined || above.scale !== scale) return allowed.most;
  return lesser(mostWithin(above, all), allowed.most);
}
