import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { equationIn } from '../../../src/read/formula/equationIn.js';
import { shownWithLabels } from './shown.js';

/** The formula of a text, without what its equals signs part from it; or the issue. */
function formulaIn(text: string, isLatex = false): string {
  const found = equationIn(text, 0, text.length, isLatex);
  if (!found.ok) return found.issues.map((issue) => issue.message).join();
  return text.slice(found.value.start, found.value.end).trim();
}

describe('the formula of a text', () => {
  it.each([
    ['A / B', 'A / B'],
    ['A / B x 100%.', 'A / B x 100%'],
    ['A / B x 100% ;', 'A / B x 100%'],
    ['IKU = A / B', 'A / B'],
    ['IKU = A / B = 80', 'A / B'],
    ['A / B = 4/5', 'A / B'],
    ['A / B = Rp 500', 'A / B'],
    ['A / B = ...', 'A / B'],
    ['A / B = x 100%', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A / B = X', 'A / B'],
    ['A / B >= 80', 'A / B >= 80'],
    ['A / B = _ / C', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['A / B = __ / C', 'A / B'],
    ['A / B = … / C', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['IKU x 2 = A / B', 'teks[8]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['IKU X 2 = A / B', 'teks[8]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['IKU X = A / B', 'A / B'],
    ['IKU X (%) = A / B', 'A / B'],
    ['IKU X  (2) = A / B', 'teks[11]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['IKU X    (2) = A / B', 'A / B'],
    ['IKU x  Ab = A / B', 'teks[10]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['IKU x    Ab = A / B', 'A / B'],
    ['IKU dibagi 2 = A / B', 'teks[13]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['IKU -5 = A / B', 'teks[7]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['IKUx2 = A / B', 'A / B'],

    ['"A = B" / C', '"A = B" / C'],
    ['“A = B” / C = 5', '“A = B” / C'],
    ['(A = 5) / C', '(A = 5) / C'],
    ['A ≈ B / C', 'B / C'],
    ['"A = B', '"A = B'],
    ['A / B = C / D', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['IKU = A / B = C / D', 'teks[12]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
  ])('%s', (text, expected) => {
    expect(formulaIn(text)).toBe(expected);
  });

  it('in LaTeX, where a quote is a character', () => {
    expect(formulaIn('y = \\frac{n}{N} = 5', true)).toBe('\\frac{n}{N}');
    expect(formulaIn('\\text{a "b} = c + d', true)).toBe('c + d');
    expect(formulaIn('\\text{A\\{ b} = c + d', true)).toBe('c + d');
    expect(formulaIn('\\fractura = c + d', true)).toBe('c + d');
    expect(formulaIn('\\dfrac{a}{b} = c', true)).toBe('\\dfrac{a}{b}');
    expect(formulaIn('\\frac{a = b}{c}', true)).toBe('\\frac{a = b}{c}');
  });
});

describe('an equation, read', () => {
  it.each([
    ['IKU = A / B x 100 = 85%', 'a / b * 100 {A; B}'],
    ['A / B x 100 = 4/5 x 100 = 80', 'a / b * 100 {A; B}'],
    ['(A / B) x 100 = Persentase C', 'a / b * 100 {A; B}'],
    ['A / B = C / D', 'teks[6]: ditemukan "="; diharapkan tanda hitung (+ - x /) atau akhir formula'],
    ['X = A + B = 10', '(a + b) {A; B}'],
    ['Persentase X (%) = A / B x 100', 'a / b * 100 {A; B}'],
    ['Persentase A/B = A / B x 100', 'a / b * 100 {A; B}'],
    ['A ≈ B / C', 'b / c * 1 {B; C}'],
    ['"A = B" / C = 5', 'aB / c * 1 {A = B; C}'],
    ['“=” / C', 'vXv2i0 / c * 1 {=; C}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
