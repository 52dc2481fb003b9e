import { formulaFromLatex } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shown } from './shown.js';

const raw = String.raw;

describe('reads', () => {
  it.each([
    [raw`\frac{\text{Jumlah A}}{\text{Jumlah B}} \times 100 \%`, 'jumlahA / jumlahB * 100'],
    [raw`$\frac{\text{Jumlah A}}{\text{Jumlah B}} \times 100\%$`, 'jumlahA / jumlahB * 100'],
    [raw`$$\dfrac{\text{A}}{\text{B}}\times100$$`, 'a / b * 100'],
    [raw`\[ \frac {\mathrm{A}} {\mathrm{B}} \cdot 1.000 \]`, 'a / b * 1000'],
    [raw`\( \left( \frac{\text{A} - \text{B}}{\text{B}} \right) \times 100 \% \)`, '(a - b) / b * 100'],
    [raw`\frac{\frac{\text{A}}{\text{B}}}{\frac{\text{C}}{\text{D}}} \times 100`, '(a / b) / (c / d) * 100'],
    [raw`\frac{1}{3} \left( X_1 + X_2 + X_{3} \right)`, '(1/3 * (x1 + x2 + x3))'],
    [raw`0{,}376 \times IKA + 0,405 \times IKU`, '((0.376 * ika) + (0.405 * iku))'],
    [raw`100 - \left[ \frac{50}{0,9} \times (I_{eu} - 0,1) \right]`, '(100 - ((50 / 0.9) * (iEu - 0.1)))'],
    [raw`\frac{\text{A}\,}{\;\text{B}}\quad\times~100\ \%`, 'a / b * 100'],
    [raw`\frac{Jumlah A}{Jumlah B} x 100\%`, 'jumlahA / jumlahB * 100'],
    [raw`2 \text{A} + 3X`, '((2 * a) + (3 * x))'],
    [raw`\text{A} : \text{B} \times 100`, 'a / b * 100'],
    [raw`\text{Persentase} = \frac{\text{A}}{\text{B}} \times 100 \%`, 'a / b * 100'],
    [raw`\displaystyle \frac{\text{A}}{\text{B}}`, 'a / b * 1'],
  ])('%s', (text, expected) => {
    expect(shown(formulaFromLatex(text))).toBe(expected);
  });

  it('labels with what LaTeX escapes', () => {
    const read = formulaFromLatex(raw`\text{A \& B 50\% \{x\} \textbackslash{} C\_d} + \text{E  \textbf{F}}`);
    expect(read.ok && Object.values(read.value.variabel).map(({ label }) => label)).toEqual([
      'A & B 50% {x} \\ C_d',
      'E F',
    ]);
  });
});

describe('points at the character', () => {
  it.each([
    [raw`\frac{\text{A}}`, 'unexpected-part', 15],
    [raw`\frac \text{A}`, 'unexpected-part', 6],
    [raw`\frac{\text{A}}{\text{B}`, 'unclosed', 15],
    [raw`\text{A`, 'unclosed', 5],
    [raw`\text A`, 'unexpected-part', 5],
    [raw`\text{A} \foo \text{B}`, 'unknown-command', 9],
    [raw`\sum_{i} X_i`, 'not-rational', 0],
    [raw`1 - \sqrt{\text{A}}`, 'not-rational', 4],
    [raw`\ln(A)`, 'not-rational', 0],
    [raw`\text{A}^2`, 'not-rational', 8],
    [raw`\frac{\text{A}}{0}`, 'zero-divisor', 15],
    [raw`50 \% \times \text{A}`, 'ambiguous-percent', 0],
    [raw`\text{A} \text{B} 5`, 'unexpected-part', 18],
    [raw`$$`, 'unexpected-part', 2],
  ])('%s', (text, code, position) => {
    const read = formulaFromLatex(text);
    expect(read.ok ? read.value : [read.issues[0]?.code, ...(read.issues[0]?.path ?? [])]).toEqual([
      code,
      position,
    ]);
  });
});
