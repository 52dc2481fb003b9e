/** Rows of one block: few enough to stay near the processor, and enough for setting up to cost nothing. */
export const BLOCK = 2048;

/** The rows of a block that doubles did not settle: how many, and their positions. Each is settled by itself. */
export interface Unsettled {
  count: number;
  readonly rows: Int32Array;
}

/** Leaves a row unsettled. */
export function leave(out: Float64Array, row: number, unsettled: Unsettled): void {
  out[row] = Number.NaN;
  unsettled.rows[unsettled.count] = row;
  unsettled.count += 1;
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
