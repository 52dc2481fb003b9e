import {
  bagi,
  defineIndikator,
  evaluateBatch,
  type Formula,
  hitungan,
  type Indikator,
  indeksTertimbang,
  kali,
  konstanta,
  kurang,
  type ModePembulatan,
  persentase,
  pertumbuhan,
  tambah,
  type Variabel,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { countOf, newUnsettled } from '../../../src/evaluate/batch/block.js';
import { chooseLoop } from '../../../src/evaluate/batch/chooseLoop.js';
import type { Columns } from '../../../src/evaluate/batch/kolom.js';
import { readyOf } from '../../fixtures/ready.js';
import { Fraction, modes } from '../../properties/oracle.js';

// Which rows a loop leaves unsettled.

type Aturan = Readonly<Record<string, Omit<Variabel, 'label'>>>;

/** What the loop of a definition makes of columns, and the rows that it leaves. */
function run(formula: Formula, aturan: Aturan, columns: Columns, mode: ModePembulatan = 'half-up') {
  const length = columns[0]?.length ?? 0;
  const loop = chooseLoop(readyOf(formula, aturan, { digit: 2, mode }), columns, length);
  if (loop === undefined) return undefined;
  const [out, unsettled] = [new Float64Array(length), newUnsettled()];
  loop(0, length, out, unsettled);
  return { out: [...out], left: [...unsettled.subarray(1, countOf(unsettled) + 1)] };
}

const twice = (...row: readonly number[]): Columns => row.map((x) => Float64Array.of(x, x));

describe('a ratio', () => {
  const cacah = { jenis: 'cacah' } as const;
  test.each<[string, Aturan]>([
    ['of any numbers', { a: {}, b: {} }],
    ['of counts', { a: cacah, b: cacah }],
    ['of a count', { a: {}, b: cacah }],
    ['of a part', { a: { ...cacah, bagianDari: 'b' }, b: cacah }],
    ['from zero', { a: { minimum: '0' }, b: { minimum: '0' } }],
    ['from below zero', { a: { minimum: '-1' }, b: {} }],
  ])('%s leaves no row', (_, aturan) => {
    expect(run(persentase('a', 'b'), aturan, twice(1, 3))).toEqual({
      out: [3333, 3333],
      left: [],
    });
  });

  test('of the second variable over the first', () => {
    expect(run(persentase('b', 'a'), { a: {}, b: {} }, twice(3, 1))).toEqual({ out: [3333, 3333], left: [] });
    const part = { a: {}, b: { bagianDari: 'a' } };
    expect(run(persentase('b', 'a'), part, twice(3, 4))).toMatchObject({ left: [0, 1] });
  });

  test('leaves a part beyond its whole, and nothing else of the kind', () => {
    const part = { a: { bagianDari: 'b' }, b: {} };
    expect(run(persentase('a', 'b'), part, twice(4, 3))?.left).toEqual([0, 1]);
    expect(run(persentase('a', 'b'), { a: {}, b: {} }, twice(4, 3))).toMatchObject({
      out: [13333, 13333],
      left: [],
    });
  });

  test('leaves what is beyond its plan', () => {
    const free = { a: {}, b: {} };
    expect(run(persentase('a', 'b'), free, twice(450292418874, 1))?.left).toEqual([]);
    expect(run(persentase('a', 'b'), free, twice(450292418875, 1))?.left).toEqual([0, 1]);
  });

  const dua = { a: {}, b: {} };
  const tiga = { a: {}, b: {}, c: {} };
  test.each<[string, Formula, Aturan, readonly number[]]>([
    ['with a lower bound above', persentase('a', 'b'), { a: { minimum: '1' }, b: {} }, [1, 3]],
    ['with a lower bound below', persentase('a', 'b'), { a: {}, b: { minimum: '1' } }, [1, 3]],
    ['with an upper bound above', persentase('a', 'b'), { a: { maksimum: '9' }, b: {} }, [1, 3]],
    ['with an upper bound below', persentase('a', 'b'), { a: {}, b: { maksimum: '9' } }, [1, 3]],
    ['whose divisor is the part', persentase('a', 'b'), { a: {}, b: { bagianDari: 'a' } }, [3, 1]],
    ['of a number and itself', persentase('a', 'a'), { a: {} }, [3]],
    ['of a number and itself, beside another', persentase(kurang(tambah('a', 'b'), 'b'), 'a'), dua, [3, 1]],
    ['of decimals', persentase('a', 'b'), dua, [0.5, 3]],
    ['turned around', hitungan(kali(bagi('a', 'b'), konstanta(-1))), dua, [1, 3]],
    ['of a multiple below', hitungan(bagi('a', kali(konstanta(3), 'b'))), dua, [1, 3]],
    ['of a sum above', persentase(tambah('a', 'c'), 'b'), tiga, [1, 3, 1]],
    ['of a sum below', persentase('a', tambah('b', 'c')), tiga, [1, 3, 1]],
    ['beside a third variable', persentase(kurang(tambah('a', 'c'), 'c'), 'b'), tiga, [1, 3, 1]],
    ['of one more', persentase(tambah('a', konstanta(1)), 'b'), dua, [1, 3]],
    ['over one more', persentase('a', tambah('b', konstanta(1))), dua, [1, 3]],
  ])('%s leaves no row', (_, formula, aturan, row) => {
    expect(run(formula, aturan, twice(...row))).toMatchObject({ left: [] });
  });

  test.each<ModePembulatan>(['half-down', 'half-even', 'up', 'down', 'ceil', 'floor'])(
    'rounded %s leaves no row',
    (mode) => {
      expect(run(persentase('a', 'b'), dua, twice(1, 3), mode)).toMatchObject({
        left: [],
      });
    },
  );

  test('in another mode, leaves a part beyond its whole, wherever that stands', () => {
    const formula = persentase('a', 'b');
    const before = { a: { bagianDari: 'b' }, b: {} };
    const behind = { b: {}, a: { bagianDari: 'b' } };
    expect(run(formula, before, twice(4, 3), 'up')?.left).toEqual([0, 1]);
    expect(run(formula, behind, twice(3, 4), 'up')?.left).toEqual([0, 1]);
    expect(run(formula, behind, twice(4, 3), 'up')).toMatchObject({ out: [7500, 7500], left: [] });
  });
});

describe('a weighted sum', () => {
  const tiga = { a: {}, b: {}, c: {} };
  const bobot = { a: '0.5', b: '0.3', c: '0.2' } as const;
  const formula = indeksTertimbang(bobot);

  test('of three variables without rules', () => {
    // 0.5 x 1.5 + 0.3 x 2 + 0.2 x 0.25 = 1.4.
    expect(run(formula, tiga, twice(1.5, 2, 0.25))).toEqual({ out: [140, 140], left: [] });
    expect(run(formula, tiga, twice(-1.5, 2, 0.25))).toEqual({
      out: [-10, -10],
      left: [],
    });
  });

  test.each<[string, Formula, Aturan, readonly number[]]>([
    ['of a count', formula, { ...tiga, a: { jenis: 'cacah' } }, [1, 2, 3]],
    ['from a bound', formula, { ...tiga, b: { minimum: '0' } }, [1, 2, 3]],
    ['up to a bound', formula, { ...tiga, c: { maksimum: '9' } }, [1, 2, 3]],
    ['of a part of the first', formula, { ...tiga, c: { bagianDari: 'a' } }, [3, 2, 1]],
    ['of a part of the last', formula, { ...tiga, a: { bagianDari: 'c' } }, [1, 2, 3]],
    [
      'all under a bound',
      formula,
      { a: { maksimum: '9' }, b: { maksimum: '9' }, c: { maksimum: '9' } },
      [1, 2, 3],
    ],
    ['of two', indeksTertimbang({ a: '0.5', b: '0.5' }), { a: {}, b: {} }, [1, 2]],
    ['of four', hitungan(tambah('a', 'b', 'c', 'd')), { ...tiga, d: {} }, [1, 2, 3, 4]],
    ['of one', hitungan('a'), { a: {} }, [1]],
  ])('%s leaves no row', (_, one, aturan, row) => {
    expect(run(one, aturan, twice(...row))).toMatchObject({ left: [] });
  });

  test('rounded half-even leaves no row', () => {
    expect(run(formula, tiga, twice(1, 2, 3), 'half-even')).toMatchObject({ left: [] });
  });

  test('over a third variable is a quotient', () => {
    const rasio = hitungan(bagi(tambah('a', 'b'), 'c'));
    expect(run(rasio, tiga, twice(1, 2, 3))).toMatchObject({ out: [100, 100], left: [] });
  });

  test('leaves what is beyond its plan', () => {
    const pas = [2 ** 53, 0, 0] as const;
    expect(run(formula, tiga, twice(...pas))?.left).toEqual([0, 1]);
  });
});

describe('no loop', () => {
  test('of a formula that is no quotient of sums', () => {
    expect(run(hitungan(kali('a', 'b')), { a: {}, b: {} }, twice(1, 2))).toBeUndefined();
  });

  test('without one of its columns', () => {
    expect(run(persentase('a', 'b'), { a: {}, b: {} }, [Float64Array.of(1), undefined])).toBeUndefined();
  });

  test('where doubles have no room for the digits', () => {
    const prepared = readyOf(persentase('a', 'b'), { a: {}, b: {} }, { digit: 15, mode: 'half-up' });
    expect(chooseLoop(prepared, twice(1, 2), 2)).toBeUndefined();
  });
});

// Many rows, against fractions that the tests themselves compute: what the loops of a block give is exact.

const ROWS = 4099;

function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 0) / 2 ** 32) * bound);
  };
}

