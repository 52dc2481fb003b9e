import { describe, expect, it } from 'vitest';
import { headingRows, levelsOf } from '../../../src/dokumen/find/headingRows.js';
import { Headings } from '../../../src/dokumen/find/headings.js';
import { rowsOf, type Texts } from './rows.js';

const heightOf = (...rows: Texts) => headingRows(rowsOf(...rows), 0, new Headings()).length;
const levels = (...rows: Texts) => levelsOf(rowsOf(...rows)).map((one) => one.join(' > '));

describe('headingRows', () => {
  const FIRST = ['No', 'Indikator', 'Target', '←Target'];

  it.each([
    ['years', ['↑No', '↑Indikator', '2025', '2026'], 2],
    ['years where merged cells are lost', ['', '', '2025', '2026'], 2],
    ['numbers of years', ['', '', 'I', 'II'], 2],
    ['a value that looks like one', ['', '', '', '1'], 1],
    ['values that do not count from the first', ['', '', '2', '3'], 1],
    ['"Tahun" above the years', ['', '', 'Tahun', ''], 2],
    ['a record whose name is like a heading with a year', ['', 'Indikator 1903', '2010', '2020'], 1],
    ['a record', ['1', 'I', '5', '6'], 1],
    ['a record whose number is merged', ['↑1', 'I', '5', '6'], 1],
    ['something unknown below headings that reach down', ['↑No', '↑Indikator', 'Warna', 'Bentuk'], 2],
    ['something unknown alone', ['', '', 'Warna', 'Bentuk'], 1],
    ['something unknown beside a year', ['', '', '2025', 'Warna'], 2],
    ['a result without a target', ['', '', 'Warna', 'R'], 1],
    ['a name below a heading, beside a merged number', ['↑No', 'Layanan', 'abc', 'def'], 1],
    ['nothing', ['', '', '', ''], 1],
  ])('%s', (_, second, expected) => {
    expect(heightOf(FIRST, second, ['1', 'I', '5', '6'])).toBe(expected);
  });

  it('three rows', () => {
    const rows = [FIRST, ['↑No', '↑Indikator', '2026', '←2026'], ['↑No', '↑Indikator', 'TW I', 'TW II']];
    expect(heightOf(...rows, ['1', 'I', '5', '6'])).toBe(3);
    expect(levels(...rows)).toEqual(['No', 'Indikator', 'Target > 2026 > TW I', 'Target > 2026 > TW II']);
  });

  it('three rows where merged cells are lost', () => {
    const rows = [
      ['No', 'Indikator', 'Target', ''],
      ['', '', 'Tahun', ''],
      ['', '', '2026', '2027'],
    ];
    expect(heightOf(...rows, ['1', 'I', '5', '6'])).toBe(3);
    expect(levels(...rows)).toEqual(['No', 'Indikator', 'Target > Tahun > 2026', 'Target > Tahun > 2027']);
  });

  it('a row that stands elsewhere is none', () => {
    expect(heightOf(FIRST, '2026')).toBe(1);
    expect(heightOf()).toBe(0);
  });
});

describe('levelsOf', () => {
  it('a heading goes on over the empty cells that the row below fills', () => {
    expect(levels(['No', 'Target', '', 'Satuan'], ['', '2025', '2026', ''])).toEqual([
      'No',
      'Target > 2025',
      'Target > 2026',
      'Satuan',
    ]);
  });

  it('a level that says nothing new is left out', () => {
    expect(levels(['Target', 'Target'], ['Target', '2026'])).toEqual(['Target', 'Target > 2026']);
  });
});

describe('words below the empty cells to the right of a heading', () => {
  const OPEN = ['No', 'Indikator', 'Target', ''];

  it.each([
    [['', '', 'Warna', 'Bentuk'], 2],
    [['', '', '', 'Warna'], 1],
    [['', '', 'Warna', '1 Bentuk'], 1],
    [['', '', 'Warna', '5'], 1],
    [['', '', 'ab', 'Bentuk'], 1],
    [['', '', '2025', 'Bentuk'], 2],
    [['1', 'I', 'Warna', 'Bentuk'], 1],
    [['', '', 'T', 'R'], 2],
    [['', '', 'T', 'B'], 1],
    [['', '', 'Warna', 'B'.repeat(80)], 2],
    [['', '', 'Warna', 'B'.repeat(81)], 1],
  ])('%j: rows of headings', (second, expected) => {
    expect(heightOf(OPEN, second, ['1', 'I', '5', '6'])).toBe(expected);
  });
});

describe('numbers of years', () => {
  it.each([
    ...[
      ['ke-1', 'ke-2'],
      ['Tahun ke-1', 'Tahun ke-2'],
      ['Ke 1', 'Ke 2'],
      ['ke–1', 'ke–2'],
      ['1', '2'],
    ],
    ...[
      ['1', '10'],
      ['1', '12'],
      ['i', 'ix'],
      ['I', 'II'],
      ['I', 'III'],
      ['I', 'IV'],
      ['I', 'V'],
    ],
    ...[
      ['I', 'VI'],
      ['I', 'VIII'],
      ['I', 'X'],
    ],
  ])('%s and %s divide a heading', (...years) => {
    expect(heightOf(['No', 'Indikator', 'Target', '←Target'], ['', '', ...years], ['1', 'I', '5', '6'])).toBe(
      2,
    );
  });

  it.each([
    ...[
      ['1', '13'],
      ['I', 'XI'],
      ['0', '1'],
      ['I', 'IIII'],
      ['1a', '2a'],
      ['II', 'III'],
      ['11', '12'],
    ],
    ...[
      ['ke1', 'ke2'],
      ['1', ''],
    ],
  ])('%s and %s do not', (...years) => {
    expect(heightOf(['No', 'Indikator', 'Target', '←Target'], ['', '', ...years], ['1', 'I', '5', '6'])).toBe(
      1,
    );
  });

  it('divide nothing where no heading stands above', () => {
    expect(heightOf(['', 'Indikator', 'Target', '←Target'], ['1', 'I', '5', '6'])).toBe(1);
  });
});

it('a row that is longer than the headings may divide them', () => {
  const first = ['No', 'Indikator', 'Target', '←Target'];
  expect(heightOf(first, ['', '', '2025', '2026', 'Warna'])).toBe(2);
  expect(heightOf(first, ['', '', '2025', '2026', '2027'])).toBe(2);
});

it('one year among words that fill a gap', () => {
  const first = ['No', 'Indikator', 'Target', '', ''];
  expect(heightOf(first, ['', '', 'Warna', 'Bentuk', '2025'])).toBe(2);
  expect(heightOf(first, ['', '', 'Warna', 'Bentuk', '5x'])).toBe(1);
});
