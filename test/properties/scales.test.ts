import fc from 'fast-check';
import { classify, defineSkala, type Kelas, type Skala } from 'indikator';
import { skalaIkm, skalaIpp, skalaKinerja, skalaPemdi, skalaSakip } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { compare, Fraction } from './oracle.js';
import { draws } from './seed.js';

/** True when a class holds a number, by its ends alone. */
function holds({ bawah, atas }: Kelas, value: Fraction): boolean {
  const low = bawah === undefined ? 1 : compare(value, Fraction.parse(bawah.nilai));
  const high = atas === undefined ? -1 : compare(value, Fraction.parse(atas.nilai));
  return (
    (low > 0 || (low === 0 && bawah?.terbuka !== true)) &&
    (high < 0 || (high === 0 && atas?.terbuka !== true))
  );
}

/** The grades of all classes that hold a number. */
const holding = (skala: Skala, value: Fraction) =>
  skala.kelas.filter((kelas) => holds(kelas, value)).map(({ predikat }) => predikat);

/** What the library says: a grade, or the code of an issue. */
function found(skala: Skala, nilai: string): string | undefined {
  const klasifikasi = classify(skala, nilai);
  return klasifikasi.ok ? klasifikasi.kelas.predikat : klasifikasi.issues[0]?.code;
}

const ends = ({ kelas }: Skala) =>
  kelas.flatMap(({ bawah, atas }) => [bawah?.nilai ?? [], atas?.nilai ?? []].flat());

/** Numbers within a scale, each end and what lies right beside it among them. */
function within(skala: Skala): fc.Arbitrary<string> {
  const all = ends(skala);
  const [low, high] = [Fraction.parse(all[0] ?? '0'), Fraction.parse(all.at(-1) ?? '0')];
  const units = (value: Fraction) => Number(value.round(6, 'down').replace('.', ''));
  const near = fc
    .tuple(fc.constantFrom(...all), fc.integer({ min: -3, max: 3 }), fc.constantFrom(1, 1000, 1_000_000))
    .map(([end, steps, size]) => Fraction.parse(end).plus(new Fraction(BigInt(steps * size), 1_000_000n)));
  const anywhere = fc
    .integer({ min: units(low), max: units(high) })
    .map((n) => new Fraction(BigInt(n), 1_000_000n));
  return fc
    .oneof(near, anywhere)
    .filter((value) => compare(value, low) >= 0 && compare(value, high) <= 0)
    .map((value) => value.round(6, 'down'));
}

describe('the scales of the catalogue', () => {
  test.each([skalaSakip, skalaIpp, skalaPemdi])('$nama: every number is in exactly one class', (skala) => {
    fc.assert(
      fc.property(within(skala), (nilai) => {
        expect(holding(skala, Fraction.parse(nilai))).toEqual([found(skala, nilai)]);
      }),
      { numRuns: draws(500) },
    );
  });

  test('IKM: exactly one once it is rounded to hundredths', () => {
    fc.assert(
      fc.property(within(skalaIkm), (nilai) => {
        const rounded = Fraction.parse(Fraction.parse(nilai).round(2, 'half-up'));
        expect(holding(skalaIkm, rounded)).toEqual([found(skalaIkm, nilai)]);
      }),
      { numRuns: draws(500) },
    );
  });

  test('peringkat kinerja: one class, or the gap between two', () => {
    fc.assert(
      fc.property(within(skalaKinerja), (nilai) => {
        const inside = holding(skalaKinerja, Fraction.parse(nilai));
        expect(inside.length === 0 ? ['between-classes'] : inside).toEqual([found(skalaKinerja, nilai)]);
      }),
      { numRuns: draws(500) },
    );
  });

  test.each(['bawah-terbuka', 'bawah-tertutup', 'bulatkan'] as const)('and exactly one by %s', (celah) => {
    const skala = defineSkala({ ...skalaKinerja, celah });
    fc.assert(
      fc.property(within(skala), (nilai) => {
        expect([found(skala, nilai)]).toEqual(byPolicy(skala, nilai));
      }),
      { numRuns: draws(500) },
    );
  });
});

