import { expect, it } from 'vitest';
import { splitNumbers } from '../../../src/dokumen/find/splitNumbers.js';
import type { TableRecord } from '../../../src/dokumen/find/tableRecord.js';
import { fieldOf } from '../build/fields.js';

/** The fields that these names of indicators (or sasaran) become, row by row. */
const split = (jenis: 'indikator' | 'sasaran', ...names: readonly string[]) => {
  const records = names.map(
    (text, i): TableRecord => ({
      row: i,
      table: 1,
      header: { headings: [], texts: [], notes: [], merged: [], row: 1, height: 1 },
      fields: [fieldOf(jenis, text)],
    }),
  );
  return splitNumbers(records).map(({ fields }) =>
    fields.map(({ heading, text }) => `${heading.jenis}: ${text}`),
  );
};

it.each([
  ['4 Persentase A', ['kode: 4', 'indikator: Persentase A']],
  ['1. Warga terlayani', ['kode: 1', 'indikator: Warga terlayani']],
  ['2) Warga terlayani', ['kode: 2', 'indikator: Warga terlayani']],
  ['1.2.3 Warga terlayani', ['kode: 1.2.3', 'indikator: Warga terlayani']],
  ['9 Tahun wajib belajar', ['indikator: 9 Tahun wajib belajar']],
  ['2026 Persentase', ['indikator: 2026 Persentase']],
  ['Persentase A', ['indikator: Persentase A']],
  ['1. A\n2. B', ['indikator: 1. A\n2. B']],
])('%j', (name, expected) => {
  expect(split('indikator', name)).toEqual([expected]);
});

it('numbers that count up are numbers, whatever follows', () => {
  expect(split('indikator', '1 Warga', '2 Rumah')).toEqual([
    ['kode: 1', 'indikator: Warga'],
    ['kode: 2', 'indikator: Rumah'],
  ]);
  expect(split('indikator', '12 Warga', '9 Rumah')).toEqual([
    ['indikator: 12 Warga'],
    ['indikator: 9 Rumah'],
  ]);
});

it('the number before a sasaran is its code', () => {
  expect(split('sasaran', '1. Layanan')).toEqual([['kodeSasaran: 1', 'sasaran: Layanan']]);
});
