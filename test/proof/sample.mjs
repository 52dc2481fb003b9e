// A random sample of the changes of a folder.

import { filesIn } from './nearestFirst.mjs';
import { testsFor } from './testsFor.mjs';
import { startTrying } from './trying.mjs';

/**
 * The mutants that were drawn, each with what became of it, and how many there are.
 * @param {string} folder
 * @param {(file: string) => boolean} counts
 * @param {number} size
 * @param {number} seed
 */
export async function sampleOf(folder, counts, size, seed) {
  const files = filesIn(`src/${folder}`).filter(counts);
  const trying = await startTrying(files, testsFor(folder));
  const drawn = shuffled(trying.mutants, seed).slice(0, size);
  for (const [i, one] of drawn.entries()) {
    one.mutant.status = await trying.statusOf(one);
    const { status, mutatorName } = one.mutant;
    console.log(`${i + 1}/${drawn.length} ${status} ${one.file}:${one.line} ${mutatorName}`);
  }
  await trying.end();
  return { mutants: drawn, all: trying.mutants.length };
}

/**
 * The same order for the same seed (Fisher and Yates, with the generator mulberry32).
 * @template T
 * @param {readonly T[]} all
 * @param {number} seed
 */
export function shuffled(all, seed) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const order = all.map((value) => ({ value, at: random() }));
  return order.sort((a, b) => a.at - b.at).map(({ value }) => value);
}
