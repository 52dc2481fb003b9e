import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import {
  defineIndikator,
  evaluate,
  evaluateBatch,
  type Formula,
  type HasilBatch,
  hitungan,
  type Indikator,
  indeksTertimbang,
  kurang,
  laju,
  penilaian,
  penurunan,
  persentase,
  pertumbuhan,
  rasio,
  rataRata,
  tambah,
  type Variabel,
} from 'indikator';
import { expect, it } from 'vitest';
import { draws } from './seed.js';
import { pembulatan, treeOf, withVariable } from './trees.js';

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const batchAny = evaluateBatch as (indikator: unknown, columns: unknown) => HasilBatch;

const nolPerNol = { nilai: '100', alasan: 'Tidak ada.' } as const;
const formula: fc.Arbitrary<Formula> = fc.oneof(
  fc.constantFrom<Formula>(
    persentase('a', 'b'),
    { ...persentase('a', 'b'), nolPerNol },
    rasio('a', 'b', '1/3'),
    rasio(tambah('a', 'b'), tambah('b', 'c'), '1000'),
    rasio(tambah('a', 'b'), tambah('c', 'd'), '100'),
    rasio(kurang('a', 'b'), tambah('a', 'b', 'c', 'd', 'e'), '100'),
    rasio(tambah('a', 'b', 'e'), kurang('c', 'd'), '0.5'),
    rataRata('a', 'b', 'c', 'd'),
    rataRata('a', 'b', 'c', 'd', 'e'),
    laju('a', 'b', 100000),
    pertumbuhan('a', 'b'),
    penurunan('b', 'a'),
    indeksTertimbang({ a: '0.376', b: '0.405', c: '0.219' }),
    indeksTertimbang({ a: '1/9', b: '-0.5' }),
    rataRata('a', 'b', 'c'),
    penilaian('a', { penilai: 'Tim' }),
    hitungan('a'),
  ),
  treeOf(3).map((tree) => hitungan(withVariable(tree))),
  fc
    .tuple(treeOf(2), treeOf(2))
    .map(([atas, bawah]) => rasio(withVariable(atas), withVariable(bawah), '100')),
);

const variabel: fc.Arbitrary<Omit<Variabel, 'label'>> = fc.oneof(
  fc.constantFrom<Omit<Variabel, 'label'>>({}, { jenis: 'cacah' }, { minimum: '0' }),
  fc.constant({ minimum: '-0.1', maksimum: '99.95' }),
  fc.constant({ maksimum: '0.30000000000000000001' }),
);

/** An indicator around a formula, with rules for its variables. */
const indikator: fc.Arbitrary<Indikator> = fc
  .tuple(formula, pembulatan, fc.tuple(...ids.map(() => variabel)), fc.boolean())
  .map(([satu, bulat, rules, isPart]) => {
    const text = JSON.stringify(satu);
    const used = ids.filter((id) => text.includes(`"${id}"`));
    const entries = used.map((id, i) => [
      id,
      { label: id, ...rules[ids.indexOf(id)], ...partOf(used, i, isPart) },
    ]);
    return defineIndikator({
      id: 'acak',
      nama: 'Acak',
      satuan: 'persen',
      formula: satu,
      pembulatan: bulat,
      variabel: Object.fromEntries(entries),
    });
  });

function partOf(used: readonly string[], i: number, isPart: boolean): Partial<Variabel> {
  const whole = used[i + 1];
  return isPart && i === 0 && whole !== undefined ? { bagianDari: whole } : {};
}

const whole = fc.oneof(
  fc.integer({ min: -3, max: 50 }),
  fc.integer({ min: 0, max: 1e7 }),
  fc.maxSafeInteger(),
);
const decimal = fc.oneof(
  fc.tuple(fc.integer({ min: -50, max: 20000 }), fc.nat(4)).map(([units, k]) => units / 10 ** k),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(-0, 0.1, 0.30000000000000004, 1e-7, 1.5e300, 99.95, 5e-324),
);
const odd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 60));
const number = fc.oneof(
  { weight: 5, arbitrary: whole },
  { weight: 4, arbitrary: decimal },
  { weight: 1, arbitrary: odd },
);
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const text = fc.oneof(
  whole.map(String),
  fc.stringMatching(/^-?[0-9]{1,9}\.[0-9]{1,9}$/),
  fc.constantFrom('007', '-0', '0.50', 'x', '', '94,33', '1'.repeat(30)),
);
const any = fc.oneof(
  number,
  text,
  long,
  text.filter((one) => Number.isFinite(Number(one)) && one !== '').map((one) => new DecimalJs(one)),
  fc.constantFrom(null, undefined, true),
);

/** Columns of few rows, so that shrinking shows which. Most of them of one kind, as real ones are. */
const column = (rows: number): fc.Arbitrary<unknown> => {
  const size = { minLength: rows, maxLength: rows };
  return fc.oneof(
    fc.array(fc.integer({ min: 0, max: 500 }), size).map((list) => Float64Array.from(list)),
    fc
      .array(fc.integer({ min: -5, max: 12345 }), size)
      .map((list) => Float64Array.from(list, (x) => x / 100)),
    fc.array(number, size).map((list) => Float64Array.from(list)),
    fc.array(fc.integer(), size).map((list) => Int32Array.from(list)),
    fc.array(long, size).map((list) => BigInt64Array.from(list)),
    fc.array(number, size),
    fc.array(long, size),
    fc.array(text, size),
    fc.array(any, size),
    fc.constant(undefined),
  );
};

const columns = fc.nat(7).chain((rows) => fc.tuple(...ids.map(() => column(rows))));

function rowOf(given: Readonly<Record<string, unknown>>, i: number): unknown {
  const cells = Object.entries(given).map(([id, kolom]) => {
    const cell: unknown = (kolom as readonly unknown[] | undefined)?.[i];
    return [id, kolom instanceof Float64Array && Number.isNaN(cell) ? null : cell];
  });
  return Object.fromEntries(cells);
}

it('every row of a batch comes out as evaluate gives it, to the digit and the first code', () => {
  const codes = new Set<string | undefined>();
  fc.assert(
    fc.property(indikator, columns, (satu, lists) => {
      const given = Object.fromEntries(ids.map((id, i) => [id, lists[i]]));
      const banyak = batchAny(satu, given);
      for (let i = 0; i < banyak.length; i += 1) {
        const hasil = evaluate(satu, rowOf(given, i) as never);
        const expected = hasil.ok
          ? [true, hasil.desimal, undefined]
          : [false, undefined, hasil.issues[0]?.code];
        expect([banyak.ok(i), banyak.desimal(i), banyak.code(i)]).toEqual(expected);
        expect(banyak.at(i)).toEqual(hasil);
        codes.add(banyak.code(i));
      }
    }),
    { numRuns: draws(3000) },
  );
  for (const code of [
    'missing',
    'not-a-number',
    'not-whole',
    'negative',
    'out-of-bounds',
    'part-exceeds-whole',
  ]) {
    expect(codes).toContain(code);
  }
  for (const code of ['division-by-zero', 'zero-over-zero', undefined]) expect(codes).toContain(code);
});
