import { readFormula } from 'indikator';
import { expect, it } from 'vitest';
import { plainSigns } from '../../../src/read/formula/plainSigns.js';
import { shownWithLabels } from './shown.js';

it.each([
  ['（Ａ／Ｂ）×１００％', '(A/B)×100%'],
  ['"Ａ／Ｂ" ／ Ｃ', '"Ａ／Ｂ" / C'],
  ['“Ａ” ＋ Ｂ', '“Ａ” + B'],
  ['"Ａ ／', '"Ａ ／'],
  ['A / B', 'A / B'],
  ['A / B х 100', 'A / B x 100'],
  ['"Ах" / B', '"Ах" / B'],
])('%s is %s', (text, plain) => {
  expect(plainSigns(text)).toBe(plain);
});

it.each([
  ['（Ａ／Ｂ）×１００％', 'a / b * 100 {A; B}'],
  ['Rumus：Ａ／Ｂ ｘ １００', 'a / b * 100 {A; B}'],
  ['"Ａ" / B', 'a / b * 1 {Ａ; B}'],
  ['Jumlah A / Jumlah B Х 100 %', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
  ['A ∶ B x 100', 'a / b * 100 {A; B}'],
  ['A / B x 1 000', 'a / b * 1000 {A; B}'],
  ['A / B x 100 000 penduduk', 'a / b * 100000 {A; B}'],
  ['A / B x 1 000 000,5', 'a / b * 1000000.5 {A; B}'],
])('[W3] %s is read', (text, expected) => {
  expect(shownWithLabels(readFormula(text))).toBe(expected);
});
