import { expect, test } from 'vitest';
import { type Asal, formatPath, type Path } from '../../src/issue/path.js';

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
