import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { packs } from '../vectors/pack.js';

/** Runs a program of another language; nothing when the machine does not have it. */
function run(command: string, ...args: string[]) {
  const { error, status, stdout } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 100_000,
  });
  return error === undefined ? { status, stdout } : undefined;
}

/** Reading what people wrote: neither of the two does that. */
const readers = ['angka', 'rumus', 'target'];

const runners = [
  {
    nama: 'PHP with gmp',
    there: () => run('php', '-r', 'exit(extension_loaded("gmp") ? 0 : 1);')?.status === 0,
    run: () => run('php', 'examples/conformance/run.php'),
    unanswered: ['aggregate', 'contoh', 'definition', 'rerata', ...readers],
  },
  {
    nama: 'Python',
    there: () => run('python3', '--version')?.status === 0,
    run: () => run('python3', 'examples/conformance/run.py'),
    unanswered: ['contoh', 'definition', ...readers],
  },
];

/** How many cases a runner answers, by the pack itself. */
function answered(unanswered: readonly string[]): number {
  const kinds = packs.filter(({ kind }) => !unanswered.includes(kind));
  return kinds.flatMap(({ groups }) => groups.flatMap((group) => group.cases)).length;
}

// Bare clones need neither language: where one is missing its tests are not there, and no line says so. `npm run proof pack`
// fails without either, and .ci/run and the workflow for tests both run it.
describe.each(runners.filter((one) => one.there()))('the runner in $nama', (runner) => {
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
    'evaluate',
    'format',
    'periode',
    'rerata',
    'rumus',
    'target',
  ];
  expect([...new Set(packs.map(({ kind }) => kind))].sort()).toEqual(kinds);
});
