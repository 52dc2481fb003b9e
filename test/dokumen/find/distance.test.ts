import { expect, it } from 'vitest';
import { distance } from '../../../src/dokumen/find/distance.js';

it.each([
  ['', '', 0, 0],
  ['target', 'target', 0, 0],
  ['target', 'taget', 2, 1],
  ['target', 'targets', 2, 1],
  ['target', 'tarhet', 2, 1],
  ['target', 'tagret', 2, 1],
  ['target', 'tagrets', 2, 2],
  ['', 'abc', 3, 3],
  ['kinerja', 'kinreaj', 3, 2],
])('%j and %j, up to %d', (a, b, most, expected) => {
  expect(distance(a, b, most)).toBe(expected);
  expect(distance(b, a, most)).toBe(expected);
});

it.each([
  ['satuan', 'sasaran', 1],
  ['abcdef', 'uvwxyz', 2],
  ['a', 'abcd', 2],
])('%j and %j differ in more than %d', (a, b, most) => {
  expect(distance(a, b, most)).toBeGreaterThan(most);
});
