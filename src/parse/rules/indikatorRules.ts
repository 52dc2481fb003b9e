import type { Indikator } from '../../definition/indikator.js';
import type { Sound } from '../../definition/sound.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkAgregasi } from './checkAgregasi.js';
import { checkCapaian } from './checkCapaian.js';
import { checkExamples } from './checkExamples.js';
import { checkFormula } from './checkFormula.js';
import { checkKondisiAwal } from './checkKondisiAwal.js';
import { checkOrigin } from './checkOrigin.js';
import { checkSkala } from './checkSkala.js';
import { checkTarget } from './checkTarget.js';
import { checkVariabel } from './checkVariabel.js';
import type { Rule } from './rule.js';

/**
 * The rules between the parts of an indicator, in the order in which their issues are told. Targets stand behind the scale,
 * because their grades are held against it, and it then has been checked.
 */
export const indikatorRules: readonly Rule<Indikator>[] = [
  checkVariabel,
  checkFormula,
  checkOwnSkala,
  checkKondisiAwal,
  checkTarget,
  checkCapaian,
  checkAgregasi,
  checkSources,
  checkExamples,
];

/** Where the indicator comes from, and its national standard. */
function checkSources(indikator: Sound<Indikator>, path: Path, issues: Issues): void {
  checkOrigin(indikator, path, issues);
  checkOrigin(indikator.standarNasional, [...path, 'standarNasional'], issues);
}

function checkOwnSkala({ skala }: Sound<Indikator>, path: Path, issues: Issues): void {
  checkSkala(skala, [...path, 'skala'], issues);
}
