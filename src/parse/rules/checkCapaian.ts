import type { Indikator } from '../../definition/indikator.js';
import type { Sound } from '../../definition/sound.js';
import { missingMethod } from '../../issue/achievement.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkOrder } from './checkOrder.js';
import { checkSkala } from './checkSkala.js';

/**
 * The floor of an achievement does not lie above its cap, and its scale is sound. Where less is better, or neither, a policy
 * names its method, since the usual ones differ.
 */
export function checkCapaian({ capaian, polaritas }: Sound<Indikator>, path: Path, issues: Issues): void {
  if (capaian === undefined) return;
  const way = [...path, 'capaian'];
  const isUsual = polaritas === undefined || polaritas === 'naik';
  if (!isUsual && !Object.hasOwn(capaian, 'metode'))
    issues.add(missingMethod, [...way, 'metode'], undefined, { arah: polaritas });
  checkOrder(capaian.batasBawah, capaian.batasAtas, [...way, 'batasBawah'], issues);
  checkSkala(capaian.skala, [...way, 'skala'], issues);
}
