import { readBerkas } from 'indikator/berkas';
import { describe, expect, it } from 'vitest';
import { shareNotes } from '../../src/berkas/shareNotes.js';
import { excelFile, excelRows } from '../fixtures/berkas.js';

/** What is noted of a workbook with one indicator. */
function notesOf(satuan: string, ...cells: readonly string[]) {
  const years = cells.map((_, i) => `Target ${2026 + i}`);
  const rows = excelRows(
    ['IKU DINAS CONTOH TAHUN 2026'],
    ['Sasaran', 'Indikator', 'Satuan', ...years],
    ['S', 'Jalan mantap', satuan, ...cells],
  );
  return readBerkas(excelFile(rows)).issues.flatMap(({ code, message, tingkat }) =>
    code === 'possible-share' ? [[tingkat, message]] : [],
  );
}

describe('shareNotes', () => {
  it('notes a number between 0 and 1 without a format, under a unit of percent, and reads it as it is', () => {
    expect(notesOf('Persen', '<c><v>0.94330000000000003</v></c>')).toEqual([
      [
        'catatan',
        'lembar IKU, sel D3: "0,9433" di bawah satuan persen dibaca apa adanya; bila yang dimaksud 94,33%, beri sel itu format persen di Excel',
      ],
    ]);
  });

  it.each([
    ['in another unit', 'Indeks', '<c><v>0.9433</v></c>'],
    ['as a percentage', 'Persen', '<c s="2"><v>0.9433</v></c>'],
    ['of more than 1', 'Persen', '<c><v>1.5</v></c>'],
    ['of none', 'Persen', '<c><v>0</v></c>'],
    ['as a text', 'Persen', '0,9433'],
  ])('notes no number %s', (_, satuan, cell) => {
    expect(notesOf(satuan, cell)).toEqual([]);
  });

  it('notes each such cell once', () => {
    expect(notesOf('%', '<c><v>0.5</v></c>', '<c><v>0.75</v></c>', '<c><v>80</v></c>')).toHaveLength(2);
  });

  it('has nothing to say where there is no document', () => {
    expect(shareNotes([], { dokumen: null, realisasi: {}, issues: [] })).toEqual([]);
  });
});
