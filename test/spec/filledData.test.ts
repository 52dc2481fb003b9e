import fc from 'fast-check';
import { readData, writeBerkas } from 'indikator/berkas';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { docxWith, p } from '../berkas/docx.js';
import { number, row, rowsOf, text, xlsxWith } from '../berkas/xlsx.js';
import { draws } from '../properties/seed.js';

/** What comes of a sheet of values, in a format for the cell D2. */
function dataOf(value: string, formats: readonly string[] = [], id = 'pmksSeluruh') {
  const data = `${rowsOf([['Kode', 'Variabel', 'Satuan', 'Nilai']])}${row(2, text('A2', id), value)}`;
  const { data: found, issues } = readData(xlsxWith([{ nama: 'Data', data }], { formats }), dinsosTapin2020);
  return [found.pmksSeluruh, ...issues.map(({ code, path }) => [code, ...path].join(' '))];
}

describe('readData', () => {
  it.each<[string, string, readonly string[], unknown]>([
    ['a number', number('D2', 4120), [], ['4120']],
    ['all digits, however few are shown', number('D2', '4120.123456789', 1), ['0'], ['4120.123456789']],
    ['a number shown in words', number('D2', 7, 1), ['"banyak"'], ['7']],
    ['a number in thousands', number('D2', 4_120_000, 1), ['#,##0,'], ['4120000']],
    ['a number typed as text', text('D2', '4.120,5'), [], ['4120.5']],
    ['an empty cell', '', [], [null]],
    ['no number', text('D2', 'belum'), [], [null, 'unreadable-number lembar Data baris 1 kolom 3']],
    ['a percentage', number('D2', '0.5', 1), ['0%'], [null, 'percent-cell lembar Data baris 1 kolom 3']],
    ['a day', number('D2', 46211, 1), ['d-mmm'], [null, 'date-cell lembar Data baris 1 kolom 3']],
    ['an error', '<c r="D2" t="e"><v>#N/A</v></c>', [], [null, 'error-cell lembar Data baris 1 kolom 3']],
    [
      'a formula without a value',
      '<c r="D2"><f>1+1</f></c>',
      [],
      [null, 'no-cached-value lembar Data baris 1 kolom 3'],
    ],
  ])('takes %s', (_, cell, formats, expected) => {
    expect(dataOf(cell, formats)).toEqual(expected);
  });

  it('tells of codes that were not asked for, and of a code that stands there twice', () => {
    expect(dataOf(number('D2', 1), [], 'lain')).toEqual([null, 'not-expected lembar Data baris 1 kolom 0']);
    const data = rowsOf([
      ['Kode', 'Variabel', 'Satuan', 'Nilai'],
      ['pmksSeluruh', '', '', 1],
      ['pmksSeluruh', '', '', 2],
    ]);
    const { data: found, issues } = readData(xlsxWith([{ nama: 'Data', data }]), dinsosTapin2020);
    expect([found.pmksSeluruh, issues.map(({ code }) => code)]).toEqual(['1', ['duplicate']]);
  });

  it('refuses a file that has no such sheet, or is no workbook', () => {
    const codes = (bytes: Uint8Array) => readData(bytes, dinsosTapin2020).issues.map(({ code }) => code);
    expect(codes(xlsxWith([{ nama: 'Data', data: '' }]))).toEqual(['missing-data-sheet']);
    expect(codes(docxWith(p('a')))).toEqual(['unknown-file']);
    expect(codes(new Uint8Array())).toEqual(['unknown-file']);
  });

  it('gives back what was filled in, exactly', () => {
    const empty = readData(writeBerkas(dinsosTapin2020, { format: 'xlsx' }), dinsosTapin2020);
    expect([new Set(Object.values(empty.data)), empty.issues]).toEqual([new Set([null]), []]);
    const ids = Object.keys(empty.data);
    const digits = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.nat(12))
      .map(([whole, shift]) => plain(whole, shift));
    const values = fc.record(Object.fromEntries(ids.map((id) => [id, fc.option(digits)])));
    fc.assert(
      fc.property(values, (given) => {
        const known = Object.fromEntries(Object.entries(given).filter(([, one]) => one !== null));
        const bytes = writeBerkas(dinsosTapin2020, { format: 'xlsx', data: known as never });
        expect(readData(bytes, dinsosTapin2020)).toEqual({ data: given, issues: [] });
      }),
      { seed: 20261126, numRuns: draws(60) },
    );
  });
});

/** A whole number over a power of ten as plain decimal text. */
function plain(whole: bigint, shift: number): string {
  const digits = `${whole < 0n ? -whole : whole}`.padStart(shift + 1, '0');
  const text = shift === 0 ? digits : `${digits.slice(0, -shift)}.${digits.slice(-shift)}`;
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return `${whole < 0n ? '-' : ''}${short}`;
}
