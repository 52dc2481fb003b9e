import { expect, it } from 'vitest';
import { looksLikeFormula } from '../../../src/dokumen/build/looksLikeFormula.js';

it.each([
  ['A x 100', true],
  ['A × (100)', true],
  ['A * 1.000', true],
  ['ln(A)', true],
  ['∑ A', true],
  ['2 x Nilai', true],
  ['A\nX 100', true],
  ['A dibagi B dikali 100%', true],
  ['A kali 1.000', true],
  ['100% x A / B', true],
  ['A x 12', false],
  ['FAX 100', false],
  ['sekali 100 orang', false],
  ['2 x sehari', false],
  ['Kabupaten/Kota', false],
])('%j looks like a formula: %s', (text, expected) => {
  expect(looksLikeFormula(text)).toBe(expected);
});
