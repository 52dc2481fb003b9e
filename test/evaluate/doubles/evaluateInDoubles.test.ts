import { Decimal, hitungan, konstanta, persentase, tambah, type Variabel } from 'indikator';
import { describe, expect, test } from 'vitest';
import { evaluateInDoubles } from '../../../src/evaluate/doubles/evaluateInDoubles.js';
import { pmks } from '../../fixtures/pmks.js';
import { ready, readyOf } from '../../fixtures/ready.js';

describe('one row in doubles', () => {
  const run = ({ kernel, pembulatan }: ReturnType<typeof ready>, ...values: readonly unknown[]) => {
    if (kernel === undefined) throw new Error('no kernel');
    const rounded = evaluateInDoubles(kernel, values, pembulatan);
    if (rounded === undefined) return undefined;
    return [rounded.units, rounded.numerator, rounded.denominator, rounded.digit];
  };
  const prepared = ready(pmks);
  const free = readyOf(persentase('a', 'b'), { a: {}, b: {} });

  test('of counts', () => {
    expect(run(prepared, 23, 160)).toEqual([1438, 230000, 160, 2]);
    expect(run(prepared, '23', 160n)).toEqual([1438, 230000, 160, 2]);
    expect(run(prepared, 160, 160)).toEqual([10000, 1600000, 160, 2]);
    expect(run(prepared, 0, 160)).toEqual([0, 0, 160, 2]);
    expect(run(prepared, 0, 0)?.slice(1)).toEqual([0, 0, 2]);
  });

  test.each<[string, readonly unknown[]]>([
    ['a part beyond its whole', [161, 160]],
    ['half a person', [0.5, 160]],
    ['half a person in all', [0, 160.5]],
    ['fewer than none', [-1, 160]],
    ['what is not filled in', [null, 160]],
    ['no number', [Number.NaN, 160]],
    ['words', ['dua', 160]],
    ['a Decimal', [new Decimal(1), 160]],
  ])('leaves %s to others', (_, values) => {
    expect(run(prepared, ...values)).toBeUndefined();
  });

  test('up to the bound of its plan', () => {
    expect(run(prepared, 450292418874, 450292418874)?.[0]).toBe(10000);
    expect(run(prepared, 450292418874, 450292418875)).toBeUndefined();
    expect(run(free, -450292418874, 1)?.[0]).toBe(-4502924188740000);
    expect(run(free, -450292418875, 1)).toBeUndefined();
  });

  test('of decimals: both count in the smaller unit', () => {
    expect(run(free, 0.5, 2)).toEqual([2500, 50000, 20, 2]);
    expect(run(free, 2, 0.5)).toEqual([40000, 200000, 5, 2]);
    expect(run(free, 0.5, 0.25)).toEqual([20000, 500000, 25, 2]);
    expect(run(free, '0.5', '0.25')).toEqual([20000, 500000, 25, 2]);
    expect(run(free, 1 / 3, 1)).toBeUndefined();
    // 450292418874 units of 1/10 are within, one more is not.
    expect(run(free, 45029241887.3, 1)?.slice(1)).toEqual([4502924188730000, 10, 2]);
    expect(run(free, 45029241887.5, 1)).toBeUndefined();
  });

  test('of a divisor below zero: the sign goes up', () => {
    expect(run(free, 5, -2)).toEqual([-25000, -50000, 2, 2]);
    expect(run(free, -5, -2)).toEqual([25000, 50000, 2, 2]);
    expect(run(free, 5, 0)?.slice(1)).toEqual([50000, 0, 2]);
  });

  test('of a constant', () => {
    const lebih = readyOf(hitungan(tambah('a', konstanta('0.5'))), { a: {} });
    // The units of 1.5 are 150 / 1, those of 0.25 + 0.5 are 75 / 1.
    expect(run(lebih, 1)?.slice(0, 1)).toEqual([150]);
    expect(run(lebih, 0.25)?.slice(0, 1)).toEqual([75]);
  });

  test('within bounds, which themselves are within', () => {
    const aturan: Omit<Variabel, 'label'> = { minimum: '1', maksimum: '10' };
    const bounded = readyOf(hitungan('a'), { a: aturan });
    expect([1, 10].map((x) => run(bounded, x)?.[0])).toEqual([100, 1000]);
    expect([0.99, 10.01].map((x) => run(bounded, x))).toEqual([undefined, undefined]);
  });

  test('of a part that stands behind its whole', () => {
    const terbalik = readyOf(persentase('a', 'b'), { b: {}, a: { bagianDari: 'b' } });
    expect(run(terbalik, 4, 4)?.[0]).toBe(10000);
    expect(run(terbalik, 4, 5)).toBeUndefined();
  });

  test('has no plan where the digits leave no room', () => {
    expect(
      run(readyOf(persentase('a', 'b'), { a: {}, b: {} }, { digit: 15, mode: 'down' }), 1, 2),
    ).toBeUndefined();
  });
});
