import { reversed } from '../issue/definition.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import { checkSkala } from './checkSkala.js';
import type { Plain } from './copyPlain.js';
import { isReversed } from './isReversed.js';
import { fieldOf, textOf } from './plain.js';

/** The floor of an achievement does not lie above its cap, and its scale is sound. */
export function checkCapaian(kebijakan: Plain, path: Path, report: Report): void {
  const [bawah, atas] = [textOf(kebijakan, 'batasBawah'), textOf(kebijakan, 'batasAtas')];
  if (bawah !== undefined && atas !== undefined && isReversed(bawah, atas)) {
    report.add(reversed, [...path, 'batasBawah'], bawah, { bawah, atas });
  }
  const skala = fieldOf(kebijakan, 'skala');
  if (skala !== undefined) checkSkala(skala, [...path, 'skala'], report);
}
