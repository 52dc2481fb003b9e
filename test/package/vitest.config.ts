import { defineConfig } from 'vitest/config';

// `npm run proof package`: heavy, so apart from `npm test`.
export default defineConfig({
  test: {
    include: ['test/package/*.consumer.ts'],
    globalSetup: ['test/package/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