function define(formula: Formula, variabel: Indikator['variabel'], mode: ModePembulatan): Indikator {
  return defineIndikator({
    id: 'i',
    nama: 'N',
    satuan: 'persen',
    variabel,
    formula,
    pembulatan: { digit: 2, mode },
  });
}

const free: Variabel = { label: 'V' };
const count: Variabel = { label: 'V', jenis: 'cacah' };

function columnOf(next: (bound: number) => number, bound: number, scale = 1): Float64Array {
  return Float64Array.from({ length: ROWS }, () => next(bound) / scale);
}

test.each(modes)('ratios round %s', (mode) => {
  const next = generator(1);
  for (const [rules, bound] of [
    [free, 300],
    [count, 1e6],
    [{ ...count, bagianDari: 'b' }, 4e11],
  ] as const) {
    const [a, b] = [columnOf(next, bound), columnOf(next, bound)];
    const banyak = evaluateBatch(define(persentase('a', 'b'), { a: rules, b: count }, mode), { a, b });
    const expected = Array.from(a, (x, i) => {
      const y = b[i] ?? 0;
      if (rules.bagianDari !== undefined && x > y) return 'part-exceeds-whole';
      if (y === 0) return x === 0 ? 'zero-over-zero' : 'division-by-zero';
      return new Fraction(BigInt(x) * 100n, BigInt(y)).round(2, mode);
    });
    expect(Array.from(a, (_, i) => banyak.desimal(i) ?? banyak.code(i))).toEqual(expected);
  }
});

