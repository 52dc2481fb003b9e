import { expect, it } from 'vitest';
import { wholeQuotientOf } from '../../src/formula/wholeQuotient.js';

const fraction = (numerator: bigint, denominator = 1n) => ({ numerator, denominator });

it('a percentage of whole numbers, in units of 0.01', () => {
  const percent = {
    numerator: [fraction(100n), fraction(0n), fraction(0n)],
    denominator: [0n, 1n, 0n].map((n) => fraction(n)),
  };
  expect(wholeQuotientOf(percent, 0, 2)).toEqual({ numerator: [10000n, 0n, 0n], denominator: [0n, 1n, 0n] });
});

it('the constant grows with the decimals of the values', () => {
  const sum = { numerator: [fraction(1n), fraction(5n)], denominator: undefined };
  expect(wholeQuotientOf(sum, 2, 0)).toEqual({ numerator: [1n, 500n], denominator: [0n, 100n] });
});

it('weights are the smallest whole numbers of their proportions', () => {
  const mean = { numerator: [fraction(1n, 6n), fraction(1n, 4n), fraction(0n)], denominator: undefined };
  expect(wholeQuotientOf(mean, 0, 0)).toEqual({ numerator: [2n, 3n, 0n], denominator: [0n, 0n, 12n] });
});
