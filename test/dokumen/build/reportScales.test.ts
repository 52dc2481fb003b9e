import { readDokumen } from 'indikator/dokumen';
import { expect, it } from 'vitest';

/** What is told of a line above a table of one indicator with this unit: the row and the cause of each error. */
function toldOf(line: string, satuan: string, heading = 'Target 2026'): readonly string[] {
  const rows = [
    [line],
    [],
    ['No', 'Sasaran', 'Indikator', 'Satuan', heading],
    ['1', 'S', 'Pendapatan asli daerah', satuan, '12,5'],
  ];
  const { issues } = readDokumen(rows.map((row) => row.join('\t')).join('\n'), {
    format: 'tsv',
    tahun: 2026,
  });
  return issues.flatMap(({ tingkat, path, fakta }) =>
    tingkat === 'salah' ? [`${path.join(' ')} ${fakta.sebab}`] : [],
  );
}

it.each([
  ['(dalam juta rupiah)', 'Rupiah'],
  ['Dalam Rp M', 'Rp'],
  ['dalam ribuan', 'Orang'],
  ['dalam ribuan', 'Rupiah'],
])('[W30] a line that multiplies numbers is told where their unit does not: %s, %s', (line, satuan) => {
  expect(toldOf(line, satuan)).toEqual(['baris 0 kelipatan']);
  expect(toldOf(line, satuan, 'Realisasi 2026')).toEqual(['baris 0 kelipatan']);
});

it.each([
  ['(dalam juta rupiah)', 'Juta Rupiah'],
  ['(dalam juta rupiah)', 'Orang'],
  ['dalam ribuan', 'Persen'],
  ['dalam rupiah', 'Rupiah'],
])('but not where it does, or is another: %s, %s', (line, satuan) => {
  expect(toldOf(line, satuan)).toEqual([]);
});
