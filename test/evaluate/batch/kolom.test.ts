import { expect, it } from 'vitest';
import { isKolom, rowOf } from '../../../src/evaluate/batch/kolom.js';
import { UNREADABLE } from '../../../src/evaluate/readValues.js';

it('columns are lists and the typed arrays that lose no digit', () => {
  for (const one of [[], new Float64Array(1), new Int32Array(1), new BigInt64Array(1)])
    expect(isKolom(one)).toBe(true);
  for (const one of [new Float32Array(1), new Uint8Array(1), 'ab', { length: 1 }, null])
    expect(isKolom(one)).toBe(false);
});

it('a row has the value of each column; NaN of numbers is one that was not filled in', () => {
  const columns = [Float64Array.of(1, Number.NaN), ['a', 'b'], undefined, BigInt64Array.of(5n)];
  expect(rowOf(columns, 0)).toEqual([1, 'a', undefined, 5n]);
  expect(rowOf(columns, 1)).toEqual([null, 'b', undefined, undefined]);
});

it('a list whose getter throws has a value that cannot be read', () => {
  const list = Object.defineProperty([], 0, {
    get: () => {
      throw new Error('no');
    },
  });
  expect(rowOf([list], 0)).toEqual([UNREADABLE]);
});
