import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { madeFiles } from '../../../src/katalog/build/write.mjs';
import { root } from '../../docs/codeBlocks.js';

it('what is made from the definitions is what is committed: `npm run katalog` writes it', async () => {
  for (const [file, text] of Object.entries(await madeFiles()))
    expect(readFileSync(join(root, file), 'utf8') === text, file).toBe(true);
});
