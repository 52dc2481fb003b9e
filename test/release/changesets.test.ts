import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';

// A CHANGELOG that says what each release did to the meaning of definitions is made of changesets that do.

for (const file of filesIn('.changeset', '.md')) {
  it(`${file} has a line "Definitions: ...": which changed meaning, or that none did (docs/versioning.md)`, () => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(/^Definitions: \S.{3,}/m);
  });
}

it('every release in CHANGELOG.md says it', () => {
  const [, ...releases] = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m);
  for (const release of releases) expect(release).toMatch(/^ *-? *Definitions: \S/m);
});
