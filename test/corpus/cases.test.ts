import { describe, expect, it } from 'vitest';
import { judgeKasus } from './judgeKasus.js';
import { kasusFormula } from './kasusFormula.js';
import { kasusTabel } from './kasusTabel.js';
import { kasusTarget } from './kasusTarget.js';
import { others, semuaKasus } from './semuaKasus.js';

for (const [name, cases] of Object.entries(semuaKasus).filter(([, list]) => list.length > 0))
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
