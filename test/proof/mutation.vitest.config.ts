import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config.js';

// The tests that mirror src, and the vectors: they say in plain figures what is right. Properties and hostile input would
// find more, but take minutes for each mutant.
export default mergeConfig(
  base,
  defineConfig({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    test: {
      typecheck: { enabled: false },
      exclude: ['test/{architecture,docs,examples,hostile,package,properties,types,proof}/**', 'node_modules/**', ...(process.env.MUTATION_EXCLUDE ?? '').split(',')],
    },
  }),
);
