import { defineDokumen, evaluateDokumen, hitungan, type Issue } from 'indikator';
import { readBerkas, readData, writeBerkas } from 'indikator/berkas';
import { readDokumen, writeDokumen } from 'indikator/dokumen';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import {
  CLOSELY_PACKED,
  MAX_FILE,
  MAX_PART,
  MAX_PARTS,
  MAX_RATIO,
  MAX_UNPACKED,
} from '../../src/berkas/zip/limits.js';
import { ZipFile } from '../../src/berkas/zip/zipFile.js';
import { zipOf } from '../../src/berkas/zip/zipOf.js';
import { zipWith } from '../berkas/zip/files.js';
import { excelFile, excelRows, wordFile, wordTable } from '../fixtures/berkas.js';
import { samplesOfOffices } from './samples.js';

const TITLE = 'IKU DINAS CONTOH TAHUN 2026';
const HEADINGS = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2026', 'Formulasi'];
const ROW = ['1', 'Warga terlayani', 'Jalan mantap', 'Persen', '80', 'Jalan mantap / Seluruh jalan x 100 %'];

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (...rows: readonly (readonly string[])[]) =>
  readBerkas(wordFile(paragraph(TITLE) + wordTable(...rows)));
const sheetWith = (target: string, before = '') =>
  excelFile(before + excelRows([TITLE], HEADINGS, ROW.with(4, target)));

const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code);
const saidOf = (issues: readonly Issue[]) =>
  issues.map(({ code, fakta }) => [code, fakta.sebab ?? fakta.jenis ?? fakta.apa]);
const textOf = (bytes: Uint8Array, part: string) => {
  const decoder = new TextDecoder();
  let text = '';
  new ZipFile(bytes).stream(part, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text;
};

describe('[B1] a file', () => {
  it.each<[string, unknown, string]>([
    ['nothing', new Uint8Array(), 'unknown-file'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 ...'), 'unknown-file'],
    ['another zip', zipOf({ 'a.txt': 'a' }), 'unknown-file'],
    ['a zip of files', zipOf({ 'IKU/IKU 2026.docx': 'a' }), 'unknown-file'],
    ['an OpenDocument', zipOf({ mimetype: 'x', 'content.xml': '<a/>' }), 'unknown-file'],
    ['text', new TextEncoder().encode('No;Indikator'), 'unknown-file'],
    ['half a file', wordFile('').subarray(0, 300), 'damaged-file'],
    ['no bytes', 'IKU.docx', 'wrong-argument'],
  ])('that is %s gives one issue and no document', (_, bytes, code) => {
    const { format, dokumen, bagian, issues } = readBerkas(bytes as never);
    expect([format, dokumen, bagian, codesOf(issues)]).toEqual([null, null, [], [code]]);
  });
});

describe('[B2] a zip that is damaged, or made to mislead', () => {
  const parts = [{ name: '_rels/.rels', content: '<Relationships/>' }];
  it.each<[string, Uint8Array, string]>([
    ['a wrong checksum', zipWith([{ name: '_rels/.rels', content: 'x', crc: 5 }]), 'jumlah'],
    ['a size that lies', zipWith([{ name: '_rels/.rels', content: 'xxxx', unpacked: 2 }]), 'ukuran'],
    ['another compression', zipWith([{ name: '_rels/.rels', content: 'x', method: 12 }]), 'metode'],
    ['two parts of one name', zipWith([...parts, { name: '_RELS/.rels', content: 'y' }]), 'nama-ganda'],
    ['a DTD', zipWith([{ name: '_rels/.rels', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }]), 'dtd'],
  ])('with %s is refused', (_, bytes, sebab) => {
    expect(saidOf(readBerkas(bytes).issues)).toEqual([['damaged-file', sebab]]);
  });
});

describe('[B3] limits', () => {
  it('are those of docs/security.md', () => {
    expect([MAX_FILE, MAX_PARTS, MAX_PART, MAX_UNPACKED]).toEqual([20e6, 2_000, 64e6, 160e6]);
    expect([CLOSELY_PACKED, MAX_RATIO]).toEqual([4e6, 250]);
  });

  it('count parts, columns and cells', () => {
    const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`p${i}`, '']));
    expect(saidOf(readBerkas(zipOf(parts)).issues)).toEqual([['file-too-large', 'bagian']]);
    const wide = excelFile(excelRows([TITLE], [...HEADINGS, '<c r="GS2"><v>5</v></c>'], ROW));
    expect(saidOf(readBerkas(wide).issues)).toContainEqual(['file-too-large', 'kolom']);
    const row = `<row>${'<c><v>1</v></c>'.repeat(200)}</row>`;
    const long = excelFile(`<sheetData>${row.repeat(1_251)}</sheetData>`);
    expect(saidOf(readBerkas(long).issues)).toEqual([['file-too-large', 'sel']]);
  });
});

