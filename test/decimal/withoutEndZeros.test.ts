import { expect, it } from 'vitest';
import { withoutEndZeros } from '../../src/decimal/withoutEndZeros.js';

it.each([
  ['0.50', '0.5'],
  ['1.00', '1'],
  ['100', '100'],
  ['-2.500', '-2.5'],
  ['0.05', '0.05'],
  ['10.', '10'],
  ['', ''],
])('%j', (plain, expected) => {
  expect(withoutEndZeros(plain)).toBe(expected);
});
