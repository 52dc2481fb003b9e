import type { Rational } from '../decimal/rational.js';
import type { PreparedVariabel } from './preparedVariabel.js';

/** One variable with its value: exact, and as plain decimal text. */
export interface Input {
  readonly variabel: PreparedVariabel;
  readonly teks: string;
  readonly nilai: Rational;
}
