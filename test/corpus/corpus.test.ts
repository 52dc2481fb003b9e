import { describe, expect, it } from 'vitest';
import { corpus } from './documents/index.js';
import { figuresOf, judgeAll } from './measure.js';

const all = judgeAll();

it('there are enough documents, each in two formats or more', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(corpus.filter(({ habits }) => new Set(habits).size < 2)).toEqual([]);
});

describe('what nobody is told of', () => {
  for (const { nama, habit, verdicts } of all)
    it(`${nama} [${habit}]`, () => {
      expect(verdicts.filter(({ is }) => is === 'silent').map(({ says }) => says)).toEqual([]);
    });
});

it('a text that was not read is kept', () => {
  expect(all.flatMap(({ lost }) => lost)).toEqual([]);
});

/** What must be right at least, in percent; the rest is reported. */
const AIMS = { headings: 98, indicators: 97, formulas: 95, 'target cells': 95 } as const;

it.each(Object.entries(AIMS).map(([topic, aim]) => ({ topic, aim })))(
  '$topic: at least $aim% are right',
  ({ topic, aim }) => {
    const [, figures] = figuresOf(all).find(([name]) => name === topic) ?? [];
    const { right = 0, silent = 0, reported = 0 } = figures ?? {};
    expect((100 * right) / (right + silent + reported)).toBeGreaterThanOrEqual(aim);
  },
);
