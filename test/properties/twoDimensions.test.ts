import fc from 'fast-check';
import { type Agregasi, aggregate, defineDokumen, defineIndikator, evaluateTabel } from 'indikator';
import { expect, test } from 'vitest';
import { layanan } from '../aggregate/contohAgregat.js';
import { Fraction } from './oracle.js';
import { draws } from './seed.js';

// Figures over regions and periods at once against an oracle that joins the rows of one region at a time, by the words of
// docs/spec.md, in fractions of its own.

const HUNDRED = new Fraction(100n);
const ZERO = new Fraction(0n);
const sum = (values: readonly Fraction[]) => values.reduce((a, b) => a.plus(b), ZERO);
const mean = (values: readonly Fraction[]) => sum(values).over(new Fraction(BigInt(values.length)));

interface Row {
  readonly wilayah: string;
  readonly periode: string;
  readonly a: number | null;
  readonly b: number | null;
}

const count = fc.oneof(
  { weight: 7, arbitrary: fc.integer({ min: 1, max: 5000 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0) },
);

/** A grid of regions and quarters with holes in it, shuffled. */
const grid = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([regions, quarters]) => {
    const cells = Array.from({ length: regions * quarters }, (_, i) => ({
      wilayah: `63.0${1 + (Math.floor(i / quarters) % 2)}.${Math.floor(i / quarters)}`,
      periode: `2026-T${(i % quarters) + 1}`,
    }));
    return fc.shuffledSubarray(cells, { minLength: 1 });
  })
  .chain((cells) =>
    fc.tuple(
      ...cells.map((cell) => fc.record({ a: count, b: count }).map((pair): Row => ({ ...cell, ...pair }))),
    ),
  );

const indikatorOf = (agregasi: Agregasi, stock: 'jumlah' | 'terakhir' | 'rata-rata') =>
  defineIndikator({
    ...layanan,
    variabel: { a: layanan.variabel.a, b: { ...layanan.variabel.b, gabungPeriode: stock } },
    agregasi,
  });

const masukan = (rows: readonly Row[]) => ({
  baris: rows.map(({ wilayah, periode, a, b }) => ({ wilayah, periode, data: { a, b } })),
});

/** The rows of each region, or of each period, in order. */
const byKey = (rows: readonly Row[], key: 'wilayah' | 'periode') =>
  [...new Set(rows.map((row) => row[key]))]
    .sort()
    .map((code) => rows.filter((row) => row[key] === code).sort((x, y) => (x.periode < y.periode ? -1 : 1)));

const whole = (value: number | null) => new Fraction(BigInt(value ?? 0));

/** The joined pair of one region's periods; undefined where it has none. */
function joined(rows: readonly Row[], stock: string): readonly [Fraction, Fraction] | undefined {
  const flows = rows.filter(({ a, b }) => a !== null && (stock === 'terakhir' || b !== null));
  const known = flows.filter(({ b }) => b !== null);
  const last = known.at(-1);
  if (last === undefined) return undefined;
  const b = {
    jumlah: sum(known.map((row) => whole(row.b))),
    terakhir: whole(last.b),
    'rata-rata': mean(known.map((row) => whole(row.b))),
  }[stock];
  return b === undefined ? undefined : [sum(flows.map((row) => whole(row.a))), b];
}

const quotient = ([a, b]: readonly [Fraction, Fraction]) => (b.isZero ? undefined : a.over(b).times(HUNDRED));
const defined = <T>(list: readonly (T | undefined)[]) => list.filter((one) => one !== undefined) as T[];
const add = (pairs: readonly (readonly [Fraction, Fraction])[]) =>
  [sum(pairs.map(([a]) => a)), sum(pairs.map(([, b]) => b))] as const;

const ways = {
  'rata-rata': mean,
  terkecil: (values: readonly Fraction[]) => values.reduce((x, y) => (x.minus(y).p > 0n ? y : x)),
  terbesar: (values: readonly Fraction[]) => values.reduce((x, y) => (x.minus(y).p < 0n ? y : x)),
  terakhir: (values: readonly Fraction[]) => values.at(-1) ?? ZERO,
};

