import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { Indikator } from '../definition/indikator.js';
import { isSameKurun, type Kurun, kurunOf } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import type { Target } from '../definition/target.js';
import { parsePeriode } from '../parse/parsePeriode.js';

/**
 * The target of an indicator that counts for a period: the revised one, else the first; undefined when there is none.
 *
 * Periods are compared by their months. A text that is no period, and an indicator that is not checked, throws
 * {@link IndikatorError}.
 *
 * @param indikator - The indicator with its targets.
 * @param periode - The period that the target is for.
 *
 * @example
 * ```ts
 * const [awal, baru] = [targetTriwulan(2026, [20, 45, 70, 90]), targetTriwulan(2026, [20, 40, 65, 90])];
 * const layanan = defineIndikator({ ...pmks, target: awal, targetPerubahan: baru });
 * findTarget(layanan, '2026-T2'); // => { jenis: 'angka', periode: '2026-T2', nilai: '40' }
 * findTarget(layanan, '2026'); // => undefined
 * ```
 */
export function findTarget(indikator: Indikator, periode: Periode): Target | undefined {
  return targetOver(checkedOrRaise('indikator', indikator), parsePeriode(periode));
}

/** The same for a period that was taken apart. */
export function targetOver(
  { target = [], targetPerubahan = [] }: Indikator,
  kurun: Kurun,
): Target | undefined {
  return [...targetPerubahan, ...target].find(({ periode }) => {
    const own = kurunOf(periode);
    return own !== undefined && isSameKurun(own, kurun);
  });
}
