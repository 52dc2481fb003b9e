// `npm run proof files`: some damaged files, read one after the other; prints what was wrong, and the slowest.

import { readFileSync } from 'node:fs';
import { type BerkasTerbaca, readBerkas, readData, writeBerkas } from 'indikator/berkas';
import { chance, damaged } from '../berkas/damaged.js';
import { documents } from '../berkas/documents.js';
import { faultIn } from '../hostile/faultIn.js';

const [, , seed = '0', count = '0'] = process.argv;
const MOST_MS = 100;

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

/** The best of ten, where the first is slow: what the engine and the others on the machine add does not count. */
function settled(call: () => BerkasTerbaca): readonly [ms: number, value: BerkasTerbaca] {
  const [first, value] = timed(call);
  let ms = first;
  for (let again = 1; again < 10 && ms > MOST_MS; again += 1) ms = Math.min(ms, timed(call)[0]);
  return [ms, value];
}

const below = chance(Number(seed));
for (const { bytes } of whole) readBerkas(bytes);
const before = process.memoryUsage.rss();
const faults: string[] = [];
const codes = new Map<string, number>();
let slowest = { ms: 0, file: 0 };
let slow = 0;
let read = 0;
for (let file = 0; file < Number(count); file += 1) {
  const { dokumen, bytes } = whole[below(whole.length)] as (typeof whole)[number];
  const own = damaged(bytes, below);
  const [ms, found] = settled(() => readBerkas(own));
  const fault = faultIn(found);
  if (fault !== undefined) faults.push(`file ${file} of seed ${seed}: ${fault}`);
  if (found.dokumen !== null) read += 1;
  else {
    const code = found.issues.find(({ tingkat }) => tingkat === 'salah')?.code ?? '';
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  if (ms > MOST_MS) slow += 1;
  if (ms > slowest.ms) slowest = { ms, file };
  const { data } = readData(own, dokumen);
  const wrong = Object.values(data).find((value) => value !== null && !/^-?\d+(?:\.\d+)?$/.test(value));
  if (wrong !== undefined) faults.push(`data of file ${file} of seed ${seed}: ${wrong}`);
}
const memory = (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20;
console.log(JSON.stringify({ faults, slow, slowest, memory, read, codes: [...codes] }));
