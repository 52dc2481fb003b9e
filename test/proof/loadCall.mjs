// The work of load.mjs: prints the heap in use along the way.

import { evaluate, parseIndikator } from 'indikator';

const EVALUATIONS = 1_000_000;
const PARSES = 100_000;
const STEPS = 5;

let seed = 1;

/** A whole number from 0 up to, and without, n. */
function below(/** @type {number} */ n) {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
}

const ids = /** @type {const} */ (['a', 'b', 'c']);

/**
 * @param {number} depth
 * @returns {unknown}
 */
function tree(depth) {
  const kind = below(depth === 0 ? 2 : 6);
  if (kind === 0) return ids[below(3)];
  if (kind === 1) return { jenis: 'konstanta', nilai: `${1 + below(999)}.${below(100)}` };
  const jenis = ['tambah', 'kurang', 'kali', 'bagi'][kind - 2];
  return { jenis, operan: [tree(depth - 1), tree(depth - 1)] };
}

/** @returns {any} */
function definition() {
  const ekspresi = { jenis: 'tambah', operan: [tree(4), ...ids] };
  const variabel = Object.fromEntries(ids.map((id) => [id, { label: id }]));
  return {
    id: `i${below(1e6)}`,
    nama: 'Acak',
    satuan: 'poin',
    variabel,
    formula: { jenis: 'hitungan', ekspresi },
  };
}

const value = () => [below(1000), `${below(1e6)}.${below(100)}`, `-${below(50)}`, 0][below(4)];

let failed = 0;

/** Numbers, or a division by zero: nothing else may come out. */
function evaluateOnce(/** @type {any} */ indikator) {
  const hasil = evaluate(indikator, { a: value(), b: value(), c: value() });
  const isFine = hasil.ok ? /^-?\d+\.\d\d$/.test(hasil.desimal) : /zero$/.test(hasil.issues[0]?.code ?? '');
  if (!isFine) failed += 1;
}

/**
 * Heap figures at equal steps.
 * @param {number} count
 * @param {(i: number) => void} run
 */
function measure(count, run) {
  const figures = [];
  for (let done = 1; done <= count; done += 1) {
    run(done);
    if (done % (count / STEPS) !== 0) continue;
    globalThis.gc?.();
    figures.push({ done, heap: process.memoryUsage().heapUsed / 2 ** 20 });
  }
  return figures;
}

const started = performance.now();
let indikator = parseIndikator(definition());
const evaluations = measure(EVALUATIONS, (i) => {
  if (i % 1000 === 0) indikator = parseIndikator(definition());
  evaluateOnce(indikator);
});
const parses = measure(PARSES, () => evaluateOnce(parseIndikator(JSON.parse(JSON.stringify(definition())))));
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(JSON.stringify({ evaluations, parses, seconds, failed }));
