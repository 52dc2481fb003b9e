import { describe, expect, test } from 'vitest';
import type { Rational } from '../../../src/decimal/rational.js';
import { type Plan, planOf } from '../../../src/evaluate/doubles/plan.js';
import type { Quotient, Sum } from '../../../src/formula/quotient.js';
import { wholeQuotientOf } from '../../../src/formula/wholeQuotient.js';

const satu = (nilai: number | Rational): Rational =>
  typeof nilai === 'number' ? { numerator: BigInt(nilai), denominator: 1n } : nilai;
const per = (pembilang: number, penyebut: number): Rational => ({
  numerator: BigInt(pembilang),
  denominator: BigInt(penyebut),
});
const sum = (...weights: readonly (number | Rational)[]): Sum => weights.map(satu);

const planFor = (quotient: Quotient, desimal: number, digit: number): Plan | undefined =>
  planOf(wholeQuotientOf(quotient, desimal, digit), desimal);

describe('the plan, by hand', () => {
  test('of a percentage: the units are 10000 a / b', () => {
    // 2^53 - 1 = 9007199254740991; two numerators of 10000 a and three divisors b make 20003.
    expect(planFor({ numerator: sum(100, 0, 0), denominator: sum(0, 1, 0) }, 0, 2)).toEqual({
      factor: 1,
      numerator: [10000, 0, 0],
      denominator: [0, 1, 0],
      bound: 450292418874,
    });
  });

  test('of a weighted sum over values of two decimals', () => {
    // (9007199254740991 - 3 x 1000) / (2 x (376 + 405 + 219)) = 4503599627368.9955.
    const numerator = sum(per(376, 1000), per(405, 1000), per(219, 1000), 0);
    expect(planFor({ numerator, denominator: undefined }, 2, 2)).toEqual({
      factor: 100,
      numerator: [376, 405, 219, 0],
      denominator: [0, 0, 0, 1000],
      bound: 4503599627368,
    });
  });

  test('of a value itself: 15 digits where it has decimals, else half of what doubles hold', () => {
    const diri = { numerator: sum(1, 0), denominator: undefined };
    expect(planFor(diri, 1, 1)).toEqual({
      factor: 10,
      numerator: [1, 0],
      denominator: [0, 1],
      bound: 999999999999999,
    });
    expect(planFor(diri, 1, 0)).toMatchObject({
      numerator: [1, 0],
      denominator: [0, 10],
      bound: 999999999999999,
    });
    // (9007199254740991 - 3) / 2.
    expect(planFor(diri, 0, 0)).toMatchObject({
      numerator: [1, 0],
      denominator: [0, 1],
      bound: 4503599627370494,
    });
  });

  test('of a constant: it grows with the decimals of the values', () => {
    // (9007199254740991 - 2 x 5 - 3) / 20 = 450359962737048.9.
    const setengah = { numerator: sum(1, per(1, 2)), denominator: undefined };
    expect(planFor(setengah, 0, 1)).toMatchObject({
      numerator: [10, 5],
      denominator: [0, 1],
      bound: 450359962737048,
    });
    expect(planFor(setengah, 1, 1)).toMatchObject({ numerator: [1, 5], denominator: [0, 1] });
  });

  test('of constants above and below: both take from the room for values', () => {
    // (a + 1000) / (2 b + 2001): (9007199254740991 - 2 x 1000 - 3 x 2001) / (2 + 3 x 2) = 1125899906841623.5.
    expect(planFor({ numerator: sum(1, 0, 1000), denominator: sum(0, 2, 2001) }, 0, 0)).toEqual({
      factor: 1,
      numerator: [1, 0, 1000],
      denominator: [0, 2, 2001],
      bound: 1125899906841623,
    });
  });

  test('of a difference: signs do not make room', () => {
    // (9007199254740991 - 3) / (2 x (3 + 2)) = 900719925474098.8.
    expect(planFor({ numerator: sum(3, -2, 0), denominator: undefined }, 0, 0)?.bound).toBe(900719925474098);
    // (9007199254740991 - 2 x 7 - 3 x 9) / (2 x 1 + 3 x 1) = 1801439850948190.
    expect(planFor({ numerator: sum(1, 0, -7), denominator: sum(0, -1, -9) }, 0, 0)?.bound).toBe(
      1801439850948190,
    );
  });

  test('of fractions: the smallest whole numbers of the same proportions', () => {
    const plan = planFor({ numerator: sum(per(1, 4), per(1, 6), 0), denominator: undefined }, 0, 0);
    expect([plan?.numerator, plan?.denominator]).toEqual([
      [3, 2, 0],
      [0, 0, 12],
    ]);
  });

  test('of nothing but zeros', () => {
    expect(planFor({ numerator: sum(0, 0), denominator: sum(0, 0) }, 0, 0)).toEqual({
      factor: 1,
      numerator: [0, 0],
      denominator: [0, 0],
      bound: 9007199254740991,
    });
  });
});

test('there is no plan where not even a value of 1 would be exact', () => {
  const kali = (weight: number) => planFor({ numerator: sum(weight, 0), denominator: undefined }, 0, 0);
  // (9007199254740991 - 3) / (2 x 2^51) is 1.99..., over 2^52 it is below 1.
  expect(kali(2 ** 51)?.bound).toBe(1);
  expect(kali(2 ** 52)).toBeUndefined();
  expect(planFor({ numerator: sum(100, 0, 0), denominator: sum(0, 1, 0) }, 0, 15)).toBeUndefined();
  // The constant alone leaves no room.
  expect(planFor({ numerator: sum(1, 2 ** 52), denominator: undefined }, 0, 0)).toBeUndefined();
});
