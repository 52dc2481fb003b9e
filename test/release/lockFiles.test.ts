import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';

// A lock file that names the registry of whoever wrote it sends everybody else there (docs/decisions/0009-dependencies.md).

const files = ['docs', 'examples', 'test']
  .flatMap((folder) => filesIn(folder, 'package-lock.json'))
  .filter((file) => !file.includes('node_modules'))
  .concat('package-lock.json');

it('npm is told to name none', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('omit-lockfile-registry-resolved=true\n');
  expect(files.length).toBeGreaterThan(3);
});

describe.each(files)('%s', (file) => {
  it('names no host: what is resolved is a folder of the project', () => {
    const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const resolved = Object.values<{ resolved?: string }>(packages).flatMap((one) => one.resolved ?? []);
    expect(Object.keys(packages).length).toBeGreaterThan(1);
    expect(resolved.filter((one) => !/^\.\.?(\/|$)/.test(one))).toEqual([]);
  });
});
