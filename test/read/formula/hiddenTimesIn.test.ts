import { readFormula } from 'indikator';
import { expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

const asked = (satu: string, at: number, name: string) =>
  `teks[${at}]: formula dapat berarti ${satu} atau "${name}"; tulis " x " bila mengalikan, atau nama itu di antara tanda kutip`;

it.each([
  ['A / Bx100', asked('B x 100', 4, 'Bx100')],
  ['A / Jumlah Bx1.000', asked('Jumlah B x 1.000', 4, 'Jumlah Bx1.000')],
  ['Jumlah A / jumlah B (%)', asked('jumlah B x 100', 11, 'jumlah B (%)')],
  ['Jumlah A / jumlah B (dalam persen)', asked('jumlah B x 100', 11, 'jumlah B (dalam persen)')],
  ['(Jumlah A / jumlah B (persen))', asked('jumlah B x 100', 12, 'jumlah B (persen)')],
  ['Jumlah A / jumlah B (100%)', asked('jumlah B x 100', 11, 'jumlah B (100%)')],
  ['A / B (100%)', asked('B x 100', 4, 'B (100%)')],
  ['A / B (100)', asked('B x 100', 4, 'B (100)')],
  ['A / B (%)', asked('B x 100', 4, 'B (%)')],
  ['A / B (100) x 100', 'a / b100 * 100 {A; B (100)}'],
  ['A 0,3 + B 0,7', asked('A x 0,3', 0, 'A 0,3')],
  ['A 0,35 + B 0,65', asked('A x 0,35', 0, 'A 0,35')],
  ['A 10,35 + B 0', '(a1035 + b0) {A 10,35; B 0}'],
  ['A / B(%)', asked('B x 100', 4, 'B(%)')],
  ['A / B (100 persen)', asked('B x 100', 4, 'B (100 persen)')],
  ['A / B (%) C', 'a / bC * 1 {A; B (%) C}'],
  ['A / B (5%)', 'a / b5 * 1 {A; B (5%)}'],
  ['2 x A / B (%)', asked('B x 100', 8, 'B (%)')],
  ['100 x A / B (%)', '(100 * a) / b * 1 {A; B (%)}'],
  ['A / (B + C (%))', asked('C x 100', 9, 'C (%)')],
  ['A / (B (%) + C)', 'a / (b + c) * 1 {A; B (%); C}'],
  ['0,3 A + B 0.7', asked('B x 0.7', 8, 'B 0.7')],
  ['"A 0,3" / B', 'a03 / b * 1 {A 0,3; B}'],
  ['Kadar PM 2,5 / Baku mutu x 100', 'kadarPm25 / bakuMutu * 100 {Kadar PM 2,5; Baku mutu}'],
  ['A / "Bx100"', 'a / bx100 * 1 {A; Bx100}'],
  ['Kelasx10 / B', 'kelasx10 / b * 1 {Kelasx10; B}'],
  ['Nilai A (%) / Nilai B (%)', 'nilaiA / nilaiB * 1 {Nilai A (%); Nilai B (%)}'],
  ['Nilai A (%) / Nilai B', 'nilaiA / nilaiB * 1 {Nilai A (%); Nilai B}'],
  ['Jumlah A / jumlah B (%) x 100', 'jumlahA / jumlahB * 100 {Jumlah A; jumlah B (%)}'],
  ['Jumlah A / jumlah B (%) x 2', 'jumlahA / jumlahB * 2 {Jumlah A; jumlah B (%)}'],
  ['Jumlah A + jumlah B (%)', '(jumlahA + jumlahB) {Jumlah A; jumlah B (%)}'],
  ['Desa (100% ODF) / Jumlah desa x 100', 'desa100Odf / jumlahDesa * 100 {Desa (100% ODF); Jumlah desa}'],
])('%s', (text, expected) => {
  expect(shownWithLabels(readFormula(text))).toBe(expected);
});
