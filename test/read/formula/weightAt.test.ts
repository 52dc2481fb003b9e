import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

describe('weights beside names', () => {
  it.each([
    [
      'Skor A (b=0,6) + Skor B (b=0,4)',
      'teks[7]: formula dapat berarti Skor A x 0,6 atau "Skor A (b=0,6)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Skor A (bobot 60%) + Skor B (bobot 40%)',
      'teks[7]: formula dapat berarti Skor A x 60% atau "Skor A (bobot 60%)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Skor A (60%) + Skor B (40%)',
      'teks[7]: formula dapat berarti Skor A x 60% atau "Skor A (60%)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Skor A (0,6) + Skor B (0,4)',
      'teks[7]: formula dapat berarti Skor A x 0,6 atau "Skor A (0,6)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Skor A [bobot = 60] + Skor B [bobot = 40]',
      'teks[7]: formula dapat berarti Skor A x 60 atau "Skor A [bobot = 60]"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Skor A bobot 0,6 + Skor B bobot 0,4',
      'teks[7]: formula dapat berarti Skor A x 0,6 atau "Skor A bobot 0,6"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Skor A, bobot 60% + Skor B, bobot 40%',
      'teks[8]: formula dapat berarti Skor A x 60% atau "Skor A bobot 60"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Bobot 1 x Skor 1 + Bobot 2 x Skor 2',
      '((bobot1 * skor1) + (bobot2 * skor2)) {Bobot 1; Skor 1; Bobot 2; Skor 2}',
    ],
    ['Siswa (25% terbawah) / Siswa x 100', 'siswa25Terbawah / siswa * 100 {Siswa (25% terbawah); Siswa}'],
    ['Penduduk (2025) / Luas (1) x 100', 'penduduk2025 / luas1 * 100 {Penduduk (2025); Luas (1)}'],
    ['Desa ODF (100%) / Desa x 100%', 'desaOdf100 / desa * 100 {Desa ODF (100%); Desa}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
