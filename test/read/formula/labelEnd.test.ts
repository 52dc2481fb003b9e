import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts, shownWithLabels } from './shown.js';

describe('a label before the whole formula', () => {
  it.each([
    ['Persentase A: (Jumlah B / Jumlah C) x 100 %', 'jumlahB / jumlahC * 100 {Jumlah B; Jumlah C}'],
    ['Persentase A (%): (B / C) x 100', 'b / c * 100 {B; C}'],
    ['Cakupan SD/MI: [(A + B) / C] x 100', '(a + b) / c * 100 {A; B; C}'],
    ['Persentase usia 7-12 tahun: (B / C) x 100', 'b / c * 100 {B; C}'],
    ['Persentase A: 100% x (B / C)', 'b / c * 100 {B; C}'],
    ['"Persentase A": (B / C) x 100', 'b / c * 100 {B; C}'],
    ['Laju: (A - B) / B x 100', '(a - b) / b * 100 {A; B}'],
    ['Jumlah A : (B + C) x 100', 'jumlahA / (b + c) * 100 {Jumlah A; B; C}'],
    ['(A : (B + C)) x 100', 'a / (b + c) * 100 {A; B; C}'],
    [
      'Persentase A : (B / C) x 100',
      'teks[13]: formula dapat berarti Persentase A / (B / C) x 100 atau Persentase A = (B / C) x 100; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'Jumlah A: (B + C) x 100',
      'teks[8]: formula dapat berarti Jumlah A / (B + C) x 100 atau Jumlah A = (B + C) x 100; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'Jumlah A: 12',
      'teks[8]: formula dapat berarti Jumlah A / 12 atau Jumlah A = 12; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'A:(B / C) x 100',
      'teks[1]: formula dapat berarti A / (B / C) x 100 atau A = (B / C) x 100; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
    [
      'IKU = Persentase A: (B / C) x 100',
      'teks[18]: formula dapat berarti Persentase A / (B / C) x 100 atau Persentase A = (B / C) x 100; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a bracket behind the colon', () => {
  it.each([
    ['Persentase A: (B/C) x 2', 'b / c * 2 {B; C}'],
    [
      'Persentase A: (SD/MI) x 2',
      'ambiguous-formula 12: Persentase A / (SD/MI) x 2 | Persentase A = (SD/MI) x 2 | garis-miring',
    ],
    ['A/B : (C) x 2', 'ambiguous-formula 1: A / B | "A/B" | garis-miring'],
    ['Persentase A : 2', 'persentaseA / 2 * 1 {Persentase A}'],
    ['Persentase A :', 'unexpected-part 14:  | operan'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});
