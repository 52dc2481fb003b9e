import { writeBerkas } from 'indikator/berkas';
import { writeDokumen } from 'indikator/dokumen';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { formatOf, openFile, openTable } from '../../../docs/site/playground/openDocument.js';

const names = dinsosTapin2020.sasaran.flatMap(({ indikator }) => indikator.map(({ nama }) => nama));

describe('what a visitor opens', () => {
  for (const format of ['tsv', 'markdown', 'csv', 'html'] as const) {
    it(`a table as ${format}`, () => {
      const text = writeDokumen(dinsosTapin2020, { format });
      expect(formatOf(text)).toBe(format);
      expect(openTable(text, undefined, 'id').indikator.map(({ nama }) => nama)).toEqual(names);
    });
  }

  for (const format of ['docx', 'xlsx'] as const) {
    it(`a file: ${format}`, () => {
      const bytes = writeBerkas(dinsosTapin2020, { format });
      expect(openFile(bytes, undefined, 'id').indikator.map(({ nama }) => nama)).toEqual(names);
    });
  }

  it('what is no such file is said in the language of the page', () => {
    const { indikator, masalah } = openFile(new Uint8Array([1, 2, 3]), undefined, 'en');
    expect(indikator).toEqual([]);
    expect(masalah.map(({ tingkat }) => tingkat)).toEqual(['salah']);
  });
});
