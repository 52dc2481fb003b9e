import { describe, expect, test } from 'vitest';
import {
  checkPart,
  readUnits,
  roundQuotients,
  roundRatio,
  roundSums,
  roundWeighted,
  ruleOf,
  type Sisa,
  sumUnits,
} from '../../src/evaluate/block.js';

const f = (...numbers: readonly number[]): Float64Array => Float64Array.from(numbers);

/** Runs a loop that rounds; what it gives for each row, and the rows that it leaves. */
function run(length: number, loop: (out: Float64Array, sisa: Sisa) => void): [number[], number[]] {
  const out = new Float64Array(length);
  const sisa: Sisa = { jumlah: 0, baris: new Int32Array(length) };
  loop(out, sisa);
  expect(sisa.jumlah).toBeLessThanOrEqual(length);
  return [[...out], [...sisa.baris.subarray(0, sisa.jumlah)]];
}

test('the rule of a variable: its bounds, as far as the plan is exact', () => {
  const plan = { faktor: 100, atas: [1, 0], bawah: undefined, penyebut: 1, batas: 1000 };
  const free = { cacah: false, minimum: -Infinity, maksimum: Infinity, tepat: true, seluruh: -1 };
  expect(ruleOf(free, plan)).toEqual({ least: -10, most: 10, butir: 100, kali: 1 });
  expect(ruleOf({ ...free, minimum: -1, maksimum: 2 }, plan)).toEqual({
    least: -1,
    most: 2,
    butir: 100,
    kali: 1,
  });
  expect(ruleOf({ ...free, cacah: true, minimum: 0 }, plan)).toEqual({
    least: 0,
    most: 10,
    butir: 1,
    kali: 100,
  });
});

describe('values become units', () => {
  const from = f(2, 3, 1, -1, 1.5, NaN, 1.25, 1.005, 0);
  const read = (butir: number, kali: number) => {
    const to = f(...from, 77);
    readUnits(from, to, { least: -1, most: 2, butir, kali }, from.length);
    expect(to.at(-1)).toBe(77);
    return [...to.subarray(0, from.length)];
  };

  test('whole ones', () => {
    expect(read(1, 1)).toEqual([2, NaN, 1, -1, NaN, NaN, NaN, NaN, 0]);
  });

  test('counts beside decimals', () => {
    expect(read(1, 100)).toEqual([200, NaN, 100, -100, NaN, NaN, NaN, NaN, 0]);
  });

  test('decimals', () => {
    expect(read(10, 1)).toEqual([20, NaN, 10, -10, 15, NaN, NaN, NaN, 0]);
    expect(read(100, 1)).toEqual([200, NaN, 100, -100, 150, NaN, 125, NaN, 0]);
    expect(read(1000, 1)).toEqual([2000, NaN, 1000, -1000, 1500, NaN, 1250, 1005, 0]);
    expect(read(10, 10)).toEqual([200, NaN, 100, -100, 150, NaN, NaN, NaN, 0]);
  });
});

test('a part beyond its whole is none', () => {
  const part = f(1, 2, 3, NaN, 1, 9);
  checkPart(part, f(2, 2, 2, 2, NaN, 0), 5);
  expect([...part]).toEqual([1, 2, NaN, NaN, NaN, 9]);
});

test('sums are weighted, with the constant behind', () => {
  const to = f(9, 9, 9, 9);
  sumUnits([2, -3, 5], [f(1, 2, NaN), f(1, 0, 1)], to, 3);
  expect([...to]).toEqual([4, 9, NaN, 9]);
});

describe('rounded', () => {
  test('sums over one divisor', () => {
    const sums = f(1, NaN, 7, -1, 4);
    expect(run(5, (out, sisa) => roundSums(sums, 2, out, 'half-up', sisa))).toEqual([
      [1, NaN, 4, -1, 2],
      [1],
    ]);
    expect(run(5, (out, sisa) => roundSums(sums, 2, out, 'floor', sisa))).toEqual([[0, NaN, 3, -1, 2], [1]]);
  });

  test('quotients: the sign of the divisor goes up, zero leaves the row', () => {
    const [above, below] = [f(1, 7, 1, 0, NaN, 1, 7), f(2, -2, 0, 0, 1, NaN, 3)];
    const [units, left] = run(7, (out, sisa) => roundQuotients(above, below, out, 'half-up', sisa));
    expect(units).toEqual([1, -4, Infinity, NaN, NaN, NaN, 2]);
    expect(left).toEqual([2, 3, 4, 5]);
  });
});

