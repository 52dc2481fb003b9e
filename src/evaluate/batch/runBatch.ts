import type { KodeIssue } from '../../issue/kodeIssue.js';
import type { Prepared } from '../prepare.js';
import { BLOCK, countOf, leave, newUnsettled, type Unsettled } from './block.js';
import { chooseLoop } from './chooseLoop.js';
import { type Columns, rowOf } from './kolom.js';
import { rowOutcome } from './rowOutcome.js';

/** The outcomes of all rows of a batch. */
export interface BatchRows {
  readonly units: Float64Array;
  readonly codeIndex: Uint8Array;
  readonly codes: (KodeIssue | '')[];
  /** Results beyond 2^53, by row. */
  readonly large: Map<number, bigint>;
}

/** Room for the outcomes of `length` rows, none of them known yet. */
export function newRows(length: number): BatchRows {
  return {
    units: new Float64Array(length),
    codeIndex: new Uint8Array(length),
    codes: [''],
    large: new Map(),
  };
}

/** Evaluates all rows: block by block in doubles, then those rows that no block settled, one by one. */
export function runBatch(prepared: Prepared, columns: Columns, length: number): BatchRows {
  const rows = newRows(length);
  const loop = chooseLoop(prepared, columns, length) ?? leaveAll;
  const unsettled = newUnsettled();
  for (let start = 0; start < length; start += BLOCK) {
    const end = Math.min(start + BLOCK, length);
    unsettled[0] = 0;
    loop(start, end, rows.units.subarray(start, end), unsettled);
    for (const row of unsettled.subarray(1, countOf(unsettled) + 1)) {
      settle(prepared, columns, start + row, rows);
    }
  }
  return rows;
}

function leaveAll(_start: number, _end: number, out: Float64Array, unsettled: Unsettled): void {
  for (let row = 0; row < out.length; row += 1) leave(out, row, unsettled);
}

function settle(prepared: Prepared, columns: Columns, i: number, rows: BatchRows): void {
  const outcome = rowOutcome(prepared, rowOf(columns, i));
  rows.units[i] = Number.NaN;
  if (typeof outcome === 'string') {
    const known = rows.codes.indexOf(outcome);
    rows.codeIndex[i] = known === -1 ? rows.codes.push(outcome) - 1 : known;
  } else if (Number.isSafeInteger(Number(outcome))) rows.units[i] = Number(outcome);
  else rows.large.set(i, BigInt(outcome));
}
