import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';

// These run on what `npm run build` made, as a user's program would.

function run(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
}

const printing = ['demo.mjs', 'define-your-own.mjs', 'commonjs.cjs'];

for (const file of printing) {
  it(`examples/${file} prints what examples/expected says`, () => {
    const { status, stdout, stderr } = run(`examples/${file}`);
    expect(stderr).toBe('');
    expect(stdout).toBe(readFileSync(join(root, `examples/expected/${file}.txt`), 'utf8'));
    expect(status).toBe(0);
  });
}

it('examples/start.mjs reads a table, says what it did not understand, and evaluates', () => {
  const table = ['examples/data/dinas-contoh-2026.tsv', 'examples/data/dinas-contoh-2026.json'];
  const { status, stdout, stderr } = run('examples/start.mjs', ...table);
  expect(stderr).toBe('');
  expect(stdout).toBe(readFileSync(join(root, 'examples/expected/read-table.mjs.txt'), 'utf8'));
  expect(status).toBe(0);
  const { stdout: blank } = run('examples/start.mjs', ...table.slice(0, 1));
  expect(blank).toContain('"lansiaTerlayani": null');
});

it('examples/start.mjs without a table is the demo', () => {
  expect(run('examples/start.mjs').stdout).toBe(run('examples/demo.mjs').stdout);
});

it('examples/check-formulas.test.mjs passes under the test runner of Node', () => {
  const { status, stdout } = run('--test', '--test-reporter=tap', 'examples/check-formulas.test.mjs');
  expect(stdout).toContain('# pass 5\n# fail 0');
  expect(status).toBe(0);
});

// Those in folders of their own have their own commands: `npm run proof examples`, `npm run proof browser`.
it('every example is run by a test', () => {
  const programs = readdirSync(join(root, 'examples'))
    .filter((file) => /\.[cm]?js$/.test(file))
    .map((file) => `examples/${file}`);
  const known = [...printing, 'check-formulas.test.mjs', 'read-table.mjs', 'start.mjs', 'table.mjs'].map(
    (file) => `examples/${file}`,
  );
  expect(programs).toEqual(known.sort());
});
