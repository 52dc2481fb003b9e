import { expect, test } from 'vitest';
import { countOf, newUnsettled } from '../../../src/evaluate/batch/block.js';
import { roundTwo } from '../../../src/evaluate/batch/roundTwo.js';
import { packed, type Term } from '../../../src/evaluate/batch/terms.js';

// Half-up of (10 a) / (b - 4), with a in tenths from -9 to 9 and b whole from 0 to 9: units of 1.
// a / 10 x 10 = a tenths; above 2 a + (b - 4), below 2 (b - 4).
const terms = packed(
  [
    [10, -9, 9, 2, 0],
    [1, 0, 9, 1, 2],
  ],
  [-4, -8],
);

function run(a: readonly number[], b: readonly number[], packedTerms = terms) {
  const [out, unsettled] = [new Float64Array(a.length), newUnsettled()];
  roundTwo(Float64Array.from(a), Float64Array.from(b), packedTerms, out, unsettled);
  return [[...out], [...unsettled.subarray(1, countOf(unsettled) + 1)]];
}

test('rounds half away from zero, above and below zero', () => {
  // Tenths over b - 4: 15/2, 15/-2, -15/2, -15/-2, 10/3, 1/-3, 0/1, 1/-2.
  expect(run([1.5, 1.5, -1.5, -1.5, 1, 0.1, 0, 0.1], [6, 2, 6, 2, 7, 1, 5, 2])).toEqual([
    [8, -8, -8, 8, 3, 0, 0, -1],
    [],
  ]);
});

test.each([
  ['below its least', -9.1, 5],
  ['beyond its most', 9.1, 5],
  ['of more decimals', 0.15, 5],
  ['that is not filled in', NaN, 5],
  ['without end', Number.POSITIVE_INFINITY, 5],
  ['over what is not whole', 1, 5.5],
  ['over less than nothing', 1, -1],
  ['over too much', 1, 10],
  ['over nothing known', 1, NaN],
  ['over zero', 1, 4],
])('leaves a value %s', (_, a, b) => {
  expect(run([1, a, 1], [5, b, 5])).toEqual([[10, NaN, 10], [1]]);
});

test('one variable alone stands beside one that is always zero', () => {
  const own: Term = [1, -5, 5, 2, 0];
  expect(run([3, -3, 6], [0, 0, 0], packed([own, [1, 0, 0, 0, 0]], [2, 4]))).toEqual([[2, -2, NaN], [2]]);
});
