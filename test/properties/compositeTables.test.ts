import fc from 'fast-check';
import {
  type Agregasi,
  aggregate,
  bagi,
  defineDokumen,
  defineIndikator,
  evaluate,
  evaluateTabel,
  hitungan,
  type Indikator,
} from 'indikator';
import { expect, test } from 'vitest';
import { layanan } from '../aggregate/contohAgregat.js';
import { Fraction } from './oracle.js';
import { draws } from './seed.js';

// Data beside the figure of another indicator, in tables: against `aggregate` and `evaluate` called by hand for each group.

interface Row {
  readonly wilayah: string;
  readonly periode: string;
  readonly data: { readonly a: number | null; readonly b: number | null; readonly c: number | null };
}

const count = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 500 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0) },
);

/** A grid of regions and quarters with holes in it, shuffled. */
const grid = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([regions, quarters]) => {
    const cells = Array.from({ length: regions * quarters }, (_, i) => ({
      wilayah: `63.0${1 + (Math.floor(i / quarters) % 2)}.${Math.floor(i / quarters)}`,
      periode: `2026-T${(i % quarters) + 1}`,
    }));
    return fc.shuffledSubarray(cells, { minLength: 1 });
  })
  .chain((cells) =>
    fc.tuple(
      ...cells.map((cell) =>
        fc.record({ a: count, b: count, c: count }).map((data): Row => ({ ...cell, data })),
      ),
    ),
  );

const how = fc.record({
  wilayah: fc.constantFrom('gabung' as const, 'rata-rata' as const, 'terbesar' as const),
  periode: fc.constantFrom('gabung' as const, 'rata-rata' as const, 'terakhir' as const),
});

const jumlah = { gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } as const;
const belanja = defineIndikator({
  id: 'belanja',
  nama: 'Belanja',
  satuan: 'rupiah',
  variabel: { c: { label: 'Belanja', ...jumlah } },
  formula: hitungan('c'),
  agregasi: { wilayah: 'jumlah', periode: 'jumlah' },
});
const formula = hitungan(bagi('c', 'x'));
const shared = { id: 'luar', nama: 'Luar', satuan: 'poin', formula } as const;
/** The same formula on data alone. */
const polos = defineIndikator({ ...shared, variabel: { c: { label: 'C' }, x: { label: 'X' } } });
const luarOf = (agregasi: Agregasi) =>
  defineIndikator({
    ...shared,
    variabel: { ...belanja.variabel, x: { label: 'X', indikator: 'layanan' } },
    agregasi,
  });

const dokumenOf = (...indikator: readonly Indikator[]) =>
  defineDokumen({
    id: 'dok',
    judul: 'IKU',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran: [{ id: 's', uraian: 'Sasaran', indikator }],
  });

/** The figures of both for the same rows, put into the formula; undefined where there is none. */
function byHand(dalam: Indikator, rows: readonly Row[]): string | undefined {
  const [x, c] = [dalam, belanja].map((one) => aggregate(one, { baris: rows }));
  if (x?.ok !== true || c?.ok !== true) return undefined;
  const cells = JSON.stringify(x.cakupan.terpakai);
  if (cells !== JSON.stringify(c.cakupan.terpakai)) return undefined;
  const hasil = evaluate(polos, { c: c.desimal, x: x.desimal });
  return hasil.ok ? hasil.eksak : undefined;
}

const fraction = (text: string) => {
  const [p = '0', q = '1'] = text.split('/');
  return new Fraction(BigInt(p), BigInt(q));
};

test('[A10] pooled: the data of all, beside the figure of the other for the same group', () => {
  fc.assert(
    fc.property(grid, how, (rows, agregasi) => {
      const dalam = defineIndikator({ ...layanan, agregasi });
      const luar = luarOf({ wilayah: 'gabung', periode: 'gabung' });
      const tabel = evaluateTabel(dokumenOf(luar, dalam), rows, { menurut: ['wilayah'], tingkat: 2 });
      for (const { wilayah = '', hasil } of tabel.ok ? tabel.kelompok : []) {
        const own = rows.filter((row) => row.wilayah.startsWith(wilayah));
        expect(hasil[0]?.ok ? hasil[0].eksak : undefined).toBe(byHand(dalam, own));
      }
      expect(tabel.ok).toBe(true);
    }),
    { numRuns: draws(500), seed: 20261129 },
  );
});

/** The rows of a region that both count. */
function sound(dalam: Indikator, rows: readonly Row[]): readonly Row[] {
  const known = rows.filter(({ data }) => data.c !== null);
  const { cakupan } = aggregate(dalam, { baris: known });
  const lacking = cakupan?.gagal.map((sel) => `${sel.periode}`) ?? [];
  const rest = known.filter(({ periode }) => !lacking.includes(periode));
  return lacking.length === 0 || rest.length === 0 ? rest : sound(dalam, rest);
}

test('[A10] joined by results: each region is computed by itself, of the rows that both count', () => {
  fc.assert(
    fc.property(grid, how, (rows, agregasi) => {
      const dalam = defineIndikator({ ...layanan, agregasi });
      const luar = luarOf({ wilayah: 'rata-rata', periode: 'gabung' });
      const tabel = evaluateTabel(dokumenOf(luar, dalam), rows, { menurut: [] });
      const regions = [...new Set(rows.map(({ wilayah }) => wilayah))];
      const values = regions.flatMap((wilayah) => {
        const own = sound(
          dalam,
          rows.filter((row) => row.wilayah === wilayah),
        );
        return byHand(dalam, own) ?? [];
      });
      const total = values.map(fraction).reduce((a, b) => a.plus(b), new Fraction(0n));
      const mean = values.length === 0 ? undefined : total.over(new Fraction(BigInt(values.length)));
      const [found] = tabel.ok ? (tabel.kelompok[0]?.hasil ?? []) : [];
      expect(found?.ok ? found.eksak : undefined).toBe(mean?.toText());
    }),
    { numRuns: draws(500), seed: 20261130 },
  );
});
