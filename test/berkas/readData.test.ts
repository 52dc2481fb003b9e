import { defineDokumen, hitungan } from 'indikator';
import { readData, writeBerkas } from 'indikator/berkas';
import { describe, expect, it } from 'vitest';
import { excelFile, excelRows, wordFile } from '../fixtures/berkas.js';

const dokumen = defineDokumen({
  id: 'dok',
  judul: 'IKU DINAS CONTOH',
  instansi: { nama: 'Dinas Contoh' },
  tahun: 2026,
  sasaran: [
    {
      id: 's',
      uraian: 'Warga terlayani',
      indikator: [
        {
          id: 'dilayani',
          nama: 'Warga yang dilayani',
          satuan: 'orang',
          variabel: { lansia: { label: 'Lansia', satuan: 'orang' }, anak: { label: 'Anak' } },
          formula: hitungan({ jenis: 'tambah', operan: ['lansia', 'anak'] }),
        },
      ],
    },
  ],
});

/** A workbook with these rows below the headings that are looked for. */
const filled = (...rows: readonly (readonly string[])[]) =>
  excelFile(excelRows(['Kode', 'Variabel', 'Satuan', 'Nilai'], ...rows));

describe('[B11] readData', () => {
  it('gives back what the workbook was written with, and null for what is empty', () => {
    const bytes = writeBerkas(dokumen, { format: 'xlsx', data: { lansia: '4120.5' } });
    expect(readData(bytes, dokumen)).toEqual({ data: { lansia: '4120.5', anak: null }, issues: [] });
  });

  it('finds rows by their code, wherever they stand, and takes what the workbook keeps, not what it shows', () => {
    const read = readData(
      filled(['anak', '', '', '<c><v>0.123456789</v></c>'], ['lansia', '', '', '1.234,5']),
      dokumen,
    );
    expect(read).toEqual({ data: { lansia: '1234.5', anak: '0.123456789' }, issues: [] });
  });

  it('tells what is no number, a percentage and an unknown code, each at its cell', () => {
    const { data, issues } = readData(
      filled(
        ['lansia', '', '', '<c s="2"><v>0.5</v></c>'],
        ['anak', '', '', 'banyak'],
        ['lain', '', '', '5'],
      ),
      dokumen,
    );
    expect(data).toEqual({ lansia: null, anak: null });
    expect(issues.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
      ['percent-cell', 'lembar IKU, sel D2'],
      ['unreadable-number', 'lembar IKU, sel D3'],
      ['not-expected', 'lembar IKU, sel A4'],
    ]);
  });

  it('tells of a code that stands in two rows, and takes the first', () => {
    const { data, issues } = readData(filled(['anak', '', '', '1'], ['anak', '', '', '2']), dokumen);
    expect(data.anak).toBe('1');
    expect(issues.map(({ code }) => code)).toEqual(['duplicate']);
  });

  it('refuses what is no such workbook with one issue', () => {
    const codes = [new Uint8Array(), wordFile(''), excelFile(excelRows(['1'])), null].map((bytes) =>
      readData(bytes as never, dokumen).issues.map(({ code }) => code),
    );
    expect(codes).toEqual([['unknown-file'], ['unknown-file'], ['missing-data-sheet'], ['wrong-argument']]);
  });
});
