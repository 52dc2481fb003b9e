import fc from 'fast-check';

// Loaded before every test file (vitest.config.ts), so that no test passes or fails by chance. `npm run proof properties` runs the
// same tests with other seeds, and `SEED=7 npx vitest run test/properties` one of them again.

/** Where everything random in the tests begins. */
export const seed = Number(process.env.SEED ?? 20260101);

/** One random case in so many is tried; with `DRAWS=all`, as in `.ci/run` and the proofs, each of them. */
const ONE_IN = process.env.DRAWS === 'all' ? 1 : 4;

/** How many random cases a test tries, of so many that it has. */
export const draws = (all: number): number => Math.ceil(all / ONE_IN);

/** The cases that a test tries, of a list that would take long. */
export const someOf = <T>(all: Iterable<T>): T[] => [...all].filter((_, i) => i % ONE_IN === seed % ONE_IN);

fc.configureGlobal({ seed, numRuns: draws(100) });
