// A process that tries mutants one after the other in one vitest, which keeps what it made of the sources: `sample.mjs` starts it,
// and ends it when a mutant runs for ever. Every mutant has a worker, and so modules, of its own.

import { join, relative } from 'node:path';
import { createVitest } from 'vitest/node';
import { root } from './run.mjs';

/**
 * @typedef {{ file: string, start: number, end: number, replacement: string }} Change
 * @typedef {{ change?: Change, tests: readonly string[], seconds: number }} Call
 * @typedef {{ status: 'Killed' | 'Survived' | 'Timeout', durations: Record<string, number> }} Answer
 */

/** @type {Change | undefined} */
let change;

const changing = {
  name: 'changing-mutant',
  enforce: /** @type {const} */ ('pre'),
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (change === undefined || id !== join(root, change.file)) return undefined;
    return code.slice(0, change.start) + change.replacement + code.slice(change.end);
  },
};

// The tests nearest to the change come first.
class AsGiven {
  /** @param {import('vitest/node').TestSpecification[]} files */
  async shard(files) {
    return files;
  }

  /** @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    return files;
  }
}

const vitest = await createVitest(
  'test',
  {
    config: join(root, 'test/proof/mutation.vitest.config.ts'),
    watch: false,
    reporters: [{}],
    // A thread ends with this process, whatever it is doing.
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    bail: 1,
    sequence: { sequencer: AsGiven },
  },
  { plugins: [changing] },
);

/**
 * @param {Call} call
 * @returns {Promise<Answer>}
 */
async function answer({ change: next, tests }) {
  const touched = [change, next].flatMap((one) => (one === undefined ? [] : [join(root, one.file)]));
  change = next;
  for (const file of touched) vitest.invalidateFile(file);
  // What failed before would end this run at once, and count as failed again.
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  const project = vitest.getRootProject();
  const specs = tests.map((file) => project.createSpecification(join(root, file)));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specs);
  const failed = unhandledErrors.length > 0 || testModules.some((one) => one.state() === 'failed');
  const durations = Object.fromEntries(
    testModules.map((one) => [one.relativeModuleId, one.diagnostic().duration]),
  );
  return { status: failed ? 'Killed' : 'Survived', durations };
}

process.on('message', async (/** @type {Call} */ call) => {
  // Processor time, which other programs on the machine do not change.
  const before = process.cpuUsage();
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if (user + system > call.seconds * 1e6) process.send?.({ status: 'Timeout', durations: {} });
  }, 100);
  const found = await answer(call);
  clearInterval(watch);
  process.send?.(found);
});
process.on('disconnect', () => process.exit());
const specs = await vitest.globTestSpecifications();
process.send?.(specs.map(({ moduleId }) => relative(root, moduleId)).sort());
