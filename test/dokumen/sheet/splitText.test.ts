import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText, TextSplit } from '../../../src/dokumen/sheet/splitText.js';
import { draws } from '../../properties/seed.js';
import { texts } from './texts.js';

describe('splitText', () => {
  it.each<[string, unknown]>([
    ['', []],
    ['\ufeff', []],
    ['a;', [[1, 1, 'a', '']]],
    [
      'a;"b\nc"\r\nd;e',
      [
        [1, 1, 'a', 'b\nc'],
        [3, 1, 'd', 'e'],
      ],
    ],
    [
      '\ufeffa;"b\r\nc"\rd;e\n',
      [
        [1, 1, 'a', 'b\nc'],
        [3, 1, 'd', 'e'],
      ],
    ],
    ['"a;b";"c ""d"""', [[1, 1, 'a;b', 'c "d"']]],
    ['a "b;c" d', [[1, 1, 'a "b', 'c" d']]],
    [
      'a;"\n\n"\nd;e',
      [
        [1, 1, 'a', ''],
        [4, 1, 'd', 'e'],
      ],
    ],
    ['"A" / "B" x 100;d', [[1, 1, '"A" / "B" x 100', 'd']]],
  ])('%j', (text, rows) => {
    expect(texts(splitText(text, ';'))).toEqual(rows);
  });

  it.each([
    ['\t', '2\tidem\tB\n3\t"\tC\t"\n4\t"\t"\t"', ['2 idem B', '3 ″ C ″', '4 ″ ″ ″']],
    ['\t', '1\tA\t"b\nc"\n2\tB\t"\n3\tC\t"', ['1 A b\nc', '2 B ″', '3 C ″']],
    ['\t', '1\t"a\tb"', ['1 a b']],
    [';', '2;";C;";";"', ['2 ″ C ″ ″ ″']],
    [',', '2,",C,"\n3,",D,"', ['2 ″ C ″', '3 ″ D ″']],
    [';', '2;"a; b;";3', ['2 a; b; 3']],
  ])('between %j quotes that are alone in their cells quote nothing: %j', (sign, text, rows) => {
    const read = splitText(text, sign);
    expect(read.ok && read.value.rows.map(({ cells }) => cells.map((one) => one.text).join(' '))).toEqual(
      rows,
    );
  });

  it('a line without the sign is text outside the table', () => {
    expect(texts(splitText('Judul\na;b', ';'))).toEqual([
      [1, undefined, 'Judul'],
      [2, 1, 'a', 'b'],
    ]);
  });

  it('a quote that stays open is refused at its row, but for text with tabs, where it is a sign like any other', () => {
    expect(texts(splitText('a;"b\nc"\nd;"e\nf', ';'))).toEqual([
      { code: 'bad-table', path: ['baris', 2], fakta: { baris: 3, sebab: 'kutip-terbuka' } },
    ]);
    expect(texts(splitText(`${'a;b\n'.repeat(1234)}a;"b\nc;d`, ';'))).toEqual([
      { code: 'bad-table', path: ['baris', 1234], fakta: { baris: 1235, sebab: 'kutip-terbuka' } },
    ]);
    expect(texts(splitText('a\t"b', '\t'))).toEqual([[1, 1, 'a', '"b']]);
  });

  it('gives back quoted cells of any number of rows, each at its line', () => {
    const any = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', 'é', '😀'), minLength: 1 });
    // What begins so can stand between two quotes that are alone in their cells.
    const cell = any.filter((one) => !/^\s*;|^\n/.test(one));
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(block, fc.integer({ min: 1, max: 100 }), (some, times) => {
        const rows = Array.from({ length: times }, () => some).flat();
        const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`;
        const text = rows.map((row) => row.map(quoted).join(';')).join('\r\n');
        let line = 1;
        const wanted = rows.map((row) => {
          const number = line;
          line += row.join('').split('\n').length;
          return [number, 1, ...row.map((one) => one.replace(/\s+/g, ' ').trim())];
        });
        const read = texts(splitText(text, ';')) as [number, number, ...string[]][];
        const flat = read.map(([number, table, ...cells]) => [
          number,
          table,
          ...cells.map((one) => one.replace(/\s+/g, ' ')),
        ]);
        expect(flat).toEqual(wanted);
      }),
      { seed: 20261126, numRuns: draws(20) },
    );
  });

  it('stops where the cells are too many', () => {
    const [issue] = texts(splitText('a;b\n'.repeat(60_000), ';'));
    expect(issue).toEqual({ code: 'too-large', path: ['baris', 50_000], fakta: { batas: 100_000 } });
    const [lines] = texts(splitText('a\n'.repeat(100_001), ';'));
    expect(lines).toMatchObject({ code: 'too-large' });
  });
});

describe('TextSplit', () => {
  it('gives some of many rows, and none where a quote stays open', () => {
    expect(new TextSplit('a;b\n'.repeat(60_000), ';').firstRows.length).toBeLessThan(1000);
    expect(new TextSplit('a;"b', ';').firstRows).toEqual([]);
  });

  it('gives all rows, whether or not the first were asked for', () => {
    const text = 'Judul\na;"b\nc"\n'.repeat(400);
    const asked = new TextSplit(text, ';');
    expect(asked.firstRows).toHaveLength(500);
    expect(asked.sheet).toEqual(splitText(text, ';'));
    expect(texts(asked.sheet)).toHaveLength(800);
  });
});

it('the first rows are looked at once, and stand in the whole as they are', () => {
  const split = new TextSplit('a;b\nc;d', ';');
  expect([split.firstRows.length, split.firstRows.length]).toEqual([2, 2]);
  expect(texts(split.sheet)).toEqual([
    [1, 1, 'a', 'b'],
    [2, 1, 'c', 'd'],
  ]);
});
