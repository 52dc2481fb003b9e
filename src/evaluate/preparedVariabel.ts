import type { Rational } from '../decimal/rational.js';

/** A bound of a variable: its text, and its exact value. */
export interface ExactBound {
  readonly text: string;
  readonly value: Rational;
}

/** One variable made ready: where it stands, and its rules as exact numbers. */
export interface PreparedVariabel {
  readonly id: string;
  readonly label: string;
  readonly isCount: boolean;
  readonly minimum: ExactBound | undefined;
  readonly maximum: ExactBound | undefined;
  /** The position of the variable that this one is a part of. */
  readonly whole: number | undefined;
}
