// `npm run proof load`: a million evaluations of random definitions and rows, and a hundred thousand parses, in one process.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table, writeReport, writeSection } from './quality.mjs';

export default async function load() {
  const program = fileURLToPath(new URL('./loadCall.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', program], {
    encoding: 'utf8',
  });
  if (status !== 0) return { ok: false, stderr };
  const { evaluations, parses, seconds, failed } = JSON.parse(stdout);
  const all = [...evaluations, ...parses].map((/** @type {{ heap: number }} */ { heap }) => heap);
  // The first figure is taken after a warm-up: what comes later may be above it by the noise of the collector, not more.
  const growth = Math.max(...all) - (all[0] ?? 0);
  /** @typedef {{ done: number, heap: number }} Step */
  const rowsOf = (/** @type {readonly Step[]} */ steps, /** @type {string} */ what) =>
    steps.map(({ done, heap }) => [`${done.toLocaleString('en')} ${what}`, heap.toFixed(2)]);
  writeReport(
    'load.md',
    table(['after', 'heap, MB'], [...rowsOf(evaluations, 'evaluations'), ...rowsOf(parses, 'parses')]),
  );
  writeSection(
    'Load',
    'npm run proof load',
    `${evaluations.at(-1).done.toLocaleString('en')} evaluations of random expressions on random rows, then ${parses.at(-1).done.toLocaleString('en')} parses of
random definitions from JSON, in one process: ${seconds} s, unexpected outcomes: ${failed}. The heap in use after a full
collection grows by at most ${growth.toFixed(2)} MB behind the first fifth (\`reports/load.md\`).`,
  );
  return { ok: failed === 0 && growth < 2, growth, seconds, failed };
}
