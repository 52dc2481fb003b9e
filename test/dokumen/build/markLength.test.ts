import { expect, it } from 'vitest';
import { markLength } from '../../../src/dokumen/build/markLength.js';

it.each([
  ['1. Jumlah A', false, 3],
  ['2) Jumlah A', false, 3],
  ['a. Jumlah A', false, 3],
  ['• Jumlah A', false, 2],
  ['- Jumlah A', false, 0],
  ['- Jumlah A', true, 2],
  ['1.000 x A', false, 0],
  ['Jumlah A', true, 0],
])('the mark of %j', (line, isDashed, expected) => {
  expect(markLength(line, isDashed)).toBe(expected);
});
