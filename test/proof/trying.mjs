// Tries changes of sources one after the other, each against the tests that pass its place, until one fails. Everything is loaded
// once, with all changes in it; what runs while modules are loaded is loaded anew for each change.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { tool } from './install.mjs';
import { importers, nearestFirst } from './nearestFirst.mjs';
import { root } from './run.mjs';
import { trialProgram } from './trialBundle.mjs';

/**
 * @typedef {import('./mutants.mjs').Mutant & { id: string, fileName: string }} Mutant
 * @typedef {import('./mutants.mjs').Placed & { mutant: Mutant }} Placed
 * @typedef {import('./trialWorker.mjs').Call} Call
 * @typedef {import('./trialWorker.mjs').Coverage} Coverage
 * @typedef {import('./trialWorker.mjs').Covered} Covered
 * @typedef {import('./trialWorker.mjs').Found} Found
 */

/** How Stryker calls it. */
const STATUS = /** @type {const} */ ({
  killed: 'Killed',
  spoiled: 'Killed',
  survived: 'Survived',
  timeout: 'Timeout',
});

/**
 * @param {readonly string[]} files The sources that are changed.
 * @param {readonly string[]} tests
 */
export async function startTrying(files, tests) {
  const { mutants, sources } = await instrumented(files);
  const started = (/** @type {string} */ program) =>
    new Worker(new URL('./trialWorker.mjs', import.meta.url), {
      workerData: { program, changes: mutants.length, files: tests },
      // Cases that are kept outside count for nobody else.
      env: { ...process.env, CASES: 'none' },
      resourceLimits: { maxOldGenerationSizeMb: 3000 },
    });
  const coverage = await coverageOf(started(await trialProgram(tests, sources, true)));
  const program = await trialProgram(tests, sources, false);
  const testsOf = coveringTests(coverage, mutants, tests);
  let worker = started(program);

  /**
   * @param {number} active
   * @param {boolean} anew
   * @param {readonly Covered[]} covering
   * @returns {Promise<Found | 'timeout'>}
   */
  const statusWith = async (active, anew, covering) => {
    const usual = covering.reduce((sum, { time }) => sum + time, 0) / 1000;
    const call = { active, anew, tests: covering.map(({ place }) => place) };
    /** @type {Found | undefined} */
    const found = await ask(worker, call, 10 + 5 * usual);
    if (found !== undefined) return found;
    await worker.terminate();
    worker = started(program);
    return 'timeout';
  };

  return {
    mutants,
    /** @param {Placed} placed */
    statusOf: async (placed) => {
      const active = Number(placed.mutant.id);
      const { passing, loading } = testsOf(placed);
      if (passing.length === 0 && loading.length === 0) return 'NoCoverage';
      let found = await statusWith(active, false, passing);
      if (found === 'spoiled') found = await statusWith(active, false, passing);
      if (found === 'survived' && loading.length > 0) found = await statusWith(active, true, loading);
      return STATUS[found];
    },
    end: () => worker.terminate(),
  };
}

/**
 * What Stryker would change in some files, and the files with all of it.
 * @param {readonly string[]} files
 */
async function instrumented(files) {
  const { Instrumenter } = tool('@stryker-mutator/instrumenter');
  const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
  const contents = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  const result = await new Instrumenter(silent).instrument(
    [...contents].map(([name, content]) => ({ name, mutate: true, content })),
    { plugins: null, ignorers: [], excludedMutations: [] },
  );
  /** @type {Mutant[]} */
  const all = result.mutants;
  const mutants = all
    .filter(({ status }) => status !== 'Ignored')
    .map((mutant) => {
      const location = { start: fromOne(mutant.location.start), end: fromOne(mutant.location.end) };
      const { line } = location.start;
      const code = (contents.get(mutant.fileName)?.split('\n')[line - 1] ?? '').trim();
      return { file: mutant.fileName.replace('src/', ''), line, code, mutant: { ...mutant, location } };
    });
  /** @type {{ name: string, content: string }[]} */
  const changed = result.files;
  return { mutants, sources: new Map(changed.map(({ name, content }) => [name, content])) };
}

/**
 * Lines and columns count from 0 here, and from 1 in reports.
 * @param {{ line: number, column: number }} place
 */
const fromOne = ({ line, column }) => ({ line: line + 1, column: column + 1 });

/**
 * @param {Worker} worker
 * @returns {Promise<Coverage>}
 */
async function coverageOf(worker) {
  /** @type {Coverage | undefined} */
  const found = await ask(worker, 'coverage', 1200);
  await worker.terminate();
  if (found === undefined) throw new Error('a test fails without any change');
  return found;
}

/**
 * For a change, the tests that pass its place; and, when it runs while modules are loaded, those that pass any place of its file or
 * of a file that imports it, since what was made then may be used there. The test that mirrors the file comes first, then the quick.
 * @param {Coverage} coverage
 * @param {readonly Placed[]} mutants
 * @param {readonly string[]} files The tests.
 */
function coveringTests({ tests, loading }, mutants, files) {
  const importedBy = importers();
  const known = new Set(files);
  const has = (/** @type {Uint8Array} */ bits, /** @type {number} */ id) =>
    ((bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  /** @type {Map<string, number[]>} */
  const idsIn = new Map();
  for (const { mutant } of mutants)
    idsIn.set(mutant.fileName, [...(idsIn.get(mutant.fileName) ?? []), Number(mutant.id)]);
  return (/** @type {Placed} */ { mutant }) => {
    const id = Number(mutant.id);
    const [nearest] = nearestFirst(mutant.fileName, known, importedBy);
    const rank = (/** @type {Covered} */ { place }) => (place.file === nearest ? 0 : 1);
    const inOrder = (/** @type {readonly Covered[]} */ some) =>
      [...some].sort((a, b) => rank(a) - rank(b) || a.time - b.time);
    const passing = inOrder(tests.filter(({ covers }) => has(covers, id)));
    if (!has(loading, id)) return { passing, loading: [] };
    const users = [mutant.fileName, ...(importedBy.get(mutant.fileName) ?? [])];
    const ids = users.flatMap((file) => idsIn.get(file) ?? []);
    const using = tests.filter(
      ({ covers, place }) => users.includes(place.file) || ids.some((one) => has(covers, one)),
    );
    return { passing, loading: inOrder(using) };
  };
}

/**
 * The answer to a call; none when it takes too much processor time, or ends the worker, as one without memory does.
 * @param {Worker} worker
 * @param {Call | 'coverage'} call
 * @param {number} seconds
 * @returns {Promise<any>}
 */
function ask(worker, call, seconds) {
  return new Promise((resolve) => {
    const before = process.cpuUsage();
    const finish = (/** @type {unknown} */ answer) => {
      clearInterval(watch);
      worker.off('message', finish);
      worker.off('error', broken);
      resolve(answer);
    };
    const broken = () => finish(undefined);
    // Processor time, which other programs on the machine do not change.
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      if (user + system > seconds * 1e6) finish(undefined);
    }, 100);
    worker.on('message', finish);
    worker.on('error', broken);
    worker.postMessage(call);
  });
}
