import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts, shownWithLabels } from './shown.js';

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

describe('"bobot" before its number', () => {
  it.each([
    ['bobot 0,65 x A', '(0.65 * a) {A}'],
    ['bobot 0,65 dikali A', '(0.65 * a) {A}'],
    ['A x bobot 0,65', '(a * 0.65) {A}'],
    ['(A x bobot 0,65) + B', '((a * 0.65) + b) {A; B}'],
    ['A x bobot 0,65 + B', '((a * 0.65) + b) {A; B}'],
    ['A x bobot 35% + B x bobot 65%', '((a * 35/100) + (b * 65/100)) {A; B}'],
    ['A x bobot 35 persen + B x bobot 65 persen', '((a * 35/100) + (b * 65/100)) {A; B}'],
    ['bobot 35 persen x A + bobot 65% x B', '((35/100 * a) + (65/100 * b)) {A; B}'],
    ['bobot 35 persen dikali A + bobot 65% kali 2 x B', 'ambiguous-formula 27: 65% | "bobot 65" | kali'],
    ['bobot 65 x A', 'ambiguous-formula 0: 65 | "bobot 65" | kali'],
    ['bobot 5 x A', '(bobot5 * a) {bobot 5; A}'],
    ['bobot x A', '(bobot * a) {bobot; A}'],
    ['bobot 0,65 kemiskinan x A', 'ambiguous-formula 0: 0,65 | "bobot 0,65" | kali'],
    ['bobot 35% kemiskinan x A', 'ambiguous-formula 0: 35% | "bobot 35" | kali'],
    ['bobot 35 persen kemiskinan x A', 'ambiguous-formula 0: 35 | "bobot 35" | kali'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});

describe('what is a weight in a bracket', () => {
  it.each([
    [
      'Skor A (bobot 60% dari nilai total ada) + B',
      'ambiguous-formula 7: Skor A x 60% | "Skor A (bobot 60% dari nilai total ada)" | kali',
    ],
    [
      'Skor A (bobot 60% dari nilai total yang ada) + B',
      '(skorABobot60DariNilaiTotalYangAda + b) {Skor A (bobot 60% dari nilai total yang ada); B}',
    ],
    ['Skor A (60 persen) + B', 'ambiguous-formula 7: Skor A x 60 | "Skor A (60 persen)" | kali'],
    ['Skor A (123,45) + B', 'ambiguous-formula 7: Skor A x 123,45 | "Skor A (123,45)" | kali'],
    ['Skor A (1234,5) + B', '(skorA12345 + b) {Skor A (1234,5); B}'],
    ['Skor A (60 orang) + B', '(skorA60Orang + b) {Skor A (60 orang); B}'],
    ['Skor A (b=5) + B', '(skorAB5 + b) {Skor A (b=5); B}'],
    ['Skor A (bobot 5) + B', 'ambiguous-formula 7: Skor A x 5 | "Skor A (bobot 5)" | kali'],
    ['Skor A bobot 7 + B', '(skorABobot7 + b) {Skor A bobot 7; B}'],
    ['Skor A bobot 100 + B', 'unexpected-part 13: 100 | operator'],
    ['Skor A (nilai b=60) + B', 'ambiguous-formula 7: Skor A x 60 | "Skor A (nilai b=60)" | kali'],
    ['Skor A, , (60) + B', 'unexpected-part 8: "," | tanda-dikenal'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});
