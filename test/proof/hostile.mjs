// `npm run proof hostile`: each hostile value, given to every function, in a process whose heap may grow by 50 MB at most.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundle } from './bundle.mjs';
import { table, writeReport, writeSection } from './quality.mjs';

const run = promisify(execFile);
const MOST_MB = 50;
const MOST_MS = 50;

/**
 * @param {string} program
 * @param {readonly string[]} flags
 * @param {readonly (string | number)[]} args
 * @returns {Promise<Record<string, any>>}
 */
async function child(program, flags, args) {
  const { stdout } = await run(process.execPath, [...flags, program, ...args.map(String)], {
    timeout: 120_000,
  });
  return JSON.parse(stdout);
}

export default async function hostile() {
  const [program, list] = await Promise.all([bundle('hostileCall'), bundle('large')]);
  const { large } = await import(list);
  /** @type {Record<string, any>[]} */
  const rows = [];
  /** @type {string[]} */
  const failed = [];
  for (const [i, { nama }] of large.entries()) {
    const { heap } = await child(program, ['--expose-gc'], [i, 'base']);
    const limit = Math.ceil(heap / 2 ** 20) + MOST_MB;
    try {
      const flags = [`--max-old-space-size=${limit}`, '--max-semi-space-size=1'];
      rows.push({ nama, limit, ...(await child(program, flags, [i, 'call'])) });
    } catch (error) {
      failed.push(
        `${nama}: ${String(Object(error).stderr ?? error)
          .trim()
          .split('\n')
          .slice(0, 3)
          .join(' ')
          .slice(0, 200)}`,
      );
    }
  }
  const slow = rows.filter(({ ms }) => ms > MOST_MS);
  const slowest = [...rows].sort((a, b) => b.ms - a.ms);
  const calls = rows.reduce((sum, one) => sum + one.calls, 0);
  writeReport(
    'hostile.md',
    table(
      ['value', 'slowest call', 'ms'],
      slowest.map(({ nama, name, ms }) => [nama, `\`${name}\``, ms.toFixed(1)]),
    ),
  );
  const outcome =
    failed.length === 0
      ? 'none ran out of it, and none threw anything but `IndikatorError`'
      : `failed: ${failed.join('; ')}`;
  const [first] = slowest;
  writeSection(
    'Hostile input',
    'npm run proof hostile',
    `${large.length} values, each given to every exported function in seven ways, and to those of files in every argument: ${calls.toLocaleString('en')} calls. Each value in a process of its own
whose heap may be ${MOST_MB} MB larger than with the value alone: ${outcome}. Calls over ${MOST_MS} ms of processor
time (best of three; without 2 microseconds for each row of a batch): ${slow.length === 0 ? 'none' : slow.map(({ nama }) => nama).join(', ')}. The slowest takes ${first?.ms.toFixed(1)} ms
(${first?.nama}); the others are in \`reports/hostile.md\`.`,
  );
  return { ok: failed.length === 0 && slow.length === 0, failed, slow };
}
