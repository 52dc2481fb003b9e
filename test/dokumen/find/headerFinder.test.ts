import { describe, expect, it } from 'vitest';
import { HeaderFinder } from '../../../src/dokumen/find/headerFinder.js';
import { rowsOf, type Texts } from './rows.js';

const headerOf = (...rows: Texts) => new HeaderFinder().headerAt(rowsOf(...rows), 0);
const kinds = (...rows: Texts) => headerOf(...rows)?.headings.map(({ jenis }) => jenis);

describe('a row of headings', () => {
  it('has a column of indicators and one more that is known', () => {
    expect(kinds(['No', 'Indikator'])).toEqual(['kode', 'indikator']);
    expect(kinds(['Indikator', 'Warna'])).toBe(undefined);
    expect(kinds(['No', 'Sasaran', 'Target'])).toBe(undefined);
    expect(kinds(['Indikator', 'Indikator'])).toBe(undefined);
  });

  it('may have misprints beside one heading that is right', () => {
    expect(kinds(['No', 'Indikator Kinrja', 'Satuann'])).toEqual(['kode', 'indikator', 'satuan']);
    expect(kinds(['Indikator Kinrja', 'Satuann'])).toBe(undefined);
  });

  it('is no row of values whose name is like a heading with a year', () => {
    expect(kinds(['1', 'Indikator 1903', 'orang', '2000'])).toBe(undefined);
    expect(kinds(['No', 'Indikator Kinerja 2026', '2026'])).toEqual(['kode', 'indikator', 'target']);
  });

  it('is no title above them that takes one cell', () => {
    const headings = ['No', 'Jenis', 'Indikator', 'Target'];
    expect(kinds(['TAHUN 2026', '', '', ''], headings)).toBe(undefined);
    expect(kinds(['INDIKATOR KINERJA UTAMA', '', '', ''], ['TAHUN 2026', '', '', ''], headings)).toBe(
      undefined,
    );
    expect(kinds(['INDIKATOR KINERJA', '←INDIKATOR KINERJA', '←INDIKATOR KINERJA'], headings)).toBe(
      undefined,
    );
  });

  it('keeps its texts on one line, with officials covered', () => {
    const header = headerOf(['No', 'Indikator\nKinerja', 'NIP 123456789']);
    expect(header?.texts).toEqual(['No', 'Indikator Kinerja', 'NIP *********']);
    expect(header?.headings[2]).toEqual({ jenis: 'unknown' });
    expect(header?.height).toBe(1);
  });

  it('is no line of text, no row beyond the end, and none with more than 200 columns', () => {
    expect(headerOf('No Indikator')).toBe(undefined);
    expect(headerOf()).toBe(undefined);
    const wide = Array.from({ length: 201 }, (_, i) => (i === 0 ? 'No' : 'Indikator'));
    expect(headerOf(wide)).toBe(undefined);
    expect(headerOf(wide.slice(1))).toBe(undefined);
    expect(headerOf(wide.slice(0, 200))?.headings).toHaveLength(200);
  });
});

describe('a second row', () => {
  it('of periods divides the headings above it', () => {
    const header = headerOf(['No', 'Indikator', 'Target', '←Target'], ['↑No', '↑Indikator', '2025', '2026']);
    expect(header?.texts).toEqual(['No', 'Indikator', 'Target 2025', 'Target 2026']);
    expect(header?.height).toBe(2);
    expect(header?.headings.slice(2)).toEqual([
      { jenis: 'target', periode: '2025' },
      { jenis: 'target', periode: '2026' },
    ]);
  });

  it('takes the heading to the left where cells are empty, and may be the longer one', () => {
    const header = headerOf(['No', 'Indikator', 'Kondisi Awal', ''], ['', '', '2020', '2021', 'Target 2026']);
    expect(header?.texts.slice(2)).toEqual([
      'Kondisi Awal 2020',
      'Kondisi Awal 2021',
      'Kondisi Awal Target 2026',
    ]);
  });

  it('with years as Roman numerals, or with results', () => {
    expect(headerOf(['No', 'Indikator', 'Target', ''], ['', '', 'I', 'Tahun ke-II'])?.texts.slice(2)).toEqual(
      ['Target I', 'Target Tahun ke-II'],
    );
    expect(headerOf(['No', 'Indikator', 'Capaian', ''], ['', '', 'Realisasi', 'Capaian'])?.height).toBe(2);
  });

  it('is none with anything else, without text, or outside the table', () => {
    expect(headerOf(['No', 'Indikator', 'Target'], ['1', 'Layanan', '2026'])?.height).toBe(1);
    expect(headerOf(['No', 'Indikator', 'Target'], ['', '', ''])?.height).toBe(1);
    expect(headerOf(['No', 'Indikator', 'Target'], '2026')?.height).toBe(1);
  });
});

describe('a lone heading above others', () => {
  it('is no title in a table of one column, or in a further one: it is divided', () => {
    expect(headerOf(['INDIKATOR KINERJA'], ['No', 'Indikator', 'Target'])?.texts[2]).toBe(
      'INDIKATOR KINERJA Target',
    );
    const rows = [
      ['', 'Indikator Kinerja', '', ''],
      ['No', 'Indikator', 'Satuan', 'Target'],
    ] as const;
    expect(headerOf(...rows)?.texts[3]).toBe('Indikator Kinerja Target');
  });

  it('is no title where it reaches down into the row below', () => {
    const header = headerOf(['Indikator', '', ''], ['↑Indikator', 'Satuan', 'Target 2026']);
    expect(header?.headings.map(({ jenis }) => jenis)).toEqual(['indikator', 'satuan', 'target']);
    expect(header?.height).toBe(2);
  });

  it('is a title above headings five rows below, and no further', () => {
    const title = ['INDIKATOR KINERJA UTAMA', '', '', ''];
    const headings = ['No', 'Jenis', 'Indikator', 'Target'];
    const below = (count: number) => [...Array.from({ length: count }, () => title), headings];
    expect([1, 5].map((count) => headerOf(...below(count)))).toEqual([undefined, undefined]);
  });
});

it('none has more than 200 columns, be it in the row below', () => {
  const years = Array.from({ length: 198 }, (_, i) => `${2000 + (i % 99)}`);
  const first = ['No', 'Indikator', 'Target', ''];
  expect(headerOf(first, ['', '', ...years])?.headings).toHaveLength(200);
  expect(headerOf(first, ['', '', ...years, '2099'])).toBe(undefined);
});

it('behind 500 different texts headings are known by their words alone', () => {
  const finder = new HeaderFinder();
  const of = (...levels: readonly string[]) => finder.columnOf(levels).heading;
  for (let i = 0; i < 499; i += 1) of(`x${i}`);
  expect(of('Satuann')).toEqual({ jenis: 'satuan' });
  expect(of('Indikatorr')).toEqual({ jenis: 'unknown' });
  // What was compared before is known.
  expect(of('Satuann')).toEqual({ jenis: 'satuan' });
  expect(of('Indikator')).toEqual({ jenis: 'indikator' });
  expect(of('Target', '2026')).toEqual({ jenis: 'target', periode: '2026' });
});

it('the same row is asked for once, and says the same again', () => {
  const finder = new HeaderFinder();
  const values = Array.from({ length: 10 }, (_, i) => [`${i}`, 'Layanan', '5']);
  const rows = rowsOf(['No', 'Indikator', 'Target'], ...values);
  expect(finder.headerAt(rows, 0)).toBe(finder.headerAt(rows, 0));
  expect([finder.headerAt(rows, 1), finder.headerAt(rows, 1)]).toEqual([undefined, undefined]);
});
