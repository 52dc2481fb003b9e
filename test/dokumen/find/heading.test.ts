import { expect, it } from 'vitest';
import { isPeriodHeading } from '../../../src/dokumen/find/heading.js';

it('only values of a period have a heading of a period', () => {
  const kinds = [
    'target',
    'targetPerubahan',
    'kondisiAwal',
    'finalTarget',
    'satuan',
    'realisasi',
    'capaian',
    'predikat',
    'unknown',
  ] as const;
  expect(kinds.filter((jenis) => isPeriodHeading({ jenis }))).toEqual([
    'target',
    'targetPerubahan',
    'kondisiAwal',
    'finalTarget',
    'realisasi',
    'capaian',
    'predikat',
  ]);
});
