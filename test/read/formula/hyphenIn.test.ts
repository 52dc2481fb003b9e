import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

describe('a hyphen without spaces', () => {
  it.each([
    [
      'A-B',
      'teks[0]: formula dapat berarti A - B atau "A-B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    [
      'Realisasi-Target / Target x 100',
      'teks[0]: formula dapat berarti Realisasi - Target atau "Realisasi-Target"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    [
      'Jumlah A-Jumlah B',
      'teks[0]: formula dapat berarti Jumlah A - Jumlah B atau "Jumlah A-Jumlah B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    ['non-PNS / PNS x 100', 'nonPns / pns * 100 {non-PNS; PNS}'],
    ['Rata-rata nilai / B', 'rataRataNilai / b * 1 {Rata-rata nilai; B}'],
    [
      'Jumlah anak-anak / Jumlah anak x 100',
      'jumlahAnakAnak / jumlahAnak * 100 {Jumlah anak-anak; Jumlah anak}',
    ],
    ['(K n - K n-1) / K n-1 x 100', '(kN - kN1) / kN1 * 100 {K n; K n-1}'],
    [
      'A -B',
      'teks[2]: formula dapat berarti A - B atau "A -B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    ['"A-B" / B', 'aB / b * 1 {A-B; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
