// How long a fresh Node takes to get ready: each sample is a process of its own.

import { spawnSync } from 'node:child_process';
import { median } from './measure.mjs';

const root = new URL('../../', import.meta.url);

const ready = {
  'decimal.js alone': "await import('decimal.js');",
  'indikator: import, first evaluation': `
    const { defineIndikator, evaluate, persentase } = await import('./dist/index.js');
    const pmks = defineIndikator({
      id: 'pmks', nama: 'PMKS', satuan: 'persen',
      variabel: { terlayani: { label: 'T' }, seluruh: { label: 'S' } },
      formula: persentase('terlayani', 'seluruh'),
    });
    if (evaluate(pmks, { terlayani: 23, seluruh: 160 }).teks !== '14,38%') throw new Error('wrong');`,
};

/** Milliseconds of CPU and on the clock, by name: medians of processes that take turns. */
export function measureStart(times) {
  const samples = Object.keys(ready).map((nama) => ({ nama, cpu: [], clock: [] }));
  for (let turn = 0; turn < times; turn += 1) {
    for (const { nama, cpu, clock } of samples) {
      const code = `const s = process.cpuUsage(), t = performance.now(); ${ready[nama]}
        const { user, system } = process.cpuUsage(s);
        console.log((user + system) / 1000, performance.now() - t);`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: root,
        encoding: 'utf8',
      });
      if (stderr !== '') throw new Error(stderr);
      const [used, passed] = stdout.split(' ').map(Number);
      cpu.push(used);
      clock.push(passed);
    }
  }
  return samples.map(({ nama, cpu, clock }) => ({ nama, cpu: median(cpu), clock: median(clock) }));
}
