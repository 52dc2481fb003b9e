import { expect, test } from 'vitest';
import { halfWidth } from '../../src/read/halfWidth.js';

test('wide digits, signs and letters are plain ones, each in its place', () => {
  expect(halfWidth('８０，５％ （Ａ）')).toBe('80,5% (A)');
  expect(halfWidth('80,5% ½ ² “x”')).toBe('80,5% ½ ² “x”');
  expect(halfWidth('‑5 80‐90 ﹣1 －2 5–6')).toBe('-5 80-90 -1 -2 5–6');
});
