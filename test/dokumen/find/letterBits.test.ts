import { expect, it } from 'vitest';
import { distance } from '../../../src/dokumen/find/distance.js';
import { letterBits, missingLetters } from '../../../src/dokumen/find/letterBits.js';

const missing = (a: string, b: string) => missingLetters(letterBits(a), letterBits(b));

it.each([
  ['target', 'target', 0],
  ['target', 'taregt', 0],
  ['target', 'targwt', 1],
  ['indikator', 'satuan', 5],
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
