import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, markdownBlocksOf, root } from './codeBlocks.js';
import { runBlock } from './run.js';

const files = [
  'README.md',
  'README.id.md',
  ...filesIn('docs', '.md').filter((file) => !file.startsWith('docs/api')),
];
const blocks = files.flatMap(markdownBlocksOf);

describe('code in Markdown', () => {
  for (const block of blocks.filter(({ language }) => language === 'ts')) {
    it(`${block.file}:${block.line}`, async () => {
      const { printed, claims } = await runBlock(block, {});
      expect(printed).toBe(block.output ?? '');
      expect(claims + printed.length).toBeGreaterThan(0);
    });
  }

  it('has no block that nothing runs', () => {
    const languages = new Set(blocks.map(({ language }) => language));
    expect([...languages].sort()).toEqual(['sh', 'text', 'ts']);
  });
});

it('the shell commands of the READMEs are those that the clean-clone check runs', () => {
  const check = readFileSync(join(root, '.ci/run'), 'utf8');
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .map(({ code }) => code.trim().split('\n'));
  expect(commands).toEqual([
    ['npm ci && npm run demo', 'npm ci && npm test'],
    ['npm ci && npm run demo', 'npm ci && npm test'],
  ]);
  expect(check).toContain('README.md');
});

it('both READMEs show the same code, but for the language of one message', () => {
  const code = (file: string) =>
    markdownBlocksOf(file)
      .filter(({ language }) => language !== 'text')
      .map((block) =>
        block.code.replace("formatIssue(issue, 'en')", 'issue.message').replace(', formatIssue', ''),
      );
  expect(code('README.id.md')).toEqual(code('README.md'));
});

it('links between files lead somewhere', () => {
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
      const path = join(root, file, '..', target);
      expect(() => readFileSync(path), `${file}: ${target}`).not.toThrow(/ENOENT/);
    }
  }
});
