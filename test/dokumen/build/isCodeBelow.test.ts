import { expect, it } from 'vitest';
import { isCodeBelow } from '../../../src/dokumen/build/isCodeBelow.js';

it.each([
  ['1', 'a', true],
  ['1.', 'b)', true],
  ['(2)', '(a)', true],
  ['1', '1.1', true],
  ['1.1', '1.1.2', true],
  ['1.1', 'a', true],
  ['A', '1', true],
  ['A', '1.1', true],
  ['A', 'a', true],
  ['A', 'A.1', true],
  ['A', 'II', true],
  ['II', 'B', true],
  ['II', '3', true],
  ['A.1', '2', true],
  ['A.1', 'b', true],
  ['A.1', 'A.1.2', true],
  ['1', '2', false],
  ['1', '2.1', false],
  ['1', '11', false],
  ['1.1', '2', false],
  ['a', '1', false],
  ['a', 'b', false],
  ['A', 'B', false],
  ['I', 'II', false],
  ['1', 'A', false],
  ['', '1', false],
  ['x', 'x.', false],
])('%s above %s: %s', (above, code, expected) => {
  expect(isCodeBelow(above, code)).toBe(expected);
});
