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

it.each([
  ...[
    'Persentase A',
    'Prosentase A',
    'Jumlah A',
    'Nilai A',
    'Indeks A',
    'Tingkat A',
    'Angka A',
    'Rasio A',
    'Cakupan A',
  ],
  ...[
    'Prevalensi A',
    'Rata-rata A',
    'Laju A',
    'Skor A',
    'Predikat A',
    'Opini A',
    'Proporsi A',
    'Kontribusi A',
  ],
  ...[
    'Capaian A',
    'Pertumbuhan A',
    'Penurunan A',
    'Peningkatan A',
    'Rerata A',
    'Terwujudnya A',
    'Meningkatnya A',
  ],
  ...['Menurunnya A'],
])('a number before what measures: %s', (name) => {
  expect(split('indikator', `7 ${name}`)).toEqual([['kode: 7', `indikator: ${name}`]]);
});

it.each([
  ['1.2.3.4.5.6 Warga', ['kode: 1.2.3.4.5.6', 'indikator: Warga']],
  ['1.2  Warga', ['kode: 1.2', 'indikator: Warga']],
  ['123. Warga', ['kode: 123', 'indikator: Warga']],
  ['1234. Warga', ['indikator: 1234. Warga']],
  ['1.234 Warga', ['indikator: 1.234 Warga']],
  ['1.Warga', ['indikator: 1.Warga']],
  ['A 1. Warga', ['indikator: A 1. Warga']],
  ['7 Kapersentase', ['indikator: 7 Kapersentase']],
])('%j', (name, expected) => {
  expect(split('indikator', name)).toEqual([expected]);
});

it('numbers count up with dots and brackets too, one alone does not', () => {
  expect(split('indikator', '1 Warga', '2) Rumah', '30. Desa')[0]).toEqual(['kode: 1', 'indikator: Warga']);
  expect(split('indikator', '1 Warga', '1 Rumah')[0]).toEqual(['indikator: 1 Warga']);
  expect(split('indikator', '1 Warga', 'Rumah')[0]).toEqual(['indikator: 1 Warga']);
  expect(split('indikator', '1 Warga')[0]).toEqual(['indikator: 1 Warga']);
  expect(split('sasaran', '1 Warga', '2 Rumah')[1]).toEqual(['kodeSasaran: 2', 'sasaran: Rumah']);
});

it('a number inside a name counts nothing up', () => {
  expect(split('indikator', '1 Warga', 'Rumah 2 lantai')[0]).toEqual(['indikator: 1 Warga']);
  expect(split('indikator', '0 Warga', '1 Rumah')[0]).toEqual(['indikator: 0 Warga']);
});

it('a merged name is not counted again, and is split as the cell that it is merged with', () => {
  const header = { headings: [], texts: [], notes: [], merged: [], row: 1, height: 1 };
  const merged = { ...fieldOf('sasaran', '1 Layanan'), copy: 'above' } as const;
  const records = [[fieldOf('sasaran', '1 Layanan')], [merged], [fieldOf('sasaran', '2 Data')]].map(
    (fields, row) => ({
      ...{ row, table: 1, header },
      fields,
    }),
  );
  expect(splitNumbers(records).map(({ fields }) => fields.map(({ text }) => text))).toEqual([
    ['1', 'Layanan'],
    ['1', 'Layanan'],
    ['2', 'Data'],
  ]);
});
