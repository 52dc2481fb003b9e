import type { TeksAngka } from 'indikator';
import { bagi, hitungan, kali, persentase } from 'indikator';
import { describe, expect, test } from 'vitest';
import { kernelOf, planFor } from '../../../src/evaluate/doubles/kernel.js';
import { readyOf } from '../../fixtures/ready.js';

describe('a kernel', () => {
  const pembulatan = { digit: 2, mode: 'half-up' } as const;
  const nolPerNol = (nilai: TeksAngka) => {
    const formula = { ...persentase('a', 'b'), nolPerNol: { nilai, alasan: 'Tidak ada.' } };
    const { variabel } = readyOf(persentase('a', 'b'), { a: {}, b: {} });
    return kernelOf(formula, variabel, pembulatan);
  };

  test('has the units that 0/0 is worth', () => {
    expect(readyOf(persentase('a', 'b'), { a: {}, b: {} }).kernel?.zeroOverZero).toBeUndefined();
    expect(readyOf(hitungan(bagi('a', 'b')), { a: {}, b: {} }).kernel?.zeroOverZero).toBeUndefined();
    expect(nolPerNol('100')?.zeroOverZero).toBe(10000);
    expect(nolPerNol('14.375')?.zeroOverZero).toBe(1438);
    expect(nolPerNol('0')?.zeroOverZero).toBe(0);
    // 2^53 - 1 units, and one more.
    expect(nolPerNol('90071992547409.91')?.zeroOverZero).toBe(9007199254740991);
    expect(nolPerNol('90071992547409.92')).toBeUndefined();
  });

  test('is for quotients of sums alone', () => {
    expect(readyOf(hitungan(kali('a', 'b')), { a: {}, b: {} }).kernel).toBeUndefined();
  });

  test('makes each plan once, when it is first needed', () => {
    const { kernel } = readyOf(persentase('a', 'b'), { a: {}, b: {} });
    if (kernel === undefined) throw new Error('no kernel');
    expect(kernel.plans).toEqual([]);
    const two = planFor(kernel, 2, 2);
    expect([kernel.plans.length, two?.factor]).toEqual([3, 100]);
    expect(planFor(kernel, 2, 2)).toBe(two);
    expect([planFor(kernel, 0, 2)?.factor, kernel.plans.length]).toEqual([1, 3]);
  });
});
