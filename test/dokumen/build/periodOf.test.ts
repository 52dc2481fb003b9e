import { expect, it } from 'vitest';
import { periodOf } from '../../../src/dokumen/build/periodOf.js';

const range = { tahun: 2021, tahunAkhir: 2023, counted: 3 };

it.each([
  ['its own year', { periode: '2025' }, {}, { periode: '2025' }],
  ['the year of the document', {}, { tahun: 2026 }, { periode: '2026' }],
  ['the years of the document', {}, range, { periode: '2021-2023' }],
  ['a quarter of the year', { periode: 'T2' }, { tahun: 2026 }, { periode: '2026-T2' }],
  ['a month of the year', { periode: 'B07' }, { tahun: 2026 }, { periode: '2026-07' }],
  ['a quarter without a year', { periode: 'T2' }, {}, { sebab: 'tanpa-tahun' }],
  ['a quarter of one of several years', { periode: 'S1' }, range, { sebab: 'bagian-tahun' }],
  ['no year anywhere', {}, {}, { sebab: 'tanpa-tahun' }],
  ['the third of three years', { periode: 'K3' }, range, { periode: '2023' }],
  ['numbered years without a range', { periode: 'K1' }, { tahun: 2021, counted: 3 }, { sebab: 'tahun-ke' }],
  ['three numbered years of five', { periode: 'K1' }, { ...range, tahunAkhir: 2025 }, { sebab: 'tahun-ke' }],
  ['numbered years of none', { periode: 'K1' }, { counted: 3 }, { sebab: 'tahun-ke' }],
] as const)('%s', (_, period, years, expected) => {
  expect(periodOf({ jenis: 'target', ...period }, years)).toEqual(expected);
});

it('what stands at the end of a document of one year has no period', () => {
  expect(periodOf({ jenis: 'finalTarget' }, { tahun: 2026 })).toEqual({ sebab: 'akhir' });
  expect(periodOf({ jenis: 'finalTarget' }, range)).toEqual({ periode: '2021-2023' });
});

it.each([
  ['realisasi', {}, { periode: '2024-T3' }],
  ['capaian', {}, { periode: '2024-T3' }],
  ['target', {}, { sebab: 'bagian-judul' }],
  ['target', { span: 'year' }, { periode: '2024' }],
  ['target', { span: 'part' }, { periode: '2024-T3' }],
  ['target', { span: 'part', periode: '2024' }, { periode: '2024-T3' }],
  ['target', { periode: '2024' }, { periode: '2024' }],
  ['target', { periode: 'T2' }, { periode: '2024-T2' }],
  ['kondisiAwal', {}, { periode: '2024' }],
  ['targetPerubahan', {}, { sebab: 'bagian-judul' }],
  ['finalTarget', {}, { sebab: 'akhir' }],
  ['proyeksi', {}, { periode: '2024' }],
] as const)('[W33] in a document on one quarter: %s %j', (jenis, heading, expected) => {
  expect(periodOf({ jenis, ...heading }, { tahun: 2024, part: 'T3' })).toEqual(expected);
});

it('a heading of parts of the year says none of them', () => {
  const heading = { jenis: 'target', span: 'part' } as const;
  expect(periodOf(heading, { tahun: 2024 })).toEqual({ sebab: 'bagian-judul' });
  expect(periodOf({ ...heading, periode: '2025' }, range)).toEqual({ sebab: 'bagian-judul' });
  expect(periodOf(heading, {})).toEqual({ sebab: 'tanpa-tahun' });
});
