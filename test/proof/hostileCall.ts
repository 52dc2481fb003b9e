// One hostile value handed to every function, in a process of its own whose heap is limited. Prints the slowest call.

import * as library from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { pmks } from '../fixtures/pmks.js';
import { large } from './large.js';

type Call = (...args: readonly unknown[]) => unknown;

const [, , index, mode] = process.argv;
const made = large[Number(index)];
if (made === undefined) throw new RangeError(`no value ${index}`);
const value = made.make();

/** A row of a batch is work that was asked for: docs/security.md. */
const MS_PER_ROW = 0.002;

/**
 * The processor time that a call took, in milliseconds: what others do on the machine counts less than by the clock. It may throw
 * an IndikatorError and nothing else.
 */
function timed(call: () => unknown): number {
  const start = process.cpuUsage();
  let rows = 0;
  try {
    const result = call();
    if (isBatch(result)) rows = result.length;
  } catch (error) {
    if (!(error instanceof library.IndikatorError)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return Math.max(0, (user + system) / 1000 - rows * MS_PER_ROW);
}

const isBatch = (result: unknown): result is library.HasilBatch =>
  typeof result === 'object' && result !== null && 'units' in result;

const classes = ['Decimal', 'IndikatorError'];
const functions = Object.entries(library).flatMap(([name, one]) =>
  typeof one === 'function' && !classes.includes(name) ? [[name, one as Call] as const] : [],
);

if (mode === 'base') {
  globalThis.gc?.();
  console.log(JSON.stringify({ heap: process.memoryUsage().heapUsed, kept: typeof value }));
} else {
  const kebijakan = { ...pmks, formula: value };
  const calls = functions.flatMap(([name, call]): (readonly [string, () => unknown])[] => [
    [`${name}(value)`, () => call(value)],
    [`${name}(indicator, value)`, () => call(pmks, value)],
    [
      `${name}(indicator, { each: value })`,
      () => call(pmks, { terlayani: value, seluruh: value, realisasi: value, target: value }),
    ],
    [`${name}(indicator, { baris: value })`, () => call(pmks, { baris: value, untuk: value, nama: value })],
    [
      `${name}(indicator, a row of values)`,
      () => call(pmks, { baris: [{ wilayah: value, periode: value, data: value }], diharapkan: value }),
    ],
    [`${name}(document, value, { menurut: value })`, () => call(dinsosTapin2020, value, { menurut: value })],
    [`${name}(an indicator with the value for a formula)`, () => call(kebijakan, {})],
  ]);
  // The best of three: the others say what the engine and the machine add.
  const took = calls.map(([name, call]) => ({ name, ms: Math.min(timed(call), timed(call), timed(call)) }));
  const slowest = took.reduce((a, b) => (b.ms > a.ms ? b : a));
  console.log(JSON.stringify({ ...slowest, calls: calls.length }));
}
