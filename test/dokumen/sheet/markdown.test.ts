import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/dokumen/sheet/markdown.js';
import { pmks } from '../../fixtures/pmks.js';
import { texts } from './texts.js';

describe('reading', () => {
  it('lines with bars are rows; a line of dashes below the first begins a table', () => {
    const text = '\ufeff# Judul\n\n| a | b |\n|---|:-:|\n| c | |\nteks\n\nd | e\r\n| f | g';
    expect(texts(markdown.read(text))).toEqual([
      [1, undefined, '# Judul'],
      [2, undefined, ''],
      [3, 1, 'a', 'b'],
      [5, 1, 'c', ''],
      [6, undefined, 'teks'],
      [7, undefined, ''],
      [8, 1, 'd', 'e'],
      [9, 1, 'f', 'g'],
    ]);
  });

  it.each([
    ['| a \\| b | c |', [1, 1, 'a | b', 'c']],
    ['| a<br>b | `c` |', [1, 1, 'a\nb', 'c']],
    ['|a|', [1, undefined, 'a']],
    ['|', [1, undefined, '|']],
    ['| | x |', [1, 1, '', 'x']],
    ['a || b', [1, 1, 'a', '', 'b']],
    ['- - -', [1, undefined, '- - -']],
  ])('%j', (line, row) => {
    expect(texts(markdown.read(line))).toEqual([row]);
  });
});

describe('writing', () => {
  const rows = [[{ text: 'Kelompok' }], [{ text: 'a|b\nc' }, { text: '<b>', formula: pmks }]];
  const latex = '$\\frac{\\text{Jumlah PMKS terlayani}}{\\text{Jumlah seluruh PMKS}} \\times 100 \\%$';

  it('a heading, a list of what else is known, and the table', () => {
    const table = { title: 'J', lines: ['Judul: J', 'Tahun:  2026'], headings: ['X', 'Y'], rows };
    expect(markdown.write(table)).toBe(
      [
        '# Judul: J',
        '',
        '- Tahun: 2026',
        '',
        '| X | Y |',
        '| --- | --- |',
        '| Kelompok |  |',
        `| a\\|b<br>c | &lt;b><br>Rumus: ${latex} |`,
        '',
      ].join('\n'),
    );
  });

  it('nothing but the table when there are no lines above it', () => {
    const table = { title: 'J', lines: [], headings: ['X'], rows: [[{ text: 'a' }]] };
    expect(markdown.write(table)).toBe('| X |\n| --- |\n| a |\n');
  });
});

it('in a table without bars at its sides a bar that comes first has an empty cell before it', () => {
  expect(texts(markdown.read('a | b | c\n---|---|---\n| d | e\nf | | g'))).toEqual([
    [1, 1, 'a', 'b', 'c'],
    [3, 1, '', 'd', 'e'],
    [4, 1, 'f', '', 'g'],
  ]);
  expect(texts(markdown.read('| a | b |\n|---|---|\n| d | e\nf | g |'))).toEqual([
    [1, 1, 'a', 'b'],
    [3, 1, 'd', 'e'],
    [4, 1, 'f', 'g'],
  ]);
});
