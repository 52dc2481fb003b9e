import type { Rational } from '../decimal/rational.js';
import { sumOf } from './sumOf.js';
import type { ValueColumn } from './valueColumn.js';

/** The sum of one variable over rows that have a value; undefined when it grows too large. */
export function sumRows({ doubles, exact }: ValueColumn, rows: readonly number[]): Rational | undefined {
  const others: Rational[] = [];
  let [sum, carried] = [0, 0n];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    const x = doubles[row] as number;
    if (Number.isNaN(x)) {
      // A row without a double has an exact value.
      others.push(exact.get(row) as Rational);
      continue;
    }
    const next = sum + x;
    // Beyond 2^53 doubles have gaps: what was added up so far goes on as a bigint.
    if (next > Number.MAX_SAFE_INTEGER || next < Number.MIN_SAFE_INTEGER) {
      carried += BigInt(sum);
      sum = x;
    } else sum = next;
  }
  const whole = { numerator: carried + BigInt(sum), denominator: 1n };
  return others.length === 0 ? whole : sumOf([...others, whole]);
}
