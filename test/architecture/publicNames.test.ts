import { describe, expect, it } from 'vitest';
import { entryPoints } from '../../entryPoints.mjs';
import { blocksOf, withChecks } from '../docs/codeBlocks.js';
import { exportsOf } from '../docs/program.js';

// The list of public names is the API report, test/package/api. Types need no example: their properties have words.

describe.each(Object.keys(entryPoints))('%s', async (entryPoint) => {
  const module: Readonly<Record<string, unknown>> = await import(entryPoints[entryPoint] ?? '');
  const values = Object.keys(module);
  const docs = new Map(exportsOf(entryPoint).map(({ name, doc }) => [name, doc]));

  it('exports values', () => {
    expect(values.length).toBeGreaterThan(0);
  });

  // Indicators of the catalogue have examples of their own, which `test/katalog` recomputes.
  const isIndikator = (name: string) =>
    module[name] !== null && typeof module[name] === 'object' && 'contoh' in module[name];

  it.each(values.filter((name) => !isIndikator(name)))(
    '%s has a doc comment with an example that claims something',
    (name) => {
      const doc = docs.get(name) ?? '';
      expect(doc).toContain('/**');
      const blocks = blocksOf(name, doc.replace(/^ *\* ?/gm, ''));
      const claims = blocks.map(({ code }) => withChecks(code).claims);
      expect(claims.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    },
  );
});

it('every public name, types too, has a doc comment', () => {
  const bare = Object.keys(entryPoints).flatMap((entryPoint) =>
    exportsOf(entryPoint).filter(({ doc }) => !doc.includes('/**')),
  );
  expect(bare).toEqual([]);
});
