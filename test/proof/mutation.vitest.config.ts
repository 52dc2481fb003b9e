import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import base from '../../vitest.config.js';
import { testsFor } from './testsFor.mjs';

// Stryker looks at tests alone: a test file that a mutant keeps from loading would have none that fails.
class LoadErrors implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const error of modules.flatMap((one) => one.errors()))
      this.#vitest?.state.catchError(error, 'loading');
  }
}

/** One mutant written into its source: where `npm run proof mutation` tries one alone, in a fresh process. */
function oneMutant(): Plugin | undefined {
  const { MUTANT } = process.env;
  if (MUTANT === undefined) return undefined;
  const { file, start, end, replacement } = JSON.parse(MUTANT);
  return {
    name: 'one-mutant',
    enforce: 'pre',
    transform(code, id) {
      return id.endsWith(`/${file}`) ? code.slice(0, start) + replacement + code.slice(end) : undefined;
    },
  };
}

const folder = process.env.MUTATION_FOLDER ?? '';

export default defineConfig({
  ...base,
  plugins: [oneMutant()],
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    ...base.test,
    reporters: [new LoadErrors()],
    // A mutant of code that runs while modules load must not reach the next file.
    isolate: true,
    typecheck: { enabled: false },
    include: [...testsFor(folder)],
    // Cases that are kept outside count for nobody else.
    env: { CASES: 'none' },
  },
});