function oracle(rows: readonly Row[], { wilayah = 'gabung', periode = 'gabung' }: Agregasi, stock: string) {
  const own = ({ a, b }: Row) => (a === null || b === null ? undefined : quotient([whole(a), whole(b)]));
  const over = (values: readonly Fraction[], way: keyof typeof ways) =>
    values.length === 0 ? undefined : ways[way](values);
  const place = wilayah as keyof typeof ways;
  const time = periode as keyof typeof ways;
  const regions = byKey(rows, 'wilayah');
  if (periode === 'gabung') {
    const pairs = defined(regions.map((one) => joined(one, stock)));
    if (wilayah !== 'gabung') return over(defined(pairs.map(quotient)), place);
    return pairs.length === 0 ? undefined : quotient(add(pairs));
  }
  if (wilayah !== 'gabung')
    return over(defined(regions.map((one) => over(defined(one.map(own)), time))), place);
  const sound = rows.filter(({ a, b }) => a !== null && b !== null);
  const pair = ({ a, b }: Row) => [whole(a), whole(b)] as const;
  if (periode === 'terakhir') {
    const last = defined(byKey(sound, 'wilayah').map((one) => one.at(-1)));
    return last.length === 0 ? undefined : quotient(add(last.map(pair)));
  }
  return over(defined(byKey(sound, 'periode').map((one) => quotient(add(one.map(pair))))), time);
}

const agregasi = fc.record<Agregasi>({
  wilayah: fc.constantFrom('gabung', 'rata-rata', 'terkecil', 'terbesar'),
  periode: fc.constantFrom('gabung', 'rata-rata', 'terkecil', 'terbesar', 'terakhir'),
});
const stock = fc.constantFrom('jumlah', 'terakhir', 'rata-rata');

test('every way to join, whatever is missing, in whatever order the rows come', () => {
  fc.assert(
    fc.property(grid, agregasi, stock, (rows, how, rule) => {
      const indikator = indikatorOf(how, rule);
      const agregat = aggregate(indikator, masukan(rows));
      expect(agregat.ok ? agregat.eksak : undefined).toBe(oracle(rows, how, rule)?.toText());
      const again = aggregate(indikator, masukan([...rows].reverse()));
      // Issues lead to the caller's own rows, which stand elsewhere now.
      const told = (one: typeof agregat) =>
        one.ok ? [one.teks, one.eksak, one.cakupan.terpakai, one.cakupan.hilang] : one.ok;
      expect(told(again)).toEqual(told(agregat));
    }),
    { numRuns: draws(1500), seed: 20261126 },
  );
});

test('pooled by kabupaten first and then over all is the figure of one step', () => {
  fc.assert(
    fc.property(grid, stock, (rows, rule) => {
      const full = rows.map((row) => ({ ...row, a: row.a ?? 1, b: row.b ?? 1 }));
      const indikator = indikatorOf({ wilayah: 'gabung', periode: 'gabung' }, rule);
      const groups = [...new Set(full.map(({ wilayah }) => wilayah.slice(0, 5)))];
      const steps = groups.map((wilayah) => {
        const own = aggregate(indikator, masukan(full.filter((row) => row.wilayah.startsWith(wilayah))));
        const pair = joinedPair(
          full.filter((row) => row.wilayah.startsWith(wilayah)),
          rule,
        );
        const data =
          own.ok && own.gabungan !== undefined
            ? own.gabungan.data
            : { a: pair[0].toText(), b: pair[1].toText() };
        return { wilayah, data: { a: data.a ?? '0', b: data.b ?? '0' } };
      });
      fc.pre(steps.every(({ data }) => !data.b.includes('/')));
      const ukuran = defineIndikator({
        ...indikator,
        variabel: { a: indikator.variabel.a, b: { ...indikator.variabel.b, jenis: 'ukuran' } },
        agregasi: { wilayah: 'gabung' },
      });
      const [one, two] = [aggregate(indikator, masukan(full)), aggregate(ukuran, { baris: steps })];
      expect(two.ok ? two.eksak : two.issues[0]?.code).toBe(one.ok ? one.eksak : one.issues[0]?.code);
    }),
    { numRuns: draws(500), seed: 20261127 },
  );
});

function joinedPair(rows: readonly Row[], rule: string) {
  return add(defined(byKey(rows, 'wilayah').map((one) => joined(one, rule))));
}

test('a table gives for each group what aggregate gives', () => {
  fc.assert(
    fc.property(grid, agregasi, stock, (rows, how, rule) => {
      const indikator = indikatorOf(how, rule);
      const dokumen = defineDokumen({
        id: 'dok',
        judul: 'IKU',
        instansi: { nama: 'Dinas' },
        tahun: 2026,
        sasaran: [{ id: 's', uraian: 'Sasaran', indikator: [indikator] }],
      });
      const { baris } = masukan(rows);
      const tabel = evaluateTabel(dokumen, baris, { menurut: ['wilayah'], tingkat: 2 });
      for (const { wilayah = '', hasil } of tabel.ok ? tabel.kelompok : []) {
        const own = aggregate(indikator, masukan(rows.filter((row) => row.wilayah.startsWith(wilayah))));
        const [found] = hasil;
        expect(found?.ok ? found.eksak : found?.issues[0]?.code).toBe(
          own.ok ? own.eksak : own.issues[0]?.code,
        );
      }
      expect(tabel.ok).toBe(true);
    }),
    { numRuns: draws(300), seed: 20261128 },
  );
});
