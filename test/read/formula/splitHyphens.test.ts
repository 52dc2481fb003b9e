import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

const asked = (satu: string, at: number, name: string) =>
  `teks[${at}]: formula dapat berarti ${satu} atau "${name}"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip`;

describe('a hyphen in a bracket of its own subtracts', () => {
  it.each([
    ['(A-B)/B', '(a - b) / b * 1 {A; B}'],
    ['(A-B)', '(a - b) {A; B}'],
    ['(A-B-C)/A x 100', '((a - b) - c) / a * 100 {A; B; C}'],
    ['[(A-B) / C] x 100%', '(a - b) / c * 100 {A; B; C}'],
    ['(Realisasi-Target)/Target x 100', '(realisasi - target) / target * 100 {Realisasi; Target}'],
    ['(Tn-Tn-1)/Tn-1 x 100', '(tn - tn1) / tn1 * 100 {Tn; Tn-1}'],
    [
      '(Jumlah A tahun ini-Jumlah A tahun lalu)/Jumlah A tahun lalu x 100%',
      '(jumlahATahunIni - jumlahATahunLalu) / jumlahATahunLalu * 100 {Jumlah A tahun ini; Jumlah A tahun lalu}',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('anywhere else it is asked about, or a part of a name', () => {
  it.each([
    ['A-B', asked('A - B', 0, 'A-B')],
    ['Target-Realisasi / Target', asked('Target - Realisasi', 0, 'Target-Realisasi')],
    ['(Total-Jumlah A) / B', asked('Total - Jumlah A', 1, 'Total-Jumlah A')],
    ['(non-PNS) / PNS x 100', 'nonPns / pns * 100 {non-PNS; PNS}'],
    ['(nilai rata-rata) / B', 'nilaiRataRata / b * 1 {nilai rata-rata; B}'],
    ['("A-B") / B', 'aB / b * 1 {A-B; B}'],
    ['(K n-1) / K n', 'kN1 / kN * 1 {K n-1; K n}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
