import { expect, it } from 'vitest';
import { matchAt } from '../../../src/read/formula/matchAt.js';

it('finds a sticky pattern at the position, and nowhere behind it', () => {
  const digits = /\d+/y;
  expect(matchAt(digits, 'a12b', 1)).toBe('12');
  expect(matchAt(digits, 'a12b', 0)).toBeUndefined();
  // Where the last search ended does not matter.
  expect(matchAt(digits, 'a12b', 2)).toBe('2');
  expect(matchAt(digits, 'a12b', 4)).toBeUndefined();
});
