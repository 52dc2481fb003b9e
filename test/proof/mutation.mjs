// `npm run proof mutation`: Stryker over src, folder by folder, against the tests that mirror each. `mutation decimal formula` tries
// some folders, `mutation again decimal` only those mutants that were still alive, `mutation sample 300 read` 300 mutants drawn by
// chance: from the seed SEED, or from one of chance too. Scores go into docs/quality.md, survivors into reports/mutation.

import { execFile, execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { install } from './install.mjs';
import { changeOf, killedOf, mutantsOf, reportOf, survivorsOf } from './mutants.mjs';
import { rowsOf, table, writeReport, writeSection } from './quality.mjs';
import { root, succeeds } from './run.mjs';
import { sampleOf } from './sample.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./mutants.mjs').Placed} Placed */

// Data and words, which other tests hold against their sources.
const untried = ['katalog', 'zod'];
const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !untried.includes(entry.name))
  .map(({ name }) => name)
  .sort();

// Sentences, and the words that explanations are made of.
const sentences = ['achievement', 'aggregation', 'definition', 'evaluation', 'input', 'reading', 'english'];
const messages = [...sentences.map((name) => `!src/issue/${name}.ts`), '!src/**/*Words.ts'];

/** @param {string} folder */
function mutate(folder) {
  mkdirSync(dirname(reportOf(folder)), { recursive: true });
  const program = 'test/proof/tools/node_modules/@stryker-mutator/core/bin/stryker.js';
  const args = ['run', 'test/proof/mutation.config.mjs', '--incrementalFile', reportOf(folder)];
  const mutated = ['--mutate', [`src/${folder}/**/*.ts`, ...messages].join(',')];
  if (!succeeds('node', [program, ...args, ...mutated], { MUTATION_FOLDER: folder }))
    throw new Error(`stryker failed for src/${folder}`);
}

/**
 * Tries each mutant that is still alive once more, written into its source, in a process of its own: Stryker switches mutants on
 * when modules are loaded already, and looks past a test file that a mutant keeps from loading. Right behind Stryker only those
 * that this can be true of; later all, since there may be new tests.
 * @param {string} folder
 * @param {boolean} again
 */
async function retry(folder, again) {
  const report = JSON.parse(readFileSync(reportOf(folder), 'utf8'));
  const alive = Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    // Places are of the source as it was: in another they would be of something else.
    if (readFileSync(join(root, file), 'utf8') !== source)
      throw new Error(`${file} has changed: npm run proof mutation ${folder}`);
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
  const MUTANT = JSON.stringify(changeOf(file, source, mutant));
  const args = ['vitest', 'run', '-c', 'test/proof/mutation.vitest.config.ts', '--bail', '1'];
  const env = { ...process.env, MUTATION_FOLDER: folder, MUTANT };
  return new Promise((resolve) => {
    execFile('npx', args, { cwd: root, env, timeout: 300_000 }, (error) => resolve(error !== null));
  });
}

/** @param {readonly string[]} words */
export default async function mutation(...words) {
  const again = words[0] === 'again';
  const size = words[0] === 'sample' ? Number(words[1]) : undefined;
  if (size !== undefined && !(Number.isInteger(size) && size > 0)) throw new Error('how many mutants?');
  const asked = words.slice(again ? 1 : size === undefined ? 0 : 2);
  const unknown = asked.filter((one) => !folders.includes(one));
  if (unknown.length > 0) throw new Error(`no folder ${unknown.join(', ')}: there are ${folders.join(', ')}`);
  install('test/proof/tools');
  for (const folder of asked.length > 0 ? asked : folders) {
    if (size === undefined) await whole(folder, again);
    else await sample(folder, size);
  }
  return { ok: true };
}

/**
 * @param {string} folder
 * @param {boolean} again
 */
async function whole(folder, again) {
  if (!again) mutate(folder);
  await retry(folder, again);
  record(folder, mutantsOf(folder));
}

/**
 * @param {string} folder
 * @param {number} size
 */
async function sample(folder, size) {
  const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
  const words = messages.map((glob) => glob.slice(1));
  const counts = (/** @type {string} */ file) => !words.some((glob) => matchesGlob(file, glob));
  console.log(`${folder}: SEED=${seed}`);
  // What is committed while it runs was not measured.
  const when = measured();
  const { mutants, all } = await sampleOf(folder, counts, size, seed);
  const drawn = mutants.length === all ? undefined : `${mutants.length} of ${all}, seed ${seed}`;
  record(folder, mutants, drawn, when);
}

/**
 * The score of one folder goes into the table; the others keep theirs.
 * @param {string} folder
 * @param {readonly Placed[]} mutants
 * @param {string} [drawn] How many of how many, where not all were tried.
 * @param {string} [when]
 */
function record(folder, mutants, drawn, when = measured()) {
  const [killed, all] = [killedOf(mutants), mutants.length];
  writeReport(`mutation/${folder}.md`, survivorsOf(mutants));
  const score = all === 0 ? '-' : `${((100 * killed) / all).toFixed(1)}%`;
  const rows = rowsOf('Mutation').set(folder, [folder, `${killed}`, drawn ?? `${all}`, score, when]);
  const known = folders.map((one) => rows.get(one) ?? [one, '', '', 'not yet measured', '']);
  writeSection(
    'Mutation',
    'npm run proof mutation',
    `Small changes of the sources of a folder, one at a time, against the tests that mirror it and, where it computes, the conformance
pack; where it reads tables, the corpus and its cases too, which say in plain figures what each cell means. Property tests and hostile
input, which notice more, are left out. The changes that no test noticed are in \`reports/mutation\`. Where all
would take days, some are drawn by chance, from a seed that no test was written against.

${table(['folder', 'noticed', 'changes', 'score', 'measured'], known)}`,
  );
}

/** The day and the commit. */
function measured() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  return `${new Date().toISOString().slice(0, 10)}, ${commit}`;
}
