import { expect, it } from 'vitest';
import { spelledPeriod } from '../../../src/dokumen/find/spelledPeriod.js';

it.each<readonly [string, string]>([
  ['B03', 'bulan 3'],
  ['Target B12', 'Target bulan 12'],
  ['s/d B.06', 's/d bulan 6'],
  ['Target Bulanan B4', 'Target Bulanan bulan 4'],
  ['Jan-Mar', 'triwulan 1'],
  ['April s.d. Juni 2025', 'triwulan 2 2025'],
  ['Juli – September', 'triwulan 3'],
  ['Okt/Des', 'triwulan 4'],
  ['Januari - Juni', 'semester 1'],
  ['Jul-Des', 'semester 2'],
  ...['Jan s.d Mar', 'Jan sd Mar', 'Jan s/d Mar', 'Jan. – Mar'].map((text) => [text, 'triwulan 1'] as const),
  ['B03 2026', 'bulan 3 2026'],
  ['Bulan B3', 'Bulan bulan 3'],
  ['Bulan B3 x', 'Bulan B3 x'],
  ['Target Tahun n-1 (2024)', 'Target   (2024)'],
  ...['(n-1) 2024', '(n - 1) 2024', '(n+ 1) 2024', 'n-1 2024', 'Tahun n – 1 2024'].map(
    (text) => [text, '  2024'] as const,
  ),
  ['Tahun n-1', 'Tahun n-1'],
  // No code of a month, and no quarter or half-year.
  ...['B4', 'B13', 'B00', 'AB03', 'B031', 'b03', 'Jan-Sep', 'Apr-Des', 'Target 2025'].map(
    (text) => [text, text] as const,
  ),
])('%j is %j', (text, spelled) => {
  expect(spelledPeriod(text)).toBe(spelled);
});
