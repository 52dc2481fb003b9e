// `npm run proof files`: files of every form, damaged by chance. Each is read or refused, in time and within its memory.

import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { bundle } from './bundle.mjs';
import { writeReport, writeSection } from './quality.mjs';

const ALL = '100000';
/** So many are read in one process: what one takes of memory is told apart from what many leave behind. */
const AT_ONCE = 2_000;
const MOST_MS = 100;
const MOST_MB = 100;

/** @typedef {{ faults: string[], slow: number, slowest: { ms: number, file: number }, memory: number, read: number, codes: [string, number][] }} Found */

/** @param {string} [files] */
export default async function damagedFiles(files = ALL) {
  const program = await bundle('filesCall');
  /** @type {(Found & { seed: number })[]} */
  const all = [];
  for (let left = Number(files); left > 0; left -= AT_ONCE) {
    const seed = randomInt(2 ** 31);
    const args = [program, String(seed), String(Math.min(left, AT_ONCE))];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 30 });
    all.push({ seed, ...JSON.parse(stdout) });
    console.log(JSON.stringify(all.at(-1)));
  }
  const faults = all.flatMap((one) => one.faults);
  const slow = all.reduce((sum, one) => sum + one.slow, 0);
  const read = all.reduce((sum, one) => sum + one.read, 0);
  const memory = Math.max(...all.map((one) => one.memory));
  const [slowest] = [...all].sort((a, b) => b.slowest.ms - a.slowest.ms);
  const codes = new Map();
  for (const [code, count] of all.flatMap((one) => one.codes))
    codes.set(code, (codes.get(code) ?? 0) + count);
  writeReport(
    'files.md',
    [
      ...faults,
      ...all.map(
        ({ seed, slowest: { ms, file }, memory: mb }) =>
          `seed ${seed}: slowest ${ms.toFixed(1)} ms (file ${file}), ${mb.toFixed(0)} MB`,
      ),
    ].join('\n'),
  );
  const ok = faults.length === 0 && slow === 0 && memory <= MOST_MB;
  const outcome = { ok, faults: faults.length, slow, slowest: slowest?.slowest.ms, memory };
  if (files !== ALL) return outcome;
  const refused = [...codes]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `\`${code}\` ${count.toLocaleString('en')}`);
  writeSection(
    'Damaged files',
    'npm run proof files',
    `${Number(files).toLocaleString('en')} files of Word and Excel of every form, damaged by chance (bytes changed, cut off, junk in a part): ${read.toLocaleString('en')} still gave a
document, the others an issue: ${refused.join(', ')}. ${faults.length === 0 ? 'None gave anything else' : `**${faults.length} gave something else**`}.
The slowest took ${slowest?.slowest.ms.toFixed(1)} ms of processor time (at most ${MOST_MS}; best of three). ${AT_ONCE.toLocaleString('en')} in one process held ${memory.toFixed(0)} MB
more at most than before the first (at most ${MOST_MB}).`,
  );
  return outcome;
}
