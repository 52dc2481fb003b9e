import { expect, it } from 'vitest';
import { isNameOf } from '../../../src/dokumen/build/isNameOf.js';

const nama = 'Indeks Pembangunan Manusia dan Gender (IPMG)';

it.each([
  [nama, true],
  ['indeks  pembangunan manusia dan gender', true],
  ['IPMG', true],
  ['ipmg', true],
  ['IPM', false],
  ['I', false],
  ['', false],
  ['Indeks', false],
])('%j names it: %s', (text, expected) => {
  expect(isNameOf(text, nama)).toBe(expected);
});

it('the first letters of a name are its acronym, with small words or without', () => {
  const [long, short] = ['PADP', 'PAP'].map((text) => isNameOf(text, 'Persentase Aset dan Piutang'));
  expect([long, short]).toEqual([true, true]);
});

it('a sum of what the name speaks of is no name', () => {
  expect(['PSKS', '∑ PSKS', 'Σ PSKS'].map((text) => isNameOf(text, 'Persentase PSKS aktif'))).toEqual([
    true,
    false,
    false,
  ]);
});

it('a word of a name that is all capitals is no acronym', () => {
  expect(isNameOf('NILAI', 'NILAI SAKIP')).toBe(false);
  expect(isNameOf('SAKIP', 'Nilai SAKIP')).toBe(true);
  expect(isNameOf('NS', 'NILAI SAKIP')).toBe(true);
});

it.each([
  ['IP-DPD', 'Indeks Pembangunan di Pusat Desa', false],
  ['eIPM', 'Nilai eIPM', false],
  ['I', 'Indeks', false],
  ['IPMx', 'Nilai IPMx', false],
  ['IPPD', 'Indeks Pembangunan di Pusat Desa', true],
  ['ipdpd', 'Indeks Pembangunan di Pusat Desa', true],
  ['Indeks A', 'Indeks A (baru)', true],
  ['Indeks A baru', 'Indeks A (baru)', true],
  ['Indeks: A', 'Indeks A', true],
  ['B2', 'Nilai B2', true],
  ['B', 'Nilai B', false],
  ['Bb', 'Nilai Bb', false],
  ['AB', 'A B', true],
  ['---', 'A', false],
  ...['dan', 'yang', 'di', 'ke', 'dari', 'atau', 'untuk', 'pada', 'dengan', 'oleh', 'dalam'].map(
    (word) => ['NAB', `Nilai A ${word} B`, true] as const,
  ),
] as const)('%j is a name of %j: %s', (text, of, expected) => {
  expect(isNameOf(text, of)).toBe(expected);
});
