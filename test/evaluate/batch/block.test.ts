import { expect, test } from 'vitest';
import { countOf, leave, leaveParts, newUnsettled } from '../../../src/evaluate/batch/block.js';

const left = (unsettled: ReturnType<typeof newUnsettled>) => [
  ...unsettled.subarray(1, countOf(unsettled) + 1),
];

test('a row that is left is NaN, and noted', () => {
  const [out, unsettled] = [Float64Array.of(1, 2, 3), newUnsettled()];
  leave(out, 2, unsettled);
  leave(out, 0, unsettled);
  expect([[...out], left(unsettled)]).toEqual([
    [NaN, 2, NaN],
    [2, 0],
  ]);
});

test('a part beyond its whole is left, once', () => {
  const [out, unsettled] = [Float64Array.of(1, 2, 3, 4, 5), newUnsettled()];
  leave(out, 3, unsettled);
  leaveParts(Float64Array.of(1, 2, 3, 9, NaN), Float64Array.of(2, 2, 2, 2, 2), out, unsettled);
  expect([[...out], left(unsettled)]).toEqual([
    [1, 2, NaN, NaN, NaN],
    [3, 2, 4],
  ]);
});
