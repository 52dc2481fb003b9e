import { describe, expect, test } from 'vitest';
import { coverageNotes, coverageOf } from '../../src/aggregate/cakupan.js';
import { argument } from '../../src/issue/path.js';

const gagal = [{ kode: 'b', issues: [] }];

describe('coverage', () => {
  test('what is expected and neither used nor failed is missing', () => {
    expect(coverageOf(['a'], gagal, ['d', 'b', 'a', 'c'])).toEqual({
      terpakai: ['a'],
      hilang: ['d', 'c'],
      gagal,
      lengkap: false,
    });
  });

  test('is complete when nothing failed or is missing, whether or not anything was expected', () => {
    expect(coverageOf(['a'], [], []).lengkap).toBe(true);
    expect(coverageOf(['a'], [], ['a']).lengkap).toBe(true);
    expect(coverageOf([], [], ['a']).lengkap).toBe(false);
    expect(coverageOf(['a'], gagal, []).lengkap).toBe(false);
  });

  test('a long list is cut in the note, with how many there are beyond', () => {
    const expected = Array.from({ length: 20 }, (_, i) => `k${i}`);
    const [note] = coverageNotes(coverageOf(['k0'], [], expected), 'jumlah', argument('baris'));
    expect([note?.tingkat, note?.message]).toEqual([
      'catatan',
      'argumen.baris: dihitung dari 1 dari 20; tanpa k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, … (+7). ' +
        'Jumlah ini belum termasuk yang tidak terhitung',
    ]);
  });
});
