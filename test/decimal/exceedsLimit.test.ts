import { bagi, defineIndikator, evaluate, hitungan, kali, konstanta, kurang, tambah } from 'indikator';
import { describe, expect, test } from 'vitest';
import { exceedsLimit, MAX_BITS, MAX_DIGITS, MAX_SUM_BITS } from '../../src/decimal/exceedsLimit.js';

const bound = 2n ** 16384n;

describe('exceedsLimit', () => {
  test.each<[string, bigint, bigint, boolean]>([
    ['a numerator just below', bound - 1n, 1n, false],
    ['a numerator of exactly 2^16384', bound, 1n, true],
    ['a negative numerator just above -2^16384', 1n - bound, 1n, false],
    ['a negative numerator of exactly -2^16384', -bound, 1n, true],
    ['a denominator just below', 1n, bound - 1n, false],
    ['a denominator of exactly 2^16384', 1n, bound, true],
    ['zero', 0n, 1n, false],
  ])('%s', (_, numerator, denominator, exceeds) => {
    expect(exceedsLimit({ numerator, denominator })).toBe(exceeds);
  });
});

describe('exceedsLimit with a bound of its own', () => {
  test.each([0, 1, 10, MAX_BITS, MAX_SUM_BITS])('2^%i', (bits) => {
    const most = 2n ** BigInt(bits);
    const exceeds = (numerator: bigint, denominator = 1n) => exceedsLimit({ numerator, denominator }, bits);
    expect([exceeds(most), exceeds(-most), exceeds(0n, most)]).toEqual([true, true, true]);
    expect(exceeds(most - 1n)).toBe(bits === 0);
    expect(exceeds(1n - most)).toBe(bits === 0);
    expect(exceeds(0n, 2n * most - 1n)).toBe(true);
  });

  test('keeps bounds apart', () => {
    const between = { numerator: bound, denominator: 1n };
    expect([
      exceedsLimit(between, MAX_SUM_BITS),
      exceedsLimit(between),
      exceedsLimit(between, MAX_SUM_BITS),
    ]).toEqual([false, true, false]);
  });

  test('the bounds are of input, of one result, and of a sum of many', () => {
    expect([MAX_DIGITS, MAX_BITS, MAX_SUM_BITS]).toEqual([1000, 16_384, 131_072]);
  });
});

describe('the limit of what is computed', () => {
  // 2^3276 has 987 digits; five of them and 2^3 make 2^16383.
  const pangkat = (2n ** 3276n).toString();
  const besar = kali('x', 'x', 'x', 'x', 'x', konstanta(8));
  const base = { id: 'besar', nama: 'Besar', satuan: 'buah', variabel: { x: { label: 'X' } } } as const;
  const outcome = (formula: ReturnType<typeof hitungan<'x'>>) => {
    const hasil = evaluate(defineIndikator({ ...base, formula }), { x: pangkat });
    return hasil.ok
      ? hasil.eksak
      : hasil.issues.map((issue) => [issue.code, issue.asal, ...issue.path].join(' '));
  };

  test('2^16384 - 1 is computed', () => {
    expect(outcome(hitungan(tambah(besar, kurang(besar, konstanta(1)))))).toBe((bound - 1n).toString());
  });

  test('2^16384 is not, and the issue leads to the node', () => {
    expect(outcome(hitungan(tambah(besar, besar)))).toEqual(['limit definisi formula ekspresi']);
    expect(outcome(hitungan(kurang(konstanta(1), tambah(besar, besar))))).toEqual([
      'limit definisi formula ekspresi operan 1',
    ]);
  });

  test('nor is -2^16384', () => {
    const negatif = kurang(konstanta(0), besar);
    expect(outcome(hitungan(kurang(negatif, besar)))).toEqual(['limit definisi formula ekspresi']);
  });

  test('nor a fraction with 2^16384 below the line', () => {
    const kecil = bagi(konstanta(1), besar);
    expect(outcome(hitungan(bagi(kecil, konstanta(2))))).toEqual(['limit definisi formula ekspresi']);
    expect(outcome(hitungan(kecil))).toBe(`1/${2n ** 16383n}`);
  });

  test('the issue says what the bound is', () => {
    const hasil = evaluate(defineIndikator({ ...base, formula: hitungan(tambah(besar, besar)) }), {
      x: pangkat,
    });
    expect(hasil.ok ? [] : hasil.issues.map((issue) => issue.fakta)).toEqual([
      { apa: 'hitungan', batas: '2^16384' },
    ]);
  });
});
