import { roundQuotient } from '../../decimal/roundQuotient.js';
import type { ModePembulatan } from '../../decimal/roundTo.js';
import { leave, type Unsettled } from './block.js';

/** Rounds the quotients of sums, in any mode; a divisor of zero, or NaN, leaves its row unsettled. */
export function roundQuotients(
  aboves: Float64Array,
  belows: Float64Array,
  mode: ModePembulatan,
  out: Float64Array,
  unsettled: Unsettled,
): void {
  for (let j = 0; j < out.length; j += 1) {
    const p = aboves[j] as number;
    const d = belows[j] as number;
    if (d > 0) out[j] = roundQuotient(p, d, mode);
    else if (d < 0) out[j] = roundQuotient(-p, -d, mode);
    else leave(out, j, unsettled);
  }
}
