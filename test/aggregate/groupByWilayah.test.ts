import { IndikatorError } from 'indikator';
import { describe, expect, test } from 'vitest';
import { groupByWilayah } from '../../src/aggregate/groupByWilayah.js';

const rows = ['63.05.01', '63.06.01', '63.05.02.2001', '64', '63.05', '11.10', '11.1'].map((wilayah, i) => ({
  wilayah,
  i,
}));

const of = (tingkat: number) =>
  groupByWilayah(rows, tingkat).map(([kode, baris]) => [kode, ...baris.map(({ i }) => i)]);

describe('groupByWilayah', () => {
  test('by province', () => {
    expect(of(1)).toEqual([
      ['63', 0, 1, 2, 4],
      ['64', 3],
      ['11', 5, 6],
    ]);
  });

  test('by kabupaten or kota; a code with fewer parts stays alone, and 11.10 is not 11.1', () => {
    expect(of(2)).toEqual([
      ['63.05', 0, 2, 4],
      ['63.06', 1],
      ['64', 3],
      ['11.10', 5],
      ['11.1', 6],
    ]);
  });

  test('by kecamatan, and beyond the longest code', () => {
    expect(of(3).map(([kode]) => kode)).toEqual([
      '63.05.01',
      '63.06.01',
      '63.05.02',
      '64',
      '63.05',
      '11.10',
      '11.1',
    ]);
    expect(of(8).length).toBe(7);
  });

  test('rows are the caller’s own, and there may be none', () => {
    expect(groupByWilayah(rows, 1)[1]?.[1][0]).toBe(rows[3]);
    expect(groupByWilayah([], 1)).toEqual([]);
  });

  test.each(['__proto__', '63.', '63.x', ' 63', '', '63-05'])(
    'the code %j is refused, with its place',
    (wilayah) => {
      const run = () => groupByWilayah([{ wilayah: '63.05' }, { wilayah }], 1);
      expect(run).toThrow(IndikatorError);
      expect(run).toThrow(/^argumen\[1\]\.wilayah: ditemukan/);
    },
  );

  test.each([0, 9, 1.5, -1, Number.NaN, '2', null, 2n])('tingkat %s is refused', (tingkat) => {
    expect(() => groupByWilayah(rows, tingkat as never)).toThrow(IndikatorError);
    expect(() => groupByWilayah(rows, tingkat as never)).toThrow(/^argumen\.tingkat: /);
  });

  test.each([null, undefined, 5, {}, [null], [{}], [{ wilayah: 63 }]])('rows %o are refused', (baris) => {
    expect(() => groupByWilayah(baris as never, 1)).toThrow(IndikatorError);
  });
});
