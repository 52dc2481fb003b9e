import { expect, it } from 'vitest';
import { shortNumber } from '../../src/issue/shortNumber.js';

it.each([
  ['1500', '1500'],
  ['1.500', '1,5'],
  ['1.050', '1,05'],
  ['1.005', '1,005'],
  ['12.000', '12'],
  ['-3.250', '-3,25'],
])('%s is %s', (plain, short) => {
  expect(shortNumber(plain, ',')).toBe(short);
  expect(shortNumber(plain, '.')).toBe(short.replace(',', '.'));
});
