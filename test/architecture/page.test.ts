import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../docs/codeBlocks.js';
import { order } from './order.js';

const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

it('the page lists the folders in their order', () => {
  const folders = [...page.matchAll(/^\| `([a-z]+)\/` /gm)].map(([, folder]) => folder);
  expect(folders).toEqual([...order, 'zod', 'katalog', 'cli']);
});

it('every file and room that the page names is there', () => {
  const named = [...page.matchAll(/`([a-z]+(?:\/[A-Za-z]+)+)`/g)].flatMap(([, path = '']) =>
    order.includes(path.split('/')[0] ?? '') || /^(?:zod|cli)\//.test(path) ? [path] : [],
  );
  expect(named.length).toBeGreaterThan(15);
  const isThere = (path: string) =>
    existsSync(join(root, 'src', path)) || existsSync(join(root, 'src', `${path}.ts`));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});
