import { bagi, hitungan, kali, konstanta, kurang, persentase, rasio, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../src/definition/formula.js';
import { quotientOf } from '../../../src/formula/quotient.js';
import { wholeQuotientOf } from '../../../src/formula/wholeQuotient.js';
import { wholeFormulaOf } from '../../../src/sql/arithmetic/wholeFormula.js';

const ids = ['a', 'b', 'c'];
const pembulatan = { digit: 2, mode: 'half-up' } as const;
const of = (formula: Formula, scales = [0, 0, 0]) => wholeFormulaOf(formula, { ids, scales }, pembulatan);

describe('a quotient of sums', () => {
  const formulas: readonly Formula[] = [
    persentase('a', 'b'),
    rasio(tambah('a', 'b'), kurang('b', 'c'), '1/3'),
    hitungan(kali(bagi(kurang('a', konstanta('20')), konstanta('65')), konstanta('100'))),
    hitungan(kurang(konstanta('1'), bagi('a', tambah('b', 'c')))),
    rasio(kurang('a', 'b'), 'b', '100'),
  ];

  it.each(formulas.flatMap((formula) => [0, 2].map((scale) => ({ formula, scale }))))(
    'has the weights of the way over doubles: $formula, $scale decimals',
    ({ formula, scale }) => {
      const quotient = quotientOf(formula, ids);
      const { numerator, denominator } = of(formula, [scale, scale, scale]);
      expect(quotient && wholeQuotientOf(quotient, scale, 2)).toEqual({
        numerator: numerator.kind === 'sum' && numerator.weights,
        denominator: denominator.kind === 'sum' && denominator.weights,
      });
    },
  );
});

it('brings columns of unlike decimals to one unit', () => {
  expect(of(persentase('a', 'b'), [0, 2, 0])).toMatchObject({
    numerator: { weights: [1_000_000n, 0n, 0n, 0n] },
    denominator: { weights: [0n, 1n, 0n, 0n] },
  });
});

it('keeps products, and every division that can fail, in the order of evaluate', () => {
  const { numerator, denominator, divisions } = of(hitungan(kurang(bagi('a', 'b'), bagi('c', 'a'))));
  expect([numerator.kind, denominator.kind]).toEqual(['joined', 'product']);
  expect(divisions.map(({ divisor }) => divisor)).toEqual([
    { kind: 'sum', weights: [0n, 1n, 0n, 0n] },
    { kind: 'sum', weights: [1n, 0n, 0n, 0n] },
  ]);
});

it('rounds what 0/0 is worth, but not for a division inside of the ratio', () => {
  const nolPerNol = { nilai: '33.335', alasan: 'Tidak ada.' } as const;
  expect(of({ ...persentase('a', 'b'), nolPerNol }).zeroOverZero).toBe(3334n);
  expect(of({ ...rasio(bagi('a', 'b'), konstanta('2')), nolPerNol } as Formula).zeroOverZero).toBeUndefined();
  expect(of(persentase('a', 'b')).zeroOverZero).toBeUndefined();
});
