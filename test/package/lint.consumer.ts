import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { installed, tarball } from './places.js';
import { run } from './run.js';
import { tool } from './toolsFolder.js';

const publint = (...args: string[]) =>
  run(process.execPath, [tool('publint', 'src/cli.js'), ...args], { cwd: root });
const attw = (...args: string[]) =>
  // Left to itself, attw takes another layout where `CI` is set.
  run(
    process.execPath,
    [tool('@arethetypeswrong/cli', 'dist/index.js'), ...args, '--no-emoji', '--format', 'ascii'],
    { cwd: root },
  );

it('publint finds nothing', async () => {
  const { status, stdout } = await publint(tarball(), '--strict');
  expect(stdout).toContain('All good!');
  expect(status).toBe(0);
});

it('attw finds nothing in any entry point, for legacy node10 either', async () => {
  const { status, stdout } = await attw(tarball(), '--profile', 'strict');
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('No problems found');
  const { exports } = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
  for (const entry of Object.keys(exports).filter((one) => !one.includes('*'))) {
    const [, verdict] = stdout.split(`"${join('indikator', entry)}"\n`);
    expect(verdict, entry).toMatch(
      /^\s*node10: OK.*\n\s*node16 \(from CJS\): OK.*\n\s*node16 \(from ESM\): OK.*\n\s*bundler: OK/,
    );
  }
});
