import { type Skala, skalaShape } from '../definition/skala.js';
import { Report } from '../issue/report.js';
import { checkShape } from './checkShape.js';
import { checkSkala } from './checkSkala.js';
import type { Plain } from './copyPlain.js';

/** The scale, when nothing is wrong with it, its size too: a grade can only be held against such a one. */
export function soundSkala(value: Plain): Skala | undefined {
  if (value === undefined) return undefined;
  const trial = new Report();
  checkShape(skalaShape, value, [], trial);
  checkSkala(value, [], trial);
  // The two checks together are what makes plain data a Skala.
  return trial.issues.length === 0 ? (value as unknown as Skala) : undefined;
}
