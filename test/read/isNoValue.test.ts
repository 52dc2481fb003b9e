import { expect, test } from 'vitest';
import { isNoValue } from '../../src/read/isNoValue.js';

test.each([
  '',
  ' ',
  '-',
  ' – ',
  '—',
  '......',
  '…',
  '_',
  '- -',
  'n/a',
  'N / A',
  'NA',
  'n.a',
  'N.A.',
  'nihil',
  'Nihil',
  'kosong',
  '(kosong)',
  '( - )',
  '(n/a)',
  'tidak ada',
  'Belum ada',
  'belum tersedia',
  'tidak ada nilai',
  'belum ada datanya',
  't.a.d.',
  't.a.d',
  'tad',
  'na.',
  'n /a',
  'n/ a',
  '—%',
  'tidak tersedia',
  'belum ada target',
  'tidak ada data',
  '-\n-',
  '... %',
  '.'.repeat(199),
  // However long, a blank text says nothing.
  ' '.repeat(200),
  ` ${'\n'.repeat(5000)}-`,
])('%.10j is no value', (text) => {
  expect(isNoValue(text)).toBe(true);
});

test.each([
  '0',
  '-5',
  '0 (nihil)',
  'ada',
  'belum',
  'tidak',
  'nama',
  'n-a',
  'tidak ada lain',
  'yang tidak ada',
  'tidak ada nilai lain',
  'x (nihil)',
  'nihil 5',
  'n//a',
  '.'.repeat(200),
])('%.10j may be one', (text) => {
  expect(isNoValue(text)).toBe(false);
});
