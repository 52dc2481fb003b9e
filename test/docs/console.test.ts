import { expect, it } from 'vitest';
import { filesIn, markdownBlocksOf } from './codeBlocks.js';
import { Session } from './consoleSession.js';

// What a document shows of a terminal is run: each command line on the files that the document has shown or written before it.
const files = ['README.md', 'README.id.md', ...filesIn('docs/guides', '.md')];

it.each(files.filter((file) => markdownBlocksOf(file).some(({ language }) => language === 'console')))(
  'the terminal of %s shows what the commands print',
  async (file) => {
    const session = new Session();
    for (const { code, language } of markdownBlocksOf(file))
      if (language === 'console') expect(await session.replay(code)).toBe(code);
  },
);
