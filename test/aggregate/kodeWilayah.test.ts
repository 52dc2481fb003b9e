import { expect, test } from 'vitest';
import { ancestorAt, chainOf, isKodeWilayah, isWithin, sistemOf } from '../../src/aggregate/kodeWilayah.js';

test.each([
  ['63', true, undefined, ['63']],
  ['63.05.01', true, 'Kemendagri', ['63', '63.05', '63.05.01']],
  ['6305', true, 'BPS', ['63', '6305']],
  ['6305010', true, 'BPS', ['63', '6305', '6305010']],
  ['6305010003', true, 'BPS', ['63', '6305', '6305010', '6305010003']],
  ['63050', true, undefined, ['63050']],
] as const)('%s', (kode, isKode, sistem, chain) => {
  expect([isKodeWilayah(kode), sistemOf(kode), chainOf(kode)]).toEqual([isKode, sistem, chain]);
});

test.each(['', '63.', '.63', '63..05', 'x', '63,05', '12345678', '63.05 ', '٦٣'])(
  '%j is no region',
  (kode) => {
    expect(isKodeWilayah(kode)).toBe(false);
  },
);

test.each([
  ['63', '63.05', true],
  ['63.0', '63.05', false],
  ['6', '63', false],
  ['63.05', '63.05', true],
  ['63.05', '63', false],
  ['6305', '6305010', true],
  ['630', '6305', false],
  ['63', '6305', true],
] as const)('%s around %s: %s', (luar, dalam, expected) => {
  expect(isWithin(luar, dalam)).toBe(expected);
});

test('the region of a level', () => {
  expect([1, 2, 3, 8].map((tingkat) => ancestorAt('63.05.01', tingkat))).toEqual([
    '63',
    '63.05',
    '63.05.01',
    '63.05.01',
  ]);
  expect([1, 2, 3, 8].map((tingkat) => ancestorAt('6305010', tingkat))).toEqual([
    '63',
    '6305',
    '6305010',
    '6305010',
  ]);
});
