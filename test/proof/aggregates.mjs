// `npm run proof aggregates`: random questions to `aggregate`, answered by the library, in PHP and in Python.

import { randomInt } from 'node:crypto';
import { writeSection } from './quality.mjs';
import { testsPass } from './run.mjs';

const ALL = '50000';

/** @param {string} [cases] */
export default function aggregates(cases = ALL) {
  const SEED = String(randomInt(2 ** 31));
  const file = 'test/examples/aggregates.test.ts';
  const ok = testsPass(['--typecheck.enabled=false', file], { CASES: cases, SEED });
  if (!ok || cases !== ALL) return { ok, SEED };
  writeSection(
    'Random aggregates',
    'npm run proof aggregates',
    `${Number(cases).toLocaleString('en')} random questions (seed ${SEED}): indicators with random ways and rules of joining, regions or units by
periods with holes, values that are missing or refused, faults in codes. The library and its implementations in PHP and in Python
gave the same figures, the same issues and the same coverage.`,
  );
  return { ok };
}
