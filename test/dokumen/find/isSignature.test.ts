import { describe, expect, it } from 'vitest';
import type { Header } from '../../../src/dokumen/find/header.js';
import { isBelowTable, isSignature } from '../../../src/dokumen/find/isSignature.js';
import { recordOf } from '../../../src/dokumen/find/tableRecord.js';
import { rowsOf } from './rows.js';

it.each([
  ['Mengetahui', true],
  ['NIP. 1', true],
  ['Tapin,\nKepala Dinas', true],
  ['Plt. Sekretaris', true],
  ['Wali Kota', true],
  ['Kepalanya', false],
  ['Layanan kepala', false],
  ['', false],
])('%j is of a signature: %s', (text, expected) => {
  expect(isSignature(text)).toBe(expected);
});

const header: Header = {
  headings: [{ jenis: 'kode' }, { jenis: 'indikator' }, { jenis: 'target' }, { jenis: 'penanggungJawab' }],
  texts: ['No', 'Indikator', 'Target', 'PJ'],
  notes: [],
  merged: [],
  row: 1,
  height: 1,
};

describe('isBelowTable', () => {
  it.each([
    [['1', 'I', '5', ''], false, false],
    [['', 'I', '', ''], true, true],
    [['', 'I', '5', ''], true, false],
    [['', '', '5', ''], false, false],
    [['', '', '5', ''], true, true],
    [['', '', '', 'Kepala Bidang'], false, false],
    [['', '', '', 'Kepala Bidang'], true, true],
    [['', '', 'Kepala Dinas', ''], false, true],
    [['', '', '', 'Mengetahui'], false, true],
    [['A. KELOMPOK', '', '', ''], true, false],
    [['1.1', '', '', ''], true, false],
    [['Tapin', '', '', ''], true, true],
    [['Tapin Selatan', '', '', ''], true, true],
    [['Tapin Selatan', '', '', ''], false, false],
    [['', '↑I', '', ''], false, false],
  ])('%j, behind an empty row: %s', (cells, isBehindGap, expected) => {
    const [row] = rowsOf(cells);
    expect(row !== undefined && isBelowTable(recordOf(row, header), isBehindGap)).toBe(expected);
  });
});