describe('[B4] parts', () => {
  it('are the tables of Word with other headings, which say what the first says; dokumen is the first document', () => {
    const other = wordTable(['Indikator', 'Target 2027'], ['Pasar tertata', '5']);
    const { dokumen, bagian } = readBerkas(
      wordFile(paragraph(TITLE) + wordTable(HEADINGS, ROW) + paragraph('Rencana') + other),
    );
    expect(bagian.map((one) => [one.nama, one.dokumen?.instansi.nama])).toEqual([
      [TITLE, 'Dinas Contoh'],
      ['Rencana', 'Dinas Contoh'],
    ]);
    expect(dokumen).toBe(bagian[0]?.dokumen);
  });
});

describe('[B5] a cell of Excel', () => {
  it.each([
    ['<c s="2"><v>0.9433</v></c>', '94.33'],
    ['<c s="2"><v>0.14375</v></c>', '14.38'],
    ['<c><v>880.00000000000011</v></c>', '880'],
    ['<c s="4"><v>7</v></c>', '7'],
  ])('%s is the target %s', (cell, nilai) => {
    const { dokumen } = readBerkas(sheetWith(cell));
    expect(dokumen?.sasaran[0]?.indikator[0]?.target?.[0]).toMatchObject({ nilai });
  });

  it.each([
    ['<c><f>A1</f></c>', 'no-cached-value'],
    ['<c t="e"><v>#DIV/0!</v></c>', 'error-cell'],
    ['<c s="1"><v>46211</v></c>', 'date-cell'],
    ['<c s="6"><v>830</v></c>', 'split-number'],
  ])('%s is an issue', (cell, code) => {
    const { issues } = readBerkas(sheetWith(cell));
    expect(issues.filter(({ tingkat }) => tingkat === 'salah')).toMatchObject([{ code }]);
  });
});

describe('[B5] a share under a unit of percent', () => {
  it('is read as it is, and noted', () => {
    const { dokumen, issues } = readBerkas(sheetWith('<c><v>0.9433</v></c>'));
    expect(dokumen?.sasaran[0]?.indikator[0]?.target?.[0]).toMatchObject({ nilai: '0.9433' });
    expect(issues).toMatchObject([{ code: 'possible-share', tingkat: 'catatan' }]);
  });
});

describe('[B6] what is hidden', () => {
  it('is noted, and read where that is asked for', () => {
    const bytes = sheetWith('80', '<cols><col min="5" max="5" hidden="1"/></cols>');
    const target = (tersembunyi: boolean) =>
      readBerkas(bytes, { tersembunyi }).dokumen?.sasaran[0]?.indikator[0]?.target?.length;
    expect(codesOf(readBerkas(bytes).issues)).toContain('hidden-columns');
    expect([target(false), target(true)]).toEqual([undefined, 1]);
  });

  it('is a value that the format of its cell does not show', () => {
    const bytes = sheetWith('<c s="3"><v>80</v></c>');
    const target = (tersembunyi: boolean) =>
      readBerkas(bytes, { tersembunyi }).dokumen?.sasaran[0]?.indikator[0]?.target?.length;
    expect(readBerkas(bytes).issues).toMatchObject([{ code: 'hidden-values', tingkat: 'catatan' }]);
    expect([target(false), target(true)]).toEqual([undefined, 1]);
  });

  it('in Word is what a change took away; a picture is an issue at its cell', () => {
    const changed =
      '<w:ins><w:r><w:t>Jalan mantap</w:t></w:r></w:ins><w:del><w:r><w:delText>Jalan</w:delText></w:r></w:del>';
    const { dokumen, issues } = word(HEADINGS, ROW.with(2, changed).with(5, '<w:r><w:drawing/></w:r>'));
    expect(dokumen?.sasaran[0]?.indikator[0]?.nama).toBe('Jalan mantap');
    expect(codesOf(issues)).toEqual(expect.arrayContaining(['tracked-changes', 'formula-picture']));
  });
});

