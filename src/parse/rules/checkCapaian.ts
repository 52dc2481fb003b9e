import type { Indikator } from '../../definition/indikator.js';
import type { Sound } from '../../definition/sound.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkOrder } from './checkOrder.js';
import { checkSkala } from './checkSkala.js';

/** The floor of an achievement does not lie above its cap, and its scale is sound. */
export function checkCapaian({ capaian }: Sound<Indikator>, path: Path, issues: Issues): void {
  if (capaian === undefined) return;
  const way = [...path, 'capaian'];
  checkOrder(capaian.batasBawah, capaian.batasAtas, [...way, 'batasBawah'], issues);
  checkSkala(capaian.skala, [...way, 'skala'], issues);
}
