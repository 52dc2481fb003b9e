import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^indikator$/, replacement: src('index.ts') },
      { find: /^indikator\/katalog$/, replacement: src('katalog/index.ts') },
      { find: /^indikator\/dokumen$/, replacement: src('dokumen/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Hostile input is large, and machines differ: a test fails by what it finds, not by how long it takes.
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
});