/** What a gap policy means, written from its name: which whole classes a number in a gap belongs to. */
function byPolicy(skala: Skala, nilai: string): readonly string[] {
  const value = Fraction.parse(nilai);
  const inside = holding(skala, value);
  if (inside.length > 0) return inside;
  if (skala.celah === 'bulatkan') return holding(skala, Fraction.parse(value.round(0, 'half-up')));
  // Open below: the class above begins right behind the end of the one below. Closed: at its own printed end.
  const isAbove = ({ bawah }: Kelas) => compare(Fraction.parse(bawah?.nilai ?? '-1'), value) > 0;
  const upper = skala.kelas.find(isAbove);
  const lower = skala.kelas.filter((kelas) => !isAbove(kelas)).at(-1);
  return [(skala.celah === 'bawah-terbuka' ? upper : lower)?.predikat ?? '-'];
}

/** Rising whole numbers, as many as asked for and one more. */
const rising = fc
  .uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 12 })
  .map((list) => [...list].sort((a, b) => a - b));

const end = (nilai: number, terbuka: boolean) => (terbuka ? ({ nilai, terbuka } as const) : { nilai });

describe('random scales', () => {
  const touching = fc
    .tuple(rising, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
    .map(([points, openBelow]) =>
      defineSkala({
        id: 'acak',
        nama: 'Acak',
        kelas: points.slice(1).map((atas, i) => ({
          predikat: `K${i}`,
          bawah: end(points[i] ?? 0, i > 0 && openBelow[i] === true),
          // Where the next class is closed below, this one is open above; the last holds its own end.
          atas: end(atas, i < points.length - 2 && openBelow[i + 1] !== true),
        })),
      }),
    );

  test('whose classes touch: every number is in exactly one', () => {
    fc.assert(
      fc.property(
        touching.chain((skala) => fc.tuple(fc.constant(skala), within(skala))),
        ([skala, nilai]) => {
          expect(holding(skala, Fraction.parse(nilai))).toEqual([found(skala, nilai)]);
        },
      ),
      { numRuns: draws(1000) },
    );
  });

  const printed = fc
    .tuple(rising, fc.constantFrom('bawah-terbuka', 'bawah-tertutup', 'bulatkan', 'tolak'))
    .map(([points, celah]) =>
      defineSkala({
        id: 'cetak',
        nama: 'Cetak',
        celah,
        kelas: points.slice(1).map((atas, i) => ({
          predikat: `K${i}`,
          bawah: end((points[i] ?? 0) + (i > 0 ? 1 : 0), false),
          atas: end(atas, false),
        })),
      }),
    );

  test('printed in whole numbers: exactly one by each policy, or the gap', () => {
    fc.assert(
      fc.property(
        printed.chain((skala) => fc.tuple(fc.constant(skala), within(skala))),
        ([skala, nilai]) => {
          const inside = holding(skala, Fraction.parse(nilai));
          const expected =
            skala.celah !== 'tolak'
              ? byPolicy(skala, nilai)
              : inside.length > 0
                ? inside
                : ['between-classes'];
          expect([found(skala, nilai)]).toEqual(expected);
        },
      ),
      { numRuns: draws(1000) },
    );
  });

  test('beyond their ends there is no class, or the outermost where the scale says so', () => {
    fc.assert(
      fc.property(touching, fc.stringMatching(/^[0-9]{1,3}\.[0-9]{0,5}[1-9]$/), (skala, more) => {
        const all = ends(skala);
        const above = Fraction.parse(all.at(-1) ?? '0')
          .plus(Fraction.parse(more))
          .round(6, 'down');
        const below = Fraction.parse(all[0] ?? '0')
          .minus(Fraction.parse(more))
          .round(6, 'down');
        expect([found(skala, above), found(skala, below)]).toEqual(['above-scale', 'below-scale']);
        const wide = defineSkala({ ...skala, diAtas: 'tertinggi', diBawah: 'terendah' });
        expect([found(wide, above), found(wide, below)]).toEqual([skala.kelas.at(-1)?.predikat, 'K0']);
      }),
    );
  });
});
