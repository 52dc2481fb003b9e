// `npm run proof files`: some damaged files, read one after the other; prints what was wrong, and the slowest. Numbers behind the
// seed and the count name the only ones that are read: those that were slow, once nothing else of the proof runs.

import { readFileSync } from 'node:fs';
import { type BerkasTerbaca, readBerkas, readData, writeBerkas } from 'indikator/berkas';
import { chance, damaged } from '../berkas/damaged.js';
import { documents } from '../berkas/documents.js';
import { faultIn } from '../hostile/faultIn.js';

const [, , seed = '0', count = '0', ...only] = process.argv;
const MOST_MS = 100;
const isLast = only.length > 0;
const TRIES = isLast ? 10 : 3;

const forms = ['iku', 'pk', 'capaian', 'rencana-aksi', 'kamus'] as const;
const whole = Object.values(documents).flatMap(({ dokumen, data }) =>
  forms.flatMap((bentuk) =>
    (['docx', 'xlsx'] as const).map((format) => ({
      dokumen,
      bytes: writeBerkas(dokumen, { format, bentuk, ...(data === undefined ? {} : { data }) }),
    })),
  ),
);

/**
 * How many milliseconds of a processor this thread has taken: what one waits for. Where the system does not tell threads apart, those of
 * the process, in which the engine compiles on the side.
 */
function taken(): number {
  if (process.platform === 'linux')
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The processor time of a call in milliseconds, and what it gave. */
function timed<T>(call: () => T): readonly [ms: number, value: T] {
  const start = taken();
  const value = call();
  return [taken() - start, value];
}

interface Settled {
  readonly ms: number;
  /** What the file took that was damaged, by turns with it; 0 where it was not read. */
  readonly whole: number;
  readonly value: BerkasTerbaca;
}

/**
 * The best of several, where the first is slow: what the engine and the others on the machine add does not count. They add to the processor
 * time too, by what they leave in its caches; how much, the whole file tells, which is read by turns with one that stays slow.
 */
function settled(damaged: Uint8Array, whole: Uint8Array): Settled {
  const [first, value] = timed(() => readBerkas(damaged));
  const beside: number[] = [];
  let ms = first;
  for (let again = 1; again < TRIES && ms > MOST_MS; again += 1) {
    if (isLast) beside.push(timed(() => readBerkas(whole))[0]);
    ms = Math.min(ms, timed(() => readBerkas(damaged))[0]);
  }
  return { ms, whole: beside.length === 0 ? 0 : Math.min(...beside), value };
}

const below = chance(Number(seed));
for (const { bytes } of whole) readBerkas(bytes);
const before = process.memoryUsage.rss();
const faults: string[] = [];
const codes = new Map<string, number>();
const slow: { ms: number; whole: number; file: number }[] = [];
/** The slowest of the others. */
let slowest = { ms: 0, file: 0 };
let read = 0;
for (let file = 0; file < Number(count); file += 1) {
  const { dokumen, bytes } = whole[below(whole.length)] as (typeof whole)[number];
  const own = damaged(bytes, below);
  if (isLast && !only.includes(`${file}`)) continue;
  const { ms, whole: undamaged, value: found } = settled(own, bytes);
  const fault = faultIn(found);
  if (fault !== undefined) faults.push(`file ${file} of seed ${seed}: ${fault}`);
  if (found.dokumen !== null) read += 1;
  else {
    const code = found.issues.find(({ tingkat }) => tingkat === 'salah')?.code ?? '';
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  if (ms > MOST_MS) slow.push({ ms, whole: undamaged, file });
  else if (ms > slowest.ms) slowest = { ms, file };
  const { data } = readData(own, dokumen);
  const wrong = Object.values(data).find((value) => value !== null && !/^-?\d+(?:\.\d+)?$/.test(value));
  if (wrong !== undefined) faults.push(`data of file ${file} of seed ${seed}: ${wrong}`);
}
const memory = (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20;
console.log(JSON.stringify({ faults, slow, slowest, memory, read, codes: [...codes] }));
