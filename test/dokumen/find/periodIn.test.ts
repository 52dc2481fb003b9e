import { expect, it } from 'vitest';
import { periodIn } from '../../../src/dokumen/find/periodIn.js';

it.each([
  ['Target', {}, 'Target'],
  ['Target 2026', { periode: '2026' }, 'Target'],
  ['Tahun 2026', { periode: '2026' }, 'Tahun'],
  ['Th. 2026', { periode: '2026' }, 'Th.'],
  ['2021-2026', { periode: '2021-2026' }, ''],
  ['2021 s/d 2026', { periode: '2021-2026' }, ''],
  ['2021 sampai 2026', { periode: '2021-2026' }, ''],
  ['2026 - 2026', { periode: '2026' }, ''],
  ['2026-S1', { periode: '2026-S1' }, ''],
  ['2026-t3', { periode: '2026-T3' }, ''],
  ['2026-07', { periode: '2026-07' }, ''],
  ['2026-13', { periode: '2026' }, '-13'],
  ['Target Triwulan IV 2026', { periode: '2026-T4' }, 'Target'],
  ['TW 2', { periode: 'T2' }, ''],
  ['Tri wulan ke-3', { periode: 'T3' }, ''],
  ['Semester II', { periode: 'S2' }, ''],
  ['smt 1 (kumulatif)', { periode: 'S1', kumulatif: true }, ''],
  ['Target Kumulatif', { kumulatif: true }, 'Target'],
  ['Triwulan V', {}, 'Triwulan V'],
  ['12026', {}, '12026'],
])('%s', (text, period, rest) => {
  const found = periodIn(text);
  expect(found.period).toEqual(period);
  expect(found.rest.trim()).toBe(rest);
});
