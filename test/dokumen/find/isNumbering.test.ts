import { expect, it } from 'vitest';
import { isNumbering } from '../../../src/dokumen/find/isNumbering.js';
import { rowsOf } from './rows.js';

it.each([
  [['1', '2', '3'], true],
  [['(1)', '(2)', '', '(3)'], true],
  [['1', '2', '←2', '3'], true],
  [['1', '2'], false],
  [['1', '2', '4'], false],
  [['2', '3', '4'], false],
  [['1', '2', '3', '4', '5', '6=5/4x100'], true],
  [['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = (5)/(4) x 100%'], true],
  [['1', '2', '3', '4', '5', '5/4*100', '7'], true],
  [['1', '2', '3', '4', '5', '8 = (5-4):4'], false],
  [['1', '5/4'], false],
  [['1', '2', '3', '4', '5', '(5)/(4)*100', '7'], true],
  [['1', '2', '3', '4', '5', '5/4 orang'], false],
  [['1', '2', '3', '4', '5', 'a5/4'], false],
  [['1', '5/4', '3'], false],
  [['1', '2', '3', 'x'], false],
  [['1', '2', '3 orang'], false],
  [['a1', '2', '3'], false],
  [['1', '2', '(3) = a'], false],
  // Numbers that are typed by hand: one is left out, or stands twice.
  [['1', '2', '3', '4', '6', '7'], true],
  [['1', '2', '3', '3', '4'], true],
  [['1', '2', '3', '6'], false],
  [['1', '2', '3', '2'], false],
  [['', '1', '2', '3', '5'], false],
])('%j are the numbers of columns: %s', (cells, expected) => {
  const [row] = rowsOf(cells);
  expect(row !== undefined && isNumbering(row)).toBe(expected);
});
