import fc from 'fast-check';
import {
  computeCapaian,
  defineDokumen,
  defineIndikator,
  type Indikator,
  type KebijakanRerata,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { aggregateCapaian } from '../../src/aggregate/aggregateCapaian.js';
import { layanan as capaianLayanan } from '../achieve/contohCapaian.js';
import { dengan, layanan, menurutPeriode, menurutWilayah } from '../aggregate/contohAgregat.js';
import { angka, pecahan } from '../fixtures/number.js';
import { compare, Fraction, modes } from './oracle.js';
import { draws } from './seed.js';

const HUNDRED = new Fraction(100n);
const ZERO = new Fraction(0n);

const sum = (values: readonly Fraction[]) => values.reduce((a, b) => a.plus(b), ZERO);
const mean = (values: readonly Fraction[]) => sum(values).over(new Fraction(BigInt(values.length)));

const pembulatan = fc.record({ digit: fc.nat(20), mode: fc.constantFrom(...modes) });

interface Baris {
  readonly a: number | null;
  readonly b: number | null;
}

/** Rows, some of which are not filled in or divide by zero. */
const count = fc.oneof(
  { weight: 8, arbitrary: fc.nat(100_000) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0) },
);
const rows = fc.array(fc.record<Baris>({ a: count, b: count }), { minLength: 1, maxLength: 12 });

/** The rows that are filled in, as fractions: those that are pooled. */
const filled = (list: readonly Baris[]) =>
  list.flatMap(({ a, b }) =>
    a === null || b === null ? [] : [{ a: new Fraction(BigInt(a)), b: new Fraction(BigInt(b)) }],
  );

/** The rows that have a result of their own. */
const valid = (list: readonly Baris[]) => filled(list).filter(({ b }) => !b.isZero);

/** The figure of regions; undefined where there is none. */
const jointOver = (good: ReturnType<typeof filled>, cara: 'gabung' | 'rata-rata') => {
  const below = sum(good.map(({ b }) => b));
  if (below.isZero) return undefined;
  const above = sum(good.map(({ a }) => a));
  return cara === 'gabung'
    ? above.over(below).times(HUNDRED)
    : mean(good.map(({ a, b }) => a.over(b).times(HUNDRED)));
};

const monthOf = (i: number) => `2022-${`${i + 1}`.padStart(2, '0')}`;

