import {
  bagi,
  type Formula,
  hitungan,
  indeksTertimbang,
  kali,
  konstanta,
  kurang,
  type ModePembulatan,
  persentase,
  tambah,
  type Variabel,
} from 'indikator';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import * as block from '../../src/evaluate/block.js';
import { blocksOf } from '../../src/evaluate/blocksOf.js';
import type { Columns } from '../../src/evaluate/kolom.js';
import { readyOf } from '../fixtures/ready.js';

// Which loop a definition gets, and which rows that loop leaves: the figures themselves are in blocksOf.test.ts.

// Test files share their modules: what was loaded before is loaded again with the watched loops, and after this file without.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('../../src/evaluate/block.js');
  vi.resetModules();
});

vi.mock('../../src/evaluate/block.js', async (original) => {
  const real = await original<typeof block>();
  const watched = ['roundRatio', 'roundWeighted', 'roundQuotients', 'roundSums'] as const;
  return { ...real, ...Object.fromEntries(watched.map((name) => [name, vi.fn(real[name])])) };
});

const loops = {
  ratio: block.roundRatio,
  weighted: block.roundWeighted,
  quotients: block.roundQuotients,
  sums: block.roundSums,
};
type Loop = keyof typeof loops;

afterEach(() => {
  vi.clearAllMocks();
});

type Aturan = Readonly<Record<string, Omit<Variabel, 'label'>>>;

/** The loops that ran over two equal rows of these values, and the rows that they left. */
function run(formula: Formula, aturan: Aturan, columns: Columns, mode: ModePembulatan = 'half-up') {
  const length = columns[0]?.length ?? 0;
  const go = blocksOf(readyOf(formula, aturan, { digit: 2, mode }), columns, length);
  if (go === undefined) return undefined;
  const sisa = { jumlah: 0, baris: new Int32Array(block.BLOCK) };
  const out = new Float64Array(length);
  go(0, length, out, sisa);
  const ran = (Object.keys(loops) as Loop[]).filter((name) => vi.mocked(loops[name]).mock.calls.length > 0);
  return { ran, out: [...out], left: [...sisa.baris.subarray(0, sisa.jumlah)] };
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
  ])('%s goes in one pass', (_, aturan) => {
    expect(run(persentase('a', 'b'), aturan, twice(1, 3))).toEqual({
      ran: ['ratio'],
      out: [3333, 3333],
      left: [],
    });
  });

  test('of the second variable over the first goes in one pass', () => {
    expect(run(persentase('b', 'a'), { a: {}, b: {} }, twice(3, 1))?.ran).toEqual(['ratio']);
    const part = { a: {}, b: { bagianDari: 'a' } };
    expect(run(persentase('b', 'a'), part, twice(3, 4))).toMatchObject({ ran: ['ratio'], left: [0, 1] });
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
  ])('%s goes step by step', (_, formula, aturan, row) => {
    expect(run(formula, aturan, twice(...row))).toMatchObject({ ran: ['quotients'], left: [] });
  });

  test.each<ModePembulatan>(['half-down', 'half-even', 'up', 'down', 'ceil', 'floor'])(
    'rounded %s goes step by step',
    (mode) => {
      expect(run(persentase('a', 'b'), dua, twice(1, 3), mode)).toMatchObject({
        ran: ['quotients'],
        left: [],
      });
    },
  );

  test('step by step, leaves a part beyond its whole, wherever that stands', () => {
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
  const bobot = { a: '0.5', b: '0.3', c: '0.2' };
  const formula = indeksTertimbang(bobot);

  test('of three variables without rules goes in one pass', () => {
    // 0.5 x 1.5 + 0.3 x 2 + 0.2 x 0.25 = 1.4.
    expect(run(formula, tiga, twice(1.5, 2, 0.25))).toEqual({ ran: ['weighted'], out: [140, 140], left: [] });
    expect(run(formula, tiga, twice(-1.5, 2, 0.25))).toEqual({
      ran: ['weighted'],
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
  ])('%s goes step by step', (_, one, aturan, row) => {
    expect(run(one, aturan, twice(...row))).toMatchObject({ ran: ['sums'], left: [] });
  });

  test('rounded half-even goes step by step', () => {
    expect(run(formula, tiga, twice(1, 2, 3), 'half-even')).toMatchObject({ ran: ['sums'], left: [] });
  });

  test('over a third variable is a quotient', () => {
    const rasio = hitungan(bagi(tambah('a', 'b'), 'c'));
    expect(run(rasio, tiga, twice(1, 2, 3))).toMatchObject({ ran: ['quotients'], out: [100, 100], left: [] });
  });

  test('leaves what is beyond its plan', () => {
    const pas = [2 ** 53, 0, 0] as const;
    expect(run(formula, tiga, twice(...pas))?.left).toEqual([0, 1]);
  });
});

describe('no block', () => {
  test('of a formula that is no quotient of sums', () => {
    expect(run(hitungan(kali('a', 'b')), { a: {}, b: {} }, twice(1, 2))).toBeUndefined();
  });

  test('without one of its columns', () => {
    expect(run(persentase('a', 'b'), { a: {}, b: {} }, [Float64Array.of(1), undefined])).toBeUndefined();
  });

  test('where doubles have no room for the digits', () => {
    const prepared = readyOf(persentase('a', 'b'), { a: {}, b: {} }, { digit: 15, mode: 'half-up' });
    expect(blocksOf(prepared, twice(1, 2), 2)).toBeUndefined();
  });
});