describe('a ratio in one pass', () => {
  // 100 a / b, where the plan is exact up to 100.
  const most = 100;
  const good = [1, 3, most, 33] as const;
  const ratio = (...rows: readonly (readonly number[])[]) => {
    const column = (k: number) => Float64Array.from(rows, (row) => row[k] ?? NaN);
    return run(rows.length, (out, sisa) =>
      roundRatio(column(0), column(1), column(2), out, { kali: 100, most }, sisa),
    );
  };

  // a, b, what a may be at most, units.
  const settled = [
    [1, 3, most, 33],
    [0, 5, most, 0],
    [0, 5, 5, 0],
    [5, 5, 5, 100],
    [1, 8, 8, 13],
    [100, 99, most, 101],
    [23, 99, most, 23],
  ] as const;
  const left = [
    [6, 5, 5],
    [101, 99, most],
    [-1, 5, most],
    [0.5, 5, most],
    [1, 5.5, most],
    [0.5, 1.5, most],
    [1.5, 2.5, most],
    [1, 0, most],
    [0, 0, 0],
    [1, -1, most],
    [-1, -1, -1],
    [1, 100, most],
    [1, 101, most],
    [Number.NaN, 1, most],
    [1, Number.NaN, most],
    [Number.POSITIVE_INFINITY, 1, most],
    [1, Number.POSITIVE_INFINITY, most],
  ] as const;

  test.each(settled)('settles %d / %d within %d: %d', (...row) => {
    const units = row[3];
    expect(ratio(row, good)).toEqual([[units, 33], []]);
    expect(ratio(good, row)).toEqual([[33, units], []]);
    for (const bad of left) {
      expect(ratio(row, bad)).toEqual([[units, NaN], [1]]);
      expect(ratio(bad, row)).toEqual([[NaN, units], [0]]);
    }
  });

  test.each(left)('leaves %d / %d within %d', (...row) => {
    for (const other of left) {
      expect(ratio(row, other)).toEqual([
        [NaN, NaN],
        [0, 1],
      ]);
    }
  });

  test('goes on from pair to pair, and leaves the last of an odd number', () => {
    const bad = left[0];
    expect(ratio(good, good, bad, good, good, good)).toEqual([[33, 33, NaN, 33, 33, 33], [2]]);
    expect(ratio(good, good, good)).toEqual([[33, 33, NaN], [2]]);
    expect(ratio(good)).toEqual([[NaN], [0]]);
    expect(ratio()).toEqual([[], []]);
  });
});

describe('a weighted sum in one pass', () => {
  const weighted = (
    rule: Partial<Parameters<typeof roundWeighted>[2]>,
    ...rows: readonly (readonly [number, number, number])[]
  ) => {
    const column = (k: 0 | 1 | 2) => Float64Array.from(rows, (row) => row[k]);
    const whole = { bobot: [1, 2, 3], tetap: 0, penyebut: 2, faktor: 1, most: 10, ...rule } as const;
    return run(rows.length, (out, sisa) =>
      roundWeighted([column(0), column(1), column(2)], out, whole, sisa),
    );
  };

  test('settles what is exact: (x + 2 y + 3 z) / 2', () => {
    expect(weighted({}, [1, 0, 0], [2, 1, 0], [1, 1, 1], [0, 0, 0], [-2, 0, 0], [-1, -2, -3])).toEqual([
      [1, 2, 3, 0, -1, -7],
      [],
    ]);
  });

  test('leaves exact halves below zero', () => {
    expect(weighted({}, [-1, 0, 0], [-3, 0, 0], [0, 0, -1], [3, 0, 0])).toEqual([
      [NaN, NaN, NaN, 2],
      [0, 1, 2],
    ]);
  });

  test('leaves what lies beyond its plan', () => {
    const within = [
      [4, 3, 3],
      [-4, 3, 3],
      [4, -3, 3],
      [4, 3, -3],
    ] as const;
    // 19/2, 11/2, 7/2 and 1/2: halves above zero go up.
    expect(weighted({}, ...within)).toEqual([[10, 6, 4, 1], []]);
    const beyond = [
      [5, 3, 3],
      [-5, 3, 3],
      [4, -4, 3],
      [4, 3, -4],
      [11, 0, 0],
      [0, -11, 0],
      [0, 0, 11],
      [NaN, 0, 0],
      [0, NaN, 0],
      [0, 0, NaN],
    ] as const;
    expect(weighted({}, ...beyond)[1]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('leaves what has more decimals than the others', () => {
    expect(weighted({}, [0.5, 0, 0], [0, 1.5, 0], [0, 0, 2.5])[1]).toEqual([0, 1, 2]);
    // In tenths: (5 + 2 x 15 + 3 x 25) / 2 = 55.
    const tenths = { faktor: 10 };
    expect(weighted(tenths, [0.5, 1.5, 2.5], [0.25, 0, 0], [0, 0.25, 0], [0, 0, 0.25])).toEqual([
      [55, NaN, NaN, NaN],
      [1, 2, 3],
    ]);
  });

  test('adds its constant', () => {
    // (2 x 1 + 7) / 2 = 4.5.
    expect(weighted({ tetap: 7 }, [2, 0, 0], [1, 0, 0])).toEqual([[5, 4], []]);
  });
});
