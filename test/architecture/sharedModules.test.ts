import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, root } from '../docs/codeBlocks.js';

// Test files share their modules (`isolate: false` in vitest.config.ts): one that loads its own must not leave them to the next.
it('a test that mocks or reloads modules has them loaded again for the tests behind it', () => {
  const changing = filesIn('test', '.test.ts')
    .filter((file) => !file.includes('node_modules'))
    .filter((file) => /vi\.(mock|doMock|resetModules)\(/.test(readFileSync(join(root, file), 'utf8')));
  expect(changing.length).toBeGreaterThan(0);
  for (const file of changing)
    expect(readFileSync(join(root, file), 'utf8'), file).toMatch(
      /afterAll\([^;]*\{[^}]*vi\.resetModules\(\)/,
    );
});
