import { describe, expect, it } from 'vitest';
import { textOfKondisiAwal, textOfTarget, unambiguous } from '../../../src/dokumen/layout/textOfTarget.js';
import { pmks } from '../../fixtures/pmks.js';

describe('textOfTarget', () => {
  const angka = { jenis: 'angka', periode: '2026' } as const;

  it.each([
    [{ ...angka, nilai: '94.33', asli: '94,33' }, '94,33'],
    [{ ...angka, nilai: '94.33', asli: '94,33', kumulatif: true }, '94,33'],
    [{ ...angka, nilai: '94.33' }, '94,33%'],
    [{ ...angka, nilai: '94.33', asli: '95' }, '94,33%'],
    [{ ...angka, nilai: '1500', asli: '1.500' }, '1500%'],
    [{ ...angka, nilai: '1.5', asli: '1,500' }, '1,5%'],
    [{ ...angka, nilai: '1.234' }, '1,2340%'],
    [{ ...angka, nilai: '1.234', asli: '1,234' }, '1,2340%'],
    [{ ...angka, nilai: '78', predikat: 'BB', asli: '78 (BB)' }, '78 (BB)'],
    [{ jenis: 'batas', periode: '2026', arah: '>=', nilai: '90', asli: '>= 90' }, '>= 90'],
    [{ jenis: 'rentang', periode: '2026', bawah: '80', atas: '90', asli: '80-90' }, '80-90'],
    [{ jenis: 'predikat', periode: '2026', predikat: 'BB', asli: 'BB' }, 'BB'],
  ] as const)('%j', (target, text) => {
    expect(textOfTarget(pmks, target)).toBe(text);
  });
});

it.each([
  ['5', '5'],
  ['94.33', '94,33'],
  ['1500', '1500'],
  ['1234567', '1.234.567'],
  ['1.5', '1,5'],
  ['1.500', '1,5000'],
  ['12.345', '12,3450'],
  ['-0.5', '-0,5'],
])('%s can be read in one way only as %s', (plain, text) => {
  expect(unambiguous(plain)).toBe(text);
});

it.each([
  [{ nilai: '1500' }, '1500'],
  [{ nilai: '70.5', predikat: 'B' }, '70,5 (B)'],
  [{ predikat: 'B' }, 'B'],
] as const)('a baseline of %j', (nilai, text) => {
  expect(textOfKondisiAwal({ periode: '2025', ...nilai })).toBe(text);
});
