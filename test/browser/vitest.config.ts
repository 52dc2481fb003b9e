import { defineConfig } from 'vitest/config';

// `npm run proof browser`: needs Chromium and the built site, so apart from `npm test`.
export default defineConfig({
  test: {
    include: ['test/browser/*.browser.ts'],
    globalSetup: ['test/browser/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // One browser at a time on a small machine.
    fileParallelism: false,
  },
});
