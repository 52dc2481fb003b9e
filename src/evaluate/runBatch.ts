import type { KodeIssue } from '../issue/kinds.js';
import { BLOCK, type Sisa } from './block.js';
import { blocksOf } from './blocksOf.js';
import { type Columns, rowOf } from './kolom.js';
import { outcomeOf } from './outcome.js';
import type { Prepared } from './prepare.js';

/** What the rows of a batch come to. */
export interface Rows {
  readonly units: Float64Array;
  readonly codes: Uint8Array;
  readonly kode: (KodeIssue | '')[];
  readonly besar: Map<number, bigint>;
}

/** Evaluates all rows: block by block in doubles, then those rows that no block settled, one by one. */
export function runBatch(prepared: Prepared, columns: Columns, length: number): Rows {
  const rows: Rows = {
    units: new Float64Array(length),
    codes: new Uint8Array(length),
    kode: [''],
    besar: new Map(),
  };
  const run = blocksOf(prepared, columns, length) ?? leaveAll;
  const sisa: Sisa = { jumlah: 0, baris: new Int32Array(BLOCK) };
  for (let start = 0; start < length; start += BLOCK) {
    const end = Math.min(start + BLOCK, length);
    sisa.jumlah = 0;
    run(start, end, rows.units.subarray(start, end), sisa);
    for (let k = 0; k < sisa.jumlah; k += 1) {
      settle(prepared, columns, start + (sisa.baris[k] as number), rows);
    }
  }
  return rows;
}

function leaveAll(start: number, end: number, _out: Float64Array, sisa: Sisa): void {
  for (let i = start; i < end; i += 1) sisa.baris[sisa.jumlah++] = i - start;
}

function settle(prepared: Prepared, columns: Columns, i: number, rows: Rows): void {
  const outcome = outcomeOf(prepared, rowOf(columns, i));
  rows.units[i] = Number.NaN;
  if (typeof outcome === 'string') {
    const known = rows.kode.indexOf(outcome);
    rows.codes[i] = known === -1 ? rows.kode.push(outcome) - 1 : known;
  } else if (Number.isSafeInteger(Number(outcome))) rows.units[i] = Number(outcome);
  else rows.besar.set(i, BigInt(outcome));
}