test.each(modes)('weighted decimals round %s', (mode) => {
  const next = generator(2);
  const [a, b, c] = [columnOf(next, 10001, 100), columnOf(next, 10001, 100), columnOf(next, 2000, 10)];
  const negative = c.map((x) => Math.round((x - 150) * 10) / 10);
  const bobot = { a: '0.376', b: '0.405', c: '0.219' } as const;
  for (const rules of [free, { ...free, maksimum: '1000' } as const]) {
    const satu = define(indeksTertimbang(bobot), { a: rules, b: free, c: rules }, mode);
    const banyak = evaluateBatch(satu, { a, b, c: negative });
    const units = (x: number) => BigInt(Math.round(x * 100));
    const expected = Array.from(a, (x, i) => {
      const sum = 376n * units(x) + 405n * units(b[i] ?? 0) + 219n * units(negative[i] ?? 0);
      return new Fraction(sum, 100_000n).round(2, mode);
    });
    expect(Array.from(a, (_, i) => banyak.desimal(i))).toEqual(expected);
  }
});

test.each(modes)('growth rounds %s', (mode) => {
  const next = generator(3);
  const [kini, lalu] = [columnOf(next, 400), Float64Array.from({ length: ROWS }, () => next(400) - 100)];
  const satu = define(pertumbuhan('a', 'b'), { a: free, b: free }, mode);
  const banyak = evaluateBatch(satu, { a: kini, b: lalu });
  const expected = Array.from(kini, (x, i) => {
    const y = BigInt(lalu[i] ?? 0);
    if (y === 0n) return x === 0 ? 'zero-over-zero' : 'division-by-zero';
    return new Fraction((BigInt(x) - y) * 100n, y).round(2, mode);
  });
  expect(Array.from(kini, (_, i) => banyak.desimal(i) ?? banyak.code(i))).toEqual(expected);
});

