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
  '... %',
  '.'.repeat(199),
  // However long, a blank text says nothing.
  ' '.repeat(200),
  ` ${'\n'.repeat(5000)}-`,
])('%.10j is no value', (text) => {
  expect(isNoValue(text)).toBe(true);
});

test.each(['0', '-5', '0 (nihil)', 'ada', 'belum', 'tidak', 'nama', 'n-a', '.'.repeat(200)])(
  '%.10j may be one',
  (text) => {
    expect(isNoValue(text)).toBe(false);
  },
);
