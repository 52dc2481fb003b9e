import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { inOtherFormats } from './inOtherFormats.js';
import { judgeKasus } from './judgeKasus.js';
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
const others: readonly Kasus[] = existsSync(outside) ? JSON.parse(readFileSync(outside, 'utf8')).kasus : [];

const written = {
  ...{ kasusFormula, kasusFormulaLain, kasusTarget, kasusTargetLain },
  ...{ kasusTabel, kasusTabelLain, kasusFormulaKantor, kasusTargetKantor, kasusTabelKantor, others },
};
const all = {
  ...written,
  'in other formats': Object.values(written).flatMap((cases) => cases.flatMap(inOtherFormats)),
};

for (const [name, cases] of Object.entries(all).filter(([, list]) => list.length > 0))
  describe(name, () => {
    for (const kasus of cases)
      it(`${kasus.kelas}: ${kasus.id}`, () => {
        expect(judgeKasus(kasus) ?? 'right').toBe('right');
      });
  });

it('every kind of the cases outside is one that stands here too', () => {
  const here = new Set([...kasusFormula, ...kasusTarget, ...kasusTabel].map(({ kelas }) => kelas));
  expect(others.map(({ kelas }) => kelas).filter((kelas) => !here.has(kelas))).toEqual([]);
});
