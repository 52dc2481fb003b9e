// `npm run proof files`: files of every form, damaged by chance. Each is read or refused, in time and within its memory.

import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { bundle } from './bundle.mjs';
import { writeReport, writeSection } from './quality.mjs';

const ALL = 100_000;
/** So many are read in one process: what one takes of memory is told apart from what many leave behind. */
const AT_ONCE = 2_000;
/** Fewer are a look, whose figures are not written down. */
const FEW = 10_000;
const MOST_MS = 100;
const MOST_MB = 100;
/** Without a bound the engine lets what was read lie for as long as there is memory, and on a busy machine the longer. */
const HEAP = '--max-old-space-size=128';

/** @typedef {{ ms: number, whole: number, file: number }} Slow */
/** @typedef {{ seed: number, count: number, faults: string[], slow: Slow[], slowest: { ms: number, file: number }, memory: number, read: number, codes: [string, number][] }} Found */

/** @param {string} [files] */
export default async function damagedFiles(files = `${ALL}`) {
  const program = await bundle('filesCall');
  /** @type {Found[]} */
  const all = [];
  let left = Number(files);
  const call = async (/** @type {number[]} */ ...args) => {
    const { stdout } = await promisify(execFile)(process.execPath, [HEAP, program, ...args.map(String)], {
      maxBuffer: 2 ** 30,
    });
    return JSON.parse(stdout);
  };
  const worker = async () => {
    while (left > 0) {
      const seed = randomInt(2 ** 31);
      const count = Math.min(left, AT_ONCE);
      left -= count;
      all.push({ seed, count, ...(await call(seed, count)) });
      console.log(JSON.stringify(all.at(-1)));
      // What is stopped half way has its figures as far as it came.
      report(all);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  // What was slow is read again now that nothing else of the proof runs.
  for (const one of all) {
    if (one.slow.length === 0) continue;
    const files = one.slow.map(({ file }) => file);
    const { slow, slowest } = await call(one.seed, one.count, ...files);
    one.slow = slow;
    if (slowest.ms > one.slowest.ms) one.slowest = slowest;
    report(all);
  }
  const { faults, slow, slowest, memory } = summaryOf(all);
  return {
    ok: faults.length === 0 && slow.length === 0 && memory <= MOST_MB,
    faults: faults.length,
    slow: slow.length,
    slowest,
    memory,
  };
}

/** @param {readonly Found[]} all */
function summaryOf(all) {
  return {
    count: all.reduce((sum, one) => sum + one.count, 0),
    faults: all.flatMap((one) => one.faults),
    slow: all.flatMap((one) => one.slow),
    read: all.reduce((sum, one) => sum + one.read, 0),
    memory: Math.max(...all.map((one) => one.memory)),
    slowest: Math.max(...all.flatMap((one) => [one.slowest.ms, ...one.slow.map(({ ms }) => ms)])),
  };
}

/** @param {readonly Found[]} all */
function report(all) {
  const { count, faults, slow, read, memory, slowest } = summaryOf(all);
  const lines = all.flatMap((one) => [
    `seed ${one.seed}: slowest ${one.slowest.ms.toFixed(1)} ms (file ${one.slowest.file}), ${one.memory.toFixed(0)} MB`,
    ...one.slow.map(
      ({ ms, whole, file }) => `  slow: ${ms.toFixed(1)} ms (file ${file}), undamaged ${whole.toFixed(1)} ms`,
    ),
  ]);
  writeReport('files.md', [...faults, ...lines].join('\n'));
  if (count < FEW) return;
  writeSection(
    'Damaged files',
    'npm run proof files',
    `${count.toLocaleString('en')} files of Word and Excel of every form, damaged by chance (bytes changed, cut off, junk in a part): ${read.toLocaleString('en')} still gave a
document, the others an issue: ${refusedIn(all)}. ${faults.length === 0 ? 'None gave anything else' : `**${faults.length} gave something else**`}.${count < ALL ? `\nThe aim is ${ALL.toLocaleString('en')} files: **missed** so far.` : ''}
The slowest took ${slowest.toFixed(1)} ms of the processor for the thread that reads (at most ${MOST_MS}; best of ten)${slowIn(slow)}. ${AT_ONCE.toLocaleString('en')} in one process held ${memory.toFixed(0)} MB
more at most than before the first (at most ${MOST_MB}).`,
  );
}

/** How many took too long, and how long the files took that were damaged. @param {readonly Slow[]} slow */
function slowIn(slow) {
  if (slow.length === 0) return '';
  const beside = slow.filter(({ whole }) => whole > 0);
  if (beside.length < slow.length) return `: **${slow.length} took longer than that** at first`;
  const most = Math.max(...beside.map(({ ms, whole }) => ms / whole));
  return `: **${slow.length} took longer than that**, at most ${most.toFixed(2)} times as long as the undamaged file did by turns with it`;
}

/** The issues that files were refused with, and how often. @param {readonly Found[]} all */
function refusedIn(all) {
  /** @type {Map<string, number>} */
  const codes = new Map();
  for (const [code, count] of all.flatMap((one) => one.codes))
    codes.set(code, (codes.get(code) ?? 0) + count);
  return [...codes]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `\`${code}\` ${count.toLocaleString('en')}`)
    .join(', ');
}
