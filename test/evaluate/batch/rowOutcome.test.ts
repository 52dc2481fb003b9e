import { bagi, Decimal, hitungan, kali, persentase } from 'indikator';
import { describe, expect, test } from 'vitest';
import { rowOutcome } from '../../../src/evaluate/batch/rowOutcome.js';
import type { Prepared } from '../../../src/evaluate/prepare.js';
import { pmks } from '../../fixtures/pmks.js';
import { ready, readyOf } from '../../fixtures/ready.js';

/** The same without the exact program, so that a row shows who settles it. */
const doublesOnly = (prepared: Prepared): Prepared => ({
  ...prepared,
  get variabel(): never {
    throw new Error('exact');
  },
});

const counts = ready(pmks);
const bounded = readyOf(persentase('a', 'b'), { a: { minimum: '-1.5', maksimum: '10' }, b: {} });
const near = readyOf(hitungan('a'), { a: { maksimum: '0.1234567890123456789' } });

describe('doubles settle a row', () => {
  test.each<[string, Prepared, readonly unknown[], number | string]>([
    ['of counts', counts, [23, 160], 1438],
    ['of whole and part', counts, [160, 160], 10000],
    ['of texts', counts, ['23', '160'], 1438],
    ['of nothing out of nothing', counts, [0, 0], 'zero-over-zero'],
    ['of null', counts, [null, 160], 'missing'],
    ['of undefined', counts, [undefined, 160], 'missing'],
    ['of a second null', counts, [23, null], 'missing'],
    ['of NaN', counts, [Number.NaN, 160], 'not-a-number'],
    ['of infinity', counts, [23, Number.POSITIVE_INFINITY], 'not-a-number'],
    ['of what doubles no longer tell apart', counts, [2 ** 53, 2 ** 53], 'not-a-number'],
    ['of half a person', counts, [0.5, 160], 'not-whole'],
    ['of fewer than none', counts, [-1, 160], 'negative'],
    ['of more than all', counts, [161, 160], 'part-exceeds-whole'],
    ['at the lower bound', bounded, [-1.5, 3], -5000],
    ['at the upper bound', bounded, [10, 3], 33333],
    ['below its bound', bounded, [-1.51, 3], 'out-of-bounds'],
    ['above its bound', bounded, [10.01, 3], 'out-of-bounds'],
    ['over zero', bounded, [5, 0], 'division-by-zero'],
    ['within a bound that is no double', near, [0.12], 12],
  ])('%s', (_, prepared, values, expected) => {
    expect(rowOutcome(doublesOnly(prepared), values)).toBe(expected);
  });

  test('of a part whose whole stands before it', () => {
    const terbalik = doublesOnly(readyOf(persentase('a', 'b'), { b: {}, a: { bagianDari: 'b' } }));
    expect(rowOutcome(terbalik, [160, 161])).toBe('part-exceeds-whole');
    expect(rowOutcome(terbalik, [160, 160])).toBe(10000);
  });

  test('of 0/0 that is worth something', () => {
    const nolPerNol = { nilai: '100', alasan: 'Tidak ada.' } as const;
    const tanpa = doublesOnly(readyOf({ ...persentase('a', 'b'), nolPerNol }, { a: {}, b: {} }));
    expect([rowOutcome(tanpa, [0, 0]), rowOutcome(tanpa, [1, 0])]).toEqual([10000, 'division-by-zero']);
  });
});

describe('the exact program settles a row', () => {
  const product = readyOf(hitungan(kali('a', 'b')), { a: {}, b: {} });
  const twofold = readyOf(hitungan(bagi(bagi('a', 'b'), bagi('b', 'a'))), { a: {}, b: {} });
  test.each<[string, Prepared, readonly unknown[], unknown]>([
    ['of a product', product, [3, 0.5], 150n],
    ['of a quotient of quotients', twofold, [1, 0], 'division-by-zero'],
    ['beyond its plan', counts, [2 ** 53 - 1, 2 ** 53 - 1], 10000n],
    ['of a Decimal', counts, [new Decimal(23), 160], 1438n],
    ['of words', counts, ['dua', 160], 'not-a-number'],
    ['of words before nothing', counts, ['dua', null], 'not-a-number'],
    ['of true', counts, [true, 160], 'not-a-number'],
    ['of many decimals', bounded, [0.123456789, 1], 1235n],
    ['beyond a bound that is no double', near, [0.124], 'out-of-bounds'],
    ['of a text at a bound that is no double', near, ['0.1234567890123456789'], 12n],
  ])('%s', (_, prepared, values, expected) => {
    expect(rowOutcome(prepared, values)).toBe(expected);
    expect(() => rowOutcome(doublesOnly(prepared), values)).toThrow('exact');
  });
});
