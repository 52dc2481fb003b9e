// `npm run proof fuzz`: every reader of text on a million random and mutated texts.

import { randomInt } from 'node:crypto';
import { writeSection } from './quality.mjs';
import { testsPass } from './run.mjs';

const ALL = '1000000';

/** @param {string} [texts] */
export default function fuzz(texts = ALL) {
  const SEED = String(randomInt(2 ** 31));
  const ok = testsPass(['--typecheck.enabled=false', 'test/hostile/readers.test.ts'], { FUZZ: texts, SEED });
  if (!ok || texts !== ALL) return { ok, SEED };
  writeSection(
    'Random texts',
    'npm run proof fuzz',
    `${Number(texts).toLocaleString('en')} random and mutated texts (seed ${SEED}), each given to a reader: each got an answer that holds.`,
  );
  return { ok };
}
