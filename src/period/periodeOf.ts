import { type JenisPeriode, periodAround } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import { dayOf } from './dayOf.js';
import { requireJenis } from './requireJenis.js';

/**
 * The period of one kind that a day lies in.
 *
 * Of a `Date` the day is that of the time zone in which the program runs (`getFullYear`, `getMonth`): midnight in Jakarta on
 * 1 October still is September for a server that runs in UTC. Where that matters, give the date as text: its first ten
 * characters count as written (`2026-09-30`), whatever time and zone follow.
 *
 * A date that is none, and a kind that is none, throws {@link IndikatorError}.
 *
 * @param tanggal - A `Date`, or text that begins with a date in ISO form.
 * @param jenis - The kind of period to find.
 *
 * @example
 * ```ts
 * periodeOf('2026-09-30', 'triwulan'); // => '2026-T3'
 * periodeOf('2026-09-30T23:59:00Z', 'bulan'); // => '2026-09'
 * periodeOf(new Date(2026, 8, 30), 'semester'); // => '2026-S2'
 * ```
 */
export function periodeOf(tanggal: Date | string, jenis: JenisPeriode): Periode {
  const known = requireJenis(jenis);
  const day = dayOf(tanggal);
  return periodAround(`${day.year}`.padStart(4, '0'), day.month, known);
}
