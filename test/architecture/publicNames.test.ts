import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as indikator from 'indikator';
import * as dokumen from 'indikator/dokumen';
import * as katalog from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { blocksOf, root, withChecks } from '../docs/codeBlocks.js';
import { exportsOf } from '../docs/program.js';

const listed = readFileSync(join(root, 'test/architecture/publicNames.txt'), 'utf8').trim().split('\n');
const entries = {
  indikator: 'src/index.ts',
  'indikator/dokumen': 'src/dokumen/index.ts',
  'indikator/katalog': 'src/katalog/index.ts',
};
const found = Object.entries(entries).flatMap(([entry, file]) =>
  exportsOf(file).map(({ name, doc }) => ({ name: `${entry} ${name}`, doc })),
);

it('the public names are those of the list', () => {
  expect(found.map(({ name }) => name).sort()).toEqual(listed);
});

it('every value of the list is there when the package runs', () => {
  for (const name of Object.keys(indikator)) expect(listed).toContain(`indikator ${name}`);
  for (const name of Object.keys(dokumen)) expect(listed).toContain(`indikator/dokumen ${name}`);
  for (const name of Object.keys(katalog)) expect(listed).toContain(`indikator/katalog ${name}`);
});

describe('every public name has a doc comment with an example that claims something', () => {
  for (const { name, doc } of found) {
    it(name, () => {
      const blocks = blocksOf(name, doc.replace(/^ *\* ?/gm, ''));
      const claims = blocks.map(({ code }) => withChecks(code).claims);
      expect(doc).toContain('/**');
      expect(claims.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    });
  }
});
