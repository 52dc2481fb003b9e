import { unzipSync } from 'fflate';
import { readBerkas, writeBerkas } from 'indikator/berkas';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { excelFile, excelRows, wordFile, wordTable } from '../fixtures/berkas.js';
import { xlsxWith } from './xlsx.js';
import { zipWith } from './zip/files.js';

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

  it('asks nothing of days and of shaped numbers that stand beside a table', () => {
    const day = '<c s="1"><v>46027</v></c>';
    const phone = '<c s="6"><v>812345</v></c>';
    const rows = excelRows(
      [day],
      ['IKU DINAS CONTOH TAHUN 2026'],
      HEADINGS,
      ROW,
      [''],
      ['Uji,', day],
      [phone],
    );
    const { dokumen, issues } = readBerkas(excelFile(rows));
    expect(dokumen?.sasaran[0]?.indikator).toHaveLength(1);
    expect(issues.filter(({ tingkat }) => tingkat === 'salah')).toEqual([]);
  });

  it('reads months that are days to Excel where they are headings, and nowhere else', () => {
    const july = '<c s="5"><v>46204</v></c>';
    const rows = (target: string) =>
      excelRows(
        ['IKU DINAS CONTOH TAHUN 2026'],
        [...HEADINGS.slice(0, 4), july],
        [...ROW.slice(0, 4), target],
      );
    const { dokumen, issues } = readBerkas(excelFile(rows('40')));
    expect(dokumen?.sasaran[0]?.indikator[0]?.target).toMatchObject([{ periode: '2026-07', nilai: '40' }]);
    expect(issues.map(({ code }) => code)).not.toContain('date-cell');
    expect(readBerkas(excelFile(rows(july))).issues).toMatchObject([
      { code: 'date-cell', ditemukan: '"Juli 2026"' },
    ]);
  });

  it('asks once of the numbers of a column that its format shows with signs between their digits', () => {
    const shaped = (value: number) => [`<c s="6"><v>${value}</v></c>`, ...ROW.slice(1)];
    const rows = excelRows(['IKU DINAS CONTOH TAHUN 2026'], HEADINGS, shaped(101), shaped(102), shaped(103));
    const found = readBerkas(excelFile(rows)).issues.filter(({ code }) => code === 'split-number');
    expect(found.map(({ path, fakta, message }) => [path, fakta, message])).toEqual([
      [
        ['lembar', 'IKU', 'baris', 2, 'kolom', 0],
        { lain: 2 },
        'lembar IKU, sel A3: angkanya ditampilkan dengan tanda di antara digit-digitnya ("101 (0:00)"), seperti 830 sebagai 8:30, juga di 2 sel di bawahnya, sehingga maksudnya tidak pasti; isi ulang sebagai teks, atau ganti format selnya',
      ],
    ]);
  });

  it('takes the year from the name of a sheet that nothing else says, and notes it', () => {
    const table = [HEADINGS.slice(0, -1).concat('Target'), ROW];
    const read = (nama: string, title: string) => {
      const data = excelRows([title], ...table).replace(/<.?sheetData>/g, '');
      const { dokumen, issues } = readBerkas(xlsxWith([{ nama, data }]));
      return [dokumen?.tahun, ...issues.map(({ code, fakta }) => `${code} ${fakta.nilai ?? ''}`.trim())];
    };
    expect(read('IKU 2025', 'IKU DINAS CONTOH')).toEqual([2025, 'assumed 2025']);
    expect(read('IKU 2025', 'IKU DINAS CONTOH TAHUN 2026')).toEqual([2026]);
    expect(read('2025-2026', 'IKU DINAS CONTOH')).toEqual([undefined, 'missing-year']);
    expect(read('IKU', 'IKU DINAS CONTOH')).toEqual([undefined, 'missing-year']);
  });

  it('keeps the point of a code that a sheet holds as a number', () => {
    const rows = excelRows(['IKU DINAS CONTOH TAHUN 2026'], HEADINGS, ['<c><v>1.2</v></c>', ...ROW.slice(1)]);
    const [sasaran] = readBerkas(excelFile(rows)).dokumen?.sasaran ?? [];
    expect([sasaran?.kode, sasaran?.indikator[0]?.kode]).toContain('1.2');
  });

  it('reads a hidden sheet only where it is asked for', () => {
    const bytes = excelFile(excelRows(['IKU DINAS CONTOH TAHUN 2026'], HEADINGS, ROW), 'hidden');
    expect(readBerkas(bytes).dokumen).toBe(null);
    expect(readBerkas(bytes, { tersembunyi: true }).dokumen?.tahun).toBe(2026);
    expect(readBerkas(bytes, { lembar: 'IKU' }).dokumen?.tahun).toBe(2026);
  });

  it('tells of formulas without a stored value, also in rows where nothing else stands', () => {
    const told = (...rows: readonly string[][]) =>
      readBerkas(excelFile(excelRows(...rows))).issues.map(({ tingkat, code, path }) =>
        [tingkat, code, ...path].join(' '),
      );
    const formula = '<c><f>A1</f></c>';
    expect(told(['IKU DINAS CONTOH TAHUN 2026'], HEADINGS, ROW, ['', '', formula])).toEqual([
      'salah no-cached-value lembar IKU baris 3 kolom 2',
    ]);
    expect(told([formula, formula])).toEqual([
      'salah no-table lembar IKU',
      'catatan no-cached-value lembar IKU baris 0 kolom 0',
      'catatan no-cached-value lembar IKU baris 0 kolom 1',
    ]);
  });

  it.each(['xl/styles.xml', 'word/styles.xml'])('refuses a file whose %s is named and missing', (name) => {
    const whole = writeBerkas(dinsosTapin2020, { format: name.startsWith('xl') ? 'xlsx' : 'docx' });
    const parts = Object.entries(unzipSync(whole)).filter(([part]) => part !== name);
    const { dokumen, issues } = readBerkas(
      zipWith(parts.map(([part, content]) => ({ name: part, content }))),
    );
    expect([dokumen, issues.map(({ code, fakta }) => [code, fakta])]).toEqual([
      null,
      [['damaged-file', { sebab: 'bagian', bagian: name }]],
    ]);
  });
});
