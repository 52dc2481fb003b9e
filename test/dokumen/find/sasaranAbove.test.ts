import { describe, expect, it } from 'vitest';
import { HeaderFinder } from '../../../src/dokumen/find/headerFinder.js';
import { recordOfLine, sasaranAbove } from '../../../src/dokumen/find/sasaranAbove.js';
import { rowsOf } from './rows.js';

const above = (...lines: readonly string[]) =>
  sasaranAbove(lines.map((text, i) => ({ text, row: i + 1 }))).map(({ row }) => row);

describe('a line that names the sasaran of the table below it', () => {
  it.each([
    'Sasaran 1 : Meningkatnya layanan',
    'Sasaran Strategis II: "Meningkatnya layanan"',
    'B. Sasaran Strategis : Meningkatnya layanan.',
    '3.1.2 Sasaran ke-2: Meningkatnya layanan',
    '12. Sasaran 1: Meningkatnya layanan',
    '3.12 Sasaran: Meningkatnya layanan',
    'Sasaran1: Meningkatnya layanan',
    'Sasaran 12: Meningkatnya layanan',
    'Sasaran 1:Meningkatnya layanan',
    '**Sasaran 1: Meningkatnya layanan**',
    'Tujuan: Meningkatnya layanan',
  ])('%s', (line) => {
    expect(above('TAHUN 2026', line, '')).toEqual([2]);
    expect(above(line, 'Tabel 3.1 Capaian sasaran')).toEqual([1]);
  });

  it.each([
    'Sasaran 1 diukur dengan dua hal',
    'Sasaran 1: Meningkatnya layanan diukur dengan indikator',
    'Sasaran 1: Meningkatnya layanan, sebagai berikut:',
    'Sasaran: 1',
    'Jumlah sasaran 1: Meningkatnya layanan',
    `Sasaran 1: ${'x'.repeat(400)}`,
  ])('none: %s', (line) => {
    expect(above(line)).toEqual([]);
  });

  it('stands right above the table, a tujuan above it', () => {
    const lines = ['Tujuan 1: Warga sejahtera', '', 'Sasaran 1: Layanan merata', '', 'Tabel 3.1'];
    expect(above(...lines)).toEqual([1, 3]);
    expect(above('Sasaran 1: Layanan merata', 'Narasi.')).toEqual([]);
    expect(above('Sasaran 1: Layanan merata', '**Tabel 3.1**')).toEqual([1]);
    expect(above('Sasaran 1: Layanan merata', 'Lihat Tabel 3.1')).toEqual([]);
    expect(above('Sasaran 1: Layanan merata', 'Narasi.', 'Sasaran 2: Data lengkap')).toEqual([3]);
  });
});

it('the line is a record of the table', () => {
  const header = new HeaderFinder().headerAt(rowsOf(['No', 'Indikator', 'Target']), 0);
  if (header === undefined) throw new Error('no headings');
  const fieldsOf = (text: string) => recordOfLine({ text, row: 7 }, header, 2).fields;
  expect(fieldsOf('Sasaran 1: "Layanan merata".')).toMatchObject([
    { heading: { jenis: 'sasaran' }, text: 'Layanan merata', place: { row: 7, column: 1 } },
  ]);
  expect(fieldsOf('Tujuan: Warga sejahtera')).toMatchObject([
    { heading: { jenis: 'sasaran', tingkat: 'tujuan' }, text: 'Warga sejahtera' },
  ]);
});

it('the caption of another table ends what stands right above', () => {
  expect(above('Sasaran 1: Layanan merata', 'Tabel 3.1', 'Sasaran 2: Data lengkap', 'Tabel 3.2')).toEqual([
    3,
  ]);
});

it('the words of the line are those of the sasaran alone', () => {
  const header = new HeaderFinder().headerAt(rowsOf(['No', 'Indikator', 'Target']), 0);
  const fields = header && recordOfLine({ text: 'bukan sasaran', row: 7 }, header, 2).fields;
  expect(fields?.map(({ text }) => text)).toEqual(['']);
});
