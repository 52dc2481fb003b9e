// `npm run mutation`: Stryker over src, folder by folder, against the tests that mirror each and the vectors; the score and the
// survivors go into docs/quality.md. `npm run mutation decimal formula` for some folders: the others keep their last figures.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table, writeSection } from './quality.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}node_modules/.cache/mutation`;
const folders = [
  'decimal',
  'definition',
  'parse',
  'formula',
  'evaluate',
  'achieve',
  'aggregate',
  'report',
  'issue',
];
// Sentences, and the words that explanations are made of.
const messages = [
  '!src/issue/{achievement,aggregation,definition,evaluation,input,english}.ts',
  '!src/**/*Words.ts',
];

/**
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number } } }} Mutant
 * @typedef {{ file: string, line: number, code: string, mutant: Mutant }} Placed
 */

/** @param {string} folder */
const reportOf = (folder) => `${cache}/${folder}.json`;

/** @param {string} folder */
function mutate(folder) {
  mkdirSync(cache, { recursive: true });
  const args = ['stryker', 'run', 'test/proof/mutation.config.mjs', '--incrementalFile', reportOf(folder)];
  const { status } = spawnSync(
    'npx',
    [...args, '--mutate', [`src/${folder}/**/*.ts`, ...messages].join(',')],
    {
      cwd: root,
      env: { ...process.env, MUTATION_FOLDER: folder },
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error(`stryker ended with ${status} for src/${folder}`);
}

/**
 * Every mutant of a folder that counts, in its place.
 * @param {string} folder
 * @returns {Placed[]}
 */
function mutantsOf(folder) {
  const { files } = JSON.parse(readFileSync(reportOf(folder), 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter((/** @type {Mutant} */ { status }) => !['Ignored', 'CompileError', 'Pending'].includes(status))
      .map((/** @type {Mutant} */ mutant) => {
        const { line } = mutant.location.start;
        return { file: file.replace('src/', ''), line, code: lines[line - 1].trim(), mutant };
      });
  });
}

/** @param {Placed} placed */
const isKilled = ({ mutant }) => ['Killed', 'Timeout', 'RuntimeError'].includes(mutant.status);

/** @param {readonly Placed[]} mutants */
function scoreOf(mutants) {
  const killed = mutants.filter(isKilled).length;
  return [
    killed,
    mutants.length,
    mutants.length === 0 ? '-' : `${((100 * killed) / mutants.length).toFixed(1)}%`,
  ];
}

/** @param {string} text */
const cell = (text) =>
  `\`${text.replaceAll('|', '\\|').replaceAll('`', "'").replace(/\s+/g, ' ').slice(0, 90)}\``;

const asked = process.argv.slice(2);
for (const folder of asked.length > 0 ? asked : folders) mutate(folder);

const measured = folders.filter((folder) => existsSync(reportOf(folder)));
const all = measured.map((folder) => ({ folder, mutants: mutantsOf(folder) }));
const rows = all.map(({ folder, mutants }) => [folder, ...scoreOf(mutants)]);
const total = scoreOf(all.flatMap(({ mutants }) => mutants));
const survivors = all.flatMap(({ mutants }) => mutants.filter((one) => !isKilled(one)));
// Texts and empty lists that only a message shows tell least: the rest are worth knowing.
const dull = ['StringLiteral', 'ArrayDeclaration', 'ObjectLiteral'];
const worth = survivors.filter(({ mutant }) => !dull.includes(mutant.mutatorName));
const left = folders.filter((folder) => !measured.includes(folder));

writeSection(
  'Mutation testing',
  'npm run mutation',
  `Stryker changes src outside messages and catalogue in small ways, one at a time; a mutant is killed when a test fails. Each
folder is tried against the tests that mirror it and the conformance pack alone: property tests, hostile input and the tests of
other folders, which kill more, are left out.

${table(['folder', 'killed', 'mutants', 'score'], [...rows, ['all', ...total]])}

${left.length === 0 ? '' : `Not measured: ${left.join(', ')}.\n`}
Alive: ${survivors.length}, of which ${survivors.length - worth.length} change a text or an empty list or object. The others:

${table(
  ['where', 'code', 'changed to'],
  worth.map(({ file, line, code, mutant }) => [
    `${file}:${line}`,
    cell(code),
    cell(mutant.replacement ?? mutant.mutatorName),
  ]),
)}`,
);
console.log(table(['folder', 'killed', 'mutants', 'score'], [...rows, ['all', ...total]]));
