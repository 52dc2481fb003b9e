import { expect, it } from 'vitest';
import {
  hasOperatorWord,
  looksLikeFormula,
  withoutLead,
} from '../../../src/dokumen/build/looksLikeFormula.js';

it.each([
  ['A / B x 100', 'A / B x 100'],
  ['Baik. Caranya yaitu menghitung terlayani dibagi seluruhnya. Selesai', 'terlayani dibagi seluruhnya'],
  ['A dibagi B.', 'A dibagi B'],
  ['A dikali B', undefined],
])('the formula in %j', (text, expected) => {
  expect(withoutLead(text)).toBe(expected);
});

it.each([
  ['A x 100', true],
  ['A × (100)', true],
  ['A * 1.000', true],
  ['ln(A)', true],
  ['∑ A', true],
  ['2 x Nilai', true],
  ['A x 12', false],
  ['2 x sehari', false],
  ['Kabupaten/Kota', false],
])('%j looks like a formula: %s', (text, expected) => {
  expect(looksLikeFormula(text)).toBe(expected);
});

it.each([
  ['A dibagi B', true],
  ['A x B', false],
  ['pembagian', false],
])('%j has an operator in words: %s', (text, expected) => {
  expect(hasOperatorWord(text)).toBe(expected);
});
