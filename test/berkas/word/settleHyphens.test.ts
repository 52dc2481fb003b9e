import { describe, expect, it } from 'vitest';
import { settleHyphens, subtracted } from '../../../src/berkas/word/settleHyphens.js';

const names = (...texts: readonly string[]) =>
  settleHyphens(
    texts
      .flatMap(subtracted)
      .map((name) => `\\text{${name}}`)
      .join(' + '),
  );

describe('the hyphens of an equation', () => {
  it.each<[readonly string[], string]>([
    [['Target-Realisasi'], '\\text{Target-Realisasi}'],
    [['Target-Realisasi', 'Target'], '\\text{Target} - \\text{Realisasi} + \\text{Target}'],
    [['Luas-Jumlah B'], '\\text{Luas} - \\text{Jumlah B}'],
    [['Jumlah anak - anak', 'anak'], '\\text{Jumlah anak-anak} + \\text{anak}'],
    [['Guru non-PNS', 'PNS'], '\\text{Guru non-PNS} + \\text{PNS}'],
  ])('of %j are settled by all its names', (texts, expected) => {
    expect(names(...texts)).toBe(expected);
  });

  it('part names where a space stands beside them', () => {
    expect(subtracted('Nilai A - Nilai B -Nilai C- Nilai D -')).toEqual([
      'Nilai A',
      'Nilai B',
      'Nilai C',
      'Nilai D',
      '',
    ]);
  });

  it('are settled in time, however many there are', () => {
    const start = performance.now();
    expect(names('a-'.repeat(100_000)).length).toBeGreaterThan(200_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
