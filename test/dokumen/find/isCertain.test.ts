import { expect, it } from 'vitest';
import { Findings } from '../../../src/dokumen/find/findings.js';
import { findRecords } from '../../../src/dokumen/find/findRecords.js';
import { isCertain } from '../../../src/dokumen/find/isCertain.js';
import { rowsOf } from './rows.js';

const HEADINGS = ['No', 'Sasaran', 'Indikator', 'Target 2025', 'Formula'];

/** For each row below these headings, whether it is an indicator for sure. */
const certain = (headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
  findRecords(rowsOf(headings, ...rows), new Findings()).records.map(isCertain);

it.each([
  ['a number, a name and a value', ['1', 'S', 'Persentase lansia', '94,33', ''], true],
  ['a number, a name and a formula', ['1', '', 'Persentase lansia', '', 'lansia terlayani / lansia'], true],
  ['no number', ['', 'S', 'Persentase lansia', '94,33', ''], false],
  ['no name', ['1', 'S', '-', '94,33', ''], false],
  ['the name above', ['1', 'S', 'idem', '94,33', ''], false],
  ['a name that is merged', ['1', 'S', '↑Persentase lansia', '94,33', ''], false],
  ['no value', ['1', 'S', 'Persentase lansia', '-', ''], false],
  ['a cell too many', ['1', 'S', 'Persentase lansia', '94,33', '', 'lebih'], false],
])('%s', (_, row, expected) => {
  expect(certain(HEADINGS, row)).toEqual([expected]);
});

it('a value below a year alone may be of a year before the document', () => {
  expect(certain(['No', 'Indikator', '2024', '2025'], ['1', 'Persentase lansia', '90', '91'])).toEqual([
    false,
  ]);
});

it('a row of a table with two columns of names is none', () => {
  const headings = ['No', 'Indikator', 'Target 2025', 'Indikator', 'Target 2025'];
  expect(certain(headings, ['1', 'Lansia terlayani', '90', 'Anak terlayani', '91'])).toEqual([false, false]);
});

it.each([
  ...['Nihil', 'Tidak ada', 'Belum ada', 'kosong', 'nil', 'none', 'n/a', 'Idem', 'ibid', 's.d.a', 'sda'],
  ...['sama dengan di atas', 'seperti di atas', 'spt atas', '"idem"'],
])('a name or a formula "%s" says nothing for sure', (text) => {
  expect(certain(HEADINGS, ['1', 'S', text, '94,33', ''])).toEqual([false]);
  expect(certain(HEADINGS, ['1', 'S', 'Persentase lansia', '', text])).toEqual([false]);
});

it('a formula without words, a number behind a letter, and an empty heading at the end are none', () => {
  expect(certain(HEADINGS, ['1', 'S', 'Persentase lansia', '', 'A / B'])).toEqual([false]);
  expect(certain(HEADINGS, ['a1', 'S', 'Persentase lansia', '94,33', ''])).toEqual([false]);
  expect(certain(HEADINGS, ['1', 'S', 'Persentase lansia', 'x 94', ''])).toEqual([false]);
});

it.each([
  ['whose value is merged with the one above', ['1', 'S', 'Persentase lansia', '↑94,33', '']],
  ['whose number is merged with the one above', ['↑1', 'S', 'Persentase lansia', '94,33', '']],
  ['whose formula is merged with the one above', ['1', 'S', 'Persentase lansia', '', '↑lansia / warga']],
])('a row %s is not sure', (_, row) => {
  expect(certain(HEADINGS, row)).toEqual([false]);
});

it('a value over two columns is not sure, nor is a row without cells', () => {
  const headings = ['No', 'Indikator', 'Target 2025', 'Target 2026'];
  expect(certain(headings, ['1', 'Persentase lansia', '94', '←94'])).toEqual([false]);
  expect(certain(headings, ['1', 'Persentase lansia', '94', '95'])).toEqual([true]);
  const [record] = findRecords(rowsOf(headings, ['1', 'Jumlah lansia', '94', '95']), new Findings()).records;
  expect(record && isCertain({ ...record, fields: [] })).toBe(false);
});
