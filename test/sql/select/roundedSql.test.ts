import { expect, it } from 'vitest';
import { modePembulatan, roundToUnits } from '../../../src/decimal/roundTo.js';
import { sqlite } from '../../../src/sql/dialect/sqlite.js';
import { roundedSql } from '../../../src/sql/select/roundedSql.js';
import { start } from '../../engines/engines/sqlite.mjs';

const above = { kind: 'sum', weights: [1n, 0n, 0n] } as const;
const below = { kind: 'sum', weights: [0n, 1n, 0n] } as const;
const most = 12n;

/** Every quotient of whole numbers up to twelve, in every mode, with ranges that tell the signs or not. */
it.each(modePembulatan)('rounds %s as the library does', async (mode) => {
  const engine = await start();
  const numbers = Array.from({ length: 25 }, (_, i) => BigInt(i) - most);
  const rows = numbers.flatMap((p) => numbers.filter((d) => d !== 0n).map((d) => [String(p), String(d)]));
  await engine.load({
    name: 'data',
    columns: [
      { name: 'p', tipe: 'bigint' },
      { name: 'd', tipe: 'bigint' },
    ],
    rows,
  });
  const any = { least: -most, most };
  const signs = { any, positive: { least: 1n, most }, negative: { least: -most, most: -1n } };
  const named = (range: (typeof signs)['any']) => (range === any ? '<> 0' : range.least > 0n ? '> 0' : '< 0');
  for (const p of Object.values(signs)) {
    for (const d of Object.values(signs)) {
      const sql = roundedSql(above, below, mode, {
        tier: sqlite.tiers[0],
        units: ['p', 'd'],
        ranges: [p, d],
      });
      const answered = await engine.rows(
        `SELECT p, d, ${sql} FROM data WHERE ${p === any ? '1' : `p ${named(p)}`} AND d ${named(d)}`,
      );
      const expected = answered.map(([a, b]) => [a, b, String(quotient(BigInt(a ?? 0), BigInt(b ?? 1)))]);
      expect(answered).toEqual(expected);
    }
  }
  await engine.stop();

  function quotient(a: bigint, b: bigint): bigint {
    const [numerator, denominator] = b < 0n ? [-a, -b] : [a, b];
    return roundToUnits({ numerator, denominator }, { digit: 0, mode });
  }
});
