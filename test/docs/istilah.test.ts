import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { modePembulatan } from '../../src/decimal/roundTo.js';
import type { ShapeNode } from '../../src/definition/shape.js';
import { nouns } from '../../src/zod/nouns.js';
import { filesIn, root } from './codeBlocks.js';

/** The rows of a glossary: the terms of the first column, their English, and what they mean. */
const rowsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^\| ([^|]+)\|([^|]+)\|([^|]+)\|$/gm)]
    .slice(2)
    .map(([, terms = '', inEnglish = '', meaning = '']) => ({
      terms: terms.trim().split(', '),
      inEnglish: inEnglish.trim(),
      meaning: meaning.trim(),
    }));

const rows = rowsOf('docs/istilah.md');

/** The words of names and terms: `gabungPeriode` and `rata-rata` have two each. */
const wordsOf = (text: string): string[] =>
  (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());

const known = new Set(rows.flatMap(({ terms }) => terms.flatMap(wordsOf)));

/** English and technical words in names; below its table the glossary explains how numbers are rounded. */
const english = ['digit', 'id', 'label', 'maksimum', 'minimum', 'mode', ...modePembulatan.flatMap(wordsOf)];

/** The names that a shape gives to fields and kinds, and the words that may stand in them. */
function namesIn(shape: ShapeNode): string[] {
  switch (shape.kind) {
    case 'object':
      return Object.entries(shape.fields).flatMap(([key, field]) => [key, ...namesIn(field)]);
    case 'tagged':
      return Object.entries(shape.of).flatMap(([kind, object]) => [kind, ...namesIn(object)]);
    case 'list':
    case 'record':
      return namesIn(shape.of);
    case 'either':
      return [...namesIn(shape.word), ...namesIn(shape.object)];
    case 'oneOf':
      return [...shape.pilihan];
    default:
      return [];
  }
}

const unexplained = (names: readonly string[]) =>
  [...new Set(names)].filter((name) =>
    wordsOf(name).some((word) => !known.has(word) && !english.includes(word)),
  );

it('no word stands twice, and each has its English and its meaning', () => {
  const terms = rows.flatMap((row) => row.terms);
  expect(terms.length).toBeGreaterThan(100);
  expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  for (const { terms, inEnglish, meaning } of rows)
    for (const cell of [inEnglish, meaning]) expect(cell, terms[0]).toMatch(/\S/);
});

it('the Indonesian list has the same terms, with the same names of code in meanings of its own', () => {
  const indonesian = rowsOf('docs/istilah.id.md');
  const codeIn = (text: string) => [...new Set(text.match(/`[^`]+`/g))].sort();
  const fixed = (list: typeof rows) =>
    list.map(({ terms, inEnglish, meaning }) => ({ terms, inEnglish, code: codeIn(meaning) }));
  expect(fixed(indonesian)).toEqual(fixed(rows));
  expect(indonesian.filter(({ meaning }, i) => meaning === rows[i]?.meaning)).toEqual([]);
});

it('every noun, field, kind and choice of a definition is in the list', () => {
  const names = Object.entries(nouns).flatMap(([name, { shape }]) => [name, ...namesIn(shape)]);
  expect(unexplained(names)).toEqual([]);
});

/** The English words of public names. */
const verbs =
  'check classify comparable compare compute contains define diff evaluate explain find flatten format group lint parse read report restore write';
const technical =
  'aggregate at batch by bytes code codes columns decimal defined error in index issue issues json key latex length locale mathml ' +
  'force is message mini name named of ok parsed path prose safe schema sentence sql text to type units value view zod';
const englishOfNames = [...english, ...verbs.split(' '), ...technical.split(' ')];

/** Every name that the API report of an entry point declares: exports, members, parameters. */
function declaredIn(entryPoint: string): string[] {
  const report = readFileSync(join(root, `test/package/api/${entryPoint}.api.md`), 'utf8');
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(report) ?? [];
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && 'name' in node.parent && node.parent.name === node) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('report.ts', code, ts.ScriptTarget.ES2022, true));
  return names;
}

it.each(['indikator', 'dokumen', 'berkas', 'katalog-indeks', 'sql', 'zod'])(
  'every Indonesian word of the public names of %s is in the list',
  (one) => {
    const names = declaredIn(one);
    expect(names.length).toBeGreaterThan(10);
    // Type parameters have one letter.
    const left = names.flatMap(wordsOf).filter((word) => word.length > 1 && !known.has(word));
    expect([...new Set(left)].filter((word) => !englishOfNames.includes(word))).toEqual([]);
  },
);

it('the list has no word that the public names do not use', () => {
  const report = filesIn('test/package/api', '.md').map((file) => readFileSync(join(root, file), 'utf8'));
  const used = new Set(wordsOf(report.join('\n')));
  const unused = rows.filter(
    ({ terms }) => !terms.some((term) => wordsOf(term).every((word) => used.has(word))),
  );
  expect(unused.map(({ terms }) => terms.join(', '))).toEqual([]);
});
