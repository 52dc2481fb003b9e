import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { gcdOf, roundQuotient } from '../../src/decimal/roundQuotient.js';
import { Fraction, modes } from '../properties/oracle.js';
import { draws } from '../properties/seed.js';

describe('roundQuotient', () => {
  test.each<[number, number, readonly number[]]>([
    // half-up, half-down, half-even, up, down, ceil, floor
    [5, 2, [3, 2, 2, 3, 2, 3, 2]],
    [-5, 2, [-3, -2, -2, -3, -2, -2, -3]],
    [7, 2, [4, 3, 4, 4, 3, 4, 3]],
    [1, 3, [0, 0, 0, 1, 0, 1, 0]],
    [-1, 3, [0, 0, 0, -1, 0, 0, -1]],
    [0, 9, [0, 0, 0, 0, 0, 0, 0]],
    [-0, 9, [0, 0, 0, 0, 0, 0, 0]],
    [-12, 4, [-3, -3, -3, -3, -3, -3, -3]],
  ])('%d / %d', (p, d, expected) => {
    expect(modes.map((mode) => roundQuotient(p, d, mode))).toEqual(expected);
  });

  it('is exact up to its bound, halves and neighbours of whole numbers included', () => {
    const d = fc.oneof(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      fc.constant(2 ** 50),
    );
    const input = fc.tuple(d, fc.maxSafeInteger(), fc.integer({ min: -2, max: 2 }), fc.boolean());
    fc.assert(
      fc.property(input, fc.constantFrom(...modes), ([divisor, seed, shift, isHalf], mode) => {
        const most = Math.floor((Number.MAX_SAFE_INTEGER - 3 * divisor) / 2);
        // Near a multiple of the divisor, or near a half of one.
        const near =
          (seed % most) - ((seed % most) % divisor) + (isHalf ? Math.floor(divisor / 2) : 0) + shift;
        const p = Math.max(-most, Math.min(most, near));
        const exact = new Fraction(BigInt(p), BigInt(divisor)).round(0, mode);
        const units = roundQuotient(p, divisor, mode);
        expect([`${units}`, Object.is(units, -0)]).toEqual([exact, false]);
      }),
      { numRuns: draws(20000) },
    );
  });

  it('has no number for a divisor of zero, or a part that is none', () => {
    for (const mode of modes) {
      for (const p of [0, 1, -1]) expect(Number.isFinite(roundQuotient(p, 0, mode))).toBe(false);
      expect(roundQuotient(Number.NaN, 5, mode)).toBeNaN();
    }
  });
});

test('gcdOf, by hand and above 2^31', () => {
  expect([gcdOf(0, 5), gcdOf(5, 0), gcdOf(12, 18), gcdOf(17, 5), gcdOf(2 ** 40 * 3, 2 ** 35 * 9)]).toEqual([
    5,
    5,
    6,
    1,
    3 * 2 ** 35,
  ]);
});
