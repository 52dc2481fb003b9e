import { expect, it } from 'vitest';
import { linesOf, oneLine } from '../../../src/dokumen/sheet/table.js';
import { pmks } from '../../fixtures/pmks.js';

it.each([
  [{ text: '' }, []],
  [{ text: 'a\nb' }, ['a', 'b']],
  [{ text: '', formula: pmks }, ['Rumus: pmksTertangani']],
  [{ text: 'a', formula: pmks }, ['a', 'Rumus: pmksTertangani']],
])('the lines of a cell: %j', (cell, expected) => {
  expect(linesOf(cell, ({ id }) => id)).toEqual(expected);
});

it('one line', () => {
  expect(oneLine('a\n b\t\tc')).toBe('a b c');
});
