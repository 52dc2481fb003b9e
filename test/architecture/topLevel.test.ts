import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';

it('nothing but what belongs there stands at the top of the project', () => {
  const listed = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
  const top = new Set(listed.map((path) => path.split('/')[0] ?? ''));
  expect([...top].filter((name) => name !== '').sort()).toEqual([
    '.changeset',
    '.ci',
    '.github',
    '.gitignore',
    '.npmrc',
    '.size-limit.json',
    'CHANGELOG.md',
    'LICENSE',
    'README.id.md',
    'README.md',
    'biome.json',
    'docs',
    'entryPoints.mjs',
    'examples',
    'knip.json',
    'package-lock.json',
    'package.json',
    'src',
    'test',
    'tsconfig.json',
    'tsup.config.ts',
    'vitest.config.ts',
  ]);
});
