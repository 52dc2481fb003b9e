import { describe, expect, test } from 'vitest';
import { countOf, newUnsettled } from '../../../src/evaluate/batch/block.js';
import { roundFourDecimals, roundFourWholes } from '../../../src/evaluate/batch/roundFour.js';
import { packed, type Term } from '../../../src/evaluate/batch/terms.js';

// Half-up of (a + b) / (c + d + 1): above 2 (a + b) + (c + d + 1), below 2 (c + d + 1).
const termsOf = (factor: number) => {
  const above: Term = [factor, -9, 9, 2, 0];
  const below: Term = [factor, -9, 9, 1, 2];
  return packed([above, above, below, below]);
};

type Row = readonly [number, number, number, number];

function run(round: typeof roundFourWholes, factor: number, rows: readonly Row[], below: readonly number[]) {
  const column = (k: number) => Float64Array.from(rows, (row) => row[k] ?? NaN);
  const [out, unsettled] = [new Float64Array(rows.length), newUnsettled()];
  const aboves = new Float64Array(rows.length).fill(factor);
  const belows = Float64Array.from(rows, (_, j) => below[j] ?? 2 * factor);
  round(column(0), column(1), column(2), column(3), termsOf(factor), aboves, belows, out, unsettled);
  return [[...out], [...unsettled.subarray(1, countOf(unsettled) + 1)]];
}

const good: Row = [3, 4, 1, 0];
const bad = [-10, 10, 0.05, NaN, Number.POSITIVE_INFINITY];

describe.each([
  ['whole numbers', roundFourWholes, 1],
  ['tenths', roundFourDecimals, 10],
] as const)('quotients of sums of %s', (_, round, factor) => {
  test('are rounded half away from zero', () => {
    // 7/2, -7/2, 7/-2, -7/-2, 1/2, -1/2, 0/2, 2/3.
    const rows: Row[] = [
      [3, 4, 1, 0],
      [-3, -4, 1, 0],
      [3, 4, -3, 0],
      [-3, -4, -3, 0],
      [1, 0, 1, 0],
      [-1, 0, 1, 0],
      [1, -1, 1, 0],
      [1, 1, 1, 1],
    ];
    expect(run(round, factor, rows, [])).toEqual([[4, -4, -4, 4, 1, -1, 0, 1], []]);
  });

  test.each([0, 1, 2, 3])('are left where value %d is none', (k) => {
    for (const x of bad) {
      const row = good.map((y, i) => (i === k ? x : y)) as unknown as Row;
      expect(run(round, factor, [good, row, good], [])).toEqual([[4, NaN, 4], [1]]);
    }
  });

  test('are left over zero, and where the sum before them is none', () => {
    expect(run(round, factor, [good, [1, 1, -1, 0], good], [])).toEqual([[4, NaN, 4], [1]]);
    expect(run(round, factor, [good, good, good], [2 * factor, NaN])).toEqual([[4, NaN, 4], [1]]);
  });
});

test('tenths are read as such', () => {
  // (0.5 + 0.2) / (0.1 - 0.9 + 1) = 3.5; (0.4 + 0.2) / 0.2 = 3.
  const rows: Row[] = [
    [0.5, 0.2, 0.1, -0.9],
    [0.4, 0.2, 0.1, -0.9],
  ];
  expect(run(roundFourDecimals, 10, rows, [])).toEqual([[4, 3], []]);
});
