import { defineIndikator, hitungan } from 'indikator';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/dokumen/sheet/csvOf.js';
import { pmks } from '../../fixtures/pmks.js';
import { texts } from './texts.js';

/** A table here is what has two cells in its first row. */
const csv = csvOf((rows) => rows[0]?.cells.length === 2);

describe('reading', () => {
  it.each([
    ['a;b\nc,x;d', 'semicolons', [1, 1, 'a', 'b']],
    ['a,b\nc;x,d', 'commas', [1, 1, 'a', 'b']],
    ['a\tb\nc;x\td,y', 'tabs', [1, 1, 'a', 'b']],
    ['a;b,c', 'semicolons before commas', [1, 1, 'a', 'b,c']],
    ['a,b,c', 'semicolons when no sign makes a table', [1, undefined, 'a,b,c']],
  ])('%j: %s', (text, _, first) => {
    expect(texts(csv.read(text))[0]).toEqual(first);
  });

  it('a sign that fails is passed over for one that makes a table', () => {
    expect(texts(csv.read('a,b;"c'))).toEqual([[1, 1, 'a', 'b;"c']]);
  });

  it('without a table, why the text could not be taken apart is said', () => {
    expect(texts(csv.read('a;"b\nc;d'))).toEqual([
      { code: 'bad-table', path: ['baris', 0], fakta: { baris: 1, sebab: 'kutip-terbuka' } },
    ]);
  });
});

describe('writing', () => {
  const headings = ['X', 'Y'];

  it('semicolons, a byte order mark, and no lines above where there are none', () => {
    const rows = [[{ text: 'a;b' }, { text: 'c,d' }]];
    expect(csv.write({ title: 'J', lines: [], headings, rows })).toBe('\ufeffX;Y\r\n"a;b";c,d\r\n');
  });

  it('the heading of a group is one cell of a row as wide as the others', () => {
    const rows = [[{ text: 'Kelompok' }], [{ text: 'a' }, { text: 'b' }]];
    expect(csv.write({ title: 'J', lines: [], headings, rows })).toBe('\ufeffX;Y\r\nKelompok;\r\na;b\r\n');
  });

  it('a formula is text below the words of its cell', () => {
    const rows = [
      [
        { text: 'Makna: m', formula: pmks },
        { text: '', formula: pmks },
      ],
    ];
    const rumus = 'Rumus: Jumlah PMKS terlayani / Jumlah seluruh PMKS x 100 %';
    expect(csv.write({ title: 'J', lines: [], headings, rows })).toBe(
      `\ufeffX;Y\r\n"Makna: m\n${rumus}";${rumus}\r\n`,
    );
  });

  it('a formula that is one variable is in quotes', () => {
    const formula = defineIndikator({
      id: 'penduduk',
      nama: 'Penduduk',
      satuan: 'orang',
      variabel: { seluruh: { label: 'Jumlah seluruh PMKS' } },
      formula: hitungan('seluruh'),
    });
    const rows = [[{ text: '', formula }]];
    expect(csv.write({ title: 'J', lines: [], headings: ['X'], rows })).toBe(
      '\ufeffX\r\n"Rumus: ""Jumlah seluruh PMKS"""\r\n',
    );
  });
});

it('headings far below are found as well, and the first sign that has them counts', () => {
  const late = csvOf((rows) => rows.some(({ cells }) => cells[0]?.text === 'No'));
  const prose = Array.from({ length: 400 }, (_, i) => `baris ${i}; kata, kata`).join('\n');
  expect(texts(late.read(`${prose}\nNo,Indikator`)).at(-1)).toEqual([401, 1, 'No', 'Indikator']);
  expect(texts(late.read(`${prose}\nNo;Indikator`)).at(-1)).toEqual([401, 1, 'No', 'Indikator']);
});