describe('random rows', () => {
  test('over regions: pooled and mean are what the oracle says of the rows with a value', () => {
    fc.assert(
      fc.property(rows, pembulatan, (list, bulat) => {
        for (const cara of ['gabung', 'rata-rata'] as const) {
          const good = cara === 'gabung' ? filled(list) : valid(list);
          const indikator = { ...dengan({ wilayah: cara }), pembulatan: bulat };
          const agregat = menurutWilayah(
            defineIndikator(indikator),
            list.map(({ a, b }, i) => [`63.${i + 1}`, a, b]),
          );
          const expected = jointOver(good, cara);
          expect(agregat.ok).toBe(expected !== undefined);
          if (!agregat.ok || expected === undefined) continue;
          expect([agregat.eksak, agregat.desimal]).toEqual([
            expected.toText(),
            expected.round(bulat.digit, bulat.mode),
          ]);
          expect(agregat.cakupan.terpakai.length + agregat.cakupan.gagal.length).toBe(list.length);
        }
      }),
      { numRuns: draws(300) },
    );
  });

  test('over months, in any order: the mean, or the last that has a value', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(
              list.map((_, i) => i),
              { minLength: list.length },
            ),
          ),
        ),
        fc.constantFrom('rata-rata', 'terakhir'),
        ([list, order], cara) => {
          const good = valid(list);
          const agregat = menurutPeriode(
            dengan({ periode: cara }),
            order.map((i) => [monthOf(i), list[i]?.a, list[i]?.b]),
          );
          const last = good.at(-1);
          expect(agregat.ok).toBe(last !== undefined);
          if (!agregat.ok || last === undefined) return;
          const values = good.map(({ a, b }) => a.over(b).times(HUNDRED));
          const expected = cara === 'rata-rata' ? mean(values) : last.a.over(last.b).times(HUNDRED);
          expect(agregat.eksak).toBe(expected.toText());
          const periods = agregat.cakupan.terpakai.map(({ periode }) => periode);
          expect([...periods].sort()).toEqual(periods);
        },
      ),
      { numRuns: draws(300) },
    );
  });

  test('a variable that joins by its mean', () => {
    const variabel = {
      ...layanan.variabel,
      b: { ...layanan.variabel.b, gabungPeriode: 'rata-rata' },
    } as const;
    const indikator = defineIndikator({ ...dengan({ periode: 'gabung' }), variabel });
    fc.assert(
      fc.property(rows, (list) => {
        const good = filled(list);
        fc.pre(good.some(({ b }) => !b.isZero));
        const agregat = menurutPeriode(
          indikator,
          list.map(({ a, b }, i) => [monthOf(i), a, b]),
        );
        const expected = sum(good.map(({ a }) => a))
          .over(mean(good.map(({ b }) => b)))
          .times(HUNDRED);
        expect(agregat.ok && agregat.eksak).toBe(expected.toText());
      }),
    );
  });

  test('pooled lies between the least and the greatest of its parts, and so does the mean', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('gabung', 'rata-rata'), (list, cara) => {
        const values = valid(list)
          .map(({ a, b }) => a.over(b).times(HUNDRED))
          .sort(compare);
        const [least, greatest] = [values[0], values.at(-1)];
        fc.pre(least !== undefined && greatest !== undefined);
        if (least === undefined || greatest === undefined) return;
        const agregat = menurutWilayah(
          dengan({ wilayah: cara }),
          list.map(({ a, b }, i) => [`63.${i + 1}`, a, b === 0 ? null : b]),
        );
        const nilai = Fraction.parse(agregat.ok ? agregat.eksak : '-1');
        expect(compare(nilai, least)).toBeGreaterThanOrEqual(0);
        expect(compare(nilai, greatest)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('random means of achievements', () => {
  const decimal = fc.oneof(fc.stringMatching(/^[0-9]{1,3}$/), fc.stringMatching(/^[0-9]{1,3}\.[0-9]{1,4}$/));
  const weight = fc
    .oneof(decimal, fc.stringMatching(/^[1-9][0-9]?\/[1-9][0-9]?$/))
    .filter((text) => !Fraction.parse(text).isZero);
  const member = fc.record({
    realisasi: decimal,
    bobot: weight,
    batas: fc.option(decimal, { nil: undefined }),
  });
  const policy = fc.record({
    batasAtas: fc.option(decimal, { nil: undefined }),
    pembatasan: fc.constantFrom('sebelum', 'sesudah'),
    dasar: fc.constantFrom('eksak', 'tercetak'),
    pembulatan,
  });

  const least = (nilai: Fraction, batas: string | undefined) =>
    batas !== undefined && compare(nilai, Fraction.parse(batas)) > 0 ? Fraction.parse(batas) : nilai;

  const dokumenOf = (indikator: readonly Indikator[], rerata: KebijakanRerata) =>
    defineDokumen({
      id: 'dokumen',
      judul: 'Dokumen',
      instansi: { nama: 'Dinas Contoh' },
      tahun: 2026,
      sasaran: [{ id: 's', uraian: 'S', indikator, rerata }],
    });

  test('weights, caps before or after, exact or printed', () => {
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1, maxLength: 6 }),
        policy,
        fc.boolean(),
        (members, kebijakan, weighted) => {
          const { batasAtas, pembatasan, dasar, pembulatan: bulat } = kebijakan;
          const indikator = members.map(({ batas }, i) =>
            defineIndikator({
              ...capaianLayanan,
              id: `i${i}`,
              ...(batas !== undefined && { capaian: { batasAtas: angka(batas) } }),
            }),
          );
          const bobot = Object.fromEntries(members.map((one, i) => [`i${i}`, pecahan(one.bobot)] as const));
          const rerata = {
            pembatasan,
            dasar,
            pembulatan: bulat,
            ...(batasAtas !== undefined && { batasAtas: angka(batasAtas) }),
            ...(weighted ? { bobot } : {}),
          };
          // Targets of 7: achievements that do not end.
          const semua = indikator.map((satu, i) =>
            computeCapaian(satu, { realisasi: members[i]?.realisasi, target: '7' }),
          );
          const found = aggregateCapaian(dokumenOf(indikator, rerata), semua).sasaran[0];

          const entering = members.map(({ realisasi, batas }) => {
            const free = Fraction.parse(realisasi).over(new Fraction(7n)).times(HUNDRED);
            const own = pembatasan === 'sesudah' ? free : least(free, batas);
            const taken = dasar === 'tercetak' ? Fraction.parse(own.round(2, 'half-up')) : own;
            return pembatasan === 'sesudah' ? taken : least(taken, batasAtas);
          });
          const weights = members.map((one) => (weighted ? Fraction.parse(one.bobot) : new Fraction(1n)));
          const average = sum(entering.map((nilai, i) => nilai.times(weights[i] ?? ZERO))).over(sum(weights));
          const expected = pembatasan === 'sesudah' ? least(average, batasAtas) : average;
          expect(found?.ok && [found.eksak, found.desimal]).toEqual([
            expected.toText(),
            expected.round(bulat.digit, bulat.mode),
          ]);
        },
      ),
      { numRuns: draws(500) },
    );
  });
});