describe('[B7] a formula of Word', () => {
  it('is read as one, and a text with $ is text', () => {
    const bytes = writeBerkas(dinsosTapin2020, { format: 'docx' });
    expect(textOf(bytes, 'word/document.xml')).toContain('<m:f>');
    const [first] = readBerkas(bytes).dokumen?.sasaran[0]?.indikator ?? [];
    expect(first?.formula.jenis).toBe('rasio');
    const { dokumen } = word(HEADINGS, ROW.with(2, 'Biaya $5 per $6 warga'));
    expect(dokumen?.sasaran[0]?.indikator[0]?.nama).toBe('Biaya $5 per $6 warga');
  });
});

describe('[B8] the place of an issue', () => {
  it('is a sheet and a cell as Excel names it, or row and column', () => {
    const [issue] = readBerkas(sheetWith('<c><f>A1</f></c>')).issues;
    expect(issue?.message.split(':')[0]).toBe('lembar IKU, sel E3');
    expect(issue?.path).toEqual(['lembar', 'IKU', 'baris', 2, 'kolom', 4]);
    const { issues } = word(HEADINGS, ROW.with(5, '<w:r><w:drawing/></w:r>'));
    expect(issues.map(({ message }) => message.split(':')[0])).toContain('kolom 6, baris 3');
  });
});

describe('[B9] a file that is written', () => {
  it.each(['docx', 'xlsx'] as const)('as %s has what the table has, and no day in it', (format) => {
    for (const dokumen of [dinsosTapin2020, dinsosKutaiKartanegara2022]) {
      const bytes = writeBerkas(dokumen, { format });
      const table = readDokumen(writeDokumen(dokumen, { format: 'html' }), { format: 'html' });
      expect(readBerkas(bytes).dokumen?.sasaran).toEqual(table.dokumen?.sasaran);
      expect(writeBerkas(dokumen, { format })).toEqual(bytes);
    }
  });

  it('keeps the last card of a dictionary on the page of the signature', () => {
    const tandaTangan = { jabatan: 'Kepala Dinas' };
    const bytes = writeBerkas(dinsosTapin2020, { format: 'docx', bentuk: 'kamus', tandaTangan });
    const cards = textOf(bytes, 'word/document.xml').split('<w:tbl>').slice(1, -1);
    const isKept = cards.map((card) => !/<w:p>(?!<w:pPr>.*?<w:keepNext\/>)/.test(card));
    expect(isKept).toEqual([false, false, true]);
  });

  it('has dotted lines for names', () => {
    const bytes = writeBerkas(dinsosTapin2020, { format: 'docx', tandaTangan: { jabatan: 'Kepala Dinas' } });
    expect(textOf(bytes, 'word/document.xml')).toMatch(/Kepala Dinas.*NIP\.? ?\.{5}/s);
  });
});

const ringkas = defineDokumen({
  id: 'dok',
  judul: '=1+1',
  instansi: { nama: 'Dinas' },
  tahun: 2026,
  sasaran: [
    {
      id: 's',
      uraian: 'Sasaran',
      indikator: [
        {
          id: 'jumlah',
          nama: 'Jumlah',
          satuan: 'orang',
          variabel: { a: { label: 'A' }, b: { label: 'B' } },
          formula: hitungan({ jenis: 'tambah', operan: ['a', 'b'] }),
        },
      ],
    },
  ],
});

describe('[B10] a workbook', () => {
  it('works out results by formulas, and keeps the exact figures', () => {
    const data = { a: '0.1', b: '0.2' };
    const bytes = writeBerkas(ringkas, { format: 'xlsx', data });
    const sheet = textOf(bytes, 'xl/worksheets/sheet1.xml');
    const [hasil] = evaluateDokumen(ringkas, data);
    expect(hasil?.ok && hasil.desimal).toBe('0.30');
    expect(sheet).toMatch(/<f>[^<]*Data![^<]*<\/f><v>0\.30?<\/v>/);
    expect(sheet).not.toContain('<f>1+1</f>');
  });
});

describe('[B11] values that were filled in', () => {
  it('come back as they were, empty ones as null', () => {
    const bytes = writeBerkas(ringkas, { format: 'xlsx', data: { a: '0.1' } });
    expect(readData(bytes, ringkas)).toEqual({ data: { a: '0.1', b: null }, issues: [] });
  });
});

samplesOfOffices();
