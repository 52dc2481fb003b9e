import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.js';

const folder = process.env.MUTATION_FOLDER ?? '*';

// The tests that mirror a folder of src, and the vectors: they say in plain figures what is right. Properties and hostile input
// would find more, but take minutes for each mutant.
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    ...base.test,
    typecheck: { enabled: false },
    include: [`test/${folder}/**/*.test.ts`, 'test/vectors/**/*.test.ts'],
  },
});
