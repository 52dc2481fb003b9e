import { join } from 'node:path';
import * as indikator from 'indikator';
import * as katalog from 'indikator/katalog';
import * as zod from 'indikator/zod';
import { expect, it } from 'vitest';
import { type CodeBlock, docBlocksOf, filesIn, markdownBlocksOf, root } from './codeBlocks.js';
import { diagnose } from './diagnose.js';
import { fileName } from './fileName.js';
import { exportsOf } from './program.js';
import { programLanguages, typescriptOf } from './typescriptOf.js';

const markdown = [
  'README.md',
  'README.id.md',
  ...filesIn('docs', '.md').filter((file) => !file.startsWith('docs/api')),
]
  .flatMap(markdownBlocksOf)
  .filter(({ language }) => programLanguages.includes(language));
const docs = filesIn('src', '.ts').flatMap(docBlocksOf);

/** Where the names come from that examples of doc comments use without importing them. */
const sources: Readonly<Record<string, readonly string[]>> = {
  'indikator/katalog': Object.keys(katalog),
  'indikator/katalog/indeks': exportsOf('indikator/katalog/indeks').map(({ name }) => name),
  'indikator/dokumen': exportsOf('indikator/dokumen').map(({ name }) => name),
  'indikator/berkas': exportsOf('indikator/berkas').map(({ name }) => name),
  'indikator/sql': exportsOf('indikator/sql').map(({ name }) => name),
  'indikator/zod': Object.keys(zod),
  '../fixtures/pmks.js': ['pmks'],
  './given.js': ['sosial', 'tren'],
};

function importsFor(code: string): string {
  const uses = (name: string) =>
    new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`(const|function) ${name}\\b`).test(code);
  const named = Object.entries(sources).map(
    ([from, names]) =>
      `import { ${names.filter(uses).map((name) => (/^[A-Z]/.test(name) ? `type ${name}` : name))} } from '${from}';`,
  );
  const values = Object.keys(indikator).filter(uses);
  const types = [...new Set(code.match(/\b[A-Z][a-zA-Z]+\b/g) ?? [])].filter(
    (name) => !values.includes(name) && exportedTypes.has(name),
  );
  return `import { ${[...values, ...types.map((name) => `type ${name}`)]} } from 'indikator'; ${named.join(' ')}`;
}

const exportedTypes = new Set(exportsOf('indikator').map(({ name }) => name));

/** Each document is a folder, whose files its blocks are; a block without a name has a number. */
function pathOf(block: CodeBlock, i: number): string {
  const name = fileName(block) ?? `block${i}.${block.language}`;
  const folder = block.file.endsWith('.md') ? block.file : '';
  return join(root, 'test/docs', folder, name.replace(/\.vue$/, '.vue.ts'));
}

// One program for all: the library is checked once.
const files = new Map([
  ...markdown.map((block, i) => [pathOf(block, i), typescriptOf(block)] as const),
  ...docs.map((block, i) => [pathOf(block, i), `${importsFor(block.code)}\n${typescriptOf(block)}`] as const),
]);
const said = diagnose(files);

/** What the compiler says of some blocks, the first of which is the one with a number. */
function sentencesOf(blocks: readonly CodeBlock[], first: number): string[] {
  return blocks.flatMap(({ file, line }, i) =>
    (said[first + i] ?? ['is no program']).map((sentence) => `${file}:${line} ${sentence}`),
  );
}

it('every block is a file of its own', () => {
  expect(files.size).toBe(markdown.length + docs.length);
});

it('code in Markdown compiles', () => {
  expect(sentencesOf(markdown, 0)).toEqual([]);
});

it('examples in doc comments compile', () => {
  expect(sentencesOf(docs, markdown.length)).toEqual([]);
});
