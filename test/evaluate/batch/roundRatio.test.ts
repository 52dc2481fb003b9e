import { describe, expect, test } from 'vitest';
import { countOf, newUnsettled } from '../../../src/evaluate/batch/block.js';
import { roundRatio } from '../../../src/evaluate/batch/roundRatio.js';

describe('a ratio in one pass', () => {
  // 100 a / b, where the plan is exact up to 100.
  const most = 100;
  const good = [1, 3, most, 33] as const;
  const ratio = (...rows: readonly (readonly number[])[]) => {
    const column = (k: number) => Float64Array.from(rows, (row) => row[k] ?? NaN);
    const out = new Float64Array(rows.length);
    const unsettled = newUnsettled();
    roundRatio(column(0), column(1), column(2), out, { scale: 100, most }, unsettled);
    return [[...out], [...unsettled.subarray(1, countOf(unsettled) + 1)]];
  };

  // a, b, what a may be at most, units.
  const settled = [
    [1, 3, most, 33],
    [0, 5, most, 0],
    [0, 5, 5, 0],
    [5, 5, 5, 100],
    [1, 8, 8, 13],
    [100, 99, most, 101],
    [23, 99, most, 23],
  ] as const;
  const left = [
    [6, 5, 5],
    [101, 99, most],
    [-1, 5, most],
    [0.5, 5, most],
    [1, 5.5, most],
    [0.5, 1.5, most],
    [1.5, 2.5, most],
    [1, 0, most],
    [0, 0, 0],
    [1, -1, most],
    [-1, -1, -1],
    [1, 100, most],
    [1, 101, most],
    [Number.NaN, 1, most],
    [1, Number.NaN, most],
    [Number.POSITIVE_INFINITY, 1, most],
    [1, Number.POSITIVE_INFINITY, most],
  ] as const;

  test.each(settled)('settles %d / %d within %d: %d', (...row) => {
    const units = row[3];
    expect(ratio(row, good)).toEqual([[units, 33], []]);
    expect(ratio(good, row)).toEqual([[33, units], []]);
    for (const bad of left) {
      expect(ratio(row, bad)).toEqual([[units, NaN], [1]]);
      expect(ratio(bad, row)).toEqual([[NaN, units], [0]]);
    }
  });

  test.each(left)('leaves %d / %d within %d', (...row) => {
    for (const other of left) {
      expect(ratio(row, other)).toEqual([
        [NaN, NaN],
        [0, 1],
      ]);
    }
  });

  test('goes on from pair to pair, and leaves the last of an odd number', () => {
    const bad = left[0];
    expect(ratio(good, good, bad, good, good, good)).toEqual([[33, 33, NaN, 33, 33, 33], [2]]);
    expect(ratio(good, good, good)).toEqual([[33, 33, NaN], [2]]);
    expect(ratio(good)).toEqual([[NaN], [0]]);
    expect(ratio()).toEqual([[], []]);
  });
});
