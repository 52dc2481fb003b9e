import type { TeksAngka } from 'indikator';
import { hitungan, persentase, type Variabel } from 'indikator';
import { describe, expect, test } from 'vitest';
import { readyOf } from '../../fixtures/ready.js';

type Aturan = Omit<Variabel, 'label'>;

const boundsOfA = (aturan: Aturan) => readyOf(hitungan('a'), { a: aturan }).kernel?.bounds[0];

describe('a variable for doubles', () => {
  test.each<[string, Aturan, object]>([
    [
      'without rules',
      {},
      { isCount: false, minimum: -Infinity, maximum: Infinity, isExact: true, whole: -1 },
    ],
    ['that counts', { jenis: 'cacah' }, { isCount: true, minimum: 0, maximum: Infinity, isExact: true }],
    ['that counts from 3', { jenis: 'cacah', minimum: '3' }, { minimum: 3, isExact: true }],
    ['that counts, from -3', { jenis: 'cacah', minimum: '-3' }, { minimum: 0, isExact: true }],
    ['with bounds', { minimum: '-1.5', maksimum: '0.1' }, { minimum: -1.5, maximum: 0.1, isExact: true }],
  ])('%s', (_, aturan, expected) => {
    expect(boundsOfA(aturan)).toMatchObject(expected);
  });

  test('knows the position of its whole', () => {
    const { kernel } = readyOf(persentase('a', 'b'), { b: {}, a: { bagianDari: 'b' } });
    expect(kernel?.bounds.map(({ whole }) => whole)).toEqual([-1, 0]);
  });

  const tiny: TeksAngka = `0.${'0'.repeat(400)}1` as TeksAngka;
  const huge: TeksAngka = '9'.repeat(400) as TeksAngka;
  // No double has the decimal 0.1234567890123456789: the nearest is written 0.12345678901234568.
  test.each<[string, Aturan, object]>([
    ['from above', { minimum: '0.1234567890123456789' }, { minimum: 0.1234567890123458 }],
    ['from below', { maksimum: '0.1234567890123456789' }, { maximum: 0.12345678901234555 }],
    ['from above, below zero', { minimum: '-0.1234567890123456789' }, { minimum: -0.12345678901234555 }],
    ['from below, below zero', { maksimum: '-0.1234567890123456789' }, { maximum: -0.1234567890123458 }],
    ['from above, next to zero', { minimum: tiny }, { minimum: 5e-324 }],
    ['from below, next to zero', { maksimum: tiny }, { maximum: -5e-324 }],
    ['by nothing, beyond doubles', { maksimum: huge }, { maximum: Number.NaN }],
  ])('comes near a bound that no double is %s', (_, aturan, expected) => {
    expect(boundsOfA(aturan)).toMatchObject({ ...expected, isExact: false });
  });

  test('says so where only one bound is no double', () => {
    const near = '0.1234567890123456789';
    expect(boundsOfA({ minimum: '0', maksimum: near })).toMatchObject({ minimum: 0, isExact: false });
    expect(boundsOfA({ minimum: near, maksimum: '1' })).toMatchObject({ maximum: 1, isExact: false });
  });
});
