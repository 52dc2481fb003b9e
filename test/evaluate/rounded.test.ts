import { expect, it } from 'vitest';
import { RoundedFraction } from '../../src/evaluate/rounded.js';

it('keeps the exact value beside the one rounding of it', () => {
  const rounded = new RoundedFraction({ numerator: 230n, denominator: 16n }, { digit: 2, mode: 'half-up' });
  expect(rounded.desimal).toBe('14.38');
  expect(rounded.toDecimal().toFixed()).toBe('14.38');
  expect(rounded.toText()).toBe('115/8');
  expect(rounded.toRational()).toEqual({ numerator: 230n, denominator: 16n });
  const { numerator, denominator } = rounded.toPrinted();
  expect(numerator * 100n).toBe(1438n * denominator);
});

it('every Decimal is one of its own', () => {
  const rounded = new RoundedFraction({ numerator: 1n, denominator: 2n }, { digit: 1, mode: 'half-up' });
  expect(rounded.toDecimal()).not.toBe(rounded.toDecimal());
});
