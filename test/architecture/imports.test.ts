import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { entryPoints } from '../../entryPoints.mjs';
import { root } from '../docs/codeBlocks.js';
import { order } from './order.js';
import { readSources } from './sources.js';

const sources = readSources();
const folderOf = (file: string) => file.split('/')[0] ?? '';
/** The command line stands behind all else, as users do. */
const isNoCommandLine = ({ file }: { readonly file: string }) => folderOf(file) !== 'cli';

it('every folder of src has its place', () => {
  const folders = new Set(sources.map(({ file }) => folderOf(file)));
  expect([...folders].sort()).toEqual([...order, 'index.ts', 'katalog', 'zod', 'cli'].sort());
});

it('imports name a file, never a folder', () => {
  for (const { imports } of sources) {
    for (const { target } of imports) {
      if (target.includes('/') && !/^(?:zod|csv-parse|fflate|node:fs)\//.test(target)) {
        expect(existsSync(join(root, 'src', target)), target).toBe(true);
        expect(target).toMatch(/\.ts$/);
      }
    }
  }
});

it('imports go leftwards only', () => {
  const wrong = sources.filter(isNoCommandLine).flatMap(({ file, imports }) =>
    imports
      .filter(({ target }) => target.endsWith('.ts'))
      .filter(({ target }) => {
        const [from, to] = [order.indexOf(folderOf(file)), order.indexOf(folderOf(target))];
        // The catalogue and the entry files stand beside the order: they may use all of it.
        return from === -1 ? to === -1 && folderOf(file) !== folderOf(target) : to === -1 || to > from;
      })
      .map(({ target }) => `${file} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** What each room of a folder may import of the same folder, besides itself; `.` has the files that stand in no room. */
const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  parse: { rules: [], '.': ['rules'] },
  read: { '.': [], formula: ['.'] },
  // The way over doubles is a part of evaluation: the two are one room but for batches.
  evaluate: { '.': ['doubles'], doubles: ['.'], batch: ['.', 'doubles'] },
  dokumen: {
    sheet: [],
    find: ['sheet'],
    build: ['sheet', 'find'],
    layout: ['sheet', 'find'],
    '.': ['sheet', 'find', 'build', 'layout'],
  },
  lint: { rules: [], '.': ['rules'] },
  sql: {
    arithmetic: [],
    columns: ['dialect'],
    dialect: ['arithmetic'],
    select: ['arithmetic', 'columns', 'dialect'],
    achieve: ['arithmetic', 'columns', 'dialect', 'select'],
    group: ['arithmetic', 'columns', 'dialect', 'select', 'achieve'],
    '.': ['arithmetic', 'columns', 'dialect', 'select', 'achieve', 'group'],
  },
  // Definitions are data: a family has sources and scales, and knows no other.
  katalog: {
    daftar: ['.'],
    skala: ['.'],
    spm: ['.', 'skala'],
    spmLama: ['.', 'skala'],
    ikk: ['.', 'skala'],
    iku: ['.', 'skala'],
    nasional: ['.', 'skala'],
    indeks: [],
    '.': ['skala', 'daftar', 'spm', 'spmLama', 'ikk', 'iku', 'nasional'],
  },
  cli: {
    terminal: [],
    problem: ['terminal'],
    arguments: ['terminal', 'problem'],
    input: ['terminal', 'problem', 'arguments'],
    output: ['terminal', 'problem', 'arguments', 'input'],
    figures: ['terminal', 'problem', 'arguments', 'input', 'output'],
    commands: ['terminal', 'problem', 'arguments', 'input', 'output', 'figures'],
    '.': ['terminal', 'problem', 'arguments', 'commands'],
  },
  berkas: {
    zip: [],
    xml: ['zip'],
    sheet: ['zip'],
    form: [],
    word: ['zip', 'xml', 'sheet', 'form'],
    excel: ['zip', 'xml', 'sheet', 'form'],
    '.': ['zip', 'xml', 'sheet', 'form', 'word', 'excel'],
  },
};
const roomOf = (file: string) => file.split('/').slice(1, -1).join('/') || '.';

it('every room has its place, and the rooms of a folder import one way', () => {
  for (const [folder, allowed] of Object.entries(rooms)) {
    const own = sources.filter(({ file }) => folderOf(file) === folder);
    expect([...new Set(own.map(({ file }) => roomOf(file)))].sort(), folder).toEqual(
      Object.keys(allowed).sort(),
    );
    const steps = own.flatMap(({ file, imports }) =>
      imports
        .filter(({ target }) => target.endsWith('.ts') && folderOf(target) === folder)
        .filter(({ target }) => ![roomOf(file), ...(allowed[roomOf(file)] ?? [])].includes(roomOf(target)))
        .map(({ target }) => `${file} -> ${target}`),
    );
    expect(steps).toEqual([]);
  }
  const within = sources.filter(({ file }) => roomOf(file) !== '.').map(({ file }) => folderOf(file));
  expect([...new Set(within)].sort()).toEqual(Object.keys(rooms).sort());
});

it('nothing imports the schemas, and they import definitions and numbers alone', () => {
  for (const { file, imports } of sources) {
    for (const { target } of imports.filter(({ target }) => target.endsWith('.ts'))) {
      const [from, to] = [folderOf(file), folderOf(target)];
      if (from === 'zod') expect(['zod', 'definition', 'decimal'], `${file} -> ${target}`).toContain(to);
      else expect(to, `${file} -> ${target}`).not.toBe('zod');
    }
  }
});

it('what makes the JSON Schemas is for the build: no entry point reaches it', () => {
  const byFile = new Map(sources.map(({ file, imports }) => [file, imports.map(({ target }) => target)]));
  const reached = new Set(['zod/index.ts']);
  for (const file of reached) for (const target of byFile.get(file) ?? []) reached.add(target);
  for (const file of ['zod/noun.ts', 'zod/nouns.ts', 'zod/jsonSchemas.ts']) {
    expect(byFile.has(file), file).toBe(true);
    expect(reached).not.toContain(file);
  }
});

it('the command line imports what users import, and the rows of files; nothing imports it', () => {
  const allowed = [
    ...Object.values(entryPoints).map((file) => relative(join(root, 'src'), file)),
    'berkas/readSheets.ts',
  ];
  for (const { file, imports } of sources) {
    for (const { target } of imports.filter(({ target }) => target.endsWith('.ts'))) {
      if (isNoCommandLine({ file })) expect(folderOf(target), file).not.toBe('cli');
      else if (folderOf(target) !== 'cli') expect(allowed, file).toContain(target);
    }
  }
});

it('nothing but the command line imports the catalogue or an index', () => {
  const wrong = sources
    .filter(isNoCommandLine)
    .flatMap(({ file, imports }) =>
      imports
        .filter(
          ({ target }) =>
            /(^|\/)index\.ts$/.test(target) || (/^katalog\//.test(target) && !/^katalog\//.test(file)),
        )
        .map(({ target }) => `${file} -> ${target}`),
    );
  expect(wrong).toEqual([]);
});

it('there are no cycles, not even of types', () => {
  const byFile = new Map(sources.map((source) => [source.file, source.imports.map(({ target }) => target)]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) {
      cycles.push([...above.slice(above.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const target of byFile.get(file) ?? []) visit(target, [...above, file]);
    done.add(file);
  };
  for (const { file } of sources) visit(file, []);
  expect(cycles).toEqual([]);
});

it('decimal.js, zod and the parsers of tables and files enter only in their folders', () => {
  const packages = sources.flatMap(({ file, imports }) =>
    imports
      .filter(({ target }) => !target.endsWith('.ts'))
      .map(({ target }) => `${folderOf(file)} ${target}`),
  );
  expect([...new Set(packages)].sort()).toEqual([
    'berkas fflate/browser',
    'berkas htmlparser2',
    'cli csv-parse',
    'cli node:buffer',
    'cli node:fs',
    'cli node:fs/promises',
    'cli node:process',
    'cli node:util',
    'decimal decimal.js',
    'dokumen csv-parse/browser/esm/sync',
    'dokumen htmlparser2',
    'zod zod/mini',
  ]);
});

it('no folder is called utils, helpers or common', () => {
  for (const { file } of sources) expect(file).not.toMatch(/(utils|helpers|common)/);
});

it('dokumen/ and berkas/ are no part of the main entry point, which carries no parser of tables and files', () => {
  const index = sources.find(({ file }) => file === 'index.ts');
  expect(index?.imports.filter(({ target }) => /^(?:dokumen|berkas)\//.test(target))).toEqual([]);
});
