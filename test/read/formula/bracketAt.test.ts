import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts } from './shown.js';

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

const latex = (text: string) => shownWithFacts(readFormula(text, { notasi: 'latex' }));

describe('a remark behind the last multiplier', () => {
  expectEach([
    ['A / B x 100 (Persen)', 'a / b * 100 {A; B}'],
    ['A / B x 100% (persen)', 'a / b * 100 {A; B}'],
    ['A / B x 100 [%]', 'a / b * 100 {A; B}'],
    ['A / B x 100 (nilai akhir)', 'a / b * 100 {A; B}'],
    ['A / B x 1.000 (orang/hari)', 'a / b * 1000 {A; B}'],
    ['((A / B) x 100 (persen))', 'a / b * 100 {A; B}'],
    ['A / B x 100 (sumber: BPS - 2024)', 'a / b * 100 {A; B}'],
    ...['Sumber.', 'catatan', 'ket', 'keterangan', 'dalam', 'satuan', 'data'].map(
      (word) => [`A / B x 100 (${word} C + D)`, 'a / b * 100 {A; B}'] as const,
    ),
    [
      'A / B x 100 (database C + D)',
      'ambiguous-formula 12: A / B x 100 x (database C + D) | A / B x 100 | kurung',
    ],
    [
      'A / B x 100 (ada data C + D)',
      'ambiguous-formula 12: A / B x 100 x (ada data C + D) | A / B x 100 | kurung',
    ],
    ['A / B x 100 (C) x 2', '((a / b) * 100 * c * 2) {A; B; C}'],
    ['A / 100 (persen)', 'a / 100 * 1 {A}'],
    ['A + 100 (persen)', '(a + 100) {A}'],
  ]);
});

describe('a remark that would hold the result within bounds', () => {
  it.each([
    'maksimal 100%',
    'maks. 120',
    'maksimum 120',
    'Max 100',
    'min 5',
    'minimal 5',
    'minimum, 5',
    'dibatasi 100',
    'jika > 100 maka 100',
    'bila > 100 maka 100',
    'apabila > 100 maka 100',
    'kalau > 100 maka 100',
    'paling tinggi 100',
    'nilai paling tinggi 100',
  ])('%s', (limit) => {
    const read = readFormula(`A / B x 100 (${limit})`);
    expect(shownWithFacts(read)).toBe(`unexpected-part 12: "(${limit})" | operator`);
  });

  expectEach([
    ['A / B x 100 (minimal)', 'a / b * 100 {A; B}'],
    ['A / B x 100 (mineral 5)', 'a / b * 100 {A; B}'],
    ['A / B x 100 (tahun 5 minimal)', 'a / b * 100 {A; B}'],
    ['A / B x 100 (semaks 5)', 'a / b * 100 {A; B}'],
  ]);
});

describe('a bracket behind a closed one', () => {
  expectEach([
    ['(A / B) (persen)', 'a / b * 1 {A; B}'],
    ['(A / B) (%)', 'a / b * 1 {A; B}'],
    ['(A / B)(Cc)', '((a / b) * cc) {A; B; Cc}'],
    ['(A / B) (nilai C)', 'ambiguous-formula 8: (A / B) x (nilai C) | (A / B) | kurung'],
    ['(A / B) (sumber: BPS)', 'a / b * 1 {A; B}'],
    ['(A / B) (C + D)', '((a / b) * (c + d)) {A; B; C; D}'],
    ['(A / B) (C) x 2', '((a / b) * c * 2) {A; B; C}'],
    ['(A / B) (maksimal 100)', 'unexpected-part 18: 100 | operator'],
  ]);
});

describe('in LaTeX', () => {
  it.each([
    [String.raw`\frac{A}{B} \times 100 (\text{persen})`, 'a / b * 100 {A; B}'],
    [String.raw`\frac{A}{B} \times 100 (\text{ % })`, 'a / b * 100 {A; B}'],
    [String.raw`\frac{A}{B} \times 100 (\text{persentase})`, 'a / b * 100 {A; B}'],
    [String.raw`\frac{A}{B} \times 100 (\text{maks 100})`, 'a / b * 100 {A; B}'],
    ['(A) (B)', '(a * b) {A; B}'],
  ])('%s: %s', (text, expected) => {
    expect(latex(text)).toBe(expected);
  });
});
