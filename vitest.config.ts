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
    setupFiles: ['test/properties/seed.ts'],
    // Starting anew for each file would take longer than the tests. What a file changes in modules it must undo: `vi.resetModules`.
    isolate: false,
    maxWorkers: '100%',
    // Hostile input is large, and machines differ: a test fails by what it finds, not by how long it takes.
    testTimeout: 120_000,
    // Types of src and test/types alone; `npm run typecheck` has the rest.
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/types/tsconfig.json' },
  },
});
