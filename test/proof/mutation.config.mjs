// Stryker's settings; `npm run proof mutation` adds the folder (see mutation.mjs).

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/proof/mutation.vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs once while a module is loaded, such as a regular expression, is tried against all tests of its folder.
  ignoreStatic: false,
  incremental: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: 20_000,
  tempDirName: 'node_modules/.cache/stryker',
  allowEmpty: true,
  checkers: [],
  reporters: ['json'],
  allowConsoleColors: false,
  ignorePatterns: ['dist', 'docs', 'examples', '.changeset', '.ci'],
};
