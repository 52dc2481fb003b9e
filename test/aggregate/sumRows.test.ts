import { expect, test } from 'vitest';
import { sumRows } from '../../src/aggregate/sumRows.js';
import { readColumn } from '../../src/aggregate/valueColumn.js';

const variabel = {
  id: 'a',
  label: 'A',
  isCount: false,
  minimum: undefined,
  maximum: undefined,
  whole: undefined,
};

const sum = (values: readonly unknown[]) => {
  const column = readColumn(
    variabel,
    values.map((a) => ({ a })),
  );
  return sumRows(
    column,
    values.map((_, i) => i),
  );
};

test('whole numbers beyond 2^53 are added without a gap', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(sum([most, most, 1, -most])).toEqual({ numerator: BigInt(most) + 1n, denominator: 1n });
  expect(sum([-most, -most])).toEqual({ numerator: -2n * BigInt(most), denominator: 1n });
});

test('decimals, texts and bigints beside them', () => {
  expect(sum([1, '2', 3n, '0.5', '1e3'.length])).toEqual({ numerator: 95n, denominator: 10n });
  expect(sum(['0.1', '0.2', 0])).toEqual({ numerator: 3n, denominator: 10n });
  expect(sum([10n ** 30n, 1])).toEqual({ numerator: 10n ** 30n + 1n, denominator: 1n });
});
