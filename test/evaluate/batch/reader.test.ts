import { hitungan, tambah, type Variabel } from 'indikator';
import { describe, expect, test } from 'vitest';
import type { Columns } from '../../../src/evaluate/batch/kolom.js';
import { readerOf, sampleDecimals } from '../../../src/evaluate/batch/reader.js';
import { readyOf } from '../../fixtures/ready.js';

describe('a reader', () => {
  test('reads doubles where they lie', () => {
    const kolom = Float64Array.of(1, 2, 3, 4);
    const read = readerOf(kolom);
    expect([...read(1, 3)]).toEqual([2, 3]);
    expect(read(1, 3).buffer).toBe(kolom.buffer);
  });

  test.each<[string, Parameters<typeof readerOf>[0]]>([
    ['whole numbers', Int32Array.of(1, 2, 3, 4, 5)],
    ['bigints', BigInt64Array.of(1n, 2n, 3n, 4n, 5n)],
    ['a list', [1, '2', 3n, 4, '5.0']],
  ])('reads %s, block after block', (_, kolom) => {
    const read = readerOf(kolom);
    expect([...read(0, 2)]).toEqual([1, 2]);
    expect([...read(2, 5)]).toEqual([3, 4, 5]);
    expect([...read(4, 5)]).toEqual([5]);
  });

  test('has NaN for what is no double of the same decimal', () => {
    const kolom = [null, undefined, 'x', 2n ** 60n, 5];
    Object.defineProperty(kolom, 5, {
      get() {
        throw new Error('rahasia');
      },
    });
    expect([...readerOf(kolom as never)(0, 6)]).toEqual([NaN, NaN, NaN, NaN, 5, NaN]);
    expect([...readerOf(undefined)(0, 2)]).toEqual([NaN, NaN]);
  });
});

describe('decimals by sample', () => {
  const decimalsIn = (aturan: readonly Omit<Variabel, 'label'>[], columns: Columns, length: number) => {
    const ids = aturan.map((_, i) => `v${i}`);
    const formula = hitungan(tambah(...ids));
    const { kernel } = readyOf(formula, Object.fromEntries(ids.map((id, i) => [id, aturan[i] ?? {}])));
    if (kernel === undefined) throw new Error('no kernel');
    return sampleDecimals(kernel, columns, length);
  };

  test('are the most of any column', () => {
    expect(decimalsIn([{}, {}], [Float64Array.of(0.5), [0.25]], 1)).toBe(2);
    expect(decimalsIn([{}, {}], [Float64Array.of(0.125), [0.25]], 1)).toBe(3);
    expect(
      decimalsIn(
        [{}, {}],
        [
          ['0.5', 1],
          [1, '0.75'],
        ],
        2,
      ),
    ).toBe(2);
    expect(decimalsIn([{}, {}], [[1], [2]], 1)).toBe(0);
  });

  test('are not sought where none are allowed, or nothing is', () => {
    expect(decimalsIn([{ jenis: 'cacah' }, {}], [[0.25], [0.5]], 1)).toBe(1);
    expect(decimalsIn([{}, { jenis: 'cacah' }], [[0.5], [0.25]], 1)).toBe(1);
    expect(decimalsIn([{}, {}], [undefined, [0.5]], 1)).toBe(1);
    expect(decimalsIn([{}, {}], [[0.5], [0.25]], 0)).toBe(0);
    expect(decimalsIn([{}, {}], [[1 / 3], ['x']], 1)).toBe(0);
  });

  test('are looked for in 256 rows or a few more', () => {
    // 1,000 rows: each third one.
    const withQuarterAt = (place: number) => Array.from({ length: 1000 }, (_, i) => (i === place ? 0.25 : 1));
    const at = (place: number) => decimalsIn([{}, {}], [withQuarterAt(place), withQuarterAt(place)], 1000);
    expect([0, 1, 2, 3, 4, 999].map(at)).toEqual([2, 0, 0, 2, 0, 2]);
  });
});
