/** Rows of one block: few enough to fit the processor's cache, and many enough that the work around each block hardly counts. */
export const BLOCK = 2048;

/**
 * The rows of a block that doubles did not settle: first how many, then their positions. `rowOutcome` settles each of them.
 *
 * It is one typed array, because writing a count into an object makes the engine discard the compiled loops.
 */
export type Unsettled = Int32Array;

/** Room for a block of which no row is unsettled. */
export function newUnsettled(): Unsettled {
  return new Int32Array(BLOCK + 1);
}

/** How many rows are unsettled. */
export function countOf(unsettled: Unsettled): number {
  // The array always has its first place.
  return unsettled[0] as number;
}

/** Notes a row as unsettled, and NaN as its result. */
export function leave(out: Float64Array, row: number, unsettled: Unsettled): void {
  out[row] = Number.NaN;
  const count = countOf(unsettled) + 1;
  unsettled[0] = count;
  unsettled[count] = row;
}

/** Notes the rows as unsettled whose part exceeds its whole. */
export function leaveParts(
  parts: Float64Array,
  wholes: Float64Array,
  out: Float64Array,
  unsettled: Unsettled,
): void {
  for (let j = 0; j < out.length; j += 1) {
    if ((parts[j] as number) <= (wholes[j] as number)) continue;
    // NaN: the row has been noted before.
    if (!Number.isNaN(out[j])) leave(out, j, unsettled);
  }
}
