// A random sample of the mutants of a folder, where all of them would take days. Each is written into its source and tried against
// the test nearest to it, then against the other tests of the folder that load the source, until one fails. One with which tests
// take many times as long counts as noticed.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from './install.mjs';
import { changeOf } from './mutants.mjs';
import { filesIn, importers, nearestFirst } from './nearestFirst.mjs';
import { root } from './run.mjs';

/**
 * @typedef {import('./mutants.mjs').Mutant} Mutant
 * @typedef {import('./mutants.mjs').Placed} Placed
 * @typedef {import('./mutantCall.mjs').Call} Call
 * @typedef {import('./mutantCall.mjs').Answer} Answer
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

/**
 * The mutants that were drawn, each with what became of it, and how many there are.
 * @param {string} folder
 * @param {(file: string) => boolean} counts
 * @param {number} size
 * @param {number} seed
 */
export async function sampleOf(folder, counts, size, seed) {
  const files = filesIn(`src/${folder}`).filter(counts);
  const all = (await Promise.all(files.map(mutantsIn))).flat();
  const drawn = shuffled(all, seed).slice(0, size);
  const trying = await startTrying(folder);
  for (const [i, one] of drawn.entries()) {
    one.mutant.status = await trying.statusOf(one);
    const { status, mutatorName } = one.mutant;
    console.log(`${i + 1}/${drawn.length} ${status} ${one.file}:${one.line} ${mutatorName}`);
  }
  await trying.end();
  return { mutants: drawn, all: all.length };
}

/**
 * What Stryker would change in a file.
 * @param {string} file
 * @returns {Promise<Placed[]>}
 */
export async function mutantsIn(file) {
  const { Instrumenter } = tool('@stryker-mutator/instrumenter');
  const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
  const content = readFileSync(join(root, file), 'utf8');
  const { mutants } = await new Instrumenter(silent).instrument([{ name: file, mutate: true, content }], {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  const lines = content.split('\n');
  return mutants
    .filter((/** @type {Mutant} */ { status }) => status !== 'Ignored')
    .map((/** @type {Mutant} */ mutant) => {
      const location = { start: fromOne(mutant.location.start), end: fromOne(mutant.location.end) };
      const { line } = location.start;
      const code = (lines[line - 1] ?? '').trim();
      return { file: file.replace('src/', ''), line, code, mutant: { ...mutant, location } };
    });
}

/**
 * Lines and columns count from 0 here, and from 1 in reports.
 * @param {{ line: number, column: number }} place
 */
const fromOne = ({ line, column }) => ({ line: line + 1, column: column + 1 });

/**
 * The same order for the same seed (Fisher and Yates, with the generator mulberry32).
 * @template T
 * @param {readonly T[]} all
 * @param {number} seed
 */
export function shuffled(all, seed) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const order = all.map((value) => ({ value, at: random() }));
  return order.sort((a, b) => a.at - b.at).map(({ value }) => value);
}

/**
 * A process that tries mutants of a folder; another takes its place when one does not come to an end.
 * @param {string} folder
 */
export async function startTrying(folder) {
  const importedBy = importers();
  let child = await started(folder);
  const tests = new Set(child.tests);
  // Without any change they pass, before and after: nothing else than a change can have made them fail.
  const unchanged = async () => {
    const { status, durations } = await ask(child.process, { tests: child.tests, seconds: 600 });
    if (status !== 'Survived') throw new Error(`tests of ${folder} fail without any change`);
    return durations;
  };
  const durations = await unchanged();

  /**
   * @param {import('./mutantCall.mjs').Change} change
   * @param {readonly string[]} tried
   */
  const statusWith = async (change, tried) => {
    const usual = tried.reduce((sum, test) => sum + (durations[test] ?? 0), 0) / 1000;
    const { status } = await ask(child.process, { change, tests: tried, seconds: 6 + 5 * usual });
    if (status !== 'Timeout') return status;
    child.process.kill('SIGKILL');
    child = await started(folder);
    return status;
  };

  return {
    end: async () => {
      await unchanged();
      child.process.kill('SIGKILL');
    },
    /** @param {Placed} placed */
    statusOf: async ({ file, mutant }) => {
      const source = readFileSync(join(root, 'src', file), 'utf8');
      const change = changeOf(`src/${file}`, source, mutant);
      const [nearest, ...others] = nearestFirst(change.file, tests, importedBy);
      if (nearest === undefined) return 'NoCoverage';
      const status = await statusWith(change, [nearest]);
      return status === 'Survived' && others.length > 0 ? statusWith(change, others) : status;
    },
  };
}

/** @param {string} folder */
async function started(folder) {
  const child = fork(join(root, 'test/proof/mutantCall.mjs'), {
    cwd: root,
    env: { ...process.env, MUTATION_FOLDER: folder },
  });
  const [tests] = await once(child, 'message');
  return { process: child, tests: /** @type {string[]} */ (tests) };
}

/**
 * The answer to a call; a process that ends instead, as one without memory does, is one that took too long.
 * @param {ChildProcess} child
 * @param {Call} call
 * @returns {Promise<Answer>}
 */
function ask(child, call) {
  return new Promise((resolve) => {
    const finish = (/** @type {Answer} */ answer) => {
      child.removeAllListeners();
      resolve(answer);
    };
    child.once('message', finish);
    child.once('exit', () => finish({ status: 'Timeout', durations: {} }));
    child.send(call);
  });
}
