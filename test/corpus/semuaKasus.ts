import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../docs/codeBlocks.js';
import type { Kasus } from './kasus.js';
import { kasusFormula } from './kasusFormula.js';
import { kasusFormulaKantor } from './kasusFormulaKantor.js';
import { kasusFormulaLain } from './kasusFormulaLain.js';
import { kasusTabel } from './kasusTabel.js';
import { kasusTabelKantor } from './kasusTabelKantor.js';
import { kasusTabelLain } from './kasusTabelLain.js';
import { kasusTarget } from './kasusTarget.js';
import { kasusTargetKantor } from './kasusTargetKantor.js';
import { kasusTargetLain } from './kasusTargetLain.js';

/** Cases that are kept outside: beside the project's folder, or where CASES says (`npm run proof cases <file>`). */
const outside = resolve(root, process.env.CASES ?? '../shared/cases/reading.json');
export const others: readonly Kasus[] = existsSync(outside)
  ? JSON.parse(readFileSync(outside, 'utf8')).kasus
  : [];

/** Every list of cases by its name, those that are kept outside too. */
export const semuaKasus: Readonly<Record<string, readonly Kasus[]>> = {
  ...{ kasusFormula, kasusFormulaLain, kasusTarget, kasusTargetLain },
  ...{ kasusTabel, kasusTabelLain, kasusFormulaKantor, kasusTargetKantor, kasusTabelKantor, others },
};
