import type { Rational } from '../decimal/rational.js';

/** A bound of a variable: its text, and its exact value. */
export interface Batas {
  readonly teks: string;
  readonly nilai: Rational;
}

/** One variable made ready: where it stands, and its rules as exact numbers. */
export interface PreparedVariabel {
  readonly id: string;
  readonly label: string;
  readonly cacah: boolean;
  readonly minimum: Batas | undefined;
  readonly maksimum: Batas | undefined;
  /** The position of the variable that this one is a part of. */
  readonly seluruh: number | undefined;
}
