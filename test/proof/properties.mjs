// `npm run proof properties`: every test that draws from fast-check, in rounds, each from a seed of its own.

import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSection } from './quality.mjs';
import { root, testsPass } from './run.mjs';

const drawing = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
  .map((file) => `test/${file}`)
  .filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"));

const ROUNDS = '10';

/** @param {string} [rounds] */
export default function properties(rounds = ROUNDS) {
  const options = ['--typecheck.enabled=false', '--reporter=dot'];
  for (let round = 1; round <= Number(rounds); round += 1) {
    const SEED = String(randomInt(2 ** 31));
    console.log(`round ${round} of ${rounds}: SEED=${SEED}`);
    if (testsPass([...options, ...drawing], { SEED })) continue;
    console.error(`Again: SEED=${SEED} npx vitest run, and the file that failed.`);
    return { ok: false, SEED };
  }
  if (rounds !== ROUNDS) return { ok: true };
  writeSection(
    'Property tests',
    'npm run proof properties',
    `${drawing.length} files of property tests, ${rounds} rounds, each from a random seed: all pass.`,
  );
  return { ok: true };
}
