// Runs tests with a change of the sources switched on: `trying.mjs` starts it, and ends it when a change runs for ever.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { root } from './run.mjs';
import { vitestWith } from './trialVitest.mjs';

/**
 * @typedef {() => unknown} Test
 * @typedef {{ file: string, at: number }} Place A test: its file, and its number there.
 * @typedef {{ place: Place, time: number, covers: Uint8Array }} Covered A test with the changes whose places it passes.
 * @typedef {{ tests: readonly Covered[], loading: Uint8Array }} Coverage
 * @typedef {'killed' | 'survived' | 'spoiled'} Found
 * @typedef {{ active: number, turn: number, hits: number, hit(): boolean, cover(...ids: number[]): void }} Trial
 * @typedef {{ active: number, anew: boolean, tests: readonly Place[] }} Call
 * @typedef {{ program: string, changes: number, files: readonly string[] }} Data
 */

// A change in a loop that never ends is passed more often than a test passes any line.
const HITS = 5_000_000;

/** @type {Data} */
const { program, changes, files } = workerData;
const run = new vm.Script(`(function (require, module, exports, trial) {${program}\n})`).runInThisContext();
const requireHere = createRequire(join(root, 'package.json'));

/** @returns {Trial} */
function newTrial(active = -1) {
  return {
    active,
    turn: 0,
    hits: 0,
    hit() {
      this.hits += 1;
      if (this.hits > HITS) throw new Error('a change is passed for ever');
      return true;
    },
    cover() {},
  };
}

/**
 * The tests of each file, everything loaded anew when it is first asked for.
 * @param {Trial} trial
 */
function start(trial) {
  /** @type {Test[]} */
  let added = [];
  const vitest = vitestWith((test) => added.push(test));
  const module = { exports: { tests: /** @type {Record<string, () => unknown>} */ ({}) } };
  const requireOne = (/** @type {string} */ name) => (name === 'vitest' ? vitest : requireHere(name));
  run(requireOne, module, module.exports, trial);
  /** @type {Map<string, readonly Test[]>} */
  const loaded = new Map();
  return (/** @type {string} */ file) => {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    added = [];
    module.exports.tests[file]?.();
    loaded.set(file, added);
    return added;
  };
}

/**
 * Every test with what it passes, and what is passed while files are loaded.
 * @returns {Promise<Coverage>}
 */
async function coverage() {
  const size = Math.ceil(changes / 8);
  const loading = new Uint8Array(size);
  let passed = loading;
  const trial = newTrial();
  trial.cover = (...ids) => {
    for (const id of ids) passed[id >> 3] = (passed[id >> 3] ?? 0) | (1 << (id & 7));
  };
  const testsOf = start(trial);
  /** @type {Covered[]} */
  const tests = [];
  for (const file of files) {
    passed = loading;
    for (const [at, test] of testsOf(file).entries()) {
      passed = new Uint8Array(size);
      trial.turn += 1;
      const before = performance.now();
      await test();
      tests.push({ place: { file, at }, time: performance.now() - before, covers: passed });
    }
  }
  return { tests, loading };
}

/** @param {() => unknown} test */
async function fails(test) {
  try {
    await test();
    return false;
  } catch {
    return true;
  }
}

let shared = newTrial();
let testsOf = start(shared);

/**
 * With the change switched on in what is loaded.
 * @param {Call} call
 * @returns {Promise<Found>}
 */
async function switched({ active, tests }) {
  const turnTo = (/** @type {number} */ next) =>
    Object.assign(shared, { active: next, turn: shared.turn + 1 });
  turnTo(active);
  for (const { file, at } of tests) {
    const test = () => testsOf(file)[at]?.();
    shared.hits = 0;
    if (!(await fails(test))) continue;
    turnTo(-1);
    if (!(await fails(test))) return 'killed';
    // A change left something behind: it may have made this test fail, or another change before it.
    shared = newTrial();
    testsOf = start(shared);
    return 'spoiled';
  }
  turnTo(-1);
  return 'survived';
}

/**
 * With the change there while everything is loaded.
 * @param {Call} call
 * @returns {Promise<Found>}
 */
async function loadedWith({ active, tests }) {
  const own = newTrial(active);
  const passes = async () => {
    const testsHere = start(own);
    for (const { file, at } of tests) {
      own.hits = 0;
      await testsHere(file)[at]?.();
    }
  };
  return (await fails(passes)) ? 'killed' : 'survived';
}

parentPort?.on('message', async (/** @type {Call | 'coverage'} */ call) => {
  const answer = call === 'coverage' ? coverage() : call.anew ? loadedWith(call) : switched(call);
  parentPort?.postMessage(await answer);
});
