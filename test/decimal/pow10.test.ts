import { expect, test } from 'vitest';
import { pow10 } from '../../src/decimal/pow10.js';

test('powers of ten, small, kept and large', () => {
  expect([0, 1, 2, 20].map(pow10)).toEqual([1n, 10n, 100n, 100000000000000000000n]);
  expect([2, 2].map(pow10)).toEqual([100n, 100n]);
  expect([64, 65, 1000].map((exponent) => `${pow10(exponent)}`)).toEqual(
    [64, 65, 1000].map((exponent) => `1${'0'.repeat(exponent)}`),
  );
});
