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

describe('numbers in the brackets of names', () => {
  it.each([
    [
      'Skor A (0,65) + Skor B (0,35)',
      'teks[7]: formula dapat berarti Skor A x 0,65 atau "Skor A (0,65)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Skor A (12,5) + Skor B (87,5)',
      'teks[7]: formula dapat berarti Skor A x 12,5 atau "Skor A (12,5)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Skor A (bobot poin 60) + Skor B (bobot poin 40)',
      'teks[7]: formula dapat berarti Skor A x 60 atau "Skor A (bobot poin 60)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    [
      'Skor A (60 poin) + Skor B (40 poin)',
      'teks[7]: formula dapat berarti Skor A x 60 atau "Skor A (60 poin)"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip',
    ],
    ['Skor (bobot) / B', 'skorBobot / b * 1 {Skor (bobot); B}'],
    ['Skor A (5) + Skor B (2018)', '(skorA5 + skorB2018) {Skor A (5); Skor B (2018)}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
