import { expect, test } from 'vitest';
import { addTwo } from '../../../src/evaluate/batch/addTwo.js';
import { packed } from '../../../src/evaluate/batch/terms.js';

test('adds units times weights to both sums; a value that is none makes the lower one NaN', () => {
  const terms = packed([
    [10, -1, 2, 3, 5],
    [1, 0, 4, 7, 11],
  ]);
  const [aboves, belows] = [new Float64Array(8).fill(1), new Float64Array(8).fill(2)];
  const a = Float64Array.of(0.5, -1, 2, 2.1, -1.1, 0.25, 1, NaN);
  const b = Float64Array.of(1, 4, 0, 1, 1, 1, 1.5, 1);
  addTwo(a, b, terms, aboves, belows, 7);
  expect([...aboves].slice(0, 3)).toEqual([1 + 15 + 7, 1 - 30 + 28, 1 + 60]);
  expect([...belows]).toEqual([2 + 25 + 11, 2 - 50 + 44, 2 + 100, NaN, NaN, NaN, NaN, 2]);
});
