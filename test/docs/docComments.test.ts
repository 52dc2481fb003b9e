import { describe, expect, it } from 'vitest';
import { docBlocksOf, filesIn } from './codeBlocks.js';
import { given } from './given.js';
import { runBlock } from './run.js';

const blocks = filesIn('src', '.ts').flatMap(docBlocksOf);

describe('examples in doc comments', () => {
  it('are found', () => {
    expect(blocks.length).toBeGreaterThan(40);
  });

  for (const block of blocks) {
    it(`${block.file}:${block.line}`, async () => {
      expect(block.language).toBe('ts');
      const { claims } = await runBlock(block, given);
      expect(claims).toBeGreaterThan(0);
    });
  }
});
