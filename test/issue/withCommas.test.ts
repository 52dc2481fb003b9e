import { expect, it } from 'vitest';
import { withCommas } from '../../src/issue/withCommas.js';

it.each([
  ['target >= 80.5%', 'target >= 80,5%'],
  ['80.5; 1000 → 0.125', '80,5; 1000 → 0,125'],
  ['Rp. 5 dan 7.', 'Rp. 5 dan 7.'],
])('%s', (text, expected) => {
  expect(withCommas(text)).toBe(expected);
});
