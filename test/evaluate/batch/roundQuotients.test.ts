import { expect, test } from 'vitest';
import { countOf, newUnsettled } from '../../../src/evaluate/batch/block.js';
import { roundQuotients } from '../../../src/evaluate/batch/roundQuotients.js';

test.each([
  ['half-up', [1, -4, 2]],
  ['half-even', [0, -4, 2]],
  ['floor', [0, -4, 2]],
  ['ceil', [1, -3, 3]],
] as const)(
  'quotients rounded %s: the sign of the divisor goes up, zero and NaN leave the row',
  (mode, expected) => {
    const aboves = Float64Array.of(1, 7, 7, 1, 0, 1);
    const belows = Float64Array.of(2, -2, 3, 0, 0, NaN);
    const [out, unsettled] = [new Float64Array(6), newUnsettled()];
    roundQuotients(aboves, belows, mode, out, unsettled);
    expect([...out]).toEqual([...expected, NaN, NaN, NaN]);
    expect([...unsettled.subarray(1, countOf(unsettled) + 1)]).toEqual([3, 4, 5]);
  },
);
