import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from '../../src/issue/english.js';
import { root } from './codeBlocks.js';

it('docs/spec.md lists every issue code, and no other', () => {
  const text = readFileSync(join(root, 'docs/spec.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code),
  );
  expect(listed.sort()).toEqual(Object.keys(english).sort());
});
