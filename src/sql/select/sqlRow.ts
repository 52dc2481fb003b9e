import type { WholeVariable } from '../arithmetic/wholeVariable.js';
import type { Dialect } from '../dialect/dialect.js';
import type { Stage, WholeArithmetic } from './stagesOf.js';

/** What a variable is called in one query, and how its column is read. */
export interface SqlValue {
  /** The id of the variable. */
  readonly id: string;
  /** Its column. */
  readonly column: string;
  /** Its whole units. */
  readonly units: string;
  /** That it is no number, though not NULL; undefined: it always is one. */
  readonly notNumber: string | undefined;
  /** True where a number may not fit, and then has no units. */
  readonly mayNotFit: boolean;
}

/** The rows of one query, and what is to be computed of each. */
export interface SqlRow extends WholeArithmetic {
  readonly dialect: Dialect;
  readonly values: readonly SqlValue[];
  readonly stages: readonly Stage[];
}

/** A part and its whole. */
export interface PartOf {
  readonly part: number;
  readonly whole: number;
  /** True where both have as many decimals, so that their units can be compared as they are. */
  readonly isAlike: boolean;
}

/** The variables that are parts of others, in declared order. */
export function partsOf(variables: readonly WholeVariable[]): readonly PartOf[] {
  return variables.flatMap(({ whole, scale }, part) =>
    whole === undefined ? [] : [{ part, whole, isAlike: variables[whole]?.scale === scale }],
  );
}

/** A whole number of any size, to compare units with. */
export function numberIn({ dialect: { tiers } }: Pick<SqlRow, 'dialect'>, value: bigint): string {
  return (tiers.at(-1) ?? tiers[0]).constant(value);
}
