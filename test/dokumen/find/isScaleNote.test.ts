import { expect, it } from 'vitest';
import { isScaleNote } from '../../../src/dokumen/find/isScaleNote.js';

it.each([
  '(dalam juta rupiah)',
  'Dalam Rp M',
  'TARGET KINERJA TAHUN 2026 (DALAM JUTAAN RUPIAH)',
  'Keterangan: dalam ribuan',
  'dalam Rp. 000',
  'dalam satuan miliar rupiah.',
  'dalam rupiah (juta)',
])('%s', (line) => {
  expect(isScaleNote(line)).toBe(true);
});

it.each([
  'dalam rupiah',
  'dalam Rp',
  'dalam juta orang',
  'di dalam mutu',
  'Rp juta',
  'dalam meter',
  `${'x'.repeat(300)} dalam juta`,
])('but not %s', (line) => {
  expect(isScaleNote(line)).toBe(false);
});
