import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../docs/codeBlocks.js';
import { installed } from './places.js';
import type { Program } from './programs.js';

/** Asks the library every case of the pack; `load` reads one file of it. Plain JavaScript, for any runtime. */
const ask = `
const canonical = (value) =>
  Array.isArray(value) ? value.map(canonical)
  : typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, canonical(value[key])]))
  : value;
const textOf = (value) => JSON.stringify(canonical(value));

let asked = 0;
for (const file of files) {
  const { kind, groups } = await load('indikator/vectors/' + file);
  for (const group of groups) {
    for (const one of group.cases) {
      asked++;
      const [found, expected] = [textOf(answer(library, kind, group, one)), textOf(one.expect)];
      if (found !== expected) console.log(file + ' ' + group.id + ': ' + found + ' is not ' + expected);
    }
  }
}
console.log('conformance: ' + asked + ' cases');
`;

/** The files of the conformance pack in the installed package. */
function packFiles(): readonly string[] {
  const folder = installed('dist/vectors');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** What a scratch project needs to run the conformance pack; nothing when the package carries none. */
export function conformance():
  | { readonly answer: string; readonly programs: Readonly<Record<'esm' | 'cjs' | 'page', Program>> }
  | undefined {
  const files = packFiles();
  if (files.length === 0) return undefined;
  const cases = files
    .map((file) => JSON.parse(readFileSync(installed('dist/vectors', file), 'utf8')))
    .flatMap(({ groups }) => groups.flatMap((group: { cases: unknown[] }) => group.cases));
  const output = `conformance: ${cases.length} cases\n`;
  const list = `const files = ${JSON.stringify(files)};\n`;
  const imports = "import * as library from 'indikator';\nimport { answer } from './answer.mjs';\n";
  const load = "const load = async (name) => (await import(name, { with: { type: 'json' } })).default;\n";
  const fetched =
    "const load = async (name) => (await fetch(name.replace('indikator', '/node_modules/indikator/dist'))).json();\n";
  return {
    answer: readFileSync(join(root, 'test/vectors/answer.mjs'), 'utf8'),
    programs: {
      esm: { code: `${imports}${list}${load}${ask}`, output },
      cjs: {
        code: `const library = require('indikator');\nconst load = require;\n${list}(async () => {\nconst { answer } = await import('./answer.mjs');${ask}})();\n`,
        output,
      },
      page: { code: `${imports}${list}${fetched}${ask}`, output },
    },
  };
}
