import {
  defineIndikator,
  evaluateBatch,
  type Formula,
  type Indikator,
  indeksTertimbang,
  type ModePembulatan,
  persentase,
  pertumbuhan,
  type Variabel,
} from 'indikator';
import { expect, test } from 'vitest';
import { Fraction, modes } from '../properties/oracle.js';

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
