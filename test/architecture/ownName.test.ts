import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';

// Node finds the package by its own name only where the nearest package.json is that of the project, or one that depends on it.

const programs = ['test', 'examples']
  .flatMap((folder) => filesIn(folder, '.mjs'))
  .filter((file) => !file.includes('node_modules') && !file.includes('.generated'))
  .filter((file) => /from 'indikator(?:\/|')/.test(readFileSync(join(root, file), 'utf8')));

it('there are programs that import the package by its name', () => {
  expect(programs.length).toBeGreaterThan(5);
});

it.each(programs)('%s finds the package', (file) => {
  let folder = dirname(join(root, file));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const { name, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  expect([name, ...Object.keys(dependencies)]).toContain('indikator');
});
