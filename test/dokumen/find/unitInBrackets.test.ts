import { expect, it } from 'vitest';
import { unitInBrackets } from '../../../src/dokumen/find/unitInBrackets.js';

it.each([
  ['Target 2026 (Km)', 'Km', 'Target 2026  '],
  ['Target (dalam Ha) 2026', 'Ha', 'Target   2026'],
  ['Realisasi (Juta Rp)', 'Juta Rp', 'Realisasi  '],
  ['Target (Rp juta)', 'Rp juta', 'Target  '],
  ['Target (hari kerja)', 'hari kerja', 'Target  '],
])('%s is in %s', (heading, satuan, rest) => {
  expect(unitInBrackets(heading)).toEqual({ satuan, rest });
});

it.each(['Target 2026', 'Target (%)', 'Target (Rp)', 'Target (RPJMD)', 'Target (laki-laki)', 'Target Km'])(
  '%s has none',
  (heading) => {
    expect(unitInBrackets(heading)).toBeUndefined();
  },
);
