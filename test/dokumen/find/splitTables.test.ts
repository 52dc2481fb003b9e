import { expect, it } from 'vitest';
import { HeaderFinder } from '../../../src/dokumen/find/headerFinder.js';
import { splitTables } from '../../../src/dokumen/find/splitTables.js';
import { rowsOf, type Texts } from './rows.js';

/** The rows of each part, by the first text of each. */
const parts = (rows: Texts, numbers: readonly number[] = rows.map((_, i) => i + 1)) =>
  splitTables(
    rowsOf(...rows).map((row, i) => ({ ...row, number: numbers[i] ?? 0 })),
    new HeaderFinder(),
  ).map((part) => part.map(({ cells }) => cells.find(({ text }) => text !== '')?.text).join(' '));

const TARGETS = ['No', 'Indikator', 'Target'];
const UNITS = ['Nomor', 'Indikator', 'Satuan'];

it.each<[string, Texts, readonly string[]]>([
  ['no rows', [], ['']],
  ['no headings', ['a', ['1', '2']], ['a 1']],
  ['one table', ['a', TARGETS, ['1', 'I', '5']], ['a No 1']],
  ['other headings', [TARGETS, ['1', 'I', '5'], UNITS, ['2', 'J', '%']], ['No 1', 'Nomor 2']],
  [
    'the same ones in other words',
    [TARGETS, ['1', 'I', '5'], ['Nomor', 'Indikator', 'Target']],
    ['No 1 Nomor'],
  ],
  ['three tables', [TARGETS, ['1', 'I', '5'], UNITS, ['2', 'J', '%'], TARGETS], ['No 1', 'Nomor 2', 'No']],
  ['a line above', [TARGETS, ['1', 'I', '5'], 'b', UNITS], ['No 1', 'b Nomor']],
  ['two lines above', [TARGETS, ['1', 'I', '5'], 'b', 'c', UNITS], ['No 1', 'b c Nomor']],
  ['no rows but a line between', [TARGETS, 'b', UNITS], ['No', 'b Nomor']],
  ['a merged line', [TARGETS, ['1', 'I', '5'], ['b', '←b', '←b'], UNITS], ['No 1', 'b Nomor']],
  ['a cell alone', [TARGETS, ['1', 'I', '5'], ['', 'b', ''], UNITS], ['No 1', 'b Nomor']],
  ['two cells', [TARGETS, ['1', 'I', '5'], ['b', 'c', ''], UNITS], ['No 1 b', 'Nomor']],
])('where other headings begin another table does: %s', (_, rows, expected) => {
  expect(parts(rows)).toEqual(expected);
});

it('headings of two rows are looked for once', () => {
  const rows = [
    ['No', 'Indikator', 'Target', '←Target'],
    ['↑No', '↑Indikator', '2025', '2026'],
    ['1', 'I', '5', '6'],
    UNITS,
  ];
  expect(parts(rows)).toEqual(['No No 1', 'Nomor']);
});

it.each([
  [[1, 2, 3, 4, 5], 'b c Nomor'],
  [[1, 2, 3, 4, 6], 'b c Nomor'],
  [[1, 2, 3, 5, 6], 'c Nomor'],
  [[1, 2, 3, 5, 7], 'c Nomor'],
])(
  'an empty row may lie between a title and its table, and not between lines of a title: rows %j',
  (numbers, part) => {
    expect(parts([TARGETS, ['1', 'I', '5'], 'b', 'c', UNITS], numbers).at(-1)).toBe(part);
  },
);

it('the second row of headings is no line above a table, and no table of its own', () => {
  const divided = [
    ['No', 'Indikator', 'Realisasi', '←Realisasi'],
    ['↑No', '↑Indikator', '2025', '2026'],
  ];
  expect(parts([...divided, ['1', 'I', '5', '6']])).toEqual(['No No 1']);
  const alone = [
    ['No', 'Indikator', 'Target'],
    ['↑No', '↑Indikator', '2026'],
  ];
  expect(parts([...alone, 'b', UNITS])).toEqual(['No No', 'b Nomor']);
});
