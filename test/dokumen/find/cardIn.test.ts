import { describe, expect, it } from 'vitest';
import { cardIn } from '../../../src/dokumen/find/cardIn.js';
import { columnHeading } from '../../../src/dokumen/find/columnHeading.js';
import { Headings } from '../../../src/dokumen/find/headings.js';
import { rowsOf, type Texts } from './rows.js';

/** The indicators of a card, each as its fields with the column that they stand in. */
function card(...rows: Texts) {
  const found = cardIn(rowsOf(...rows), 0, (heading) => columnHeading([heading]), new Headings());
  return found?.records.map(({ fields }) =>
    fields.map(
      ({ heading, text, place, level }) => `${heading.jenis} ${text} ${place.row}.${place.column}/${level}`,
    ),
  );
}

describe('cardIn', () => {
  it('labels stand left, the values of one indicator right', () => {
    expect(
      card(
        ['Nama IKU', 'I'],
        ['Sasaran Strategis', 'S'],
        ['Satuan', ''],
        ['Rumus', 'A / B'],
        ['Target 2026', '5'],
      ),
    ).toEqual([['indikator I 1.2/1', 'sasaran S 2.2/2', 'formula A / B 4.2/4', 'target 5 5.2/5']]);
  });

  it('numbers, colons and misprints stand in the way of nothing', () => {
    expect(
      card(['1.', 'Sasaran', ':', 'S'], ['2.', 'Indikator :', ':', 'I'], ['3.', 'Sumber Dta', ':', 'BPS']),
    ).toEqual([['sasaran S 1.4/1', 'indikator I 2.4/2', 'sumberData BPS 3.4/3']]);
  });

  it('each column is an indicator; a cell over several is of each', () => {
    expect(card(['Sasaran', 'S', '←S'], ['Indikator', 'I', 'J'], ['Satuan', '%', 'orang'])).toEqual([
      ['sasaran S 1.2/1', 'indikator I 2.2/2', 'satuan % 3.2/3'],
      ['sasaran S 1.3/1', 'indikator J 2.3/2', 'satuan orang 3.3/3'],
    ]);
  });

  it('one name over several columns is that of one indicator', () => {
    const rows: Texts = [
      ['IKU', 'I', '←I'],
      ['Satuan', '%', '←%'],
      ['Sumber', 'BPS', '←BPS'],
      ['Target', '5', '6'],
    ];
    expect(card(...rows)).toEqual([
      ['indikator I 1.2/1', 'satuan % 2.2/2', 'sumberData BPS 3.2/3', 'unknown 5 4.2/4', 'unknown 6 4.3/4'],
    ]);
  });

  it('a row without a label goes on with the one above', () => {
    expect(card(['IKU', 'I'], ['Satuan', '%'], ['Sumber Data', 'BPS'], ['', 'Dinas'])?.[0]?.slice(2)).toEqual(
      ['sumberData BPS 3.2/3', 'sumberData Dinas 4.2/3'],
    );
  });

  it('more values than indicators have no heading: nobody says which is meant', () => {
    expect(
      card(
        ['IKU', 'I'],
        ['Satuan', '%'],
        ['Sumber', 'BPS'],
        ['Target', '2025', '2026'],
        ['', '5', '6'],
      )?.[0]?.slice(3),
    ).toEqual(['unknown 2025 4.2/4', 'unknown 2026 4.3/4', 'unknown 5 5.2/4', 'unknown 6 5.3/4']);
  });

  it('ends at the next name, at an empty row, at words alone and at a signature', () => {
    const own: Texts = [
      ['IKU', 'I'],
      ['Satuan', '%'],
      ['Target', '5'],
    ];
    for (const next of [
      ['IKU', 'J'],
      ['', ''],
      ['Lembar kedua', ''],
      ['Mengetahui', 'Kepala'],
      ['Program', 'Anggaran'],
    ])
      expect(card(...own, next, ['Sumber Data', 'BPS'])?.map((one) => one.length)).toEqual([3]);
  });

  it('what is filled may be what an indicator counts', () => {
    const name = 'Persentase depot isi ulang yang layak';
    expect(card(['IKU', name], ['Satuan', '%'], ['Target', '5'])).toBeDefined();
  });

  it.each<[string, Texts]>([
    [
      'two kinds of headings',
      [
        ['Indikator', 'I'],
        ['Satuan', '%'],
      ],
    ],
    [
      'no name',
      [
        ['Sasaran', 'S'],
        ['Satuan', '%'],
        ['Target', '5'],
      ],
    ],
    [
      'mostly unknown labels',
      [
        ['IKU', 'I'],
        ['Satuan', '%'],
        ['Target', '5'],
        ['a b', '1'],
        ['c d', '2'],
        ['ef', '3'],
        ['gh', '4'],
      ],
    ],
    [
      'a form that says how it is filled',
      [
        ['IKU', 'diisi dengan nama'],
        ['Satuan', 'diisi'],
        ['Target', 'diisi'],
      ],
    ],
    ...['Isilah nama indikator', 'Isikan nama', 'Isi nama', 'Diisi nama'].map((text): [string, Texts] => [
      text,
      [
        ['IKU', text],
        ['Satuan', '%'],
        ['Target', '5'],
      ],
    ]),
    [
      'values that are headings',
      [
        ['IKU', 'Satuan'],
        ['Satuan', '%'],
        ['Target', '5'],
      ],
    ],
    ['a line of text', ['IKU', 'Satuan', 'Target']],
  ])('%s are no card', (_, rows) => {
    expect(card(...rows)).toBe(undefined);
  });
});

it.each<[string, Texts, string]>([
  [
    'a name goes on in a row without a label',
    [
      ['IKU', 'I'],
      ['', 'dan J'],
      ['Satuan', '%'],
      ['Target', '5'],
    ],
    'indikator I 1.2/1, indikator dan J 2.2/1, satuan % 3.2/2, target 5 4.2/3',
  ],
  [
    'a label may reach down over several rows',
    [
      ['IKU', 'I'],
      ['Target', '5'],
      ['↑Target', '6'],
      ['Satuan', '%'],
    ],
    'indikator I 1.2/1, target 5 2.2/2, target 6 3.2/2, satuan % 4.2/3',
  ],
  [
    'spaces stand around the colon of a label',
    [
      ['IKU : ', 'I'],
      ['Satuan :  ', '%'],
      ['Target: ', '5'],
    ],
    'indikator I 1.2/1, satuan % 2.2/2, target 5 3.2/3',
  ],
])('%s', (_, rows, expected) => {
  expect(card(...rows)?.map((fields) => fields.join(', '))).toEqual([expected]);
});

it('a card whose name is empty is none', () => {
  expect(card(['IKU', ''], ['Satuan', '%'], ['Target', '5'])).toBe(undefined);
  expect(card(['IKU', 'I'], ['Satuan', '%'], ['Warna', ''], ['Target', '5'])).toBe(undefined);
});

it('a formula keeps its place behind a colon', () => {
  const formulas = [{ from: 2, to: 14, dollars: 1 }] as const;
  const rows = rowsOf(['IKU', ': I'], ['Satuan', '%'], ['Rumus', ': $\\frac AB$']).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.text.includes('$') ? { ...cell, formulas } : cell)),
  }));
  const found = cardIn(rows, 0, (heading) => columnHeading([heading]), new Headings());
  expect(found?.records[0]?.fields.map(({ text }) => text)).toEqual(['I', '%', ': $\\frac AB$']);
});
