import { expect, it } from 'vitest';
import type { Whole } from '../../../src/sql/arithmetic/whole.js';
import { postgresql } from '../../../src/sql/dialect/postgresql.js';
import { writeWhole } from '../../../src/sql/select/writeWhole.js';

const [bigint] = postgresql.tiers;
const write = (whole: Whole) => writeWhole(whole, bigint, ['a', 'b']);

it.each<readonly [readonly bigint[], string]>([
  [[100n, -1n, 5n], '100 * a - b + 5'],
  [[-1n, -2n, -5n], '-a - 2 * b - 5'],
  [[0n, 1n, 0n], 'b'],
])('writes a sum of three weights, case %#', (weights, text) => {
  expect(write({ kind: 'sum', weights })).toBe(text);
});

it('gives a constant that stands alone its type: two small ones would be multiplied in 32 bits', () => {
  const left: Whole = { kind: 'sum', weights: [0n, 0n, 20000n] };
  const right: Whole = { kind: 'sum', weights: [1n, 1n, 0n] };
  expect(write({ kind: 'joined', left, right, times: [1_000_000n, -1n] })).toBe(
    '1000000 * (CAST(20000 AS bigint)) + (-1) * (a + b)',
  );
  expect(write({ kind: 'product', left, right })).toBe('(CAST(20000 AS bigint)) * (a + b)');
});
