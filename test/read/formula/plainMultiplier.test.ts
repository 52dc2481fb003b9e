import { readFormula } from 'indikator';
import { expect, it } from 'vitest';
import { plainMultiplier } from '../../../src/read/formula/plainMultiplier.js';
import { shownWithLabels } from './shown.js';

it.each([
  ['A / B (x 100%)', 'A / B  x 100% '],
  ['A / B ( X 1.000 ) ', 'A / B   X 1.000   '],
  ['A / B x 1.000 ‰', 'A / B x 1.000  '],
  ['A / B x 1000‰', 'A / B x 1000 '],
  ['Produksi (x 1.000 ton)', 'Produksi (x 1.000 ton)'],
  ['Produksi (x 1.000 ton) / B', 'Produksi (x 1.000 ton) / B'],
  ['A / B (100%)', 'A / B (100%)'],
  ['A / B (x 50%)', 'A / B (x 50%)'],
  ['5‰', '5‰'],
])('%j is %j', (text, plain) => {
  expect(plainMultiplier(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});

it.each([
  ['Jumlah A / Jumlah B (x 100%)', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
  ['Jumlah A dibagi Jumlah B (x 1.000)', 'jumlahA / jumlahB * 1000 {Jumlah A; Jumlah B}'],
  ['Pasien mati / Pasien keluar x 1000 ‰', 'pasienMati / pasienKeluar * 1000 {Pasien mati; Pasien keluar}'],
])('%s is read', (text, expected) => {
  expect(shownWithLabels(readFormula(text))).toBe(expected);
});
