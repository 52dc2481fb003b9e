import { describe, expect, it } from 'vitest';
import { tsv } from '../../../src/dokumen/sheet/tsv.js';
import { texts } from './texts.js';

describe('reading', () => {
  it('lines with a tab are rows of one table, others are text outside it', () => {
    expect(texts(tsv.read('\ufeffJudul\n\na\tb\nteks\nc\t'))).toEqual([
      [1, undefined, 'Judul'],
      [2, undefined, ''],
      [3, 1, 'a', 'b'],
      [4, undefined, 'teks'],
      [5, 1, 'c', ''],
    ]);
  });

  it('rows are counted by the line on which they begin', () => {
    expect(texts(tsv.read('"a\nb"\tc\r\nd\te\rf\tg'))).toEqual([
      [1, 1, 'a\nb', 'c'],
      [3, 1, 'd', 'e'],
      [4, 1, 'f', 'g'],
    ]);
  });

  it('cells are clean: tags are dropped, spaces are single', () => {
    expect(texts(tsv.read("<p>a  b</p><p>c</p>\t&amp;\t'=x"))).toEqual([[1, 1, 'a b\nc', '&', '=x']]);
  });

  it('a quote that is not closed is a sign like any other', () => {
    expect(texts(tsv.read('a\t"b\nc\td'))).toEqual([
      [1, 1, 'a', '"b'],
      [2, 1, 'c', 'd'],
    ]);
  });

  it('formulas in LaTeX are marked', () => {
    const read = tsv.read('a\tRumus: $A / B$');
    expect(read.ok && read.value.rows[0]?.cells).toEqual([
      { text: 'a' },
      { text: 'Rumus: $A / B$', formulas: [{ from: 7, to: 14, dollars: 1 }] },
    ]);
  });

  it('too much is refused', () => {
    expect(texts(tsv.read('x\t'.repeat(100_001)))).toEqual([
      { code: 'too-large', path: ['baris', 0], fakta: { batas: 100_000 } },
    ]);
  });
});

it('writing and reading gives the cells back', () => {
  const rows = [
    [{ text: 'a\tb' }, { text: 'c "d"\ne' }],
    [{ text: '=1+1' }, { text: '<p> &amp;' }],
  ];
  const text = tsv.write({ title: 'J', lines: ['Judul: J', 'Tahun: 2026'], headings: ['X', 'Y'], rows });
  expect(text).toBe(
    'Judul: J\r\n\r\nTahun: 2026\r\n\r\nX\tY\r\n"a\tb"\t"c ""d""\ne"\r\n\'=1+1\t&lt;p> &amp;amp;\r\n',
  );
  expect(texts(tsv.read(text)).slice(4)).toEqual([
    [5, 1, 'X', 'Y'],
    [6, 1, 'a b', 'c "d"\ne'],
    [8, 1, '=1+1', '<p> &amp;'],
  ]);
});
