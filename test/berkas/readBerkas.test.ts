import { readBerkas } from 'indikator/berkas';
import { describe, expect, it } from 'vitest';
import { excelFile, excelRows, wordFile, wordTable } from '../fixtures/berkas.js';

const TITLE = '<w:p><w:r><w:t>IKU DINAS CONTOH TAHUN 2026</w:t></w:r></w:p>';
const HEADINGS = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2026'];
const ROW = ['1', 'Warga terlayani', 'Jalan mantap', 'Persen', '94,33'];

describe('readBerkas', () => {
  it('reads a table of Word, whatever the file is called', () => {
    const { format, dokumen, issues } = readBerkas(wordFile(TITLE + wordTable(HEADINGS, ROW)));
    expect([format, dokumen?.judul, issues]).toEqual(['docx', 'IKU DINAS CONTOH TAHUN 2026', []]);
    expect(dokumen?.sasaran[0]?.indikator[0]?.target?.[0]).toMatchObject({ periode: '2026', nilai: '94.33' });
  });

  it('reads a sheet, numbers as they are shown', () => {
    const rows = excelRows(['IKU DINAS CONTOH TAHUN 2026'], HEADINGS, [
      ...ROW.slice(0, 4),
      '<c s="2"><v>0.9433</v></c>',
    ]);
    const { format, dokumen, bagian } = readBerkas(excelFile(rows));
    expect([format, bagian.map(({ nama }) => nama)]).toEqual(['xlsx', ['IKU']]);
    expect(dokumen?.sasaran[0]?.indikator[0]?.target?.[0]).toMatchObject({ nilai: '94.33' });
  });

  it('reads a hidden sheet only where it is asked for', () => {
    const bytes = excelFile(excelRows(['IKU DINAS CONTOH TAHUN 2026'], HEADINGS, ROW), 'hidden');
    expect(readBerkas(bytes).dokumen).toBe(null);
    expect(readBerkas(bytes, { tersembunyi: true }).dokumen?.tahun).toBe(2026);
    expect(readBerkas(bytes, { lembar: 'IKU' }).dokumen?.tahun).toBe(2026);
  });
});
