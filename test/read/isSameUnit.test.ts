import { expect, test } from 'vitest';
import { isSameUnit } from '../../src/read/isSameUnit.js';

test.each([
  [undefined, undefined, true],
  ['', 'hari', true],
  ['hari', undefined, true],
  ['hari', '', true],
  ['hari', 'Hari', true],
  ['%', 'hari', false],
  ['hari', 'jam', false],
])('%s and %s are of one unit: %s', (first, second, same) => {
  expect(isSameUnit(first, second)).toBe(same);
});
