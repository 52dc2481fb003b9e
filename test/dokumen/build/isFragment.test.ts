import { expect, it } from 'vitest';
import { isFragment } from '../../../src/dokumen/build/isFragment.js';

it.each([
  ['dan trotoar', 'Jalan', true],
  ['sekali', 'Jalan', true],
  ['dan trotoar', '1. Jalan', true],
  ['Trotoar', 'Jalan', false],
  ['trotoar', 'jalan', false],
  ['e-Government', 'Jalan', false],
  ['a. laki-laki', 'Jalan', false],
  ['', 'Jalan', false],
])('%j goes on with %j: %s', (text, above, expected) => {
  expect(isFragment(text, above)).toBe(expected);
});
