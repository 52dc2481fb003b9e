import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  documents,
  guidesInEnglish,
  indonesianOf,
  KATALOG,
  pagePathOf,
} from '../../docs/site/text/documents.js';
import { cases } from '../vectors/pack.js';
import { filesIn, markdownBlocksOf, root } from './codeBlocks.js';
import { fileName } from './fileName.js';
import { runBlock } from './run.js';
import { programLanguages } from './typescriptOf.js';

const files = [
  'README.md',
  'README.id.md',
  ...filesIn('docs', '.md').filter((file) => !file.startsWith('docs/api')),
];
const blocks = files.flatMap(markdownBlocksOf);

describe('code in Markdown', () => {
  for (const block of blocks.filter(({ language }) => programLanguages.includes(language))) {
    it(`${block.file}:${block.line}`, async () => {
      const { printed, claims } = await runBlock(block, {});
      expect(printed).toBe(block.output ?? '');
      // A file that others import is shown to do something where they do.
      if (fileName(block) === undefined) expect(claims + printed.length).toBeGreaterThan(0);
    });
  }

  it('shows no file that no other code of its document uses', () => {
    const unused = blocks.filter((block) => {
      const name = fileName(block)?.replace(/\.tsx?$/, '');
      const others = blocks.filter((one) => one.file === block.file && one !== block);
      return (
        name !== undefined &&
        !others.some(({ code }) => code.includes(`'./${name}'`) || code.includes(`'${name}'`))
      );
    });
    expect(unused.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  it('has no block that nothing runs', () => {
    const languages = new Set(blocks.map(({ language }) => language));
    expect([...languages].sort()).toEqual([
      'console',
      'php',
      'python',
      'sh',
      'sql',
      'text',
      'ts',
      'tsx',
      'vue',
      'yaml',
    ]);
  });

  // `npm run proof examples` and `npm run test:engines examples` run them.
  it.each([
    ['php', '.php'],
    ['python', '.py'],
    ['yaml', '.yml'],
  ])('has %s only as the example programs have it', (written, ending) => {
    const files = filesIn('examples', ending).filter((file) => !file.includes('node_modules'));
    const programs = files.map((file) => readFileSync(join(root, file), 'utf8'));
    const unindented = programs.join('\n').replace(/^ +/gm, '');
    for (const { code } of blocks.filter(({ language }) => language === written)) {
      expect(unindented).toContain(code.replace(/^ +/gm, ''));
    }
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

it.each([
  ['README.md', /over ([\d,]+) cases/],
  ['README.id.md', /lebih dari ([\d.]+) kasus/],
])(
  '%s says how many cases the conformance pack has at least, and not far less than it has',
  (file, sentence) => {
    const [, written = ''] = sentence.exec(readFileSync(join(root, file), 'utf8')) ?? [];
    const number = Number(written.replace(/\D/g, ''));
    expect(cases.length).toBeGreaterThan(number);
    expect(cases.length).toBeLessThan(1.25 * number);
  },
);

/** Indonesian is the language of messages when none is asked for. */
function codeOf(file: string): string[] {
  return markdownBlocksOf(file)
    .filter(({ language }) => language !== 'text')
    .map(({ code }) =>
      code
        .replace("formatIssue(issue, 'en')", 'issue.message')
        .replace(', formatIssue', '')
        .replace("explain(hasil, 'en')", 'explain(hasil)')
        .replace("explainAgregat(agregat, 'en')", 'explainAgregat(agregat)')
        .replace(/, \{ bahasa: 'en' \}/g, ''),
    );
}

const pairs = [
  ['README.md', 'README.id.md'],
  ['docs/istilah.md', 'docs/istilah.id.md'],
  ...guidesInEnglish.map((file) => [file, indonesianOf(file)] as const),
] as const;

describe('both languages show the same code, but for the language of messages', () => {
  for (const [english, indonesian] of pairs) {
    it(indonesian, () => {
      expect(codeOf(indonesian)).toEqual(codeOf(english));
    });

    it(`${indonesian} has the same sections and formulas`, () => {
      const outline = (file: string) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:(#+) |\$\$(.+)\$\$$)/gm)].map(
          ([, level, formula]) => level ?? formula,
        );
      expect(outline(indonesian)).toEqual(outline(english));
    });
  }
});

it('every document is a page of the site, but for the tables of the catalogue', () => {
  expect(files.filter((file) => pagePathOf(file) === undefined)).toEqual([KATALOG]);
  expect(new Set(documents.map(pagePathOf)).size).toBe(files.length - 1);
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
