import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/berkas/form/columnWidths.js';
import type { FormTable } from '../../../src/berkas/form/form.js';

function table(headings: readonly string[], ...rows: readonly (readonly string[])[]): FormTable {
  return {
    jenis: 'table',
    isNumbered: true,
    columns: headings.map((heading) => ({ heading })),
    rows: rows.map((texts) => texts.map((text) => ({ text }))),
  };
}

const usual = table(
  ['No.', 'Indikator Kinerja', 'Target'],
  ['1', 'Persentase jalan dalam kondisi mantap menurut ruas', '94,33'],
);

describe('columnWidths', () => {
  it('gives every word its room, and what is left to long texts', () => {
    const [number = 0, name = 0, target = 0] = columnWidths([usual], 60, 1);
    expect(number + name + target).toBe(60);
    expect(number).toBeGreaterThanOrEqual(4);
    expect(target).toBeGreaterThanOrEqual(8);
    expect(name).toBeGreaterThan(40);
  });

  it('is as wide as asked, also where words have no room', () => {
    for (const total of [20, 61, 15_137]) {
      const widths = columnWidths([usual], total, total > 100 ? 92 : 1);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }
  });

  it('makes columns that tables share wide enough for the words of each', () => {
    const [first = 0] = columnWidths([usual, table(['Program'], ['Penyelenggaraan'])], 100, 1);
    expect(first).toBeGreaterThanOrEqual(15);
  });

  it('leaves a row that goes over all columns aside', () => {
    const group = [{ text: 'KESEJAHTERAANMASYARAKAT', span: 3 }];
    expect(columnWidths([{ ...usual, rows: [group, ...usual.rows] }], 60, 1)[0]).toBeLessThan(10);
  });

  it('gives a long text the more room the longer it is, since a row is as high as its highest cell', () => {
    const name = 'persentase penduduk yang memperoleh jaminan '.repeat(5);
    const both = table(
      ['No.', 'Indikator', 'Penjelasan', 'Sumber'],
      ['1', name, name.repeat(2), 'Laporan dinas'],
    );
    const [, short = 0, long = 0, source = 0] = columnWidths([both], 100, 1);
    const lines = [name.length / short, (2 * name.length) / long];
    expect(Math.max(...lines) / Math.min(...lines)).toBeLessThan(1.3);
    expect(source).toBeLessThan(16);
  });

  it('breaks short texts of many columns rather than leave long ones no room', () => {
    const years = Array.from({ length: 10 }, (_, i) => `Target ${2020 + i}`);
    const name = 'persentase penduduk yang memperoleh jaminan pemeliharaan kebutuhan dasar '.repeat(3);
    const wide = table(['Indikator', ...years], [name, ...years.map(() => '50,5 indeks')]);
    const [first = 0, second = 0] = columnWidths([wide], 130, 1);
    expect(first).toBeGreaterThan(3 * second);
    expect(second).toBeGreaterThanOrEqual('indeks'.length);
  });

  it('has no columns for no table', () => {
    expect(columnWidths([], 100, 1)).toEqual([]);
  });
});
