import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draws } from '../../properties/seed.js';
import { judge } from '../judge.js';
import { randomNaskah } from './randomNaskah.js';

// `npm run proof reading` reads many more.
const numRuns = Number(process.env.DOCUMENTS ?? draws(200));

it('every cell of a document of any layout is read right, or somebody is told of it', () => {
  fc.assert(
    fc.property(randomNaskah, (naskah) => {
      for (const habit of naskah.habits) {
        const { verdicts, written } = judge(naskah, habit);
        const silent = verdicts.filter(({ is }) => is === 'silent').map(({ says }) => says);
        expect(silent, written.text).toEqual([]);
      }
    }),
    { numRuns },
  );
});
