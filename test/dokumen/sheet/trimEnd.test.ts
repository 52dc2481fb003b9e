import { expect, it } from 'vitest';
import { trimEnd } from '../../../src/dokumen/sheet/trimEnd.js';

it.each([
  ['1.', '.)', '1'],
  ['1.)  ', '.)', '1'],
  ['1.2', '.)', '1.2'],
  ['Judul **', '*_', 'Judul'],
  ['a \n\t', '', 'a'],
  ['...', '.', ''],
  ['', '.', ''],
])('%j without %j', (text, marks, expected) => {
  expect(trimEnd(text, marks)).toBe(expected);
});
