import { describe, expect, test } from 'vitest';
import type { Rational } from '../../src/decimal/rational.js';
import { planOf } from '../../src/evaluate/plan.js';
import type { Sum } from '../../src/formula/quotient.js';

const satu = (nilai: number | Rational): Rational =>
  typeof nilai === 'number' ? { numerator: BigInt(nilai), denominator: 1n } : nilai;
const per = (pembilang: number, penyebut: number): Rational => ({
  numerator: BigInt(pembilang),
  denominator: BigInt(penyebut),
});
const sum = (...weights: readonly (number | Rational)[]): Sum => weights.map(satu);

describe('the plan, by hand', () => {
  test('of a percentage: the units are 10000 a / b', () => {
    // 2^53 - 1 = 9007199254740991; two numerators of 10000 a and three divisors b make 20003.
    expect(planOf({ atas: sum(100, 0, 0), bawah: sum(0, 1, 0) }, 0, 2)).toEqual({
      faktor: 1,
      atas: [10000, 0, 0],
      bawah: [0, 1, 0],
      penyebut: 0,
      batas: 450292418874,
    });
  });

  test('of a weighted sum over values of two decimals', () => {
    // (9007199254740991 - 3 x 1000) / (2 x (376 + 405 + 219)) = 4503599627368.9955.
    const atas = sum(per(376, 1000), per(405, 1000), per(219, 1000), 0);
    expect(planOf({ atas, bawah: undefined }, 2, 2)).toEqual({
      faktor: 100,
      atas: [376, 405, 219, 0],
      bawah: undefined,
      penyebut: 1000,
      batas: 4503599627368,
    });
  });

  test('of a value itself: 15 digits where it has decimals, else half of what doubles hold', () => {
    const diri = { atas: sum(1, 0), bawah: undefined };
    expect(planOf(diri, 1, 1)).toEqual({
      faktor: 10,
      atas: [1, 0],
      bawah: undefined,
      penyebut: 1,
      batas: 999999999999999,
    });
    expect(planOf(diri, 1, 0)).toMatchObject({ atas: [1, 0], penyebut: 10, batas: 999999999999999 });
    // (9007199254740991 - 3) / 2.
    expect(planOf(diri, 0, 0)).toMatchObject({ atas: [1, 0], penyebut: 1, batas: 4503599627370494 });
  });

  test('of a constant: it grows with the decimals of the values', () => {
    // (9007199254740991 - 2 x 5 - 3) / 20 = 450359962737048.9.
    const setengah = { atas: sum(1, per(1, 2)), bawah: undefined };
    expect(planOf(setengah, 0, 1)).toMatchObject({ atas: [10, 5], penyebut: 1, batas: 450359962737048 });
    expect(planOf(setengah, 1, 1)).toMatchObject({ atas: [1, 5], penyebut: 1 });
  });

  test('of constants above and below: both take from the room for values', () => {
    // (a + 1000) / (2 b + 2001): (9007199254740991 - 2 x 1000 - 3 x 2001) / (2 + 3 x 2) = 1125899906841623.5.
    expect(planOf({ atas: sum(1, 0, 1000), bawah: sum(0, 2, 2001) }, 0, 0)).toEqual({
      faktor: 1,
      atas: [1, 0, 1000],
      bawah: [0, 2, 2001],
      penyebut: 0,
      batas: 1125899906841623,
    });
  });

  test('of a difference: signs do not make room', () => {
    // (9007199254740991 - 3) / (2 x (3 + 2)) = 900719925474098.8.
    expect(planOf({ atas: sum(3, -2, 0), bawah: undefined }, 0, 0)?.batas).toBe(900719925474098);
    // (9007199254740991 - 2 x 7 - 3 x 9) / (2 x 1 + 3 x 1) = 1801439850948190.
    expect(planOf({ atas: sum(1, 0, -7), bawah: sum(0, -1, -9) }, 0, 0)?.batas).toBe(1801439850948190);
  });

  test('of fractions: the smallest whole numbers of the same proportions', () => {
    const plan = planOf({ atas: sum(per(1, 4), per(1, 6), 0), bawah: undefined }, 0, 0);
    expect([plan?.atas, plan?.penyebut]).toEqual([[3, 2, 0], 12]);
  });

  test('of nothing but zeros', () => {
    expect(planOf({ atas: sum(0, 0), bawah: sum(0, 0) }, 0, 0)).toEqual({
      faktor: 1,
      atas: [0, 0],
      bawah: [0, 0],
      penyebut: 0,
      batas: 9007199254740991,
    });
  });
});

test('there is no plan where not even a value of 1 would be exact', () => {
  const kali = (weight: number) => planOf({ atas: sum(weight, 0), bawah: undefined }, 0, 0);
  // (9007199254740991 - 3) / (2 x 2^51) is 1.99..., over 2^52 it is below 1.
  expect(kali(2 ** 51)?.batas).toBe(1);
  expect(kali(2 ** 52)).toBeUndefined();
  expect(planOf({ atas: sum(100, 0, 0), bawah: sum(0, 1, 0) }, 0, 15)).toBeUndefined();
  // The constant alone leaves no room.
  expect(planOf({ atas: sum(1, 2 ** 52), bawah: undefined }, 0, 0)).toBeUndefined();
});
