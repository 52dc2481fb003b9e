import { defineIndikator, evaluate } from 'indikator';
import { expect, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';
import { Fraction, modes } from './oracle.js';
import { someOf } from './seed.js';

const MOST = 300;

/** Every part of up to 300 of its whole, with the exact percentage. */
const pairs = Array.from({ length: MOST }, (_, i) => i + 1).flatMap((seluruh) =>
  Array.from({ length: seluruh }, (_, i) => ({
    data: { terlayani: i + 1, seluruh },
    exact: new Fraction(BigInt(100 * (i + 1)), BigInt(seluruh)),
  })),
);

test('these are 45,150 percentages', () => {
  expect(pairs.length).toBe(45_150);
});

test.each(modes.flatMap((mode) => [0, 2, 4].map((digit) => [mode, digit] as const)))(
  'all a / b x 100 are printed as the oracle rounds them: %s to %i digits',
  (mode, digit) => {
    const { contoh: _, ...tanpaContoh } = pmks;
    const indikator = defineIndikator({ ...tanpaContoh, pembulatan: { digit, mode } });
    const wrong = someOf(pairs).flatMap(({ data, exact }) => {
      const hasil = evaluate(indikator, data);
      const expected = exact.round(digit, mode);
      return hasil.ok && hasil.desimal === expected ? [] : [{ ...data, expected }];
    });
    expect(wrong).toEqual([]);
  },
);
