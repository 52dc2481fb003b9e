import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts } from './shown.js';

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

describe('a sum that can be read in two ways', () => {
  expectEach([
    ['A / B - 1 x 100', 'ambiguous-formula 10: (A / B - 1) x 100 | A / B - 1 x 100 | kurung'],
    ['(A / B - 1 x 100) / D', 'ambiguous-formula 11: (A / B - 1) x 100 | A / B - 1 x 100 | kurung'],
    ['1 - A / B x 100', 'ambiguous-formula 0: 100 - A / B x 100 | 1 - A / B x 100 | kurung'],
    [
      '(C + 1 - A / B x 100) / D',
      'ambiguous-formula 5: C + 100 - A / B x 100 | C + 1 - A / B x 100 | kurung',
    ],
    ['1 - (A / B x 100%)', 'ambiguous-formula 0: 100 - (A / B x 100%) | 1 - (A / B x 100%) | kurung'],
    [
      '1 - (A / B x 100 persen)',
      'ambiguous-formula 0: 100 - (A / B x 100 persen) | 1 - (A / B x 100 persen) | kurung',
    ],
    ['A / B + C / D x 100', 'ambiguous-formula 14: A / B x 100 + C / D x 100 | A / B + C / D x 100 | kurung'],
    [
      '(A / B + C / D x 100) / 2',
      'ambiguous-formula 15: A / B x 100 + C / D x 100 | A / B + C / D x 100 | kurung',
    ],
    ['A + B / C', 'ambiguous-formula 6: (A + B) / C | A + (B / C) | kurung'],
    ['(A + B / C) x 2', 'ambiguous-formula 7: (A + B) / C | A + (B / C) | kurung'],
    ['A / B + C', 'ambiguous-formula 2: A / (B + C) | (A / B) + C | kurung'],
    ['A / B + C x 100', 'ambiguous-formula 2: A / (B + C) x 100 | (A / B) + C x 100 | kurung'],
    [
      'A / B x 100 + D + C / E x 100',
      'ambiguous-formula 2: A / (B x 100 + D + C / E x 100) | (A / B x 100) + D + C / E x 100 | kurung',
    ],
    ['A + B x 100', 'ambiguous-formula 6: (A + B) x 100 | A + (B x 100) | kurung'],
    ['2 x (A / B + C) / D', 'ambiguous-formula 7: A / (B + C) | (A / B) + C | kurung'],
  ]);
});

describe('a sum that can be read in one way alone', () => {
  expectEach([
    ['1 x 100 + 2 x 100', 'no-variable 0: '],
    ['1 - A / B', '(1 - (a / b)) {A; B}'],
    ['2 - A / B x 100', '(2 - ((a / b) * 100)) {A; B}'],
    ['1 - (A / B)', '(1 - (a / b)) {A; B}'],
    ['A / B + C / D', '((a / b) + (c / d)) {A; B; C; D}'],
    ['A / B x 100 + C / D x 100', '(((a / b) * 100) + ((c / d) * 100)) {A; B; C; D}'],
    ['A + (B / C)', '(a + (b / c)) {A; B; C}'],
    ['A + (B x 100)', '(a + (b * 100)) {A; B}'],
    ['A + B x 2', '(a + (b * 2)) {A; B}'],
    ['100 - 50/0,9 + A', '((100 - (50 / 0.9)) + a) {A}'],
    ['100% - 50/0,9 + A', '((100 - (50 / 0.9)) + a) {A}'],
    ['100% - A / B', 'ambiguous-percent 0: 100'],
  ]);
});
