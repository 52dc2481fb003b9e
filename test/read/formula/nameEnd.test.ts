import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts } from './shown.js';

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

describe('a percent sign inside a name', () => {
  expectEach([
    ['Desa 100% ODF / Desa x 100', 'desa100Odf / desa * 100 {Desa 100% ODF; Desa}'],
    ['Desa 90% x 5', 'unexpected-part 7: % | operator'],
    ['Desa 90% dibagi 5', 'unexpected-part 7: % | operator'],
    ['Desa 90%', 'unexpected-part 7: % | operator'],
    ['Desa 90% (baik) / B', 'unexpected-part 7: % | operator'],
    ['Desa % baik / B', 'unexpected-part 5: % | operator'],
  ]);
});

describe('a bound in a name, and one that is to be reached', () => {
  expectEach([
    ['A / B >= 80%', 'unexpected-part 6: ">= 80" | operator'],
    ['A / B < 80 persen', 'unexpected-part 6: "< 80 persen" | operator'],
    ['A / B ≥80', 'unexpected-part 6: "≥80" | operator'],
    ['A / B ≤ 80', 'unexpected-part 6: "≤ 80" | operator'],
    ['A / B > 80', 'unexpected-part 6: "> 80" | operator'],
    ['A / B > 80 baik', 'a / b80Baik * 1 {A; B > 80 baik}'],
    ['A / (B > 80)', 'a / b80 * 1 {A; B > 80}'],
    ['A / (B) > 80', 'unexpected-part 8: "> 80" | operator'],
    ...[
      'usia',
      'berusia',
      'Umur',
      'berumur',
      'nilai',
      'skor',
      'indeks',
      'predikat',
      'dengan',
      'ukuran',
      'luas',
    ].map((word) => [`A / ${word} > 80`, `a / ${word.toLowerCase()}80 * 1 {A; ${word} > 80}`] as const),
    ['A / manusia > 80', 'unexpected-part 12: "> 80" | operator'],
    ['A / usianya > 80', 'unexpected-part 12: "> 80" | operator'],
  ]);
});

describe('a number glued to its sign, at the end of a name', () => {
  expectEach([
    ['A x100 B', 'unexpected-part 7: "B" | operator'],
    ['A x1.50.0 B', 'unreadable-number 2: pengelompokan'],
    ['A / B x1.000', 'a / b * 1000 {A; B}'],
  ]);
});
