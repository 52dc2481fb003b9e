import { expect, it } from 'vitest';
import { latexLabel } from '../../../src/read/formula/latexLabel.js';

const label = (inside: string) => {
  const read = latexLabel(`\\text${inside}`, 0, '\\text');
  return read.ok ? read.value : read.issues.map(({ code, path }) => [code, ...path]);
};

it.each([
  ['{A b}', 'A b'],
  [' {A}', 'A'],
  ['{A {b} c}', 'A b c'],
  ['{A\\_b \\& c}', 'A_b & c'],
  ['{a\\textbackslash{}b}', 'a\\b'],
  ['{a~b}', 'a b'],
  ['{\\sum a}', '∑ a'],
  ['{\\Sigma a}', '∑ a'],
  ['{\\alpha a}', ' a'],
  ['{a\\\\b}', 'a b'],
  ['{a\\}b}', 'a}b'],
])('%s', (inside, text) => {
  expect(label(inside)).toEqual({ kind: 'label', text, start: 0, end: 5 + inside.length });
});

it('without its braces it is none', () => {
  expect(label('')).toEqual([['unexpected-part', 5]]);
  expect(label('x')).toEqual([['unexpected-part', 5]]);
  expect(label('{a{b}')).toEqual([['unclosed', 5]]);
});
