import { expect, it } from 'vitest';
import { shownToken } from '../../../src/read/formula/shownToken.js';
import type { Token } from '../../../src/read/formula/token.js';

const place = { start: 0, end: 1 };

it.each<readonly [Token, string]>([
  [{ kind: 'end', ...place }, ''],
  [{ kind: 'label', text: 'A "b"', quoted: true, ...place }, '"A \\"b\\""'],
  [{ kind: 'label', text: 'x'.repeat(50), quoted: false, ...place }, `"${'x'.repeat(40)}"`],
  [{ kind: 'number', value: '100', ...place }, '100'],
  [{ kind: 'operator', operation: 'kali', ...place }, 'x'],
  [{ kind: 'fraction', ...place }, '\\frac'],
  [{ kind: 'percent', ...place }, '%'],
  [{ kind: 'open', text: '[', ...place }, '['],
])('%j', (token, shown) => {
  expect(shownToken(token)).toBe(shown);
});
