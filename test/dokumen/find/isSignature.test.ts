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
    [['', 'Mengetahui, Kepala Dinas', '', ''], false, true],
    [['', 'NIP 00000000', '', ''], false, true],
    [['', 'Kepala Dinas,', '', ''], false, true],
    [['', 'Kepala keluarga miskin', '', ''], false, false],
    [['1', 'Pembina desa', '5', ''], false, false],
    [['', '', '', 'Contoh, 2 Januari 2026'], false, true],
    [['', '', '', 'Contoh,    Januari 2026'], false, true],
    [['', '', '', 'Kepala Bidang A,'], false, false],
    [['*', 'Data sementara', '', ''], false, true],
    [['', '', '', 'Bupati Contoh'], false, true],
    [['', 'Wali Kota Contoh', '', ''], false, true],
    [['Ket.', ': *) Data sementara', '', ''], false, true],
    [['Catatan:', 'Data sementara', '', ''], false, true],
    [['', 'Jumlah Anggaran : Rp 5.000.000', '', ''], false, true],
    [['', 'Total pagu Rp. 5.000.000,-', '', ''], false, true],
    [['', 'Belanja yang tepat', '', ''], false, false],
  ])('%j, behind an empty row: %s', (cells, isBehindGap, expected) => {
    const [row] = rowsOf(cells);
    expect(row !== undefined && isBelowTable(recordOf(row, header), isBehindGap)).toBe(expected);
  });
});
