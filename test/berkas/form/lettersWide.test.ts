import { expect, it } from 'vitest';
import { lettersWide } from '../../../src/berkas/form/lettersWide.js';

it.each([
  ['', 0],
  ['aaaa', 4],
  ['MMMM', 5.2],
  ['iiii', 2.4],
])('%j is %f letters wide', (text, expected) => {
  expect(lettersWide(text)).toBe(expected);
});
