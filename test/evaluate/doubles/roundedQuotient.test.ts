import { describe, expect, test } from 'vitest';
import { RoundedQuotient } from '../../../src/evaluate/doubles/roundedQuotient.js';

describe('the exact value of a rounded quotient', () => {
  test.each([
    // 230000 / (160 x 100) = 14.375 = 115/8.
    [230000, 160, 2, '115/8'],
    [-230000, 160, 2, '-115/8'],
    [230000, 160, 0, '2875/2'],
    [320000, 160, 2, '20'],
    [0, 160, 2, '0'],
    [1, 3, 15, '1/3000000000000000'],
    [1, 3, 16, '1/30000000000000000'],
    [1, 4503599627370497, 15, '1/4503599627370497000000000000000'],
  ])('%i / (%i x 10^%i) is %s', (pembilang, penyebut, digit, text) => {
    const rounded = new RoundedQuotient(0, pembilang, penyebut, digit);
    expect(rounded.toText()).toBe(text);
    expect(rounded.toRational()).toEqual({
      numerator: BigInt(pembilang),
      denominator: BigInt(penyebut) * 10n ** BigInt(digit),
    });
  });
});

test('a rounded quotient is printed from its units', () => {
  const rounded = new RoundedQuotient(-1438, -230000, 160, 2);
  expect([rounded.desimal, rounded.toDecimal().toFixed(2)]).toEqual(['-14.38', '-14.38']);
  expect(rounded.toPrinted()).toEqual({ numerator: -1438n, denominator: 100n });
});
