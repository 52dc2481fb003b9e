import { indikatorShape } from '../definition/indikator.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import { checkAgregasi } from './checkAgregasi.js';
import { checkCapaian } from './checkCapaian.js';
import { checkExamples } from './checkExamples.js';
import { checkFormula } from './checkFormula.js';
import { checkShape } from './checkShape.js';
import { checkTarget } from './checkTarget.js';
import { checkVariabel } from './checkVariabel.js';
import type { Plain } from './copyPlain.js';
import { fieldOf } from './plain.js';

/** Everything that an indicator must satisfy: its shape, then the rules between its parts. */
export function checkIndikator(indikator: Plain, path: Path, report: Report): void {
  checkShape(indikatorShape, indikator, path, report);
  checkIndikatorRules(indikator, path, report);
}

/** The rules between the parts of an indicator; each passes over what has not the shape it needs. */
export function checkIndikatorRules(indikator: Plain, path: Path, report: Report): void {
  checkVariabel(indikator, path, report);
  checkFormula(indikator, path, report);
  checkTarget(indikator, path, report);
  checkCapaian(fieldOf(indikator, 'capaian'), [...path, 'capaian'], report);
  checkAgregasi(indikator, path, report);
  checkExamples(indikator, path, report);
}
