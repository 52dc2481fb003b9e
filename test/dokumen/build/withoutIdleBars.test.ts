import { describe, expect, it } from 'vitest';
import { explanationLines } from '../../../src/dokumen/build/explanationLines.js';
import { groupLines } from '../../../src/dokumen/build/groupLines.js';
import { withoutIdleBars } from '../../../src/dokumen/build/withoutIdleBars.js';
import { fieldOf } from './fields.js';

/** The lines of a cell, where a line between `_` is underlined; the bars that are left stand as `---`. */
function leftOf(cell: string): string {
  let text = '';
  const underlined: { readonly from: number; readonly to: number }[] = [];
  for (const [i, line] of cell.split('\n').entries()) {
    const from = text.length + (i === 0 ? 0 : 1);
    const own = /^_([^_].*)_$/.exec(line)?.[1];
    if (own !== undefined) underlined.push({ from, to: from + own.length });
    text += `${i === 0 ? '' : '\n'}${own ?? line}`;
  }
  const { items } = groupLines(explanationLines({ ...fieldOf('formula', text), underlined }), 'Nama');
  return withoutIdleBars(items)
    .map((item) => (item.kind === 'bar' ? '---' : item.whole.text))
    .join(' | ');
}

describe('a line that is drawn', () => {
  it.each([
    ['between two lines', 'Layanan\n-----\nWarga', 'Layanan | --- | Warga'],
    ['with a multiplier', 'Kata pengantar.\n----- x 100%', 'Kata pengantar. | ---'],
    ['with a name', 'Kata pengantar.\nP ===== x 100%', 'Kata pengantar. | ---'],
    ['among words', 'Kata pengantar.\nsatu ------ dua', 'Kata pengantar. | ---'],
    ['below a quantity, without its other side', 'Jumlah warga\n-----', 'Jumlah warga | ---'],
    ['above a quantity, without its other side', '-----\nJumlah warga', '--- | Jumlah warga'],
    [
      'above an example, below half a formula',
      'Jumlah A / Jumlah B\n-----\nContoh: 45/60 = 0,75',
      'Jumlah A / Jumlah B | --- | Contoh: 45/60 = 0,75',
    ],
    [
      'where a formula stands elsewhere',
      'Jumlah A / Jumlah B x 100%\nLayanan\n-----',
      'Jumlah A / Jumlah B x 100% | Layanan | ---',
    ],
  ])('divides %s', (_, text, expected) => {
    expect(leftOf(text)).toBe(expected);
  });

  it.each([
    ['below a name that is no quantity', 'Layanan\n-----', 'Layanan'],
    [
      'between sentences',
      'Kata pengantar.\n-----\nMutu layanan baik.',
      'Kata pengantar. | Mutu layanan baik.',
    ],
    [
      'below a whole formula',
      'Jumlah A / Jumlah B x 100%\n-----\nMutu layanan baik.',
      'Jumlah A / Jumlah B x 100% | Mutu layanan baik.',
    ],
    [
      'below a whole formula with another sign',
      'Jumlah A ÷ Jumlah B x 100%\n-----\nMutu layanan baik.',
      'Jumlah A ÷ Jumlah B x 100% | Mutu layanan baik.',
    ],
    [
      'above a whole formula',
      'Kata pengantar.\n-----\nJumlah A / Jumlah B x 100%',
      'Kata pengantar. | Jumlah A / Jumlah B x 100%',
    ],
    ['above LaTeX', 'Kata pengantar.\n-----\n$\\frac{A}{B}$', 'Kata pengantar. | \\frac{A}{B}'],
    ['below LaTeX', '$\\frac{A}{B}$\n-----\nKata penutup.', '\\frac{A}{B} | Kata penutup.'],
    [
      'above an example, below a whole formula',
      'Jumlah A / Jumlah B x 100%\n-----\nContoh: 45/60 x 100% = 75%',
      'Jumlah A / Jumlah B x 100% | Contoh: 45/60 x 100% = 75%',
    ],
  ])('divides nothing %s', (_, text, expected) => {
    expect(leftOf(text)).toBe(expected);
  });
});

describe('an underline', () => {
  it.each([
    ['a quantity above a quantity', '_Jumlah A_\nJumlah B', 'Jumlah A | --- | Jumlah B'],
    ['a letter above a letter', '_A_\nB', 'A | --- | B'],
    ['names, one of which has a multiplier', '_Layanan_\nWarga x 100%', 'Layanan | --- | Warga x 100%'],
  ])('divides %s', (_, text, expected) => {
    expect(leftOf(text)).toBe(expected);
  });

  it.each([
    ['names', '_Layanan_\nJumlah warga', 'Layanan | Jumlah warga'],
    ['above a name', '_Jumlah warga_\nLayanan', 'Jumlah warga | Layanan'],
    ['the last line', 'Jumlah A\n_Jumlah B_', 'Jumlah A | Jumlah B'],
    ['a quotient', '_A / B_\nJumlah C x 100%', 'A / B | Jumlah C x 100%'],
    ['a quotient with a colon', '_A : B_\nJumlah C x 100%', 'A : B | Jumlah C x 100%'],
    ['above a quotient', '_Jumlah C_\nJumlah A ÷ Jumlah B x 100%', 'Jumlah C | Jumlah A ÷ Jumlah B x 100%'],
    [
      'arithmetic in words',
      '_Jumlah A dibagi jumlah B_\nJumlah C x 100%',
      'Jumlah A dibagi jumlah B | Jumlah C x 100%',
    ],
    ['LaTeX', '_$\\frac{A}{B}$_\nJumlah C x 100%', '\\frac{A}{B} | Jumlah C x 100%'],
    ['a sentence', '_Dihitung dari laporan._\nJumlah B x 100%', 'Dihitung dari laporan. | Jumlah B x 100%'],
  ])('is but emphasis of %s', (_, text, expected) => {
    expect(leftOf(text)).toBe(expected);
  });
});
