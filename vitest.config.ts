import { defineConfig } from 'vitest/config';
import { entryPoints } from './entryPoints.mjs';

export default defineConfig({
  resolve: {
    alias: Object.entries(entryPoints).map(([name, replacement]) => ({
      find: new RegExp(`^${name}$`),
      replacement,
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Hostile input is large, and machines differ: a test fails by what it finds, not by how long it takes.
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
});
