import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { oneCopy } from './programs.js';
import { must } from './run.js';

// What is committed, not what lies in the folder: a fresh clone has no `dist`, so packing and installing must build it.

let folder = '';
const clone = () => join(folder, 'clone');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'indikator-clone-'));
  await must('git', ['clone', '--quiet', root, clone()], { cwd: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('an installation from git holds what is built, and runs', async () => {
  const cwd = join(folder, 'user');
  await must('mkdir', [cwd], { cwd: folder });
  writeFileSync(join(cwd, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n');
  await must('npm', ['install', '--no-audit', '--no-fund', `git+file://${clone()}`], { cwd });
  writeFileSync(join(cwd, 'program.mjs'), oneCopy.esm.code);
  expect(await must(process.execPath, ['program.mjs'], { cwd })).toBe(oneCopy.esm.output);
});

it('`npm ci && npm pack` in a fresh clone give a tarball that holds what is built', async () => {
  await must('npm', ['ci', '--no-audit', '--no-fund'], { cwd: clone() });
  await must('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: clone() });
  const [tarball = ''] = (await must('ls', [folder], { cwd: folder }))
    .split('\n')
    .filter((file) => file.endsWith('.tgz'));
  const files = (await must('tar', ['-tzf', join(folder, tarball)], { cwd: folder })).split('\n');
  for (const file of [
    'index.js',
    'index.cjs',
    'types/index.d.ts',
    'types-cjs/index.d.ts',
    'schema/dokumenIku.json',
  ])
    expect(files).toContain(`package/dist/${file}`);
});
