import fc from 'fast-check';
import { Decimal } from 'indikator';
import { expect, test } from 'vitest';
import { unitsToText } from '../../src/decimal/roundTo.js';
import { unitsToDecimal } from '../../src/decimal/unitsToDecimal.js';
import { draws } from '../properties/seed.js';

test.each<[number, number, string]>([
  [1438, 2, '14.38'],
  [-1438, 2, '-14.38'],
  [0, 2, '0'],
  [-0, 2, '0'],
  [5, 2, '0.05'],
  [50, 2, '0.5'],
  [100, 2, '1'],
  [1, 7, '0.0000001'],
  [9_999_999, 0, '9999999'],
  [10_000_000, 0, '10000000'],
  [123_456_789_012, 2, '1234567890.12'],
  [1, 20, '0.00000000000000000001'],
])('%d units of 10^-%d are %s', (units, digit, text) => {
  expect(unitsToDecimal(units, digit).toString()).toBe(text);
});

test('are in every field what decimal.js reads from their text', () => {
  const units = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -20, max: 20 }),
  );
  fc.assert(
    fc.property(units, fc.nat(20), (count, digit) => {
      const [made, read] = [unitsToDecimal(count, digit), new Decimal(unitsToText(count, digit))];
      expect([made.s, made.e, made.d, made.constructor]).toEqual([read.s, read.e, read.d, read.constructor]);
      expect(made.toFixed(digit)).toBe(read.toFixed(digit));
    }),
    { numRuns: draws(2000) },
  );
});
