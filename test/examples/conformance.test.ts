import { describe, expect, it } from 'vitest';
import { packs } from '../vectors/pack.js';
import { runners } from './runners.js';

/** How many cases a runner answers, by the pack itself. */
function answered(unanswered: readonly string[]): number {
  const kinds = packs.filter(({ kind }) => !unanswered.includes(kind));
  return kinds.flatMap(({ groups }) => groups.flatMap((group) => group.cases)).length;
}

// Bare clones need neither language: where one is missing its tests are not there, and no line says so. `npm run proof pack`
// fails without either, and .ci/run and the workflow for tests both run it.
describe.each(runners)('the runner in $nama', (runner) => {
  it('finds every answer of its implementation right', () => {
    const outcome = runner.run();
    const lines = outcome?.stdout.trim().split('\n') ?? [];
    expect(lines.filter((line) => line.includes('expected'))).toEqual([]);
    expect([outcome?.status, lines.at(-1)]).toEqual([0, `${answered(runner.unanswered)} right`]);
  });
});

it('the pack asks every kind of question', () => {
  const kinds = [
    'aggregate',
    'angka',
    'capaian',
    'classify',
    'contoh',
    'definition',
    'dokumen',
    'evaluate',
    'format',
    'periode',
    'rerata',
    'rumus',
    'target',
  ];
  expect([...new Set(packs.map(({ kind }) => kind))].sort()).toEqual(kinds);
});
