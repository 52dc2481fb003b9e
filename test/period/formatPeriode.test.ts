import { formatPeriode, IndikatorError } from 'indikator';
import { expect, it, test } from 'vitest';

test.each([
  ['2026', 'Tahun 2026', 'Tahun 2026', '2026', '2026'],
  ['2021-2026', 'Tahun 2021-2026', 'Tahun 2021-2026', '2021-2026', '2021-2026'],
  [
    '2026-S1',
    'Semester I Tahun 2026',
    's.d. Semester I Tahun 2026',
    'Semester 1 of 2026',
    'up to Semester 1 of 2026',
  ],
  [
    '2026-S2',
    'Semester II Tahun 2026',
    's.d. Semester II Tahun 2026',
    'Semester 2 of 2026',
    'up to Semester 2 of 2026',
  ],
  [
    '2026-T1',
    'Triwulan I Tahun 2026',
    's.d. Triwulan I Tahun 2026',
    'Quarter 1 of 2026',
    'up to Quarter 1 of 2026',
  ],
  [
    '2026-T3',
    'Triwulan III Tahun 2026',
    's.d. Triwulan III Tahun 2026',
    'Quarter 3 of 2026',
    'up to Quarter 3 of 2026',
  ],
  [
    '2026-T4',
    'Triwulan IV Tahun 2026',
    's.d. Triwulan IV Tahun 2026',
    'Quarter 4 of 2026',
    'up to Quarter 4 of 2026',
  ],
  ['2026-01', 'Januari 2026', 's.d. Januari 2026', 'January 2026', 'up to January 2026'],
  ['2026-08', 'Agustus 2026', 's.d. Agustus 2026', 'August 2026', 'up to August 2026'],
  ['2026-12', 'Desember 2026', 's.d. Desember 2026', 'December 2026', 'up to December 2026'],
])('%s', (periode, biasa, kumulatif, english, cumulative) => {
  expect([
    formatPeriode(periode),
    formatPeriode(periode, { kumulatif: true }),
    formatPeriode(periode, { bahasa: 'en' }),
    formatPeriode(periode, { kumulatif: true, bahasa: 'en' }),
  ]).toEqual([biasa, kumulatif, english, cumulative]);
});

it.each(['', '2026-T5', '2026-13', '2026-2021', null, 2026])('refuses %o', (periode) => {
  expect(() => formatPeriode(periode as never)).toThrow(IndikatorError);
});
