import { readDokumen } from 'indikator/dokumen';
import { expect, it } from 'vitest';
import { scaleAbove } from '../../../src/dokumen/find/scaleAbove.js';

it.each([
  ['(dalam juta rupiah)', true],
  ['Dalam Ribuan Rp', true],
  ['(Angka dinyatakan dalam miliar rupiah)', true],
  ['dalam triliun', true],
  ['dalam juta orang yang terlayani', false],
  ['(dalam persen)', false],
])('%s says what amounts are multiplied by: %s', (text, expected) => {
  expect(
    scaleAbove([
      { text: 'Tabel 1', row: 1 },
      { text, row: 2 },
    ])?.row,
  ).toBe(expected ? 2 : undefined);
});

it('[W30] such a line is told of where amounts below it are of money without a multiple', () => {
  const told = (satuan: string) =>
    readDokumen(
      `IKU DINAS CONTOH TAHUN 2026\n(dalam juta rupiah)\nIndikator\tSatuan\tTarget\nPAD\t${satuan}\t12,5`,
      {
        format: 'tsv',
      },
    ).issues.flatMap(({ tingkat, message }) => (tingkat === 'salah' ? [message] : []));
  expect(told('Rupiah')).toEqual([
    'kolom 1, baris 2: "(dalam juta rupiah)" tidak dikalikan ke nilai uang di tabel di bawahnya; tulis satuannya di kolom satuan, misalnya Juta Rupiah; tidak disimpan',
  ]);
  expect(told('Juta Rupiah')).toEqual([]);
  expect(told('Orang')).toEqual([]);
});
