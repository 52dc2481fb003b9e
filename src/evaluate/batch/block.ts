/** Rows of one block: few enough to stay near the processor, and enough for setting up to cost nothing. */
export const BLOCK = 2048;

/**
 * The rows of a block that doubles did not settle: how many, then their positions. Each is settled by itself.
 *
 * One typed array: an object whose count is written to makes the engine throw away what it compiled of the loops.
 */
export type Unsettled = Int32Array;

/** Room for a block of which no row is unsettled. */
export function newUnsettled(): Unsettled {
  return new Int32Array(BLOCK + 1);
}

/** How many rows are unsettled. */
export function countOf(unsettled: Unsettled): number {
  // It has at least this one place.
  return unsettled[0] as number;
}

/** Leaves a row unsettled. */
export function leave(out: Float64Array, row: number, unsettled: Unsettled): void {
  out[row] = Number.NaN;
  const count = countOf(unsettled) + 1;
  unsettled[0] = count;
  unsettled[count] = row;
}

/** Leaves the rows whose part exceeds its whole. */
export function leaveParts(
  parts: Float64Array,
  wholes: Float64Array,
  out: Float64Array,
  unsettled: Unsettled,
): void {
  for (let j = 0; j < out.length; j += 1) {
    if ((parts[j] as number) <= (wholes[j] as number)) continue;
    // A row that was left before is NaN.
    if (!Number.isNaN(out[j])) leave(out, j, unsettled);
  }
}
