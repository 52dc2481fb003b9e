import { type JenisPeriode, periodsWithin } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import { parsePeriode } from '../parse/parsePeriode.js';
import { requireJenis } from './requireJenis.js';

/**
 * All periods of one kind that lie wholly in another, in order of time: the quarters of a year, the months of a semester, the
 * years of a Renstra. A period lies in itself; in one that is shorter there is none.
 *
 * A text that is no period, or a kind that is none, throws {@link IndikatorError}.
 *
 * @param periode - The period around them, of any kind.
 * @param jenis - The kind of period to list.
 *
 * @example
 * ```ts
 * periodeIn('2026', 'triwulan'); // => ['2026-T1', '2026-T2', '2026-T3', '2026-T4']
 * periodeIn('2026-S2', 'bulan').length; // => 6
 * periodeIn('2026-T1', 'tahun'); // => []
 * ```
 */
export function periodeIn(periode: Periode, jenis: JenisPeriode): Periode[] {
  return periodsWithin(parsePeriode(periode), requireJenis(jenis));
}
