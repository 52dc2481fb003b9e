import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as library from 'indikator';
import { afterAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../hostile/mutate.js';
import { seed } from '../properties/seed.js';
import { answer } from '../vectors/answer.mjs';
import { randomAggregates } from './randomAggregates.js';
import { runners } from './runners.js';

/** How many random questions are asked; `npm run proof aggregates` asks more. */
const total = Number(process.env.CASES ?? 1_200);
const PER_DEFINITION = 12;

const folder = mkdtempSync(join(tmpdir(), 'indikator-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Random questions with the library's answers, as a file of the conformance pack. */
function randomPack() {
  const random = randomFrom(seed);
  const groups = Array.from({ length: Math.ceil(total / PER_DEFINITION) }, (_, i) => {
    const group = randomAggregates(random, PER_DEFINITION);
    const cases = group.cases.map((one) => ({ ...one, expect: answer(library, 'aggregate', group, one) }));
    return { ...group, id: `random-${i}`, rule: 'A2', source: 'random', cases };
  });
  return { format: 1, kind: 'aggregate', about: 'Random questions.', groups };
}

describe('random figures over regions and periods', () => {
  const pack = randomPack();
  writeFileSync(join(folder, 'aggregation.json'), JSON.stringify(pack));

  it('are figures more often than not', () => {
    const answers = pack.groups.flatMap(({ cases }) => cases.map((one) => one.expect));
    const figures = answers.filter((one) => 'eksak' in one).length;
    expect(figures).toBeGreaterThan(answers.length / 3);
    expect(answers.length - figures).toBeGreaterThan(answers.length / 10);
  });

  // The runner prints every answer that differs, with both.
  it.each(runners)(
    '$nama gives the same figures, issues and coverage',
    ({ run }) => {
      const outcome = run(folder);
      const lines = outcome?.stdout.trim().split('\n') ?? [];
      expect(lines.filter((line) => line.includes('expected')).slice(0, 3)).toEqual([]);
      expect(outcome?.status).toBe(0);
    },
    600_000,
  );
});
