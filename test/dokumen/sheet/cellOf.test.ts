import { expect, it } from 'vitest';
import { cellOf } from '../../../src/dokumen/sheet/cellOf.js';

it('a cell says which parts of its text are formulas, where there are some', () => {
  expect(cellOf('94,33')).toEqual({ text: '94,33' });
  expect(cellOf('A: $\\frac{a}{b}$')).toEqual({
    text: 'A: $\\frac{a}{b}$',
    formulas: [{ from: 3, to: 16, dollars: 1 }],
  });
});
