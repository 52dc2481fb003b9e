import { expect, test } from 'vitest';
import { labelOf } from '../../src/formula/labelOf.js';

test.each([
  ['Jumlah PMKS', 'Jumlah PMKS'],
  ['  Jumlah PMKS ', 'Jumlah PMKS'],
  ['Jumlah\tPMKS', 'Jumlah PMKS'],
  ['Jumlah\nPMKS', 'Jumlah PMKS'],
  ['Jumlah\r\nPMKS\n', 'Jumlah  PMKS'],
  ['a\u0000b\u001fc\u007fd\u0080e\u009ff', 'a b c d e f'],
  ['a\u2028b\u2029c', 'a b c'],
  ['a "b" <c> {d} é', 'a "b" <c> {d} é'],
])('%j stands on one line as %j', (label, line) => {
  expect(labelOf({ x: { label } }, 'x')).toBe(line);
});

test('a variable that is not declared is its own label, also one that every object has', () => {
  expect(labelOf({}, 'x')).toBe('x');
  expect(labelOf({}, 'constructor')).toBe('constructor');
  expect(labelOf({}, 'toString')).toBe('toString');
});
