import fc from 'fast-check';

// Loaded before every test file (vitest.config.ts), so that no test passes or fails by chance. `npm run proof properties` runs the
// same tests with other seeds, and `SEED=7 npx vitest run test/properties` one of them again.

/** Where everything random in the tests begins. */
export const seed = Number(process.env.SEED ?? 20260101);

fc.configureGlobal({ seed });
