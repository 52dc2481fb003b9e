// How long it takes to read and to write files of Word and Excel, and how much more memory: `npm run --silent build && node
// test/bench/berkas.mjs` prints that section of the report, `node test/bench/berkas.mjs Word` some of its lines.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { files } from './files.mjs';
import { median } from './measure.mjs';

const MB = 2 ** 20;

/**
 * What one task costs in a process of its own: how long the first call takes on the clock, its milliseconds of CPU, those of them that the
 * calling thread took, and, warm, the median of some; how much more memory the process held at most during the first; what came. Files are
 * made elsewhere: making them takes memory too.
 */
function measured({ nama, file }, times, folder) {
  const path = join(folder, 'file');
  if (file !== undefined) writeFileSync(path, file());
  const args = ['--expose-gc', import.meta.filename, '--task', nama, String(times), path];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function measureTask(nama, times, path) {
  const { file, task } = files.find((one) => one.nama === nama);
  const run = task(file === undefined ? undefined : new Uint8Array(readFileSync(path)));
  globalThis.gc();
  const before = process.memoryUsage.rss();
  const [own, begun] = [threadTime(), performance.now()];
  const [first, came] = timed(run);
  const clock = performance.now() - begun;
  const thread = own === undefined ? undefined : threadTime() - own;
  const memory = process.resourceUsage().maxRSS * 1024 - before;
  const again = Array.from({ length: times }, () => timed(run)[0]);
  return { clock, first, thread, warm: median(again), memory: Math.max(0, memory), came };
}

/** The CPU that this thread took so far, where the system tells it apart from the threads in which the engine compiles and collects. */
function threadTime() {
  if (process.platform !== 'linux') return undefined;
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

function timed(run) {
  const start = process.cpuUsage();
  const came = run();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, came];
}

/** The section of the report. */
export function berkasLines(times, only = '') {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  const rows = files
    .filter(({ nama }) => nama.includes(only))
    .map((one) => ({ ...one, ...measured(one, times, folder) }));
  rmSync(folder, { recursive: true });
  return [
    '## Files of Word and Excel',
    '',
    'Each line in a process of its own: how long the first call took on the clock, its CPU, and what the calling thread took of that (the rest is',
    `the engine, which compiles and collects in threads beside); warm, the CPU of the median of ${times} more; the memory that the process held at`,
    'most beyond what it held before the first call. `node test/bench/berkas.mjs` measures this section alone.',
    '',
    '| what | what came | first, ms on the clock | of CPU | of the caller | warm, ms of CPU | MB more |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ nama, came, clock, first, thread, warm, memory }) =>
        `| ${nama} | ${came} | ${clock.toFixed(0)} | ${first.toFixed(0)} | ${thread?.toFixed(0) ?? ''} | ${warm.toFixed(0)} | ${(memory / MB).toFixed(0)} |`,
    ),
    '',
  ];
}

if (process.argv[1] === import.meta.filename) {
  const [, , what, nama, times, path] = process.argv;
  if (what === '--task') console.log(JSON.stringify(measureTask(nama, Number(times), path)));
  else console.log(berkasLines(Number(process.env.TURNS ?? 3), what).join('\n'));
}
