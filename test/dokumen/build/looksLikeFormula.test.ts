import { expect, it } from 'vitest';
import { looksLikeFormula } from '../../../src/dokumen/build/looksLikeFormula.js';

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
