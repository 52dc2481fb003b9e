import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts } from './shown.js';

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

describe('what counts as a sign, before the names are told apart', () => {
  expectEach([
    ['Aa per Bb x100', 'aa / bb * 100 {Aa; Bb}'],
    ['Aa per Bb x 100 persen', 'aa / bb * 100 {Aa; Bb}'],
    ['100% x Aa per Bb', '(100 * aa) / bb * 1 {Aa; Bb}'],
    ['Persen A/B x 100', 'ambiguous-formula 8: Persen A / B | "Persen A/B" | garis-miring'],
    ['A dibagi dengan B/C', 'ambiguous-formula 17: B / C | "B/C" | garis-miring'],
    ['bobot 0,5 x Aa per Bb x 100', '(0.5 * aa) / bb * 100 {Aa; Bb}'],
    ['100 persen/Aa Bb', '100 / aaBb * 1 {Aa Bb}'],
    ['Aa (Bb', 'unclosed 3: ('],
    ['Aa per Bb + ln(C)', 'not-rational 12: ln'],
  ]);

  it('in LaTeX as well', () => {
    const latex = (text: string) => shownWithFacts(readFormula(text, { notasi: 'latex' }));
    expect(latex(String.raw`\frac{Aa/Bb}{C}`)).toBe('aaBb / c * 1 {Aa/Bb; C}');
    expect(latex(String.raw`\text{Aa} (Bb`)).toBe('unclosed 10: (');
    expect(latex(String.raw`\text{Aa} (Bb) \times 2`)).toBe('(aaBb * 2) {Aa (Bb)}');
  });
});
