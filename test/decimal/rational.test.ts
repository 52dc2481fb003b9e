import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { constantOf } from '../../src/decimal/constantOf.js';
import {
  add,
  compare,
  divide,
  isWhole,
  isZero,
  multiply,
  negate,
  type Rational,
  rationalToText,
  reduce,
  subtract,
} from '../../src/decimal/rational.js';
import { Fraction } from '../properties/oracle.js';
import { draws } from '../properties/seed.js';

const r = constantOf;

describe('exact arithmetic, by hand', () => {
  test('a third times three is one', () => {
    expect(rationalToText(multiply(r('1/3'), r('3')))).toBe('1');
    expect(rationalToText(multiply(divide(r('1'), r('3')), r('3')))).toBe('1');
  });

  test('a tenth and two tenths are three tenths', () => {
    expect(rationalToText(add(r('0.1'), r('0.2')))).toBe('3/10');
    expect(compare(add(r('0.1'), r('0.2')), r('0.3'))).toBe(0);
  });

  test.each([
    ['1/2', '1/3', '5/6', '1/6', '1/6', '3/2'],
    ['0.5', '0.25', '3/4', '1/4', '1/8', '2'],
    ['-1/2', '1/3', '-1/6', '-5/6', '-1/6', '-3/2'],
    ['1/2', '-1/3', '1/6', '5/6', '-1/6', '-3/2'],
    ['-7', '-2', '-9', '-5', '14', '7/2'],
    ['0', '-5', '-5', '5', '0', '0'],
    ['23', '160', '183', '-137', '3680', '23/160'],
  ])('%s and %s', (a, b, sum, difference, product, quotient) => {
    const results = [add, subtract, multiply, divide].map((operation) =>
      rationalToText(operation(r(a), r(b))),
    );
    expect(results).toEqual([sum, difference, product, quotient]);
  });

  test('a denominator stays positive when the divisor is negative', () => {
    expect(divide(r('1'), r('-3'))).toEqual({ numerator: -1n, denominator: 3n });
    expect(divide(r('-1'), r('-3'))).toEqual({ numerator: 1n, denominator: 3n });
  });

  test('compares by value, not by parts', () => {
    expect(compare({ numerator: 2n, denominator: 4n }, { numerator: 1n, denominator: 2n })).toBe(0);
    expect(compare(r('1/3'), r('0.3333'))).toBe(1);
    expect(compare(r('-1/3'), r('-0.3333'))).toBe(-1);
  });

  test('knows zero and whole numbers, in lowest terms or not', () => {
    expect([r('0.00'), r('-0'), r('0.01')].map(isZero)).toEqual([true, true, false]);
    expect([r('23.0'), r('-6/3'), r('0'), r('0.5')].map(isWhole)).toEqual([true, true, true, false]);
  });

  test('negates', () => {
    expect([negate(r('0.5')), negate(r('-2')), negate(r('0'))].map(rationalToText)).toEqual([
      '-1/2',
      '2',
      '0',
    ]);
  });

  test('reduces', () => {
    expect(reduce({ numerator: -14375n, denominator: 1000n })).toEqual({ numerator: -115n, denominator: 8n });
    expect(reduce({ numerator: 0n, denominator: 1000n })).toEqual({ numerator: 0n, denominator: 1n });
  });
});

describe('exact arithmetic, for all fractions', () => {
  const part = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  const below = fc.oneof(fc.constantFrom(1n, 10n, 100n, 1000n), fc.bigInt({ min: 1n, max: 10n ** 12n }));
  const rational: fc.Arbitrary<Rational> = fc.record({ numerator: part, denominator: below });
  const exact = ({ numerator, denominator }: Rational) => new Fraction(numerator, denominator);

  test('agrees with the oracle', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(rationalToText(add(a, b))).toBe(exact(a).plus(exact(b)).toText());
        expect(rationalToText(subtract(a, b))).toBe(exact(a).minus(exact(b)).toText());
        expect(rationalToText(multiply(a, b))).toBe(exact(a).times(exact(b)).toText());
        if (!isZero(b)) expect(rationalToText(divide(a, b))).toBe(exact(a).over(exact(b)).toText());
        const order = exact(a).minus(exact(b)).p;
        expect(compare(a, b)).toBe(order < 0n ? -1 : order > 0n ? 1 : 0);
      }),
      { numRuns: draws(1000) },
    );
  });

  test('every denominator is positive', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        const results = [add(a, b), subtract(a, b), multiply(a, b), ...(isZero(b) ? [] : [divide(a, b)])];
        expect(results.every((one) => one.denominator > 0n)).toBe(true);
      }),
    );
  });
});