/** What a percentage comes to, by fractions of the tests alone. */
function percentage(above: bigint, below: bigint, mode: ModePembulatan): string {
  if (below === 0n) return above === 0n ? 'zero-over-zero' : 'division-by-zero';
  return new Fraction(above * 100n, below).round(2, mode);
}

describe.each(modes)('quotients of sums round %s', (mode) => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'k'];
  // One to nine variables, some above, some below, some in both; counts beside decimals; wholes and parts.
  test.each([1, 2, 3, 4, 5, 6, 9])('of %d variables', (size) => {
    const next = generator(size);
    const used = ids.slice(0, size);
    const weights = used.map((_, i) => ({ above: 1 + (i % 3), below: i % 2 === 0 ? 2 - (i % 5) : 0 }));
    const sum = (key: 'above' | 'below') =>
      tambah(
        ...used.map((id, i) => kali(konstanta(weights[i]?.[key] ?? 0), id)),
        konstanta(key === 'above' ? 1 : 3),
      );
    for (const scale of [1, 10]) {
      const rules = Object.fromEntries(
        used.map((id, i): [string, Variabel] => {
          const part = i === 1 ? { bagianDari: 'a' } : {};
          return [id, i % 3 === 2 ? { ...count, ...part } : { ...free, minimum: '-40', ...part }];
        }),
      );
      const satu = define(persentase(sum('above'), sum('below')), rules, mode);
      const columns = used.map((_, i) =>
        i % 3 === 2 ? columnOf(next, 40) : columnOf(next, 40 * scale, scale).map((x) => x - 20),
      );
      const exactColumns = columns.map((column) => column.map((x) => Math.round(x * scale) / scale));
      const banyak = evaluateBatch(satu, Object.fromEntries(used.map((id, i) => [id, exactColumns[i]])));
      const expected = Array.from({ length: ROWS }, (_, row) => {
        const units = exactColumns.map((column) => BigInt(Math.round((column[row] ?? 0) * scale)));
        if ((units[1] ?? 0n) > (units[0] ?? 0n) && size > 1) return 'part-exceeds-whole';
        const total = (key: 'above' | 'below', constant: number) =>
          units.reduce(
            (all, unit, i) => all + BigInt(weights[i]?.[key] ?? 0) * unit,
            BigInt(constant * scale),
          );
        return percentage(total('above', 1), total('below', 3), mode);
      });
      expect(Array.from({ length: ROWS }, (_, row) => banyak.desimal(row) ?? banyak.code(row))).toEqual(
        expected,
      );
    }
  });
});
