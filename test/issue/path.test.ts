import { expect, test } from 'vitest';
import { type Asal, argument, formatPath, type Path } from '../../src/issue/path.js';

test.each<[Asal, Path, string]>([
  ['data', [], 'data'],
  ['data', ['seluruh'], 'data.seluruh'],
  ['data', ['baris', 3, 'seluruh'], 'data.baris[3].seluruh'],
  ['definisi', [], 'definisi'],
  ['definisi', ['nama'], 'nama'],
  ['definisi', ['sasaran', 0, 'indikator', 2, 'nama'], 'sasaran[0].indikator[2].nama'],
  ['definisi', [0, 1], '[0][1]'],
  ['definisi', ['formula', 'ekspresi', 'operan', 1], 'formula.ekspresi.operan[1]'],
  ['argumen', [], 'argumen'],
  ['argumen', ['digit'], 'argumen.digit'],
  ['teks', [], 'teks'],
  ['teks', [12], 'teks[12]'],
])('a place in %s at %j is written %s', (asal, path, text) => {
  expect(formatPath({ asal, path })).toBe(text);
});

test.each<[Asal, Path, string, string]>([
  ['data', [], 'data', 'data'],
  ['data', ['seluruh'], 'data.seluruh', 'data.seluruh'],
  ['definisi', [], 'definisi', 'definition'],
  ['definisi', ['nama'], 'nama', 'nama'],
  ['teks', [12], 'teks[12]', 'text[12]'],
  ['argumen', ['digit'], 'argumen.digit', 'argument.digit'],
])('a place in %s at %j is written %s in Indonesian, %s in English', (asal, path, id, en) => {
  expect([formatPath({ asal, path }, 'id'), formatPath({ asal, path }, 'en')]).toEqual([id, en]);
});

test('a place in an argument', () => {
  expect(argument()).toEqual({ asal: 'argumen', path: [] });
  expect(argument('baris', 3)).toEqual({ asal: 'argumen', path: ['baris', 3] });
});

test.each<[Path, string | undefined, string, string]>([
  [['baris', 5], undefined, 'baris 6', 'row 6'],
  [['baris', 5, 'kolom', 3], 'Target', 'kolom "Target", baris 6', 'column "Target", row 6'],
  [['baris', 5, 'kolom', 3], undefined, 'kolom 4, baris 6', 'column 4, row 6'],
  [
    ['baris', 0, 'kolom', 0, 9],
    'Rumus',
    'kolom "Rumus", baris 1, huruf ke-10',
    'column "Rumus", row 1, character 10',
  ],
])(
  'a place in a table at %j under the heading %s is written in words, counted from 1',
  (path, judul, id, en) => {
    const place = { asal: 'teks', path, ...(judul === undefined ? {} : { judul }) } as const;
    expect([formatPath(place), formatPath(place, 'en')]).toEqual([id, en]);
  },
);
