import { bagi, hitungan, kali, persentase, type TeksAngka, type Variabel } from 'indikator';
import { describe, expect, test } from 'vitest';
import { kernelOf, planFor } from '../../src/evaluate/kernel.js';
import { angka } from '../fixtures/number.js';
import { readyOf } from '../fixtures/ready.js';

type Aturan = Omit<Variabel, 'label'>;

const ruas = (aturan: Aturan) => readyOf(hitungan('a'), { a: aturan }).kernel?.ruas[0];

describe('a variable for doubles', () => {
  test.each<[string, Aturan, object]>([
    ['without rules', {}, { cacah: false, minimum: -Infinity, maksimum: Infinity, tepat: true, seluruh: -1 }],
    ['that counts', { jenis: 'cacah' }, { cacah: true, minimum: 0, maksimum: Infinity, tepat: true }],
    ['that counts from 3', { jenis: 'cacah', minimum: '3' }, { minimum: 3, tepat: true }],
    ['that counts, from -3', { jenis: 'cacah', minimum: '-3' }, { minimum: 0, tepat: true }],
    ['with bounds', { minimum: '-1.5', maksimum: '0.1' }, { minimum: -1.5, maksimum: 0.1, tepat: true }],
  ])('%s', (_, aturan, expected) => {
    expect(ruas(aturan)).toMatchObject(expected);
  });

  test('knows the position of its whole', () => {
    const { kernel } = readyOf(persentase('a', 'b'), { b: {}, a: { bagianDari: 'b' } });
    expect(kernel?.ruas.map(({ seluruh }) => seluruh)).toEqual([-1, 0]);
  });

  // No double has the decimal 0.1234567890123456789: the nearest is written 0.12345678901234568.
  test.each<[string, Aturan, object]>([
    ['from above', { minimum: '0.1234567890123456789' }, { minimum: 0.1234567890123458 }],
    ['from below', { maksimum: '0.1234567890123456789' }, { maksimum: 0.12345678901234555 }],
    ['from above, below zero', { minimum: '-0.1234567890123456789' }, { minimum: -0.12345678901234555 }],
    ['from below, below zero', { maksimum: '-0.1234567890123456789' }, { maksimum: -0.1234567890123458 }],
    ['from above, next to zero', { minimum: angka(`0.${'0'.repeat(400)}1`) }, { minimum: 5e-324 }],
    ['from below, next to zero', { maksimum: angka(`0.${'0'.repeat(400)}1`) }, { maksimum: -5e-324 }],
    ['by nothing, beyond doubles', { maksimum: angka('9'.repeat(400)) }, { maksimum: Number.NaN }],
  ])('comes near a bound that no double is %s', (_, aturan, expected) => {
    expect(ruas(aturan)).toMatchObject({ ...expected, tepat: false });
  });

  test('says so where only one bound is no double', () => {
    const near = '0.1234567890123456789';
    expect(ruas({ minimum: '0', maksimum: near })).toMatchObject({ minimum: 0, tepat: false });
    expect(ruas({ minimum: near, maksimum: '1' })).toMatchObject({ maksimum: 1, tepat: false });
  });
});

describe('a kernel', () => {
  const pembulatan = { digit: 2, mode: 'half-up' } as const;
  const nolPerNol = (nilai: TeksAngka) => {
    const formula = { ...persentase('a', 'b'), nolPerNol: { nilai, alasan: 'Tidak ada.' } };
    const { variabel } = readyOf(persentase('a', 'b'), { a: {}, b: {} });
    return kernelOf(formula, variabel, pembulatan);
  };

  test('has the units that 0/0 is worth', () => {
    expect(readyOf(persentase('a', 'b'), { a: {}, b: {} }).kernel?.nolPerNol).toBeUndefined();
    expect(readyOf(hitungan(bagi('a', 'b')), { a: {}, b: {} }).kernel?.nolPerNol).toBeUndefined();
    expect(nolPerNol('100')?.nolPerNol).toBe(10000);
    expect(nolPerNol('14.375')?.nolPerNol).toBe(1438);
    expect(nolPerNol('0')?.nolPerNol).toBe(0);
    // 2^53 - 1 units, and one more.
    expect(nolPerNol('90071992547409.91')?.nolPerNol).toBe(9007199254740991);
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
    expect([kernel.plans.length, two?.faktor]).toEqual([3, 100]);
    expect(planFor(kernel, 2, 2)).toBe(two);
    expect([planFor(kernel, 0, 2)?.faktor, kernel.plans.length]).toEqual([1, 3]);
  });
});
