import { expect, it } from 'vitest';
import { isNoCell } from '../../../src/dokumen/build/isNoCell.js';

it.each([
  '',
  ' ',
  'belum ada',
  'tidak ada data',
  'kosong',
  '(kosong).',
  '—',
  '(-)',
  'NA',
  '-',
  '–',
  '--',
  '...',
  '…',
  'N/A',
  'n/a',
  'Nihil',
  '(nihil)',
  'tidak ada',
  'Belum ada data',
  'tidak ada nilai',
  'None.',
  'nil',
  'kosong',
  'Belum ada',
  'tidak ada data',
  '(--)',
  '(...)',
  '(N/A).',
  '(tidak ada)',
  '(belum ada).',
  '(none)',
  'Nil',
  'NA.',
])('says nothing: %j', (text) => {
  expect(isNoCell(text)).toBe(true);
});

it.each([
  '%',
  '0',
  'idem',
  'Tidak ada keluhan',
  'BPS',
  '- anak',
  'nihil temuan',
  'Nilai',
  '-5',
  '%.',
  'nonell',
  'vanil',
])('says something: %j', (text) => {
  expect(isNoCell(text)).toBe(false);
});
