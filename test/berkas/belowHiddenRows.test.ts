import { expect, it } from 'vitest';
import { readBerkas } from '../../src/berkas/readBerkas.js';
import { row, text, xlsxWith } from './xlsx.js';

const cells = (at: number, ...texts: readonly string[]) =>
  texts.flatMap((one, i) => (one === '' ? [] : [text(`${'ABCDE'.charAt(i)}${at}`, one)]));

const HEADS = row(2, ...cells(2, 'No', 'Sasaran', 'Indikator', 'Satuan', 'Target'));
const hidden = (at: number, ...texts: readonly string[]) =>
  row(at, ...cells(at, ...texts)).replace('<row ', '<row hidden="1" ');

function told(rows: readonly string[], behind = '', tersembunyi = false): readonly string[] {
  const data = [row(1, ...cells(1, 'IKU DINAS CONTOH TAHUN 2026')), HEADS, ...rows].join('');
  const { issues } = readBerkas(xlsxWith([{ nama: 'IKU', data, behind }]), { tersembunyi });
  return issues.filter(({ code }) => code === 'below-hidden').map(({ message }) => message);
}

const FIRST = row(3, ...cells(3, '1', 'Warga sehat', 'A', 'Persen', '80'));
const SECOND = hidden(4, '2', 'Warga aman', 'B', 'Persen', '81');
const THIRD = row(5, ...cells(5, '3', '', 'C', 'Persen', '82'));

it('tells of an empty name below a hidden row that has one, once', () => {
  const fourth = row(6, ...cells(6, '4', '', 'D', 'Persen', '83'));
  expect(told([FIRST, SECOND, THIRD, fourth])).toEqual([
    'lembar IKU, sel B5: kosong, sedangkan baris tersembunyi di atasnya (baris 4) berisi, dan isinya mungkin berlaku di sini juga; tampilkan baris itu, atau isi sel ini',
  ]);
});

it.each([
  ['the row names its own', [FIRST, SECOND, row(5, ...cells(5, '3', 'Warga maju', 'C', 'Persen', '82'))]],
  [
    'the hidden row names none',
    [
      FIRST,
      hidden(4, '2', '', 'B', 'Persen', '81'),
      row(5, ...cells(5, '3', 'Warga maju', 'C', 'Persen', '82')),
    ],
  ],
  ['no row of the table is hidden', [FIRST, THIRD]],
  ['nothing stands below', [FIRST, SECOND]],
])('tells nothing where %s', (_, rows) => {
  expect(told(rows)).toEqual([]);
});

it('tells nothing where the cell is merged, or hidden rows are read', () => {
  const merged = '<mergeCells><mergeCell ref="B4:B5"/></mergeCells>';
  expect(told([FIRST, SECOND, THIRD], merged)).toEqual([]);
  expect(told([FIRST, SECOND, THIRD], '', true)).toEqual([]);
});
