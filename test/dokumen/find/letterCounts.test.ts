import { expect, it } from 'vitest';
import { distance } from '../../../src/dokumen/find/distance.js';
import { letterCounts, missingLetters } from '../../../src/dokumen/find/letterCounts.js';

const missing = (a: string, b: string) => missingLetters(letterCounts(a), letterCounts(b));

it.each([
  ['target', 'target', 0],
  ['target', 'taregt', 0],
  ['target', 'targwt', 1],
  ['indikator', 'satuan', 6],
  ['laporan', 'lapor', 2],
  ['', 'satuan', 0],
])('of "%s" "%s" lacks %i letters', (a, b, count) => {
  expect(missing(a, b)).toBe(count);
});

it('never more than the texts differ in', () => {
  const texts = [
    'target',
    'taget',
    'realisasi',
    'relisasi',
    'satuan',
    'pagu indikatif',
    'no',
    'kriteria 2',
    'áé',
  ];
  for (const a of texts) for (const b of texts) expect(missing(a, b)).toBeLessThanOrEqual(distance(a, b, 99));
});
