import { decimalsOf, doubleOf } from '../doubles/doubleOf.js';
import type { Kernel } from '../doubles/kernel.js';
import { BLOCK } from './block.js';
import type { Columns, Kolom } from './kolom.js';

/** Gives the values of a block as doubles; NaN stands for a value that no double holds exactly. */
export type Reader = (start: number, end: number) => Float64Array;

/** The reader of a column; a `Float64Array` is read where it lies. */
export function readerOf(kolom: Kolom | undefined): Reader {
  if (kolom instanceof Float64Array) return (start, end) => kolom.subarray(start, end);
  const scratch = new Float64Array(BLOCK);
  if (kolom instanceof Int32Array) {
    return (start, end) => {
      scratch.set(kolom.subarray(start, end));
      return scratch.subarray(0, end - start);
    };
  }
  return (start, end) => {
    for (let i = start; i < end; i += 1) scratch[i - start] = doubleAt(kolom, i);
    return scratch.subarray(0, end - start);
  };
}

function doubleAt(kolom: Kolom | undefined, i: number): number {
  try {
    return doubleOf(kolom?.[i]);
  } catch {
    return Number.NaN;
  }
}

const SAMPLES = 256;

/** The most decimals among a sample of the values; a row with more stays unsettled. */
export function sampleDecimals({ bounds }: Kernel, columns: Columns, length: number): number {
  const step = Math.max(1, Math.floor(length / SAMPLES));
  let most = 0;
  for (const [k, kolom] of columns.entries()) {
    if (bounds[k]?.isCount === true) continue;
    for (let i = 0; i < length; i += step) most = Math.max(most, decimalsOf(doubleAt(kolom, i)));
  }
  return most;
}
