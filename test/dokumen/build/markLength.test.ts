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

it.each([
  ['(1) Jumlah', 4],
  ['12. Jumlah', 4],
  ['123. Jumlah', 0],
  ['1. 5', 0],
  ['1.A', 0],
  ['b) Jumlah', 3],
  ['B) Jumlah', 0],
  ['b. J', 0],
  ['b. Ju', 3],
  ['•A', 1],
  ['· A', 2],
  ['▪ A', 2],
  ['➢ A', 2],
  ['✓A', 1],
  ['x 1. Jumlah', 0],
])('takes of %j: %s', (line, expected) => {
  expect(markLength(line, false)).toBe(expected);
});

it('a dash before no space is no mark', () => {
  expect([markLength('-A', true), markLength('• A', true)]).toEqual([0, 2]);
});
