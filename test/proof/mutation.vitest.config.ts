import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import base from '../../vitest.config.js';

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

const folder = process.env.MUTATION_FOLDER ?? '*';

// The tests that mirror a folder of src, and the vectors: they say in plain figures what is right. Properties and hostile input
// would find more, but take minutes for each mutant.
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    ...base.test,
    reporters: [new LoadErrors()],
    typecheck: { enabled: false },
    include: [`test/${folder}/**/*.test.ts`, 'test/vectors/**/*.test.ts'],
  },
});
