import { expect, it } from 'vitest';
import { latexIn } from '../../../src/dokumen/sheet/latexIn.js';

it.each([
  ['A / B x 100', []],
  ['$A / B$', [{ from: 0, to: 7, dollars: 1 }]],
  ['Rumus: $$A + B$$ lalu', [{ from: 7, to: 16, dollars: 2 }]],
  [
    'a\n$A/B$ dan $C/D$',
    [
      { from: 2, to: 7, dollars: 1 },
      { from: 12, to: 17, dollars: 1 },
    ],
  ],
  ['dari $5 sampai $7', []],
  ['$\nA / B$', []],
  ['$\\text{A (\\$)} / B$ c$', [{ from: 0, to: 19, dollars: 1 }]],
  ['\\$ A / B $', []],
  ['$A / B\\$', []],
  ['Rumus = \\frac{A}{B} x 100\nlain', [{ from: 8, to: 25, dollars: 0 }]],
  ['C:\\folder', []],
])('%j', (text, expected) => {
  expect(latexIn(text)).toEqual(expected);
});
