import { expect, test } from 'vitest';
import { collapse } from '../../src/read/collapse.js';

test.each([
  ['a', 'a'],
  [' a  b ', 'a b'],
  ['a\u00a0\t\r\nb', 'a b'],
  ['a\u2003b\u2028c\u0000d', 'a b c d'],
  [' \n ', ''],
])('%j', (text, expected) => {
  expect(collapse(text)).toBe(expected);
});
