import { expect, it } from 'vitest';
import type { Whole } from '../../../src/sql/arithmetic/whole.js';
import { negateRange, peakOf, sizeOf, wholeRangeOf } from '../../../src/sql/arithmetic/wholeRange.js';

const ranges = [
  { least: -2n, most: 3n },
  { least: 1n, most: 10n },
];
const sum: Whole = { kind: 'sum', weights: [100n, -1n, 5n] };
const product: Whole = { kind: 'product', left: sum, right: { kind: 'sum', weights: [1n, 0n, 0n] } };
const joined: Whole = { kind: 'joined', left: sum, right: product, times: [2n, -1n] };

it('is what an expression can be', () => {
  expect(wholeRangeOf(sum, ranges)).toEqual({ least: -205n, most: 304n });
  expect(wholeRangeOf(product, ranges)).toEqual({ least: -615n, most: 912n });
  expect(wholeRangeOf(joined, ranges)).toEqual({ least: -410n - 912n, most: 608n + 615n });
});

it('is never less than any step, whatever its signs', () => {
  expect(peakOf(sum, ranges)).toBe(315n);
  expect(peakOf(product, ranges)).toBe(945n);
  expect(peakOf(joined, ranges)).toBe(630n + 945n);
});

it('has a size, and another sign', () => {
  expect(sizeOf({ least: -7n, most: 3n })).toBe(7n);
  expect(negateRange({ least: -7n, most: 3n })).toEqual({ least: -3n, most: 7n });
});
