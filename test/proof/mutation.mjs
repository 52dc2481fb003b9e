// `npm run mutation`: Stryker over src, folder by folder, against the tests that mirror each; the score and the
// survivors go into docs/quality.md. `npm run mutation decimal formula` for some folders: the others keep their last figures;
// `npm run mutation again decimal` tries only those that were still alive.

import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table, writeSection } from './quality.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Not in node_modules, which `npm ci` empties: the figures of one folder take many minutes.
const cache = `${root}reports/mutation`;
const folders = [
  'decimal',
  'definition',
  'parse',
  'formula',
  'read',
  'evaluate',
  'achieve',
  'aggregate',
  'report',
  'issue',
];
// Sentences, and the words that explanations are made of.
const sentences = ['achievement', 'aggregation', 'definition', 'evaluation', 'input', 'reading', 'english'];
const messages = [...sentences.map((name) => `!src/issue/${name}.ts`), '!src/**/*Words.ts'];

/**
 * @typedef {{ status: string, static?: boolean, mutatorName: string, replacement?: string, location: Record<'start' | 'end', { line: number, column: number }> }} Mutant
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
 * Tries each mutant that is still alive once more, written into its source, in a process of its own: Stryker switches mutants on
 * when modules are loaded already, and looks past a test file that a mutant keeps from loading. Right behind Stryker only those
 * that this can be true of; later all, since there may be new tests.
 * @param {string} folder
 */
async function retry(folder) {
  const report = JSON.parse(readFileSync(reportOf(folder), 'utf8'));
  const alive = Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    // Places are of the source as it was: in another they would be of something else.
    if (readFileSync(`${root}${file}`, 'utf8') !== source)
      throw new Error(`${file} has changed: npm run mutation ${folder}`);
    return mutants
      .filter(
        (/** @type {Mutant} */ one) =>
          one.status === 'NoCoverage' || (one.status === 'Survived' && (again || one.static === true)),
      )
      .map((/** @type {Mutant} */ mutant) => ({ file, source, mutant }));
  });
  const take = async () => {
    for (let one = alive.pop(); one !== undefined; one = alive.pop()) {
      if (await failsWith(folder, one)) one.mutant.status = 'Killed';
    }
  };
  await Promise.all([take(), take()]);
  writeFileSync(reportOf(folder), JSON.stringify(report));
}

/**
 * True when a test of the folder fails with the mutant in its place.
 * @param {string} folder
 * @param {{ file: string, source: string, mutant: Mutant }} one
 * @returns {Promise<boolean>}
 */
function failsWith(folder, { file, source, mutant }) {
  const { start, end } = mutant.location;
  const lines = source.split('\n');
  const offset = (/** @type {{ line: number, column: number }} */ { line, column }) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  const MUTANT = JSON.stringify({
    file,
    start: offset(start),
    end: offset(end),
    replacement: mutant.replacement,
  });
  const args = [
    'vitest',
    'run',
    '-c',
    'test/proof/mutation.vitest.config.ts',
    '--bail',
    '1',
    `test/${folder}/`,
  ];
  const env = { ...process.env, MUTATION_FOLDER: folder, MUTANT };
  return new Promise((resolve) => {
    execFile('npx', args, { cwd: root, env, timeout: 300_000 }, (error) => resolve(error !== null));
  });
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

/**
 * One row for each line of code, with everything that it was changed to.
 * @param {readonly Placed[]} mutants
 */
function lineByLine(mutants) {
  /** @type {Map<string, { code: string, changes: Set<string> }>} */
  const lines = new Map();
  for (const { file, line, code, mutant } of mutants) {
    const where = `${file}:${line}`;
    const here = lines.get(where) ?? { code, changes: new Set() };
    lines.set(where, here);
    here.changes.add(cell(mutant.replacement ?? mutant.mutatorName));
  }
  return [...lines].map(([where, { code, changes }]) => [where, cell(code), [...changes].join(', ')]);
}

const asked = process.argv.slice(2);
const again = asked[0] === 'again';
const chosen = asked.filter((one) => one !== 'again');
for (const folder of chosen.length > 0 ? chosen : folders) {
  if (!again) mutate(folder);
  await retry(folder);
}

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
folder is tried against the tests that mirror it alone and, where it computes, the conformance pack: property tests, hostile input
and the tests of other folders, which kill more, are left out.

${table(['folder', 'killed', 'mutants', 'score'], [...rows, ['all', ...total]])}

${left.length === 0 ? '' : `Not measured: ${left.join(', ')}.\n`}
Alive: ${survivors.length}, of which ${survivors.length - worth.length} change a text or an empty list or object. The others:

${table(['where', 'code', 'changed to'], lineByLine(worth))}`,
);
console.log(table(['folder', 'killed', 'mutants', 'score'], [...rows, ['all', ...total]]));
